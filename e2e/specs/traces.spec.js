// What stays behind, and who else hears of the visit: no cookie, empty storage, no other host, nothing chosen or
// typed in an address, true and neutral titles.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at, languages, launch, press, routes, start, toFirstQuestion, toReview, visit } from '../helper.js'

const telling = /traffick|\btrata\b|abus|v[ií]ctim|hotline/i
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
  for (const scripts of [true, false]) {
    test(`a whole visit, ${language}, scripts ${scripts ? 'on' : 'off'}`, async () => {
      const { page, context, requests, close } = await visit(browser, leeward.url, { scripts, language })
      const known = new Set(routes.map((route) => leeward.url + route[language]))
      const titles = new Set()
      const cacheable = []
      page.on('response', (response) => {
        const kept = response.headers()['cache-control'] ?? ''
        if (response.request().method() === 'POST' && !kept.includes('no-store')) cacheable.push(response.url())
      })
      const note = async () => titles.add(await page.title())

      for (const route of routes) {
        await page.goto(route[language])
        await note()
      }
      await toFirstQuestion(page, language)
      await note()
      await toReview(page)
      await note()
      await press(page, 'button.b[name=go][value=see-help]')
      await note()
      await page.fill('#place', '33130')
      await press(page, 'button.b[name=go][value=find]')
      await note()

      assert.deepEqual(requests.filter(({ url }) => !known.has(url)), [], 'requests to anything but a page of ours')
      assert.deepEqual(cacheable, [], 'answers to a form that may be kept')
      assert.deepEqual(await context.cookies(), [])
      const stored = await context.storageState({ indexedDB: true })
      assert.deepEqual(stored, { cookies: [], origins: [] })
      assert.deepEqual([...titles].filter((title) => title === '' || telling.test(title)), [], 'telling titles')
      // With scripts the address stays that of the first page.
      assert.equal(page.url(), leeward.url + at(scripts ? 'home' : 'places', language))
      await close()
    })
  }
}

test('headers of every page', async () => {
  for (const route of routes.flatMap((route) => languages.map((language) => route[language]))) {
    const { headers } = await fetch(leeward.url + route)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, route)
    assert.doesNotMatch(headers.get('content-security-policy'), /unsafe-inline|unsafe-eval/, route)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', route)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', route)
    assert.equal(headers.get('set-cookie'), null, route)
    assert.equal(headers.get('access-control-allow-origin'), null, route)
  }
})
