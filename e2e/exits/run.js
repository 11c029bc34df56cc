// Everything of this folder in one go: `node e2e/exits/run.js FILE [RUNS] [ENGINE]...`. Writes Markdown to the file and
// prints it; ends with 1 when something does not hold.

import { writeFile } from 'node:fs/promises'
import { languages, start } from '../helper.js'
import * as blank from './blank.js'
import * as chromium from './chromium.js'
import * as firefox from './firefox.js'
import { visit, ways } from './measure.js'
import { open } from './places.js'
import { broken, markdown, slow } from './report.js'
import * as webkit from './webkit.js'

const engines = { chromium, firefox, webkit }
const [file, runs = `${blank.RUNS}`, ...only] = process.argv.slice(2)
if (!file) throw new Error('which file? node e2e/exits/run.js FILE [RUNS] [ENGINE]...')
const chosen = Object.keys(engines).filter((name) => only.length === 0 || only.includes(name))

const leeward = await start()
const place = await open(leeward.url)
const visits = []
const times = []
const failures = []

/** Writes what is known so far. */
async function write() {
  const text = markdown({ date: new Date().toISOString().slice(0, 10), visits, times, failures })
  await writeFile(file, text)
  return text
}

/** A browser that does not drive is told of, and does not stop the others. One that stumbles once is asked again. */
async function attempt(what, act) {
  for (let turn = 1; ; turn += 1) {
    try {
      return await act()
    } catch (error) {
      console.error(`${what}: ${error.message}`)
      if (turn > 1) return void failures.push(`${what}: not measured: ${error.message.split('\n')[0]}`)
    }
  }
}

try {
  for (const key of chosen) {
    const engine = engines[key]
    for (const scripts of [true, false]) {
      for (const language of languages) {
        for (const way of ways[scripts ? 'on' : 'off']) {
          const what = `${engine.name}, scripts ${scripts ? 'on' : 'off'}, ${language}, ${way}`
          const one = await attempt(what, () => visit(engine, place, { scripts, language, way }))
          if (!one) continue
          visits.push(one)
          failures.push(...broken(one))
          console.error(`${what}: ${one.history.ours} entries, ${one.between.length} × Back to the page before`)
        }
      }
    }
    if (Number(runs) > 0) {
      const measure = key === 'chromium' ? blank.chromium : blank.others
      const found = (await attempt(`${engine.name}, time`, () => measure(engine, place, Number(runs)))) ?? []
      times.push(...found)
      failures.push(...slow(found))
    }
    await write()
  }
} finally {
  await place.close()
  await leeward.stop()
}

console.log(await write())
process.exit(failures.length ? 1 : 0)
