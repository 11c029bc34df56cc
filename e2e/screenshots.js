// A picture of every page × language × width × scheme, into the folder given; of the guide also in forced colours,
// mirrored, and as paper.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { guide } from './guide.js'
import { languages, launch, narrow, start, visit, wide } from './helper.js'
import { mirrored } from './mirror.js'
import { beginning, story } from './story.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder? node e2e/screenshots.js FOLDER')
await mkdir(folder, { recursive: true })

const middle = { width: 768, height: 1024 }
const leeward = await start()
const browser = await launch()

try {
  let taken = 0
  for (const language of languages) {
    for (const size of [narrow, middle, wide]) {
      for (const look of size === middle ? ['light'] : ['light', 'dark', 'forced', 'mirrored', 'paper']) {
        if (look === 'paper' && size === narrow) continue
        const scheme = look === 'dark' ? 'dark' : 'light'
        const { page, close } = await visit(browser, leeward.url, { language, size, scheme })
        if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' })
        await guide(page, language, async (name) => {
          if (look === 'mirrored') await mirrored(page)
          // Paper has no buttons to go on with.
          if (look === 'paper') await page.emulateMedia({ media: 'print' })
          await page.screenshot({ path: join(folder, `${name}-${language}-${size.width}-${look}.png`), fullPage: true })
          taken += 1
          if (look === 'paper') await page.emulateMedia({ media: 'screen' })
          // A page that was turned round is asked for again before it is used.
          if (look === 'mirrored') await page.evaluate(() => (document.documentElement.dir = ''))
        })
        await close()
      }
      if (size === middle) continue
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
