// Whatever goes wrong while somebody writes, the words are kept once or come back: a session that ended, a cookie
// that opens nothing, a form from before, too many words, two tabs, two presses.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  act, ask, begin, cookieOf, launch, languages, reply, say, signIn, staff, start, take, talk, unfold, visit,
} from '../helper.js'

let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

/** How often these words stand in the conversation. */
const times = (page, text) => page.locator('#log .you .x', { hasText: text }).count()
const wrong = 'A'.repeat(43)

for (const scripts of [true, false]) {
  const how = `scripts ${scripts ? 'on' : 'off'}`
  const visitor = (language = 'en') => visit(browser, leeward.url, { scripts, language })

  for (const [what, spoil] of [
    ['the cookie is gone', (context) => context.clearCookies()],
    ['the cookie opens nothing', async (context) => {
      const [cookie] = await context.cookies()
      await context.addCookies([{ ...cookie, value: wrong }])
    }],
    ['the cookie is no cookie of ours', async (context) => {
      const [cookie] = await context.cookies()
      await context.addCookies([{ ...cookie, value: 'not-a-token' }])
    }],
    ['the session was ended elsewhere', async (context) => {
      await fetch(`${leeward.url}/x`, { method: 'POST', headers: { cookie: await cookieOf(context) } })
    }],
  ]) {
    test(`a message is accepted when ${what}, ${how}`, async () => {
      const { page, context, close } = await visitor()
      await begin(page, 'en', 'before it ended')
      await spoil(context)
      await say(page, 'written all the same')
      assert.equal(await times(page, 'written all the same'), 1)
      assert.equal(await times(page, 'before it ended'), 0, 'the earlier conversation does not open')
      assert.ok(await page.locator('.note').isVisible(), 'it is said that this is a new conversation')
      assert.equal(await page.inputValue('#box'), '')
      await say(page, 'and one more')
      assert.equal(await times(page, 'written all the same'), 1)
      await close()
    })
  }

  test(`words stand in the box after everything that does not send them, ${how}`, async () => {
    const { page, context, close } = await visitor()
    await page.goto('/talk')
    await page.fill('#box', 'half a sentence')
    await page.check('input[name=lane][value=tip]')
    await page.click('button.lang')
    await page.waitForSelector('html[lang=es]')
    assert.equal(await page.inputValue('#box'), 'half a sentence')
    assert.ok(await page.isChecked('input[name=lane][value=tip]'))
    await ask(page, 'return', '#code')
    await ask(page, 'check', '#box')
    assert.equal(await page.inputValue('#box'), 'half a sentence', 'after a look at the page of the code')
    await ask(page, 'start', '#log')
    const pages = {
      cover: scripts ? '#show' : '.sky button[value=check]',
      keep: 'button[value=code]',
      end: 'button[value=end-now]',
      hide: 'button[value=hide-now]',
    }
    for (const [go, there] of Object.entries(pages)) {
      await page.fill('#box', `not yet sent ${go}`)
      await ask(page, go, there)
      await page.click(there === '#show' ? there : 'main button[value=check]')
      await page.waitForSelector('button[value=send]')
      assert.equal(await page.inputValue('#box'), `not yet sent ${go}`)
    }
    // The session ends while something is typed, and the page is asked for again.
    await context.clearCookies()
    await ask(page, 'keep')
    await page.waitForSelector('button[value=start]')
    assert.equal(await page.inputValue('#box'), 'not yet sent hide', 'on the page before the first word')
    await close()
  })

  test(`too many words come back whole, ${how}`, async () => {
    const { page, close } = await visitor()
    const long = `${'palabra ñandú '.repeat(700)}fin`
    await page.goto('/talk')
    await page.fill('#box', long)
    await ask(page, 'start', '#problem')
    assert.equal(await page.inputValue('#box'), long)
    assert.ok(!(await page.locator('#log').count()))
    await page.fill('#box', 'shorter')
    await ask(page, 'start', '#log')
    await page.fill('#box', long)
    await ask(page, 'send', '#problem')
    assert.equal(await page.inputValue('#box'), long)
    assert.equal(await times(page, 'palabra'), 0)
    await close()
  })

  test(`two tabs write into one conversation, each word once, ${how}`, async () => {
    const { page, context, close } = await visitor()
    await begin(page, 'en', 'from the first tab')
    const other = await context.newPage()
    await other.goto('/talk')
    await say(other, 'from the second tab')
    await say(page, 'from the first tab again')
    if (!scripts) await ask(other, 'check')
    await other.locator('#log .you .x', { hasText: 'from the first tab again' }).waitFor()
    for (const text of ['from the second tab', 'from the first tab again']) {
      assert.equal(await times(page, text), 1, text)
      assert.equal(await times(other, text), 1, text)
    }
    await close()
  })

  test(`a first message from two tabs, ${how}`, async () => {
    const { page, context, close } = await visitor()
    const other = await context.newPage()
    await page.goto('/talk')
    await other.goto('/talk')
    await page.fill('#box', 'the one tab')
    await other.fill('#box', 'the other tab')
    await ask(page, 'start', '#log')
    await ask(other, 'start', '#log')
    assert.equal(await times(other, 'the one tab'), 1, 'one conversation')
    assert.equal(await times(other, 'the other tab'), 1)
    await close()
  })

  test(`two presses send once, ${how}`, async () => {
    const { page, close } = await visitor()
    await page.goto('/talk')
    await page.fill('#box', 'pressed twice at the start')
    await page.locator('button[value=start]').dblclick({ noWaitAfter: true })
    await page.waitForSelector('#log')
    await page.waitForLoadState()
    assert.equal(await times(page, 'pressed twice at the start'), 1)
    await page.fill('#box', 'pressed twice')
    await page.locator('button[value=send]').dblclick({ noWaitAfter: true })
    await page.locator('#log .you .x', { hasText: 'pressed twice' }).nth(1).waitFor()
    await page.goto('/talk')
    assert.equal(await times(page, 'pressed twice'), 2, 'one of the start and one more')
    await close()
  })
}

test('an old form sends its words once, however often it is sent', async () => {
  const { page, context, close } = await visit(browser, leeward.url)
  await begin(page, 'en', 'the first words')
  const cookie = await cookieOf(context)
  const fields = { go: 'send', text: 'from an old form', idem: '0123456789abcdef0123456789abcdef' }
  for (let turn = 0; turn < 3; turn += 1) assert.equal((await talk(leeward.url, fields, cookie)).status, 200)
  await page.goto('/talk')
  assert.equal(await times(page, 'from an old form'), 1)
  // A form without a mark, and one with a mark that is none, are accepted too.
  for (const idem of ['', 'not a mark']) await talk(leeward.url, { go: 'send', text: `mark: ${idem.length}`, idem }, cookie)
  await page.goto('/talk')
  for (const text of ['mark: 0', 'mark: 10']) assert.equal(await times(page, text), 1, text)
  await close()
})

test('while there is no connection the words stay in the box', async () => {
  const { page, context, close } = await visit(browser, leeward.url)
  await begin(page, 'en', 'with a connection')
  await context.setOffline(true)
  await page.fill('#box', 'without a connection')
  await ask(page, 'send')
  await page.waitForFunction(() => document.getElementById('doing').textContent !== '' && !document.getElementById('box').readOnly)
  assert.equal(await page.inputValue('#box'), 'without a connection')
  await context.setOffline(false)
  await ask(page, 'send')
  await page.locator('#log .you .x', { hasText: 'without a connection' }).waitFor()
  await page.goto('/talk')
  assert.equal(await times(page, 'without a connection'), 1)
  await close()
})

for (const language of languages) {
  for (const scripts of [true, false]) {
    const how = `${language}, scripts ${scripts ? 'on' : 'off'}`

    test(`staff: an answer and a note come back after signing in again, ${how}`, async (t) => {
      // Three codes within half a minute are as many as there are, so each has accounts of its own.
      const leeward = await start()
      t.after(leeward.stop)
      const person = await visit(browser, leeward.url, { scripts: false, language })
      await begin(person.page, language, `somebody writes, ${how}`)
      const account = leeward.accounts.find((own) => own.name === 'ana')
      const { page, context, close } = await staff(browser, leeward, account.name, { scripts, language })
      await take(page, language)
      const here = page.url()

      await page.fill('#text', 'an answer that must not be lost')
      await context.clearCookies()
      await page.click('#send')
      await page.waitForSelector('#password')
      const dead = await page.locator('form input[type=hidden]').count()
      assert.ok(dead > 0, 'the page to sign in says what it keeps')
      // A wrong code does not lose it either.
      await page.fill('#name', account.name)
      await page.fill('#password', account.password)
      await page.fill('#code', '000000')
      await page.click('button[name=go][value=in]')
      await page.waitForSelector('.err')
      await signIn(page, language, account)
      await page.waitForSelector('#text')
      assert.equal(await page.inputValue('#text'), 'an answer that must not be lost')
      await page.click('#send')
      await page.locator('#log .msg.advocate .x').first().waitFor()
      if (scripts) await page.waitForFunction(() => document.getElementById('text').value === '')
      assert.equal(await page.inputValue('#text'), '')
      assert.equal(await page.locator('#log .msg.advocate .x', { hasText: 'must not be lost' }).count(), 1)

      await page.goto(here)
      await page.fill('#text', 'a draft beside the note')
      await act(page, 'note', '#note')
      await page.fill('#note', 'a note that must not be lost')
      await context.clearCookies()
      await page.click('#keep')
      await page.waitForSelector('#password')
      await signIn(page, language, account)
      await page.waitForSelector('#note')
      assert.equal(await page.inputValue('#note'), 'a note that must not be lost')
      await page.click('#keep')
      await page.locator('[data-part=notes] .x', { hasText: 'a note that must not be lost' }).waitFor()
      assert.equal(await page.inputValue('#text'), 'a draft beside the note')
      await person.close()
      await close()
    })
  }
}

test('staff: too many words come back whole, and two presses answer once', async () => {
  const person = await visit(browser, leeward.url, { scripts: false })
  await begin(person.page, 'en', 'somebody writes once more')
  const { page, close } = await staff(browser, leeward, 'ana')
  await take(page, 'en')
  const long = `${'word '.repeat(1_700)}end`
  await page.fill('#text', long)
  await page.click('#send')
  await page.waitForSelector('[data-part=say] .err')
  assert.equal(await page.inputValue('#text'), long)
  await page.fill('#text', '')
  await reply(page, 'a first answer')
  await page.fill('#text', 'answered once')
  await page.locator('#send').dblclick({ noWaitAfter: true })
  await page.locator('#log .msg.advocate .x', { hasText: 'answered once' }).waitFor()
  await page.goto(page.url())
  assert.equal(await page.locator('#log .msg.advocate .x', { hasText: 'answered once' }).count(), 1)
  await person.close()
  await close()
})

/** Holds back every answer to a form until told. */
async function hold(page) {
  const waiting = []
  let held = true
  await page.route('**/*', (route) => {
    if (held && route.request().method() === 'POST') waiting.push(route)
    else route.fallback()
  })
  return {
    waiting: () => waiting.length,
    release: () => {
      held = false
      return Promise.all(waiting.map((route) => route.fallback()))
    },
  }
}

test('staff: a press while another is being answered is done too', async () => {
  const person = await visit(browser, leeward.url, { scripts: false })
  await begin(person.page, 'en', 'somebody waits for an answer')
  const { page, close } = await staff(browser, leeward, 'ana')
  await take(page, 'en')
  const { release } = await hold(page)
  await act(page, 'check')
  await page.fill('#text', 'pressed meanwhile')
  await page.click('#send')
  await release()
  await page.locator('#log .msg.advocate .x', { hasText: 'pressed meanwhile' }).waitFor()
  await person.close()
  await close()
})

test('staff: what is chosen while another press is being answered stays chosen', async () => {
  const person = await visit(browser, leeward.url, { scripts: false })
  await begin(person.page, 'en', 'somebody needs a room')
  const { page, close } = await staff(browser, leeward, 'ana')
  await take(page, 'en')
  const { waiting, release } = await hold(page)
  await act(page, 'check')
  await unfold(page, 'd-needs')
  await page.selectOption('#n-need', { index: 1 })
  await unfold(page, 'd-safe')
  await page.check('input[name=r-channel][value=text]')
  await page.check('input[name=r-day][value=tue]')
  await page.fill('#r-from', '18:00')
  assert.equal(waiting(), 1)
  await page.locator('#n-need').evaluate((own) => own.setAttribute('data-old', ''))
  await release()
  await page.waitForSelector('#n-need:not([data-old])')
  assert.equal(await page.locator('#n-need').evaluate((own) => own.selectedIndex), 1)
  assert.ok(await page.isChecked('input[name=r-channel][value=text]'))
  assert.ok(await page.isChecked('input[name=r-day][value=tue]'))
  assert.equal(await page.isChecked('input[name=r-day][value=mon]'), false)
  assert.equal(await page.inputValue('#r-from'), '18:00')
  await act(page, 'need', '#needs [data-part=needs-now] .kept')
  await person.close()
  await close()
})

test('staff: after each of two answers the box is empty', async () => {
  const person = await visit(browser, leeward.url, { scripts: false })
  await begin(person.page, 'en', 'somebody waits for two answers')
  const { page, close } = await staff(browser, leeward, 'ana')
  await take(page, 'en')
  for (const text of ['the one answer', 'the other answer', 'a third']) await reply(page, text)
  await person.close()
  await close()
})

test('staff: what was sent is not given back as a draft', async () => {
  const person = await visit(browser, leeward.url, { scripts: false })
  await begin(person.page, 'en', 'somebody waits for one answer')
  const { page, close } = await staff(browser, leeward, 'ana')
  await take(page, 'en')
  const { release } = await hold(page)
  await page.fill('#text', 'sent just now')
  await page.click('#send')
  await page.locator('#c button[formaction$="/note"]').evaluate((button) => button.click())
  await release()
  await page.waitForSelector('#note')
  assert.equal(await page.locator('#n input[name=text]').evaluateAll((own) => own.map((one) => one.value).join()), '')
  await page.locator('#log .msg.advocate .x', { hasText: 'sent just now' }).waitFor()
  await person.close()
  await close()
})

test('a press while the page asks for news is done too', async () => {
  const { page, close } = await visit(browser, leeward.url)
  await begin(page, 'en', 'somebody covers the words')
  const { release } = await hold(page)
  await ask(page, 'check')
  await ask(page, 'cover')
  await page.locator('#show').waitFor()
  await page.click('#show')
  await page.fill('#box', 'pressed meanwhile')
  await ask(page, 'send')
  await release()
  await page.locator('#log .you .x', { hasText: 'pressed meanwhile' }).waitFor()
  await close()
})

test('words typed while an answer is on its way stay', async () => {
  const { page, close } = await visit(browser, leeward.url)
  await begin(page, 'en', 'somebody types on a slow line')
  const { release, waiting } = await hold(page)
  await ask(page, 'check')
  await page.fill('#box', 'typed meanwhile')
  assert.ok(waiting() > 0)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await release()
  await (await answered).finished()
  await page.waitForFunction(() => document.getElementById('doing').textContent === '' || !document.getElementById('log'))
  assert.equal(await page.inputValue('#box'), 'typed meanwhile')
  await page.fill('#box', 'and typed again')
  await page.click('button.lang')
  await page.waitForSelector('html[lang=es]')
  assert.equal(await page.inputValue('#box'), 'and typed again')
  await close()
})
