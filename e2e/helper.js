// The running program, a browser and a visitor. Everything a spec starts is stopped when the spec ends.

import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

/** Starts `leeward demo` on a free port with an empty folder of its own. */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'leeward-e2e-'))
  const port = await freePort()
  const program = spawn(binary(), ['demo', '--data', join(folder, 'data'), '--listen', `127.0.0.1:${port}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  program.stderr.on('data', (text) => (said += text))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    if (program.exitCode === null) {
      const ended = new Promise((done) => program.once('exit', done))
      program.kill()
      await ended
    }
    await rm(folder, { recursive: true, force: true })
  }
  const deadline = Date.now() + 30_000
  for (;;) {
    if (program.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`the program gave no answer; it said:\n${said}`)
    }
    try {
      await fetch(url)
      return { url, stop }
    } catch {
      await new Promise((done) => setTimeout(done, 20))
    }
  }
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

/** From the first page through one door to the first question. */
export async function toFirstQuestion(page, language, door = 'self') {
  await page.goto(at('home', language))
  await page.click(`button[name=door][value=${door}]`)
  await page.click('button.b[name=go][value=start]')
  await page.waitForSelector('input[type=radio]')
}

/** Answers the question on the page with its first choice, or skips it. */
export async function answer(page, choose) {
  if (choose) await page.check('input[type=radio] >> nth=0')
  await page.click('button.b[name=go][value=next]')
}

/** Answers or skips by turns until the list of answers is shown; returns how many questions there were. */
export async function toReview(page, choose = (turn) => turn % 2 === 0) {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await page.locator('input[type=radio]').count()) === 0) return turn
    await answer(page, choose(turn))
  }
  throw new Error('the questions do not end')
}

/** The address of a page by its name. */
export function at(name, language) {
  return routes.find((route) => route.name === name)[language]
}

function binary() {
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
