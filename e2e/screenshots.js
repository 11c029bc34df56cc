// A picture of every page × language × width × scheme, into the folder given.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { at, languages, launch, narrow, routes, start, toFirstQuestion, toReview, visit, wide } from './helper.js'
import { beginning, story } from './story.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder? node e2e/screenshots.js FOLDER')
await mkdir(folder, { recursive: true })

const leeward = await start()
const browser = await launch()
try {
  let taken = 0
  for (const language of languages) {
    for (const size of [narrow, wide]) {
      for (const scheme of ['light', 'dark']) {
        const { page, close } = await visit(browser, leeward.url, { language, size, scheme })
        const take = async (name) => {
          await page.screenshot({ path: join(folder, `${name}-${language}-${size.width}-${scheme}.png`), fullPage: true })
          taken += 1
        }
        for (const route of routes) {
          await page.goto(route[language])
          await take(route.name)
        }
        await toFirstQuestion(page, language)
        await take('check-question')
        await toReview(page)
        await take('check-answers')
        await page.click('button.b[name=go][value=see-help]')
        await take('check-results')
        await page.goto(at('places', language))
        await page.fill('#place', '33130')
        await page.click('button.b[name=go][value=find]')
        await take('places-found')
        await close()
      }
      // A story is walked once for both schemes.
      const see = async (page, name) => {
        await page.evaluate(() => scrollTo(0, 0))
        for (const scheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme: scheme })
          await page.screenshot({ path: join(folder, `${name}-${language}-${size.width}-${scheme}.png`), fullPage: true })
          taken += 1
        }
      }
      await story(browser, leeward, { language, size }, see)
      await beginning(browser, { language, size }, see)
    }
  }
  console.log(`${taken} pictures`)
} finally {
  await browser.close()
  await leeward.stop()
}
