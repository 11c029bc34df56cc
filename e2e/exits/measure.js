// One visit, as somebody makes it who then leaves in a hurry, and everything that is there afterwards: the page
// before, the first page, eight answers, leaving; then reload, Back three times, Forward twice, reload, and Back
// until the page before; what was asked of whom; what is stored; and what the profile on the disk still says.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { at } from '../helper.js'
import * as places from './places.js'
import { pause, until } from './wire.js'

export const ANSWERS = 8
/** Nobody presses Back more often than this; a walk that is longer is told as such. */
const PATIENCE = 24

/** How somebody can leave, with scripts and without. */
export const ways = { on: ['click', 'shift'], off: ['link'] }

/** Walks once with a new profile. `engine` is one of the three, `way` one of `ways`. */
export async function visit(engine, place, { scripts, language, way }) {
  const browser = await engine.open({ scripts, proxy: place.proxy, key: place.key })
  place.asked()
  place.elsewhere()
  place.referrers()
  const shown = new Map()
  const perPage = []
  // Asking a browser what it stores makes some of them open a store. So half of the visits are asked, and the disk is
  // read after the others.
  const asks = way === 'click'
  let walked
  try {
    const home = place.ours + at('home', language)
    await browser.goto(`${place.before}/`)
    await until('the page before', async () => (await look(browser)).title === places.neutral.title)
    const before = (await look(browser)).length
    const noteStep = async () => {
      const { title } = await look(browser)
      shown.set(`${path(await browser.address(), place)} · ${title}`, true)
      perPage.push(place.asked().length)
      await browser.evaluate(MARK)
    }

    await browser.goto(home)
    await until('the first page', async () => (await look(browser)).ours)
    await noteStep()
    await next(browser, 'button[name=door][value=self]')
    await noteStep()
    await next(browser, 'button.b[name=go][value=start]')
    await noteStep()
    let answers = 0
    let words
    while (answers < ANSWERS && (await look(browser)).choices > 0) {
      words = await browser.evaluate('(document.querySelector("legend") || document.querySelector("h1")).innerText.trim().slice(0, 24)')
      await browser.click('input[type=radio]')
      await next(browser, 'button.b[name=go][value=next]')
      await noteStep()
      answers += 1
    }
    const during = (await look(browser)).length
    const stored = await storage(browser, asks)

    if (way === 'shift') for (let turn = 0; turn < 3; turn += 1) await browser.press()
    else await browser.click('#leave')
    await until('the page that leaving leads to', async () => (await look(browser)).title === places.away.title)
    const onLeaving = place.asked().map(({ method, path }) => `${method} ${path}`)
    const after = (await look(browser)).length
    const entries = (await browser.entries())?.filter(({ url }) => url.startsWith(place.ours)).length

    const steps = []
    const step = async (name, act) => {
      steps.push(await settled(browser, place, name, act))
    }
    await step('reload', browser.reload)
    for (let turn = 0; turn < 3; turn += 1) await step('Back', browser.back)
    for (let turn = 0; turn < 2; turn += 1) await step('Forward', browser.forward)
    await step('reload', browser.reload)
    // From where leaving led, how often is Back pressed until the page before stands there, and what stands between?
    const way_ = []
    for (let turn = 0; turn < PATIENCE && way_.at(-1)?.shows !== 'away'; turn += 1) {
      way_.push(await settled(browser, place, 'Forward', browser.forward))
    }
    const between = []
    while (between.length < PATIENCE && between.at(-1)?.shows !== 'neutral') {
      between.push(await settled(browser, place, 'Back', browser.back))
    }
    place.asked()

    const hosts = browser.hosts ? browser.hosts() : place.elsewhere()
    await browser.goto(home)
    await until('the first page again', async () => (await look(browser)).ours)
    const storedAfter = await storage(browser, asks)
    walked = {
      engine: engine.name, version: browser.version, scripts, language, way, answers, words,
      history: { before, during, after, ours: entries ?? after - before - 1 },
      steps, between,
      most: Math.max(...perPage), onLeaving,
      others: hosts.filter((host) => ![place.ours, place.before].includes(`https://${host}`) && !places.away.host.test(host)),
      referrers: place.referrers().filter((from) => from.startsWith(place.ours)).length,
      stored, storedAfter,
      shown: [...shown.keys()],
    }
    await browser.end()
    walked.remembered = browser.remembered && (await remembered(browser.remembered, place))
    walked.disk = asks || !browser.profile ? undefined : onDisk(browser.profile, place, walked.words)
    return walked
  } finally {
    if (!walked) await browser.end()
    await browser.remove()
  }
}

const MARK = 'document.documentElement.setAttribute("data-seen", "")'

/** What stands on the page. `ours` is a page of ours with anything on it; a page of the browser's own is not ours. */
async function look(browser) {
  return browser.evaluate(`(() => {
    const own = /^(about|chrome)(-error)?:/.test(document.documentURI)
    return {
      own, href: location.href, origin: location.origin, title: document.title, length: history.length,
      text: ((document.body || document.documentElement || {}).innerText || '').trim(),
      ours: !own && document.readyState === 'complete' && document.getElementById('leave') !== null,
      choices: document.querySelectorAll('input[type=radio]').length,
      seen: document.documentElement !== null && document.documentElement.hasAttribute('data-seen'),
    }
  })()`)
}

/** Presses a button, and waits for other words: a page may come, or the words of this one may change in place. */
async function next(browser, selector) {
  const { text } = await look(browser)
  await browser.click(selector)
  await until(`what follows ${selector}`, async () => {
    const now = await look(browser)
    return now.ours && now.text !== text
  })
}

/** Acts, waits until nothing changes any more, and says what stands there. */
async function settled(browser, place, name, act) {
  place.asked()
  const answered = await Promise.race([
    act().then(() => true, () => false),
    pause(3_000).then(() => false),
  ])
  let last = ''
  let since = Date.now()
  let seen
  const end = Date.now() + 10_000
  while (Date.now() < end && Date.now() - since < 350) {
    await pause(50)
    try {
      seen = { ...(await look(browser)), address: await browser.address() }
    } catch {
      continue
    }
    const now = JSON.stringify(seen)
    // A page that is on its way: the address bar is there already, or the program has not answered.
    if (now !== last || place.busy() || !(seen.own || seen.href === seen.address)) since = Date.now()
    last = now
  }
  seen ??= { own: true, title: '', text: '', address: await browser.address() }
  const asked = place.asked()
  return {
    step: name,
    shows: shows(seen, place),
    address: path(seen.address, place),
    title: seen.title,
    fromMemory: seen.seen === true && !seen.own && name !== 'reload',
    sent: asked.filter(({ method }) => method === 'POST').length,
    answered,
  }
}

/** One word for what stands there. */
function shows(seen, place) {
  if (seen.own) return seen.address === 'about:blank' && seen.text === '' ? 'empty' : 'browser'
  if (seen.title === places.neutral.title) return 'neutral'
  if (seen.title === places.away.title) return 'away'
  if (seen.origin !== place.ours) return 'empty'
  if (seen.text === '') return 'blank'
  return seen.choices > 0 ? 'question' : 'ours'
}

/** An address without the name of the host, which differs from helpline to helpline. */
function path(address, place) {
  return address.startsWith(place.ours) ? address.slice(place.ours.length) || '/' : address
}

/** The names of all that is stored: by the page if it is asked, and the browser's cookies. */
async function storage(browser, asks) {
  const cookies = await browser.cookies()
  if (!asks) return cookies
  const found = await browser.evaluateLater(`Promise.all([
    Object.keys(localStorage), Object.keys(sessionStorage), document.cookie ? [document.cookie] : [],
    indexedDB.databases ? indexedDB.databases().then((all) => all.map((one) => one.name)) : [],
    caches.keys(),
    navigator.serviceWorker ? navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.scope)) : [],
  ]).then((all) => all.flat())`)
  return [...found, ...cookies]
}

/** The addresses and titles that the browser's list of visits keeps of us, from its own database. */
async function remembered({ file, query }, place) {
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const rows = database.prepare(query).all()
    return rows.filter(({ url }) => url.startsWith(place.ours)).map(({ url, title }) => `${path(url, place)} · ${title ?? ''}`)
  } finally {
    database.close()
  }
}

/**
 * Files of the profile that hold our name, or the beginning of a question, as plain bytes. What is compressed is not
 * found, so that a file is evidence and no file is not.
 */
function onDisk(profile, place, words) {
  const name = place.ours.slice('https://'.length)
  const found = { name: new Set(), words: new Set() }
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const at_ = join(folder, entry.name)
      if (entry.isDirectory()) walk(at_)
      if (!entry.isFile() || statSync(at_).size > 64 << 20) continue
      const bytes = readFileSync(at_)
      const holds = (text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))
      const plain = relative(profile, at_).replace(/[0-9a-f-]{12,}|\d{4,}/gi, '…')
      if (holds(name)) found.name.add(plain)
      if (words && holds(words)) found.words.add(plain)
    }
  }
  walk(profile)
  return { name: [...found.name].sort(), words: [...found.words].sort() }
}
