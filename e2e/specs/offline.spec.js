// The guide for helpers as one file: opened from a disk, without a network, by roles of each language.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { check } from '../axe.js'
import { at, binary, languages, launch, narrow, number, press, start, visit, wide } from '../helper.js'

let browser, folder, leeward
const files = {}

/** Roles of each language, and how each answers: by turns the choice at this place, or nothing. */
const walks = {
  en: [['job.hotel', [0, null, 1]], ['job.bank', [2]]],
  es: [['job.farm', [0, 1, null]], ['job.school', [5]]],
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leeward-e2e-'))
  for (const language of languages) {
    files[language] = join(folder, `guide-${language}.html`)
    await promisify(execFile)(binary(), ['offline', '-o', files[language], '--lang', language])
  }
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

/** The file in a browser that has no network; what it asks for and what it complains of is recorded. */
async function open(language, { size = narrow, scheme = 'light', scripts = true, forced } = {}) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    forcedColors: forced ? 'active' : 'none',
    javaScriptEnabled: scripts,
  })
  context.setDefaultTimeout(10_000)
  await context.setOffline(true)
  const page = await context.newPage()
  const address = pathToFileURL(files[language]).href
  const requests = []
  const complaints = []
  page.on('request', (asked) => asked.url() === address || requests.push(asked.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  if (scripts) await page.waitForSelector('main button')
  return { page, context, requests, complaints, close: () => context.close() }
}

/** A question as it stands on a page: its words, its hint, its choices. */
const question = (page) =>
  page.evaluate(() => ({
    title: document.querySelector('legend h1').textContent.trim(),
    hint: document.querySelector('#hint')?.textContent.trim(),
    choices: [...document.querySelectorAll('label.r')].map((label) => label.textContent.trim()),
  }))

/** Answers as they are looked over, and what can help, from either page. */
const rows = (page) => page.locator('dt, dd > span').allInnerTexts()
const lead = (page) => page.locator('main p.lead').innerText()
const squeeze = (text) => text.replace(/\s+/g, ' ').trim()
const first = async (page) => squeeze(await page.locator('section.one').innerText())

/** Every action that a page lists: folded or not. */
const actions = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main details li')]
      .filter((item) => item.querySelector('.h') && !item.closest('.talk'))
      .map((item) => item.textContent.replace(/\s+/g, ' ').trim()))

/** Walks a role to the end, on the server's pages or in the file, and says what was seen. */
async function walk(page, choices, { next, see, go = (selector) => page.click(selector) }) {
  const seen = { questions: [] }
  for (let turn = 0; turn < 20; turn += 1) {
    await page.waitForLoadState('domcontentloaded')
    if (!(await page.locator('input[type=radio]').count())) break
    seen.questions.push(await question(page))
    const choice = choices[turn % choices.length]
    if (choice !== null) await page.locator('input[type=radio]').nth(choice).check()
    await go(next)
  }
  // What asks for help at once leads past the answers.
  seen.rows = await rows(page)
  if (seen.rows.length) await go(see)
  await page.waitForSelector('main p.lead')
  Object.assign(seen, { lead: await lead(page), first: await first(page), actions: await actions(page) })
  return seen
}

for (const language of languages) {
  test(`the file says what the server's pages say, ${language}`, async () => {
    for (const [role, choices] of walks[language]) await sameAs(role, choices)
  })

  async function sameAs(role, choices) {
    const own = await open(language)
    await own.page.click(`button[value="${role}"]`)
    assert.ok((await own.page.locator('main h2').count()) >= 4, 'what to do, what not, whom to tell')
    await own.page.click('main button.b')
    const file = await walk(own.page, choices, { next: 'main button.b', see: 'main button.b' })
    assert.deepEqual(own.requests, [], 'no request')
    assert.deepEqual(own.complaints, [], 'nothing in the console')

    const server = await visit(browser, leeward.url, { size: narrow, language })
    await server.page.goto(at(role.replace('job.', 'role-'), language))
    await press(server.page, 'button.b[name=pick]')
    await press(server.page, 'button.b[name=go][value=start]')
    const served = await walk(server.page, choices, {
      next: 'button.b[name=go][value=next]',
      see: 'button.b[name=go][value=see-help]',
      go: (selector) => press(server.page, selector),
    })
    assert.ok(file.questions.length >= 1, `${file.questions.length} questions`)
    assert.deepEqual(file.questions, served.questions)
    assert.deepEqual(file.rows, served.rows)
    assert.equal(file.lead, served.lead)
    assert.equal(file.first, served.first)
    // The server shortens long lists; what it shows stands in the file as well, in its order.
    assert.ok(served.actions.length > 5)
    const both = file.actions.filter((action) => served.actions.includes(action))
    assert.deepEqual(both, served.actions)
    await server.close()
    await own.close()
  }

  test(`nothing is asked for, kept or left, ${language}`, async () => {
    const { page, context, requests, complaints, close } = await open(language)
    assert.equal(await page.title(), language === 'en' ? 'Guide' : 'Guía')
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    assert.match(policy, /^default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-[\w+/=]+'; style-src 'sha256-/)
    assert.match(policy, /connect-src 'none'/)
    assert.match(await page.locator('body').innerText(), number)
    await page.click('button[value="job.school"]')
    await page.click('main button.b')
    await page.locator('input[type=radio]').first().check()
    await page.click('main button.b')
    // What it may not do is refused by the browser itself.
    const tried = await page.evaluate(async (address) => {
      const got = await fetch(address).then(() => 'answered', () => 'refused')
      const run = (() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<i>text</i>')
          return 'built from text'
        } catch {
          return 'refused'
        }
      })()
      return [got, run]
    }, leeward.url)
    assert.deepEqual(tried, ['refused', 'refused'])
    const refused = complaints.filter((text) => !/Content Security Policy|Fetch API|TrustedHTML/i.test(text))
    assert.deepEqual(refused, [])
    assert.deepEqual(requests, [])
    const kept = await page.evaluate(async () => {
      const names = []
      try { names.push(...Object.keys(localStorage)) } catch {}
      try { names.push(...Object.keys(sessionStorage)) } catch {}
      try { names.push(...(await indexedDB.databases()).map((one) => one.name)) } catch {}
      return [names, document.cookie, history.length]
    })
    assert.deepEqual(kept.slice(0, 2), [[], ''])
    const { cookies, origins } = await context.storageState({ indexedDB: true })
    assert.deepEqual([cookies, origins], [[], []])

    // Leaving blanks the page in the same task, and nothing of it is behind Back.
    const blank = await page.evaluate(() => {
      document.getElementById('leave').click()
      return [document.title, document.documentElement.textContent]
    }).catch(() => ['', ''])
    assert.deepEqual(blank, ['', ''])
    await page.waitForURL('about:blank')
    await page.goBack().catch(() => null)
    assert.equal(page.url(), 'about:blank')
    await close()
  })

  test(`every page of it passes, narrow and wide, light and dark, ${language}`, async () => {
    const kinds = [
      { size: narrow },
      { size: narrow, scheme: 'dark' },
      { size: wide },
      { size: wide, scheme: 'dark' },
    ]
    for (const kind of kinds) {
      const { page, close } = await open(language, kind)
      const pass = (where) => check(page, `${where}, ${JSON.stringify(kind)}`)
      await pass('first page')
      await page.click('button[value="job.clinic"]')
      await pass('role')
      await page.click('main button.b')
      await page.locator('input[type=radio]').first().check()
      await pass('question')
      for (let turn = 0; turn < 20 && (await page.locator('input[type=radio]').count()); turn += 1) {
        await page.click('main button.b')
      }
      await pass('answers')
      await page.click('main button.b')
      await page.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = true)))
      await pass('what can help')
      const leave = page.locator('#leave')
      const box = await leave.boundingBox()
      assert.ok(box.height >= 44 && box.y >= 0 && box.x + box.width <= kind.size.width, 'leaving is in sight')
      await close()
    }
  })

  test(`without scripts the numbers and first steps are there, ${language}`, async () => {
    for (const size of [narrow, wide]) {
      const { page, requests, close } = await open(language, { scripts: false, size })
      const section = page.locator(`#plain-${language}`)
      const said = await section.innerText()
      assert.match(said, number)
      assert.match(said, language === 'en' ? /I work at a hotel/ : /Trabajo en un hotel/)
      assert.ok((await section.locator('li').count()) > 40)
      assert.equal(await page.locator('#lang').isVisible(), false)
      assert.deepEqual(requests, [])
      await close()
    }
  })
}

test('with forced colours every box has an edge, and on paper every fold is open', async () => {
  const { page, close } = await open('en', { forced: true })
  for (const box of ['.leave', '.talk', '.note']) {
    const edge = await page.locator(box).first().evaluate((own) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(own)
      return `${borderTopWidth} ${borderTopStyle}`
    })
    assert.equal(edge, '2px solid', box)
  }
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  assert.equal(await page.locator('details:not([open])').count(), 0)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.bar').isVisible(), false)
  assert.match(await page.locator('body').innerText(), number)
  await close()
})

test('the language changes without losing an answer', async () => {
  const { page, close } = await open('en')
  await page.click('button[value="job.hotel"]')
  await page.click('main button.b')
  await page.locator('input[type=radio]').nth(1).check()
  await page.click('main button.b')
  const { title } = await question(page)
  await page.locator('input[type=radio]').nth(2).check()
  await page.click('#lang')
  assert.equal(await page.getAttribute('html', 'lang'), 'es')
  assert.equal(await page.title(), 'Guía')
  assert.notEqual((await question(page)).title, title)
  assert.ok(await page.locator('input[type=radio]').nth(2).isChecked(), 'what was marked is kept')
  await page.click('main button.b')
  for (let turn = 0; turn < 20 && (await page.locator('input[type=radio]').count()); turn += 1) {
    await page.click('main button.b')
  }
  const spanish = await rows(page)
  await page.click('#lang')
  const english = await rows(page)
  assert.equal(english.length, spanish.length)
  assert.ok(english.length >= 4 && english[0] !== spanish[0])
  // Back leads through the answers to the role; a change keeps its place.
  await page.locator('dd button').first().click()
  assert.ok(await page.locator('input[type=radio]').nth(1).isChecked())
  await page.locator('input[type=radio]').nth(0).check()
  await page.locator('p:has(> .k) > .k').first().click()
  await page.waitForSelector('main h2')
  await close()
})

/** Sets the clock of a page to noon of a day, from its next load on. */
const clock = (page, day) =>
  page.addInitScript((then) => {
    const Own = Date
    window.Date = class extends Own {
      constructor(...given) {
        super(...(given.length ? given : [`${then}T12:00:00`]))
      }
    }
  }, day)

test('past its last day it shows 911 alone; a device that is behind is told so', async () => {
  for (const [day, seen] of [['2050-01-01', 'over'], ['2001-01-01', 'early']]) {
    const { page, close } = await open('en')
    await clock(page, day)
    await page.reload()
    await page.waitForSelector('main .talk')
    const said = await page.locator('body').innerText()
    if (seen === 'over') {
      assert.match(said, /This copy is too old/)
      assert.deepEqual(await page.locator('.n').allInnerTexts(), ['911'])
    } else {
      assert.match(said, /date of this device looks wrong/)
      assert.match(said, number)
    }
    await check(page, seen)
    await close()
  }
})

test('a browser that cannot run the module keeps the plain list', async () => {
  const { page, close } = await open('es')
  await page.addInitScript(() => { window.WebAssembly = undefined })
  await page.reload()
  await page.waitForSelector('.failed:not([hidden])')
  assert.match(await page.locator('#plain-es').innerText(), /Aquí no funcionan las preguntas/)
  assert.match(await page.locator('body').innerText(), number)
  await check(page, 'plain')
  await clock(page, '2050-01-01')
  await page.reload()
  await page.waitForSelector('main .n')
  const said = await page.locator('body').innerText()
  assert.match(said, /Esta copia ya es vieja/)
  assert.doesNotMatch(said, number)
  await page.click('#lang')
  assert.match(await page.locator('body').innerText(), /This copy is too old/)
  await check(page, 'too old')
  await close()
})

test('a file that is there is not written over unasked', async () => {
  const again = promisify(execFile)(binary(), ['offline', '-o', files.en])
  await assert.rejects(again, /is there already/)
  await promisify(execFile)(binary(), ['offline', '-o', files.en, '--force'])
  assert.ok(existsSync(files.en))
})

for (const language of languages) {
  test(`a card asks in silence without a network, ${language}`, async () => {
    const { page, requests, complaints, close } = await open(language, { scheme: language === 'es' ? 'dark' : 'light' })
    const titles = { en: 'Blood pressure', es: 'Presión arterial' }
    await page.click('button[value="job.clinic"]')
    const shown = page.locator('main button.k', { hasText: /card|tarjeta/i })
    assert.equal(await shown.count(), 2)
    // In the other language, as for whoever is asked.
    await shown.nth(1).click()
    const asked = language === 'en' ? 'es' : 'en'
    await page.waitForSelector('.yesno')
    assert.equal(await page.getAttribute('html', 'lang'), asked)
    assert.equal(await page.title(), titles[asked])
    assert.doesNotMatch(await page.locator('body').innerText(), /traffick|trata|help|ayuda|\d{3}/i)
    await check(page, 'card')
    const answers = page.locator('.yesno button')
    assert.equal(await answers.count(), 2)
    await answers.nth(1).click()
    assert.match(await page.locator('main').innerText(), /^(Page|Página) 2$/m)
    // The language turns; the answer stays.
    await page.click('#lang')
    const leaflet = await page.locator('main').innerText()
    assert.match(leaflet, /^(Page|Página) 2$/m)
    assert.match(leaflet, new RegExp(titles[language]))
    assert.equal(await page.title(), titles[language])
    assert.doesNotMatch(leaflet, /traffick|trata|help|ayuda|alone|solas|\d{3}/i)
    await check(page, 'leaflet')
    assert.deepEqual(requests, [])
    assert.deepEqual(complaints, [])
    await close()
  })
}
