// Two nodes of one helpline over PostgreSQL: whoever writes at one is read at the other at once, what is taken back at
// one is closed at the other, and a conversation goes on when its node is gone.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { act, ask, begin, launch, note, reply, say, staff, start, take, unfold, visit } from '../helper.js'

const server = process.env.LEEWARD_TEST_POSTGRES
const name = `leeward_e2e_${process.pid}`
let browser, folder, here, there

/** Debian keeps the programs of PostgreSQL off the path. */
function postgres(program, ...more) {
  const found = `command -v ${program} || ls /usr/lib/postgresql/*/bin/${program} | tail -n 1`
  const file = execFileSync('sh', ['-c', found], { encoding: 'utf8' }).trim()
  execFileSync(file, [`--maintenance-db=${server}`, ...more, name], { stdio: ['ignore', 'ignore', 'inherit'] })
}

if (!server) {
  test('two nodes over PostgreSQL', () => {
    console.log('skipped: LEEWARD_TEST_POSTGRES is not set; two nodes over PostgreSQL were not tested')
  })
} else {
  before(async () => {
    postgres('createdb')
    folder = await mkdtemp(join(tmpdir(), 'leeward-e2e-nodes-'))
    const database = Object.assign(new URL(server), { pathname: `/${name}` }).href
    const node = (own) => start({ data: join(folder, own), more: ['--database', database] })
    here = await node('here')
    // A second node brings the secret of the installation; of a demo also its mark and its accounts.
    await mkdir(join(folder, 'there'))
    for (const file of ['leeward.node', 'leeward.data', 'demo-accounts.json']) await copyFile(join(folder, 'here', file), join(folder, 'there', file))
    there = await node('there')
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await here?.stop()
    await there?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
    postgres('dropdb', '--if-exists', '--force')
  })

  for (const scripts of [true, false]) {
    test(`a visitor here, an advocate there, scripts ${scripts ? 'on' : 'off'}`, async () => {
      const visitor = await visit(browser, here.url, { scripts })
      await begin(visitor.page, 'en', `written here ${scripts}`)
      const ana = await staff(browser, there, 'ana', { scripts })
      await take(ana.page, 'en')
      await ana.page.locator('#log .msg.you .x', { hasText: `written here ${scripts}` }).waitFor()
      await reply(ana.page, 'answered there')
      if (!scripts) await ask(visitor.page, 'check')
      await visitor.page.locator('#log .advocate .x', { hasText: 'answered there' }).waitFor()
      await say(visitor.page, 'and read there')
      if (!scripts) await act(ana.page, 'check')
      await ana.page.locator('#log .msg.you .x', { hasText: 'and read there' }).waitFor()
      await visitor.close()
      await ana.close()
    })
  }

  test('taken back at one node, closed at the other within five seconds', async () => {
    const visitor = await visit(browser, here.url)
    await begin(visitor.page, 'en', 'somebody needs a place')
    const ana = await staff(browser, here, 'ana')
    await take(ana.page, 'en')
    await note(ana.page, 'asked and agreed')
    await unfold(ana.page, 'd-places')
    await ana.page.fill('#p-place', '33130')
    await act(ana.page, 'find', '#places .service')
    await ana.page.locator('#places button[name=pick]').first().click()
    await ana.page.waitForSelector('#x-purpose')
    await ana.page.fill('#i-adults', '3')
    await ana.page.fill('#i-first-name', 'Robin of the nodes')
    await ana.page.fill('#x-purpose', 'A bed')
    await ana.page.check('input[name=x-how][value=typed]')
    await act(ana.page, 'release', '#preview')
    await act(ana.page, 'offer', '#link')
    const link = new URL(await ana.page.inputValue('#link')).pathname

    const partner = await visit(browser, there.url, { scripts: false })
    await partner.page.goto(link)
    await partner.page.click('button[name=go][value=open]')
    await partner.page.click('button[name=go][value=yes]')
    await partner.page.locator('.card', { hasText: 'Robin of the nodes' }).waitFor()
    // The other node knows a used link as well as the one where it was used.
    const used = await fetch(here.url + link, { method: 'POST', body: new URLSearchParams({ go: 'open' }), redirect: 'manual' })
    assert.equal(used.status, 404)

    await act(ana.page, 'withdraw')
    await ana.page.locator('#sent .good', { hasText: /20\d\d/ }).waitFor()
    const withdrawn = Date.now()
    do {
      assert.ok(Date.now() - withdrawn < 5_000, 'closed within five seconds')
      await partner.page.goto('/p')
    } while ((await partner.page.content()).includes('Robin of the nodes'))
    assert.equal(await partner.page.locator('.card').count(), 0)
    for (const each of [visitor, ana, partner]) await each.close()
  })

  test('a conversation goes on at the other node when its own is gone', async () => {
    const visitor = await visit(browser, here.url)
    await begin(visitor.page, 'en', 'before the node was gone')
    const cookies = await visitor.context.cookies()
    const ana = await staff(browser, there, 'ana')
    await take(ana.page, 'en')
    await here.kill()
    const moved = await visit(browser, there.url)
    await moved.context.addCookies(cookies)
    await moved.page.goto('/talk')
    await moved.page.locator('#log .you .x', { hasText: 'before the node was gone' }).waitFor()
    await say(moved.page, 'after the node was gone')
    await ana.page.locator('#log .msg.you .x', { hasText: 'after the node was gone' }).waitFor()
    await reply(ana.page, 'still here')
    await moved.page.locator('#log .advocate .x', { hasText: 'still here' }).waitFor()
    for (const each of [visitor, moved, ana]) await each.close()
  })
}
