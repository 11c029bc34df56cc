// What leaving leaves behind, in Chromium: eight answers, then leaving, then Back, Forward and reload as the browser's
// own buttons do them. `cargo xtask exits` measures the same in three browsers, and how long it takes.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import * as chromium from '../exits/chromium.js'
import { ANSWERS, visit } from '../exits/measure.js'
import { open } from '../exits/places.js'
import { start } from '../helper.js'


const telling = /traffick|\btrata\b|abus|v[ií]ctim|hotline/i
/** What may stand there: where leaving led, the page before, the browser's own page, a tab without a page, nothing. */
const nothing = ['away', 'neutral', 'browser', 'empty', 'blank']
let leeward, place

before(async () => {
  leeward = await start()
  place = await open(leeward.url)
})
after(async () => {
  await place?.close()
  await leeward?.stop()
})

for (const [scripts, language, way] of [[true, 'en', 'click'], [true, 'es', 'shift'], [false, 'en', 'link']]) {
  describe(`after eight answers, scripts ${scripts ? 'on' : 'off'}, ${language}, left by ${way}`, () => {
    let left
    before(async () => (left = await visit(chromium, place, { scripts, language, way })))
    const all = () => [...left.steps, ...left.between]
    const showing = (allowed) => all().filter((step) => !allowed(step)).map(({ step, shows, address }) => `${step}: ${shows} ${address}`)

    test('the walk was what it is said to be', () => {
      assert.equal(left.answers, ANSWERS)
      assert.equal(left.steps[0].shows, 'away')
      assert.equal(left.between.at(-1).shows, 'neutral', 'the page before is reached')
    })

    if (scripts) {
      test('Back, Forward and reload show nothing of the site', () => {
        assert.deepEqual(showing(({ shows }) => nothing.includes(shows)), [])
      })

      test('at most one entry of ours', () => {
        assert.ok(left.history.ours <= 1, `${left.history.ours} entries of ours`)
      })

      test('Back and Forward show no question', () => {
        assert.deepEqual(showing(({ step, shows }) => step === 'reload' || shows !== 'question'), [])
      })
    } else {
      // The last reload is one that somebody confirmed; the browser asks, and the form goes out again.
      test('Back and Forward show the browser\'s own page, and pages from before the first answer', () => {
        const before_ = ({ shows, sent }) => shows === 'ours' && sent === 0
        assert.deepEqual(showing((one) => one.step === 'reload' || nothing.includes(one.shows) || before_(one)), [])
      })
    }

    test('nothing is stored, nobody else is asked, and every step is one or two requests', () => {
      assert.deepEqual([left.stored, left.storedAfter, left.others], [[], [], []])
      assert.equal(left.referrers, 0)
      assert.ok(left.most <= 2, `${left.most} requests`)
    })

    test('addresses and titles say nothing', () => {
      const kept = [...left.shown, ...left.remembered]
      assert.deepEqual(kept.filter((line) => telling.test(line) || /[?#]/.test(line)), [])
    })
  })
}
