// Can everybody use every page? axe-core on every route and on every step of the check, in both languages, at both
// widths, in both schemes; and nothing to scroll sideways on a small phone. The pages of a conversation, of staff and
// of a partner stand in `access-story.spec.js`.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { check } from '../axe.js'
import { answer, at, languages, launch, narrow, press, routes, start, toFirstQuestion, toReview, visit, wide } from '../helper.js'

let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

for (const language of languages) {
  for (const [size, scheme] of [[narrow, 'light'], [narrow, 'dark'], [wide, 'light'], [wide, 'dark']]) {
    const how = `${language}, ${size.width} px, ${scheme}`

    test(`every page, ${how}`, async () => {
      const { page, close } = await visit(browser, leeward.url, { size, scheme, language })
      for (const route of routes) {
        const response = await page.goto(route[language])
        assert.equal(response.status(), 200, route[language])
        assert.equal(await page.getAttribute('html', 'lang'), language, route[language])
        assert.equal(await page.locator('h1').count(), 1, `${route[language]} has one first heading`)
        await check(page, `${route[language]}, ${how}`)
      }
      await close()
    })

    test(`every step of the check, ${how}`, async () => {
      const { page, close } = await visit(browser, leeward.url, { size, scheme, language })
      await page.goto(at('home', language))
      await press(page, 'button[name=door][value=self]')
      await check(page, `before the check, ${how}`)
      await toFirstQuestion(page, language)
      await check(page, `a question, ${how}`)
      await answer(page, true)
      await toReview(page)
      await check(page, `the answers, ${how}`)
      await press(page, 'button.b[name=go][value=see-help]')
      await check(page, `what can help, ${how}`)
      await page.fill('#place', '33130')
      await press(page, 'button.b[name=go][value=find]')
      await check(page, `places, ${how}`)
      await page.fill('#place', '???')
      await press(page, 'button.b[name=go][value=find]')
      await check(page, `a place that is none, ${how}`)
      await close()
    })
  }
}
