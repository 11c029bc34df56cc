// The way from the first page to a place, in both languages, with and without scripts.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answer, at, languages, launch, narrow, number, press, routes, start, toFirstQuestion, toReview, visit } from '../helper.js'

let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

const text = (page) => page.locator('main').innerText()

async function find(page, place) {
  await page.fill('#place', place)
  await press(page, 'button.b[name=go][value=find]')
}

for (const language of languages) {
  for (const scripts of [true, false]) {
    const how = `${language}, scripts ${scripts ? 'on' : 'off'}`
    const visitor = () => visit(browser, leeward.url, { scripts, size: narrow, language })

    for (const door of ['self', 'other', 'job']) {
      test(`from the first page to a place, door ${door}, ${how}`, async () => {
        const { page, close } = await visitor()
        await toFirstQuestion(page, language, door)
        const asked = await toReview(page)
        assert.ok(asked > 0 && asked <= 15, `${asked} questions`)
        assert.ok((await page.locator('dt').count()) > 0, 'the answers are listed')
        await press(page, 'button.b[name=go][value=see-help]')
        assert.ok((await text(page)).length > 300, 'what can help is said')
        assert.ok((await page.locator('main details li').count()) > 0, 'actions are listed')
        assert.match(await page.locator('body').innerText(), number)
        await find(page, '33130')
        // With scripts the address stays that of the page where it began; it never says more than a page's name.
        if (!scripts) assert.equal(new URL(page.url()).pathname, at('places', language))
        assert.ok(routes.some((route) => page.url() === leeward.url + route[language]), page.url())
        assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0, 'places have numbers')
        await close()
      })
    }

    test(`someone under 18 goes on in words of their own, ${how}`, async () => {
      const { page, close } = await visitor()
      await page.goto(at('home', language))
      await press(page, 'button[name=door][value=self]')
      await press(page, 'button[name=pick][value=child]')
      await page.waitForSelector('input[type=radio]')
      assert.match(await page.locator('input[type=radio]').first().getAttribute('value'), /^question-child-/)
      const asked = await toReview(page, () => false)
      assert.ok(asked >= 4 && asked <= 9, `${asked} questions`)
      await press(page, 'button.b[name=go][value=see-help]')
      const said = await text(page)
      assert.match(said, language === 'en' ? /What happened is not your fault/ : /Lo que pasó no es tu culpa/)
      assert.doesNotMatch(said, /traffick|trata\b|\busted\b/i)
      const body = await page.locator('body').innerText()
      assert.match(body, /1-800-/, 'a line made for young people stands first')
      assert.match(body, number)
      await close()
    })

    test(`who says so on the way is not asked the same again, ${how}`, async () => {
      const { page, close } = await visitor()
      await toFirstQuestion(page, language)
      let child = false
      const seen = []
      for (let turn = 0; turn < 20; turn += 1) {
        await page.waitForLoadState('domcontentloaded')
        const radios = page.locator('input[type=radio]')
        if ((await radios.count()) === 0) break
        const question = (await radios.first().getAttribute('value')).split('.')[0]
        seen.push(question)
        child ||= question === 'question-under-18'
        await answer(page, question === 'question-safe' || question === 'question-under-18')
      }
      assert.ok(child, 'the age is asked')
      const after = seen.slice(seen.indexOf('question-under-18') + 1)
      assert.ok(after.length > 0 && after.every((question) => question.startsWith('question-child-')), `${after}`)
      assert.ok(!after.includes('question-child-safe'), 'safety was answered before')
      await close()
    })

    test(`a hotel worker and a neighbor are asked what they can know, ${how}`, async () => {
      for (const [door, role] of [
        ['job', 'hotel'],
        ['other', 'neighbor'],
      ]) {
        const { page, close } = await visitor()
        await page.goto(at('home', language))
        await press(page, `button[name=door][value=${door}]`)
        await press(page, door === 'job' ? `a[href$="/h/${role}"]` : `button[name=door][value="${door}.${role}"]`)
        assert.ok((await page.locator('.acts li').count()) >= 5, 'what to do is said first')
        await press(page, 'button.b[name=pick]')
        await press(page, 'button.b[name=go][value=start]')
        const seen = []
        for (let turn = 0; turn < 20; turn += 1) {
          await page.waitForLoadState('domcontentloaded')
          const radios = page.locator('input[type=radio]')
          if ((await radios.count()) === 0) break
          seen.push((await radios.first().getAttribute('value')).split('.')[0])
          await answer(page, false)
        }
        assert.ok(seen.includes(`question-role-${role}`) && seen.length <= 9, `${seen}`)
        await press(page, 'button.b[name=go][value=see-help]')
        assert.ok((await page.locator('main details li').count()) > 0)
        await close()
      }
    })

    test(`who skips every question gets the same help, ${how}`, async () => {
      const { page, close } = await visitor()
      await toFirstQuestion(page, language)
      await toReview(page, () => false)
      await press(page, 'button.b[name=go][value=see-help]')
      assert.ok((await page.locator('main details li').count()) > 0)
      assert.ok(await page.locator('#place').isVisible())
      await close()
    })

    test(`a question can be left for help at once, ${how}`, async () => {
      const { page, close } = await visitor()
      await toFirstQuestion(page, language)
      await press(page, 'button.k[name=go][value=see-help]')
      assert.ok(await page.locator('#place').isVisible())
      assert.match(await page.locator('body').innerText(), number)
      await close()
    })

    test(`an answer can be changed, ${how}`, async () => {
      const { page, close } = await visitor()
      await toFirstQuestion(page, language)
      await toReview(page, () => true)
      const earlier = await page.locator('dd').first().innerText()
      await press(page, 'dd button >> nth=0')
      assert.ok(await page.locator('input[type=radio] >> nth=0').isChecked(), 'the earlier choice is shown')
      await page.check('input[type=radio] >> nth=1')
      await press(page, 'button.b[name=go][value=next]')
      await toReview(page, () => true)
      assert.notEqual(await page.locator('dd').first().innerText(), earlier)
      await close()
    })

    test(`the other language keeps the answers, ${how}`, async () => {
      const { page, close } = await visitor()
      await toFirstQuestion(page, language)
      await answer(page, true)
      await answer(page, true)
      await press(page, 'button.lang')
      assert.equal(await page.getAttribute('html', 'lang'), language === 'en' ? 'es' : 'en')
      await toReview(page, () => false)
      assert.ok((await page.locator('dt').count()) >= 2, 'two answers are still there')
      await close()
    })

    test(`a place that is none keeps what was typed, ${how}`, async () => {
      const { page, close } = await visitor()
      await page.goto(at('places', language))
      await find(page, 'Nowhere-at-all')
      assert.equal(await page.inputValue('#place'), 'Nowhere-at-all')
      assert.ok(await page.locator('[role=alert]').isVisible())
      assert.match(await page.locator('body').innerText(), number)
      await find(page, '33130')
      assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0)
      await close()
    })
  }
}
