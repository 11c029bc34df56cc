// How long after somebody leaves does the page still stand on the screen?
//
// Chromium says it itself: its trace has, for each input, when the browser got it and when the first frame that the
// page made after it was presented (`EventLatency`, which is also what its "interaction to next paint" counts). The
// page empties itself while the input is handled, so that frame is the blank one; every fifth run also takes the frames
// from the screen and looks at their pixels. The processor is slowed down four times and the network is off.
//
// Firefox and WebKit have no such trace for a driver. There the screen is looked at: from the time that the browser gave
// to the input until the pixels of the page have one colour, on the machine as it is.

import { cpus, loadavg } from 'node:os'
import { inflateSync } from 'node:zlib'
import { at } from '../helper.js'
import { middle } from './chromium.js'
import { away, CONTROL, MEASURED, neutral } from './places.js'
import { pause, until } from './wire.js'

export const RUNS = 25
/** What an almost empty page that only empties itself needs, on the same machine in the same minutes. */
export const FLOOR = 'nothing: an almost empty page that empties itself'
/** Milliseconds, at the 95th percentile. */
export const LIMIT = 50
const THROTTLE = 4
/** So long the stand-in takes to answer while Firefox and WebKit are measured. */
const SLOW = 1_000
const OPEN = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** What the runs of one way say: milliseconds; and how many programs wanted each core meanwhile, at most. */
export function figures(engine, way, conditions, times, seen, loads) {
  const sorted = times.toSorted((a, b) => a - b)
  const at_ = (part) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]
  return { engine, way, conditions, runs: times.length, median: at_(0.5), p95: at_(0.95), max: sorted.at(-1), seen, load: Math.max(...loads) / cpus().length }
}

/** Chromium: every way to leave with scripts, `runs` times each. */
export async function chromium(engine, place, runs = RUNS) {
  const browser = await engine.open({ scripts: true, proxy: place.proxy, key: place.key })
  const { call, wire } = browser
  const press = (selector) => async () => {
    const { x, y } = await browser.evaluate(middle(selector))
    await browser.mouse('mouseMoved', x, y, 'none')
    await browser.mouse('mousePressed', x, y, 'left')
    return () => browser.mouse('mouseReleased', x, y, 'left')
  }
  const toControl = async () => {
    await browser.goto(place.before + CONTROL)
    await until('the control', async () => (await browser.evaluate('document.title')) === neutral.title)
    await pause(200)
  }
  const leave = {
    click: { go: toQuestion, input: 'MOUSE_RELEASED', ready: press('#leave') },
    shift: {
      go: toQuestion,
      input: 'KEY_RELEASED',
      ready: async () => {
        await browser.press()
        await browser.press()
        await browser.key('rawKeyDown')
        return () => browser.key('keyUp')
      },
    },
    [FLOOR]: { go: toControl, input: 'MOUSE_RELEASED', ready: press('h1') },
  }
  const all = []
  try {
    for (const [way, { go, input, ready }] of Object.entries(leave)) {
      const times = []
      const loads = []
      let seen = 0
      for (let turn = 0; turn < runs; turn += 1) {
        await call('Network.emulateNetworkConditions', OPEN)
        await call('Emulation.setCPUThrottlingRate', { rate: 1 })
        await go(browser, place)
        const looks = turn % 5 === 0
        const frames = looks ? await screen(browser) : undefined
        await call('Network.emulateNetworkConditions', { ...OPEN, offline: true })
        await call('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
        const act = await ready()
        await pause(200)
        const trace = await record(wire)
        act().catch(() => {})
        await pause(600)
        loads.push(loadavg()[0])
        times.push(latency(await trace(), input))
        if (frames && (await frames()).some(uniform)) seen += 1
      }
      all.push(figures(engine.name, way, `${THROTTLE} × slower, offline`, times, `${seen} of ${Math.ceil(runs / 5)}`, loads))
    }
  } finally {
    await browser.end()
    await browser.remove()
  }
  return all
}

/** Firefox and WebKit, with scripts, the machine as it is. The stand-in is slow, so that nothing else comes between. */
export async function others(engine, place, runs = RUNS) {
  const browser = await engine.open({ scripts: true, proxy: place.proxy, key: place.key, visible: true })
  const all = []
  try {
    for (const way of ['click', 'shift']) {
      const times = []
      const loads = []
      for (let turn = 0; turn < runs; turn += 1) {
        place.slow(0)
        await toQuestion(browser, place)
        if (browser.screen.blank()) throw new Error('the page is not where the screen is looked at')
        place.slow(SLOW)
        place.measured()
        await browser.evaluate(WATCH[way])
        const blank = browser.screen.whenBlank(3 * SLOW)
        if (way === 'shift') for (let press = 0; press < 3; press += 1) await browser.press()
        else await browser.click('#leave')
        const seen = await blank
        const input = await until('the time of the input', () => place.measured().at(-1))
        loads.push(loadavg()[0])
        times.push(seen - input)
        await until('the page that leaving leads to', async () => (await browser.evaluate('document.title')) === away.title)
      }
      all.push(figures(engine.name, way, 'as it is', times, 'all', loads))
    }
  } finally {
    place.slow(0)
    await browser.end()
    await browser.remove()
  }
  return all
}

// The page says when the browser got the input; the harness hears the last one.
const watch = (type) => `document.addEventListener('${type}', (event) =>
  void navigator.sendBeacon('${MEASURED}' + (performance.timeOrigin + event.timeStamp)), true) || true`
const WATCH = { click: watch('click'), shift: watch('keyup') }

async function toQuestion(browser, place) {
  const has = (selector) => until(selector, () =>
    browser.evaluate(`location.origin === '${place.ours}' && document.readyState === 'complete' && document.querySelector('${selector}') !== null`))
  await browser.goto(place.ours + at('home', 'en'))
  await has('button[name=door][value=self]')
  await browser.click('button[name=door][value=self]')
  await has('button.b[name=go][value=start]')
  await browser.click('button.b[name=go][value=start]')
  await has('input[type=radio]')
  await pause(200)
}

/** Starts a trace; what it returns ends it and gives the events. */
async function record(wire) {
  const events = []
  let end
  const ended = new Promise((done) => (end = done))
  const stop = wire.on(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...params.value)
    if (method === 'Tracing.tracingComplete') end()
  })
  await wire.call('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['input'] } })
  return async () => {
    await wire.call('Tracing.end')
    await ended
    stop()
    return events
  }
}

/** Milliseconds from the first input of this kind to the frame that shows what came of it. */
function latency(events, input) {
  const named = events.filter(({ name }) => name === 'EventLatency')
  const key = (event) => `${event.pid} ${event.id2?.local ?? event.id}`
  const begin = named.find(({ ph, args }) => ph === 'b' && args.event_latency?.event_type === input)
  const end = begin && named.find((event) => event.ph === 'e' && key(event) === key(begin) && event.ts > begin.ts)
  if (!end) throw new Error(`the trace has no frame after ${input}: ${JSON.stringify(named)}`)
  return (end.ts - begin.ts) / 1_000
}

/** Takes every frame from the screen; what it returns stops and gives those that came after the first. */
async function screen({ call, wire }) {
  const frames = []
  const stop = wire.on(({ method, params }) => {
    if (method !== 'Page.screencastFrame') return
    frames.push(Buffer.from(params.data, 'base64'))
    call('Page.screencastFrameAck', { sessionId: params.sessionId }).catch(() => {})
  })
  await call('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await until('a frame', () => frames.length > 0)
  return async () => {
    await call('Page.stopScreencast')
    stop()
    return frames.slice(1)
  }
}

/** Whether a picture (PNG, eight bits) has one colour only. */
export function uniform(png) {
  const channels = { 2: 3, 6: 4 }[png[25]]
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const data = []
  for (let at_ = 8; at_ < png.length; ) {
    const length = png.readUInt32BE(at_)
    if (png.toString('latin1', at_ + 4, at_ + 8) === 'IDAT') data.push(png.subarray(at_ + 8, at_ + 8 + length))
    at_ += length + 12
  }
  const raw = inflateSync(Buffer.concat(data))
  const stride = width * channels
  let above = Buffer.alloc(stride)
  let first
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)]
    const line = Buffer.from(raw.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)))
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : line[x - channels]
      const corner = x < channels ? 0 : above[x - channels]
      line[x] += [0, left, above[x], (left + above[x]) >> 1, paeth(left, above[x], corner)][filter]
    }
    first ??= line.subarray(0, channels)
    for (let x = 0; x < stride; x += 1) if (line[x] !== first[x % channels]) return false
    above = line
  }
  return true
}

function paeth(left, above, corner) {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
