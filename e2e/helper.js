// The running program, a browser and a visitor. Everything a spec starts is stopped when the spec ends.

import { execFileSync, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))

export const routes = JSON.parse(readFileSync(new URL('routes.json', import.meta.url), 'utf8'))
export const languages = ['en', 'es']
export const narrow = { width: 320, height: 568 }
export const wide = { width: 1280, height: 800 }

/** The number that every page must show. */
export const number = /1-888-373-7888/

/**
 * Starts the program on a free port: `demo` with an empty folder of its own, or as told. `folder` is its data,
 * `said()` what it said on standard error, `accounts` who can sign in (of a demo).
 */
export async function start({ command = 'demo', data, more = [] } = {}) {
  const own = data ? null : await mkdtemp(join(tmpdir(), 'leeward-e2e-'))
  const folder = data ?? join(own, 'data')
  const port = await freePort()
  const program = spawn(binary(), [command, '--data', folder, '--listen', `127.0.0.1:${port}`, ...more], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  program.stderr.on('data', (text) => (said += text))
  const url = `http://127.0.0.1:${port}`
  const end = async (signal) => {
    if (program.exitCode === null && program.signalCode === null) {
      const ended = new Promise((done) => program.once('exit', done))
      program.kill(signal)
      await ended
    }
  }
  const stop = async () => {
    await end('SIGTERM')
    if (own) await rm(own, { recursive: true, force: true })
  }
  const deadline = Date.now() + 60_000
  for (;;) {
    if (program.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`the program gave no answer; it said:\n${said}`)
    }
    try {
      await fetch(url)
      break
    } catch {
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  const listed = join(folder, 'demo-accounts.json')
  const accounts = existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : []
  return { url, folder, accounts, said: () => said, stop, kill: () => end('SIGKILL'), sessions: new Map() }
}

/** Starts Debian's chromium without its own calls home. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A redirect is followed without asking `visit`; it must find nobody either.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

/**
 * A page of a fresh visitor: no history, no storage. `requests` fills with every request it makes; those to
 * another host are recorded and never leave the machine.
 */
export async function visit(browser, url, { scripts = true, size = wide, scheme = 'light', language = 'en' } = {}) {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: scripts,
    viewport: size,
    colorScheme: scheme,
    locale: language === 'es' ? 'es-US' : 'en-US',
  })
  context.setDefaultTimeout(30_000) // A busy machine is slow, not wrong.
  const requests = []
  await context.route('**/*', (route) => {
    const asked = route.request()
    requests.push({ method: asked.method(), url: asked.url() })
    if (asked.url().startsWith(`${url}/`)) return route.continue()
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>' })
  })
  const page = await context.newPage()
  return { page, context, requests, close: () => context.close() }
}

/** Presses a button and waits for its answer: with scripts it takes the place of the page, without it is loaded. */
export async function press(page, selector) {
  const here = await page.$('main')
  await page.click(selector)
  await here.waitForElementState('hidden').catch(() => {})
  await page.waitForLoadState('domcontentloaded')
}

/** From the first page through one door to the first question. */
export async function toFirstQuestion(page, language, door = 'self') {
  await page.goto(at('home', language))
  await press(page, `button[name=door][value=${door}]`)
  // At work and beside somebody, what to do comes first and questions after it.
  if (door === 'job') {
    await press(page, 'a.door >> nth=0')
    await press(page, 'button.b[name=pick]')
  }
  if (door === 'other') await press(page, 'button.k[name=door][value=other]')
  await press(page, 'button.b[name=go][value=start]')
  await page.waitForSelector('input[type=radio]')
}

/** Answers the question on the page with its first choice, or skips it. */
export async function answer(page, choose) {
  if (choose) await page.check('input[type=radio] >> nth=0')
  await press(page, 'button.b[name=go][value=next]')
}

/** Answers or skips by turns until the list of answers is shown; returns how many questions there were. */
export async function toReview(page, choose = (turn) => turn % 2 === 0) {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.waitForLoadState('domcontentloaded') // A page that has begun to arrive has no questions yet.
    if ((await page.locator('input[type=radio]').count()) === 0) return turn
    await answer(page, choose(turn))
  }
  throw new Error('the questions do not end')
}

/** The address of a page by its name. */
export function at(name, language) {
  return routes.find((route) => route.name === name)[language]
}

/** The address of a page of the conversation or of staff. */
export function path(language, english) {
  return language === 'en' ? english : `/${language}${english}`
}

/** Presses a button of the visitor by what it asks for, and waits until its page stands there. */
export async function ask(page, go, then) {
  await page.locator(`main button[name=go][value=${go}]`).first().click()
  if (then) await page.waitForSelector(then)
}

/** A visitor's first message: the page before it, then the conversation. */
export async function begin(page, language, text, { lane = 'help', danger = false, safe } = {}) {
  await page.goto(path(language, '/talk'))
  await page.check(`input[name=lane][value=${lane}]`)
  if (danger) await page.check('input[name=danger]')
  if (safe) await page.check(`input[name=safe][value=${safe}]`)
  await page.fill('#box', text)
  await ask(page, 'start', safe === 'no' ? 'main button[value=check]' : '#log')
}

/** A further message, and its line on the page that answers. */
export async function say(page, text) {
  await page.fill('#box', text)
  await ask(page, 'send')
  await page.locator('#log .you .x', { hasText: text }).waitFor()
}

/** The form of the conversation, as far as a program of our own fills it in. */
export function talk(url, fields, cookie) {
  return fetch(`${url}/talk`, {
    method: 'POST',
    redirect: 'manual',
    headers: cookie ? { cookie } : {},
    body: new URLSearchParams(fields),
  })
}

/** The visitor's cookie as a browser sends it. */
export async function cookieOf(context, name = '__Host-v') {
  const found = (await context.cookies()).find((cookie) => cookie.name === name)
  return found && `${name}=${found.value}`
}

/** Waits until nothing is left in the browser: what is sent on leaving is answered when the page is gone already. */
export async function nothingLeft(context) {
  const until = Date.now() + 3_000
  for (;;) {
    const left = await context.storageState({ indexedDB: true })
    if (left.cookies.length + left.origins.length === 0) return
    if (Date.now() > until) throw new Error(`left behind: ${JSON.stringify(left)}`)
  }
}

/** The page of somebody who works there. Signs in once for each account and server. */
export async function staff(browser, leeward, name, options = {}) {
  const visit_ = await visit(browser, leeward.url, options)
  const { language = 'en' } = options
  if (leeward.sessions.has(name)) {
    await visit_.context.addCookies([leeward.sessions.get(name)])
    await visit_.page.goto(path(language, '/staff'))
  } else {
    const account = leeward.accounts.find((own) => own.name === name)
    await signIn(visit_.page, language, account)
    await visit_.page.waitForSelector('.rail')
    const [session] = (await visit_.context.cookies()).filter((cookie) => cookie.name === '__Host-m')
    leeward.sessions.set(name, session)
  }
  await visit_.page.waitForSelector('.rail')
  return visit_
}

/** Fills in the page that asks for a name, a password and a code, from wherever it stands. */
export async function signIn(page, language, account) {
  if (!(await page.locator('#code').count())) await page.goto(path(language, '/staff'))
  await page.fill('#name', account.name)
  await page.fill('#password', account.password)
  await page.fill('#code', await code(account.totp_secret_base32))
  await page.click('button[name=go][value=in]')
}

/** The conversation of whoever waits longest, taken; the page is then that conversation. */
export async function take(page, language) {
  await page.goto(path(language, '/staff/queue'))
  await page.locator('form[action$="/take"] button').first().click()
  await page.waitForURL(/\/staff\/c\/[0-9a-f]{32}$/)
}

/** An act of staff: presses the button of a conversation that sends to this act; `check` is the page again. */
export async function act(page, name, then) {
  const button = name === 'check' ? '.acts button:not([formaction])' : `button[formaction*="/${name}"]`
  await page.locator(`#c ${button}`).first().click()
  if (then) await page.waitForSelector(then)
}

/** An answer of staff, and its line on the page. */
export async function reply(page, text) {
  await page.fill('#text', text)
  await page.click('#send')
  await page.locator('#log .msg.advocate .x', { hasText: text }).waitFor()
  // The event that brings the line may come before the answer that empties the box.
  await page.waitForFunction(() => document.getElementById('text').value === '')
}

/** A private note. */
export async function note(page, text) {
  await act(page, 'note', '#note')
  await page.fill('#note', text)
  await page.click('#keep')
  await page.locator('[data-part=notes] .x', { hasText: text }).waitFor()
}

/** Opens a part of the panel that can be folded. */
export async function unfold(page, id) {
  if (!(await page.locator(`#${id}`).evaluate((own) => own.open))) await page.click(`#${id} > summary`)
}

/** What stands in a list of names and values, as text: one line of "name: value" for each. */
export function lines(page, selector) {
  return page.locator(selector).evaluateAll((lists) =>
    lists.flatMap((list) =>
      [...list.querySelectorAll('dt')].map((term) => {
        const value = term.nextElementSibling.cloneNode(true)
        for (const hint of value.querySelectorAll('.h')) hint.remove()
        return `${term.textContent.trim()}: ${value.textContent.trim()}`
      }),
    ),
  )
}

/** The six digits of an account now (RFC 6238: SHA-1, thirty seconds). */
export function totp(secret, step) {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = hash[19] & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const used = new Map()

/**
 * A code that was not used yet. The program takes each step once, and one step of leeway to both sides; who needs a
 * fourth code within half a minute waits for it.
 */
export async function code(secret) {
  const now = Date.now() / 30_000
  const earliest = Math.floor(now - 0.85)
  const step = Math.max(earliest, (used.get(secret) ?? 0) + 1)
  used.set(secret, step)
  const wait = (step - 1) * 30_000 - Date.now()
  if (wait > 0) await new Promise((done) => setTimeout(done, wait + 200))
  return totp(secret, step)
}

/** Says that a code of this moment was used, as enrolling does. */
export function usedNow(secret) {
  used.set(secret, Math.max(used.get(secret) ?? 0, Math.floor(Date.now() / 30_000) + 1))
}

function base32(text) {
  let bits = ''
  for (const letter of text.replace(/[^A-Z2-7]/gi, '').toUpperCase()) {
    bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
  }
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
}

/** The program: as told, or built now. */
export function binary() {
  if (process.env.LEEWARD_BIN) return process.env.LEEWARD_BIN
  execFileSync('cargo', ['build', '--quiet', '--package', 'leeward'], { cwd: root, stdio: 'inherit' })
  return resolve(root, process.env.CARGO_TARGET_DIR || 'target', 'debug', 'leeward')
}

function freePort() {
  return new Promise((done, refuse) => {
    const probe = createServer()
    probe.once('error', refuse)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}
