// Who sees what: signed out nothing, an administrator no content, an advocate no members; and how a new helpline is
// set up from an empty folder, until the first advocate answers the first visitor.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import {
  act, begin, cookieOf, languages, launch, narrow, path, reply, staff, start, take, totp, usedNow, visit,
} from '../helper.js'

const secret = 'only for those who answer 77120'
const acts = [
  'check', 'take', 'back', 'answer', 'note', 'rule', 'observe', 'confirm', 'dismiss', 'assess', 'record', 'need', 'task', 'done', 'find', 'choose',
  'release', 'preview', 'offer', 'withdraw', 'outcome', 'close',
]
const random = () => randomBytes(16).toString('hex')
let leeward, browser, journal, person

before(async () => {
  leeward = await start()
  browser = await launch()
  person = await visit(browser, leeward.url)
  await begin(person.page, 'en', secret)
  const ana = await staff(browser, leeward, 'ana')
  await take(ana.page, 'en')
  journal = new URL(ana.page.url()).pathname.split('/').at(-1)
  await ana.page.locator('#log .msg.you .x', { hasText: secret }).waitFor()
  await ana.close()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

/** Asks as a browser does, with this cookie, and says what came: status, where to, and the page. */
async function sent(url, { cookie, fields } = {}) {
  const headers = { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) }
  const body = fields && new URLSearchParams(fields)
  const answer = await fetch(url, { method: fields ? 'POST' : 'GET', redirect: 'manual', headers, body })
  const stream = answer.headers.get('content-type')?.startsWith('text/event-stream')
  if (stream) await answer.body.cancel()
  return { status: answer.status, to: answer.headers.get('location'), page: stream ? '' : await answer.text() }
}

const fields = { idem: random(), text: 'not mine to write', note: 'not mine', go: 'keep', release: random(), referral: random(), task: random() }

/** Every address with something in it that was said, of this conversation or of one that is not there. */
const content = (id) => [
  ['/staff/queue'],
  ['/staff/events'],
  [`/staff/c/${id}`],
  [`/staff/c/${id}/events`],
  ...acts.map((name) => [`/staff/c/${id}/${name}`, fields]),
]

for (const language of languages) {
  test(`signed out there is nothing, ${language}`, async () => {
    for (const [address, given] of [...content(journal), ['/staff/me'], ['/desk'], ['/desk/invite', { role: 'advocate' }]]) {
      for (const cookie of [undefined, `__Host-m=${randomBytes(32).toString('base64url')}`]) {
        const answer = await sent(leeward.url + path(language, address), { cookie, fields: given })
        assert.ok([303, 401, 404].includes(answer.status), `${address}: ${answer.status}`)
        assert.ok(!answer.page.includes(secret), address)
        if (answer.status === 303) assert.equal(answer.to, path(language, '/staff'), address)
      }
    }
    const [there, missing] = [await sent(`${leeward.url}/staff/c/${journal}`), await sent(`${leeward.url}/staff/c/${random()}`)]
    assert.deepEqual(there, missing, 'a conversation that is there and one that is not')
  })

  test(`an administrator sees members and no content, ${language}`, async () => {
    const { page, context, close } = await staff(browser, leeward, 'rosa', { language })
    assert.equal(page.url(), leeward.url + path(language, '/desk'), 'where an administrator begins')
    const desk = await page.content()
    for (const name of ['rosa', 'sol', 'ana']) assert.ok(desk.includes(name), name)
    for (const own of [secret, journal]) assert.ok(!desk.includes(own), own)
    assert.equal(await page.locator('.strip').count(), 0, 'not even who waits')
    const cookie = await cookieOf(context, '__Host-m')
    for (const [address, given] of content(journal)) {
      const answer = await sent(leeward.url + path(language, address), { cookie, fields: given })
      assert.equal(answer.status, 404, address)
      const none = await sent(leeward.url + path(language, address.replace(journal, random())), { cookie, fields: given })
      assert.deepEqual(answer, none, `${address}: there and not there look alike`)
    }
    for (const address of ['/desk/admit']) {
      const answer = await sent(leeward.url + path(language, address), { cookie, fields: { member: random(), spoke: 'yes' } })
      assert.equal(answer.status, 404, address)
    }
    const me = await sent(leeward.url + path(language, '/staff/me'), { cookie })
    assert.equal(me.status, 200)
    assert.ok(!me.page.includes(journal))
    await close()
  })

  test(`an advocate sees no members, ${language}`, async () => {
    const { page, context, close } = await staff(browser, leeward, 'ana', { language })
    assert.equal(page.url(), leeward.url + path(language, '/staff/queue'), 'where an advocate begins')
    assert.equal(await page.locator('.rail a[href$="/desk"]').count(), 0)
    const cookie = await cookieOf(context, '__Host-m')
    const member = { member: random(), role: 'supervisor', spoke: 'yes' }
    for (const [address, given] of [['/desk'], ...['invite', 'disable', 'enable', 'admit'].map((name) => [`/desk/${name}`, member])]) {
      const answer = await sent(leeward.url + path(language, address), { cookie, fields: given })
      assert.equal(answer.status, 404, address)
      assert.ok(!answer.page.includes('rosa'), address)
    }
    await close()
  })
}

test('a partner and a visitor open nothing of staff', async () => {
  const cookie = await cookieOf(person.context)
  for (const own of [cookie, cookie.replace('__Host-v', '__Host-m'), cookie.replace('__Host-v', '__Host-p')]) {
    for (const address of ['/staff/queue', `/staff/c/${journal}`, '/desk', '/p']) {
      const answer = await sent(leeward.url + address, { cookie: own })
      assert.ok([303, 404].includes(answer.status), `${address}: ${answer.status}`)
      assert.ok(!answer.page.includes(secret))
    }
  }
})

test('an act that another site sends is not done', async () => {
  const { context, close } = await staff(browser, leeward, 'ana')
  const cookie = await cookieOf(context, '__Host-m')
  for (const headers of [{ origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }, { origin: 'https://example.org' }]) {
    const body = new URLSearchParams({ text: 'sent from elsewhere', idem: random() })
    const url = `${leeward.url}/staff/c/${journal}/answer`
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers: { cookie, ...headers }, body })
    assert.equal(answer.status, 403, JSON.stringify(headers))
  }
  await person.page.goto('/talk')
  assert.ok(!(await person.page.content()).includes('sent from elsewhere'))
  await close()
})

test('locking ends the session on the server', async () => {
  const { page, context, close } = await staff(browser, leeward, 'sol')
  const cookie = await cookieOf(context, '__Host-m')
  assert.equal((await sent(`${leeward.url}/staff/queue`, { cookie })).status, 200)
  await page.click('.lock')
  await page.waitForSelector('#password')
  assert.equal(await cookieOf(context, '__Host-m'), undefined)
  assert.equal((await sent(`${leeward.url}/staff/queue`, { cookie })).status, 303)
  leeward.sessions.delete('sol')
  await close()
})

/** Enrols by a link: name and password, then the two proofs. Answers with the page, signed in. */
async function enrol(browser, url, link, { organization, name }, options) {
  const visitor = await visit(browser, url, options)
  const { page } = visitor
  await page.goto(link)
  if (organization) await page.fill('#organization', organization)
  await page.fill('#name', name)
  await page.fill('#password', 'short')
  await page.click('button[value=begin]')
  await page.waitForSelector('.err')
  assert.equal(await page.inputValue('#name'), name, 'a password that is too short loses nothing else')
  await page.fill('#password', `seven calm boats of ${name}`)
  await page.click('button[value=begin]')
  await page.waitForSelector('code.secret')
  const secret = await page.locator('code.secret').innerText()
  const groups = await page.locator('.groups code').allInnerTexts()
  const group = async (field) => groups[Number(/\d+/.exec(await page.locator(`label[for=${field}]`).innerText())[0]) - 1]
  // A wrong group shows the same proof once more.
  await page.fill('#code', totp(secret, Math.floor(Date.now() / 30_000)))
  await page.fill('#one', await group('one'))
  await page.fill('#other', 'XXXX')
  await page.click('button[value=finish]')
  await page.waitForSelector('.err')
  assert.equal(await page.locator('code.secret').innerText(), secret)
  assert.deepEqual(await page.locator('.groups code').allInnerTexts(), groups)
  await page.fill('#code', totp(secret, Math.floor(Date.now() / 30_000)))
  await page.fill('#one', await group('one'))
  await page.fill('#other', (await group('other')).toLowerCase())
  await page.click('button[value=finish]')
  await page.waitForSelector('.rail')
  usedNow(secret)
  return visitor
}

/** An invitation, made on the page of members. */
async function invite(page, role) {
  await page.check(`input[name=role][value=${role}]`)
  await page.click('form[action$="/desk/invite"] button')
  return page.inputValue('#link')
}

for (const [language, scripts] of [['en', true], ['es', false]]) {
  const how = `${language}, scripts ${scripts ? 'on' : 'off'}`

  test(`a new helpline is set up from an empty folder, ${how}`, async (t) => {
    const fresh = await start({ command: 'serve' })
    t.after(fresh.stop)
    const setup = /http:\/\/\S+(\/enter\/[\w-]{43})/.exec(fresh.said())
    assert.ok(setup, fresh.said())
    const options = { scripts, language }
    const outside = await visit(browser, fresh.url, { ...options, size: narrow })
    const chat = async () => {
      await outside.page.goto(path(language, '/talk'))
      return outside.page.locator('#box').count()
    }
    assert.equal(await chat(), 0, 'nobody answers yet')
    const early = await (await fetch(`${fresh.url}/talk`, { method: 'POST', body: new URLSearchParams({ go: 'start', text: 'too early' }) })).text()
    assert.ok(early.includes('too early'), 'words that came too early are given back')

    const rosa = await enrol(browser, fresh.url, path(language, setup[1]), { organization: 'Quiet Harbor', name: 'rosa' }, options)
    assert.equal(rosa.page.url(), fresh.url + path(language, '/desk'))
    assert.equal(await chat(), 0, 'an administrator answers nobody')
    assert.equal((await fetch(fresh.url + setup[1])).status, 404, 'the link is used up')

    const first = await invite(rosa.page, 'supervisor')
    const sol = await enrol(browser, fresh.url, first, { name: 'sol' }, options)
    assert.equal(sol.page.url(), fresh.url + path(language, '/staff/queue'))
    assert.equal((await fetch(first)).status, 404, 'the invitation is used up')
    assert.equal(await chat(), 1, 'with the first who holds the key, the conversation opens')
    assert.ok((await outside.page.content()).includes('Quiet Harbor'))

    const ana = await enrol(browser, fresh.url, await invite(rosa.page, 'advocate'), { name: 'ana' }, options)
    assert.equal(await ana.page.locator('.rows').count(), 0, 'no queue before the key')
    const own = /\d{4} \d{4} \d{4} \d{4}/.exec(await ana.page.locator('main').innerText())

    // The supervisor compares the digits by voice and lets her in.
    await sol.page.goto(path(language, '/desk'))
    const row = sol.page.locator('.row', { has: sol.page.locator('form.admit') })
    const digits = await row.locator('code').innerText()
    await row.locator('form.admit button').click()
    await sol.page.waitForSelector('.err')
    const again = sol.page.locator('form.admit')
    await again.locator('input[name=spoke]').check()
    await again.locator('button').click()
    await sol.page.waitForFunction(() => !document.querySelector('form.admit'))

    await begin(outside.page, language, 'the first of all')
    await take(ana.page, language)
    await reply(ana.page, 'and the first answer')
    await outside.page.goto(path(language, '/talk'))
    await outside.page.locator('#log .advocate .x', { hasText: 'and the first answer' }).waitFor()
    await act(ana.page, 'check')

    // Whoever is disabled is out at once.
    await rosa.page.goto(path(language, '/desk'))
    const hers = rosa.page.locator('.row', { hasText: 'ana' })
    await hers.locator('form[action$="/desk/disable"] button').click()
    await rosa.page.waitForSelector('form[action$="/desk/enable"]')
    const cookie = await cookieOf(ana.context, '__Host-m')
    assert.notEqual((await sent(`${fresh.url}/staff/queue`, { cookie })).status, 200)

    for (const each of [outside, rosa, sol, ana]) await each.close()
    assert.equal(own?.[0], digits, 'she sees the digits that the supervisor reads to her')
  })
}
