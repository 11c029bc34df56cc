// What a conversation leaves behind, after every step of it: one cookie and only from the first message on, nothing
// stored, no other host, a neutral title at one address; and after leaving nothing at all, here and on the server.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, begin, cookieOf, languages, launch, nothingLeft, path, say, start, talk, visit } from '../helper.js'

const telling = /traffick|\btrata\b|abus|v[ií]ctim|hotline|help|ayuda/i
const words = 'what only we should know 40961'
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

/** What every moment of a visit must look like; with or without the one cookie. */
async function clean({ page, context, requests }, language, where, cookies) {
  const title = await page.title()
  assert.ok(title !== '' && !telling.test(title), `${where}: the title "${title}"`)
  assert.equal(page.url(), leeward.url + path(language, '/talk'), where)
  const own = ['/talk', '/es/talk', '/talk/events'].map((one) => leeward.url + one)
  assert.deepEqual(requests.filter(({ url }) => !own.includes(url)), [], `${where}: requests to anything else`)
  const stored = await context.storageState({ indexedDB: true })
  assert.deepEqual(stored.origins, [], `${where}: storage`)
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ''], where)
  assert.deepEqual(await page.evaluate(() => caches.keys()), [], `${where}: caches`)
  const [cookie, ...more] = stored.cookies
  if (!cookies) return assert.deepEqual(stored.cookies, [], `${where}: a cookie`)
  assert.deepEqual(more, [], where)
  assert.match(cookie.value, /^[\w-]{43}$/, `${where}: a random token`)
  assert.deepEqual(
    { ...cookie, value: '' },
    { name: '__Host-v', value: '', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Strict' },
    where,
  )
}

for (const language of languages) {
  for (const scripts of [true, false]) {
    const how = `${language}, scripts ${scripts ? 'on' : 'off'}`

    test(`after every step, ${how}`, async () => {
      const visitor = await visit(browser, leeward.url, { scripts, language })
      const { page, context } = visitor
      const kept = []
      page.on('response', (response) => {
        const headers = response.headers()
        if (!(headers['cache-control'] ?? '').includes('no-store')) kept.push(response.url())
      })
      await page.goto(path(language, '/talk'))
      await clean(visitor, language, 'before the first word', false)
      await page.fill('#box', '   ')
      await ask(page, 'start', '#problem')
      await clean(visitor, language, 'after nothing was written', false)
      await ask(page, 'return', '#code')
      await clean(visitor, language, 'asked for a code', false)
      await page.fill('#code', '1234-5678 1234-5678')
      await ask(page, 'return', '#problem')
      await clean(visitor, language, 'after a wrong code', false)

      await begin(page, language, words, { safe: 'no' })
      assert.ok(!(await page.content()).includes(words), 'who said it is not safe sees a cover')
      await clean(visitor, language, 'sent and covered', true)
      await ask(page, 'check', '#log')
      await clean(visitor, language, 'the conversation', true)
      await say(page, 'a second message')
      await clean(visitor, language, 'after a second message', true)
      await ask(page, 'cover', scripts ? '#show' : 'main button[value=check]')
      if (scripts) assert.ok(!(await page.locator('#log .x').first().isVisible()), 'covered')
      else assert.ok(!(await page.content()).includes(words), 'covered')
      await clean(visitor, language, 'covered', true)
      if (scripts) await page.click('#show')
      else await ask(page, 'check', '#log')
      await ask(page, 'keep', 'button[value=code]')
      await clean(visitor, language, 'before a code', true)
      await ask(page, 'code', 'details.code')
      await clean(visitor, language, 'the code', true)
      await ask(page, 'check', '#log')
      await ask(page, 'end', 'button[value=end-now]')
      await clean(visitor, language, 'before ending', true)
      await ask(page, 'end-now', '#log')
      await clean(visitor, language, 'ended', true)
      await ask(page, 'hide', 'button[value=hide-now]')
      await clean(visitor, language, 'before hiding', true)
      await ask(page, 'check', '#log')
      assert.deepEqual(kept, [], 'answers that may be kept')

      // Leaving: nothing here, nothing there, nothing by Back.
      const cookie = await cookieOf(context)
      const alive = await (await talk(leeward.url, { go: 'check' }, cookie)).text()
      assert.ok(alive.includes(words))
      await page.click('#leave')
      await elsewhere(page)
      await nothingLeft(context)
      const dead = await talk(leeward.url, { go: 'check' }, cookie)
      const before = await dead.text()
      assert.ok(!before.includes(words) && before.includes('name="lane"'), 'the old cookie opens nothing')
      assert.match(dead.headers.get('set-cookie') ?? '', /__Host-v=;.*Max-Age=0/, 'and is taken away')
      await page.goBack().catch(() => {})
      const body = await page.locator('body').innerText().catch(() => '')
      assert.ok(!body.includes(words), 'Back shows the words')
      await visitor.close()
    })
  }
}

test('two visitors are two conversations', async () => {
  const visitors = []
  for (const own of ['the first of two', 'the second of two']) {
    const visitor = await visit(browser, leeward.url)
    await begin(visitor.page, 'en', own)
    visitors.push(visitor)
  }
  const [one, other] = visitors
  assert.notEqual(await cookieOf(one.context), await cookieOf(other.context))
  assert.ok(!(await other.page.content()).includes('the first of two'))
  await one.close()
  await other.close()
})

test('the headers of the conversation', async () => {
  for (const url of ['/talk', '/es/talk']) {
    for (const response of [await fetch(leeward.url + url), await talk(leeward.url, { go: 'check' })]) {
      const headers = response.headers
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/, url)
      assert.doesNotMatch(headers.get('content-security-policy'), /unsafe-inline|unsafe-eval/, url)
      assert.equal(headers.get('referrer-policy'), 'no-referrer', url)
      assert.equal(headers.get('cache-control'), 'no-store', url)
      assert.equal(headers.get('set-cookie'), null, url)
      assert.match(headers.get('x-robots-tag') ?? '', /noindex/, url)
    }
  }
  assert.equal((await fetch(`${leeward.url}/talk/events`)).status, 204, 'nothing to hear without a conversation')
})
