// The thread through the house, with three browsers: a visitor's first message, an advocate's answer and work, one
// release, a partner's answer without an account, what comes back, and the withdrawal; then the visitor's way back
// by code and the end of the words. In both languages, with and without scripts; the partner never has scripts.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import {
  act, ask, begin, languages, launch, lines, narrow, note, nothingLeft, path, reply, say, staff, start, take, unfold, visit, wide,
} from '../helper.js'

/** Words that must be found nowhere but where they belong. */
const word = (what) => `${what} ${randomBytes(4).toString('hex')}`
const limits = { en: /A judge can order us to share records/, es: /Un juez puede ordenar que entreguemos registros/ }
let browser

before(async () => (browser = await launch()))
after(() => browser?.close())

const main = (page) => page.locator('main').innerText()
const guessed = () => randomBytes(32).toString('base64url')

/** Remembers every answer that a browser got from us, to look for words that must not be in it. */
function overhear(page) {
  const heard = []
  page.on('response', (response) => {
    const kind = response.headers()['content-type'] ?? ''
    if (kind.startsWith('text/html')) heard.push(response.text().catch(() => ''))
  })
  return async (...words) => {
    const texts = [...(await Promise.all(heard)), await page.content()]
    return words.filter((own) => texts.some((text) => text.includes(own)))
  }
}

/** Opens a link by its button, as one who has no account. */
async function open(page, link) {
  await page.goto(link)
  await page.click('button[name=go][value=open]')
  await page.waitForFunction(() => !document.querySelector('button[value=open]'))
}

/** The bytes that a link answers to a press, without a browser's doing. */
async function pressed(link) {
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ go: 'open' }), redirect: 'manual' })
  assert.equal(answer.headers.get('set-cookie'), null)
  return `${answer.status} ${await answer.text()}`
}

for (const language of languages) {
  for (const scripts of [true, false]) {
    const how = `${language}, scripts ${scripts ? 'on' : 'off'}`

    test(`from the first message to the end of the words, ${how}`, async (t) => {
      const leeward = await start()
      t.after(leeward.stop)
      const secret = { first: word('uno'), second: word('dos'), note: word('nota'), name: word('Robin'), route: '305-555-0133', place: word('puerta') }
      const visitor = await visit(browser, leeward.url, { scripts, language, size: narrow })
      const visitorHeard = overhear(visitor.page)

      // The limits come first, and nothing is set before the first message.
      await visitor.page.goto(path(language, '/talk'))
      assert.match(await visitor.page.locator('.limits').innerText(), limits[language])
      const first = await visitor.page.evaluate(() => {
        const box = document.querySelector('#box, textarea, input[type=text]')
        return document.querySelector('.limits').compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING
      })
      assert.ok(first, 'the limits stand before the first box')
      assert.deepEqual(await visitor.context.cookies(), [])
      await begin(visitor.page, language, secret.first, { lane: 'help', danger: true })
      assert.equal((await visitor.context.cookies()).length, 1)

      // The advocate sees who waits and no word of it, takes, answers.
      const ana = await staff(browser, leeward, 'ana', { scripts, language })
      const anaHeard = overhear(ana.page)
      await ana.page.goto(path(language, '/staff/queue'))
      assert.equal(await ana.page.locator('.row.now').count(), 1, 'one waits and says there is danger now')
      assert.deepEqual(await anaHeard(secret.first), [], 'words in the queue')
      await take(ana.page, language)
      await ana.page.locator('#log .msg.you .x', { hasText: secret.first }).waitFor()
      const entries = await visitor.page.evaluate(() => history.length)
      const origin = await visitor.page.evaluate(() => performance.timeOrigin)
      await reply(ana.page, 'I am here. <b>Take your time</b>.')

      // The answer arrives in place with scripts, and by a press without; it is text and nothing else.
      if (!scripts) await ask(visitor.page, 'check')
      await visitor.page.locator('#log .advocate .x', { hasText: 'I am here. <b>Take your time</b>.' }).waitFor()
      if (scripts) assert.equal(await visitor.page.evaluate(() => performance.timeOrigin), origin, 'the page was not loaded again')
      await say(visitor.page, secret.second)
      if (scripts) assert.equal(await visitor.page.evaluate(() => history.length), entries, 'nothing was added to the history')
      if (!scripts) await act(ana.page, 'check')
      await ana.page.locator('#log .msg.you .x', { hasText: secret.second }).waitFor()

      // A private note, an assessment in words, a place.
      await note(ana.page, secret.note)
      await unfold(ana.page, 'd-mean')
      await ana.page.locator('#d-mean fieldset').nth(0).locator('input[type=radio]').nth(1).check()
      await ana.page.locator('#d-mean fieldset').nth(1).locator('input[type=radio]').nth(1).check()
      await act(ana.page, 'assess', '#mean .reading')
      assert.doesNotMatch(await ana.page.locator('#mean').innerHTML(), /<meter|<progress|\d ?%/, 'no meters')
      await act(ana.page, 'record', '#mean [data-part=mean-now] .kept')
      await unfold(ana.page, 'd-places')
      await ana.page.fill('#p-place', '33130')
      await act(ana.page, 'find', '#places .service')
      await ana.page.locator('#places button[name=pick]').first().click()
      await ana.page.waitForSelector('#x-purpose')

      // One release, for this place, for these things.
      await unfold(ana.page, 'd-i-need')
      await ana.page.locator('input[name=i-need]').first().check()
      await unfold(ana.page, 'd-i-languages')
      await ana.page.check('input[name=i-languages][value=es]')
      await ana.page.fill('#i-adults', '1')
      await ana.page.fill('#i-children', '2')
      await ana.page.selectOption('#i-when', { index: 1 })
      await ana.page.fill('#i-first-name', secret.name)
      await ana.page.fill('#i-call-back', secret.route)
      await ana.page.fill('#i-place', secret.place)
      await ana.page.fill('#x-purpose', 'A bed for tonight')
      await ana.page.check('input[name=x-how][value=typed]')
      await act(ana.page, 'release', '#preview')
      const [now, later] = [await lines(ana.page, '#preview .half:not(.after) dl'), await lines(ana.page, '#preview .after dl')]
      assert.ok(now.length >= 5 && later.length >= 3, `${now} | ${later}`)
      await act(ana.page, 'offer', '#link')
      const link = await ana.page.inputValue('#link')
      assert.ok(link.startsWith(leeward.url + path(language, '/p/')), link)

      // A look at the link, as programs that make previews take it, does not use it up; a press does.
      for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await fetch(link, { method })).status, 200)
      const partner = await visit(browser, leeward.url, { scripts: false, language, size: narrow })
      const partnerHeard = overhear(partner.page)
      await open(partner.page, link)
      await partner.page.waitForSelector('.card')
      assert.equal(partner.page.url(), leeward.url + path(language, '/p'), 'the link is not in the address any more')
      const asked = await lines(partner.page, '.card dl')
      assert.deepEqual(asked, now, 'the place sees what the preview showed, word for word')
      assert.deepEqual(
        await partnerHeard(secret.name, secret.route, secret.place, secret.first, secret.second, secret.note, 'A bed for tonight'),
        [],
        'words that the place must not have yet',
      )
      assert.ok(!(await main(partner.page)).includes('undefined'))

      // Used, forwarded and guessed look alike.
      const other = path(language, `/p/${guessed()}`)
      assert.equal(await pressed(link), await pressed(leeward.url + other), 'a used link and a guessed one')
      const forwarded = await visit(browser, leeward.url, { scripts: false, language, size: narrow })
      await open(forwarded.page, link)
      const used = await forwarded.page.content()
      await open(forwarded.page, leeward.url + other)
      assert.equal(used, await forwarded.page.content())
      assert.deepEqual(await forwarded.context.cookies(), [])
      await forwarded.close()

      // The place says yes, and only then sees the rest.
      await partner.page.fill('#ask', 'Marta at the front desk')
      await partner.page.fill('#when', 'from 18:00')
      await partner.page.click('button[name=go][value=yes]')
      await partner.page.locator('.card dl .new').first().waitFor()
      const seen = await lines(partner.page, '.card dl')
      assert.deepEqual(seen, [...now, ...later], 'and after its yes the rest')
      assert.deepEqual(await partnerHeard(secret.first, secret.second, secret.note), [], 'words of the conversation')
      const room = await partner.page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(room <= narrow.width, `${room} px`)

      // The advocate sees it, with whom to ask for, and writes down what came of it.
      if (!scripts) await act(ana.page, 'check')
      await ana.page.locator('.referral', { hasText: 'Marta at the front desk' }).waitFor()
      await act(ana.page, 'check')
      await ana.page.locator('.referral.accepted button[formaction*="/outcome"]').waitFor()
      await ana.page.locator('.referral.accepted select').selectOption('started')
      await act(ana.page, 'outcome')

      // Taken back: the place's page is closed and shows nothing.
      await act(ana.page, 'withdraw')
      await ana.page.locator('#sent .good', { hasText: /20\d\d/ }).waitFor() // The day from which no backup can bring it back.
      const withdrawn = Date.now()
      await partner.page.goto(path(language, '/p'))
      while (await partner.page.locator('.card').count()) {
        assert.ok(Date.now() - withdrawn < 5_000, 'closed within five seconds')
        await partner.page.goto(path(language, '/p'))
      }
      const closed = await partner.page.content()
      for (const own of [secret.name, secret.route, secret.place]) assert.ok(!closed.includes(own), own)
      await partner.close()

      // A code to come back with, only because it was asked for; then away.
      await ask(visitor.page, 'keep', 'button[value=code]')
      await ask(visitor.page, 'code', 'details.code')
      await visitor.page.click('details.code summary')
      const code = (await visitor.page.locator('details.code .n').allInnerTexts()).join(' ')
      assert.match(code, /^\d{4}-\d{4} \d{4}-\d{4}$/)
      await visitor.page.click('#leave')
      await visitor.page.waitForURL((url) => url.origin !== leeward.url)
      await nothingLeft(visitor.context)
      assert.deepEqual(await visitorHeard(secret.note), [], 'the note on the page of the visitor')
      await visitor.close()

      // Back on another phone: no words until a second press.
      const back = await visit(browser, leeward.url, { scripts, language, size: narrow })
      const backHeard = overhear(back.page)
      await back.page.goto(path(language, '/talk'))
      await ask(back.page, 'return', '#code')
      await back.page.fill('#code', code.replaceAll('-', ' '))
      await ask(back.page, 'return', 'button[value=send]')
      assert.deepEqual(await backHeard(secret.first, secret.second), [], 'earlier words before they are asked for')
      await ask(back.page, 'earlier')
      await back.page.locator('#log .you .x', { hasText: secret.first }).waitFor()
      await back.page.locator('#log .advocate .x').first().waitFor()
      assert.deepEqual(await backHeard(secret.note), [])

      // Hidden and destroyed: the day is said, the cookie goes, the code opens nothing, the desk sees no word.
      await ask(back.page, 'hide', 'button[value=hide-now]')
      await ask(back.page, 'hide-now')
      await back.page.waitForFunction(() => !document.querySelector('button[value=hide-now]'))
      assert.match(await main(back.page), /20\d\d/, 'the day from which no copy can be read')
      assert.deepEqual(await back.context.storageState({ indexedDB: true }), { cookies: [], origins: [] })
      await back.page.goto(path(language, '/talk'))
      await ask(back.page, 'return', '#code')
      const refusals = []
      for (const typed of [code, '1111-1111 1111-1111']) {
        await back.page.fill('#code', typed)
        await ask(back.page, 'return')
        await back.page.locator('#problem').waitFor()
        refusals.push(await back.page.locator('#problem').innerText())
      }
      assert.equal(refusals[0], refusals[1], 'a code that is over and a wrong one')
      await back.close()
      const shredded = await visit(browser, leeward.url, { scripts, language })
      await shredded.context.addCookies([leeward.sessions.get('ana')])
      await shredded.page.goto(ana.page.url().replace(/\/(?!c\/)[a-z]+$/, ''))
      const file = await shredded.page.content()
      for (const own of [secret.first, secret.second]) assert.ok(!file.includes(own), `the desk still reads ${own}`)
      await shredded.close()
      await ana.close()
    })
  }
}

for (const scripts of [true, false]) {
  for (const size of [wide, { width: 1024, height: 640 }]) {
    test(`the newest line is in view of whoever answers, ${size.width} px, scripts ${scripts ? 'on' : 'off'}`, async (t) => {
      const leeward = await start()
      t.after(leeward.stop)
      const visitor = await visit(browser, leeward.url)
      await begin(visitor.page, 'en', 'the oldest line of all')
      const ana = await staff(browser, leeward, 'ana', { scripts, size })
      await take(ana.page, 'en')
      for (let line = 1; line < 5; line += 1) {
        await reply(ana.page, `An answer of several words, so that the page fills up soon: ${line}.`)
        await say(visitor.page, `And what the person writes then, also of several words: ${line}.`)
      }
      if (!scripts) await act(ana.page, 'check')
      const newest = ana.page.locator('#log .msg', { hasText: 'also of several words: 4.' })
      await newest.waitFor()
      // Where the lines scroll in a box of their own, they stand at the newest; every line can be reached.
      const inBox = (line) => line.evaluate((own) => {
        const [it, box] = [own.getBoundingClientRect(), document.getElementById('log').getBoundingClientRect()]
        return it.top >= box.top - 1 && it.bottom <= box.bottom + 1
      })
      assert.ok(await inBox(newest), 'the newest line is in the box')
      const oldest = ana.page.locator('#log .msg', { hasText: 'the oldest line of all' })
      await oldest.scrollIntoViewIfNeeded()
      assert.ok(await inBox(oldest), 'the oldest line can be scrolled to')
      await visitor.close()
      await ana.close()
    })
  }
}
