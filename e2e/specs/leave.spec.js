// Leaving: the link is near the start of the tab order and in view on a small phone, the page is blank at once and
// waits for nobody, and without scripts it is an ordinary link.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at, languages, launch, narrow, routes, start, toFirstQuestion, visit } from '../helper.js'

let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

const elsewhere = (page) => page.waitForURL((url) => url.origin !== leeward.url)

for (const language of languages) {
  test(`first or second in tab order and in view on every page, ${language}`, async () => {
    const { page, close } = await visit(browser, leeward.url, { size: narrow, language })
    for (const route of routes) {
      await page.goto(route[language])
      const focused = []
      for (let turn = 0; turn < 2; turn += 1) {
        await page.keyboard.press('Tab')
        focused.push(await page.evaluate(() => document.activeElement.id))
      }
      assert.ok(focused.includes('leave'), `${route[language]}: ${focused}`)
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
      const box = await page.locator('#leave').boundingBox()
      assert.ok(box.x >= 0 && box.x + box.width <= narrow.width, `${route[language]}: ${JSON.stringify(box)}`)
      assert.ok(box.y >= 0 && box.y + box.height <= narrow.height, `${route[language]}: ${JSON.stringify(box)}`)
      assert.ok(box.height >= 44, `${route[language]}: ${box.height} px high`)
    }
    await close()
  })

  test(`without scripts it leads away, ${language}`, async () => {
    const { page, close } = await visit(browser, leeward.url, { scripts: false, language })
    await toFirstQuestion(page, language)
    await page.click('#leave')
    await elsewhere(page)
    await close()
  })
}

test('with scripts the page is blank in the same task, whatever the network does', async () => {
  const { page, context, close } = await visit(browser, leeward.url)
  await toFirstQuestion(page, 'en')
  await context.unroute('**/*')
  await context.route('**/*', () => {}) // No request is ever answered.
  const left = await page.evaluate(() => {
    document.getElementById('leave').click()
    return document.title + document.documentElement.textContent
  })
  assert.equal(left.trim(), '')
  await close()
})

test('Shift three times leaves', async () => {
  const { page, close } = await visit(browser, leeward.url)
  await page.goto(at('home', 'en'))
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Shift')
  await elsewhere(page)
  await close()
})

test('Shift held for a capital letter does not leave', async () => {
  const { page, close } = await visit(browser, leeward.url)
  await page.goto(at('places', 'en'))
  await page.focus('#place')
  for (const letter of ['M', 'I', 'A', 'M', 'I']) await page.keyboard.press(`Shift+${letter}`)
  assert.equal(await page.inputValue('#place'), 'MIAMI')
  assert.equal(page.url(), leeward.url + at('places', 'en'))
  await close()
})

test('Back after leaving shows nothing', async () => {
  const { page, close } = await visit(browser, leeward.url)
  await toFirstQuestion(page, 'en')
  await page.click('#leave')
  await elsewhere(page)
  await page.goBack().catch(() => {})
  const shown = new URL(page.url()).origin === leeward.url ? await page.locator('fieldset').count() : 0
  assert.equal(shown, 0, 'no question is shown')
  await close()
})

test('the link without scripts answers 303 and names no page of ours', async () => {
  for (const route of ['/x', '/es/x']) {
    const response = await fetch(leeward.url + route, { redirect: 'manual' })
    assert.equal(response.status, 303, route)
    assert.match(response.headers.get('location') ?? '', /^https:\/\//, route)
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer', route)
  }
})
