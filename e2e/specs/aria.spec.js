// Goldens of what a screen reader is told: a change in it is seen in review. To write them again:
// UPDATE_GOLDENS=1 cargo xtask test --only browser

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { guide } from '../guide.js'
import { languages, launch, narrow, start, visit } from '../helper.js'

const folder = new URL('../aria/', import.meta.url)
let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

/** A page as it is heard on any day: how long the file is of use moves with today. */
const settled = (name, tree) =>
  name === 'keep' ? tree.replace(/[A-Z][a-z]+ \d{1,2}, 20\d\d|\d{1,2} de [a-z]+ de 20\d\d/, 'SOME DAY') : tree

for (const language of languages) {
  test(`every page as a screen reader hears it, ${language}`, async () => {
    const { page, close } = await visit(browser, leeward.url, { size: narrow, language })
    const changed = []
    await guide(page, language, async (name) => {
      // What is open changes with the hour.
      if (name === 'places-found' || name === 'one-place') return
      const tree = settled(name, `${await page.locator('body').ariaSnapshot()}\n`)
      const file = new URL(`${name}-${language}.yml`, folder)
      if (process.env.UPDATE_GOLDENS) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(file, tree)
      } else if (readFileSync(file, 'utf8') !== tree) changed.push(name)
    })
    assert.deepEqual(changed, [], 'pages that are heard otherwise than before')
    await close()
  })
}
