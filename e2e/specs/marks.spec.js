// What software marks in a visitor's words: the advocate sees it beside the conversation, dismisses or confirms it, and
// only what was confirmed is kept. In both languages, with and without scripts, on a narrow page too.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { begin, languages, launch, narrow, path, staff, start, take, unfold, visit, wide } from '../helper.js'

const said = {
  en: 'My boss took my passport. He is outside my door with a gun, help me now.',
  es: 'Mi jefe me quitó el pasaporte. Está afuera de mi puerta con una pistola, ayúdeme ahora.',
}
const words = { en: /took my passport/, es: /me quitó el pasaporte/ }
let browser

before(async () => (browser = await launch()))
after(() => browser?.close())

const marks = (page) => page.locator('[data-part=marked] .mark')

/** The mark that quotes some words; those beyond the first five are folded away. */
async function quoted(page, text) {
  if (await page.locator('#d-marked').count()) await unfold(page, 'd-marked')
  return marks(page).filter({ hasText: text }).first()
}

for (const language of languages) {
  for (const scripts of [true, false]) {
    for (const size of [wide, narrow]) {
      const how = `${language}, scripts ${scripts ? 'on' : 'off'}, ${size.width} px`

      test(`a mark is confirmed or dismissed, ${how}`, async (t) => {
        const leeward = await start()
        t.after(leeward.stop)
        const visitor = await visit(browser, leeward.url, { language, size: narrow })
        await begin(visitor.page, language, said[language])
        const { page } = await staff(browser, leeward, 'ana', { scripts, language, size })
        await page.goto(path(language, '/staff/queue'))
        assert.equal(await page.locator('.row.now').count(), 1, 'words of danger are looked at first')
        await take(page, language)

        await marks(page).first().waitFor()
        const before_ = await marks(page).count()
        assert.ok(before_ > 1, 'several things are marked')
        const first = marks(page).first()
        assert.equal(await first.locator('.flag').count(), 1, 'danger stands first')
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= size.width, 'nothing is wider than the page')

        const gone = await first.locator('button[name=marked]').first().getAttribute('value')
        await first.locator('button[formaction*="/dismiss"]').click()
        await page.waitForFunction((id) => !document.querySelector(`button[name=marked][value="${id}"]`), gone)
        await page.reload()
        assert.equal(await page.locator(`button[name=marked][value="${gone}"]`).count(), 0, 'what was dismissed stays away')

        const papers = await quoted(page, words[language])
        await papers.locator('button[formaction*="/confirm"]').click()
        await page.locator('[data-part=heard-now] .kept').first().waitFor()
        assert.equal(await page.locator('[data-part=heard-now] .kept').count(), 1, 'one thing is confirmed')
        assert.equal(await page.locator('[data-part=heard-now] .x').count(), 0, 'its words are not kept')
        assert.equal(await marks(page).filter({ hasText: words[language] }).count(), 0, 'and its mark is gone')
        await visitor.close?.()
      })
    }
  }
}
