// A picture of every page × language × width × scheme, into the folder given; of the guide also in forced colours,
// mirrored, and as paper.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { at, languages, launch, narrow, press, routes, start, toFirstQuestion, toReview, visit, wide } from './helper.js'
import { mirrored } from './mirror.js'
import { beginning, story } from './story.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder? node e2e/screenshots.js FOLDER')
await mkdir(folder, { recursive: true })

const middle = { width: 768, height: 1024 }
const leeward = await start()
const browser = await launch()

/** Every page of the guide, shown to `take` by its name. */
async function guide(page, language, take) {
  for (const route of routes) {
    await page.goto(route[language])
    await take(route.name)
  }
  await page.goto(at('home', language))
  await press(page, 'button[name=door][value=other]')
  await take('roles-other')
  await press(page, 'button[name=door][value="other.family"]')
  await take('role-family')
  await page.goto(at('card', language))
  await press(page, 'main button[value=ask] >> nth=0')
  await take('card-question')
  await press(page, '.yesno button >> nth=0')
  await take('card-leaflet')
  await page.goto(at('home', language))
  await press(page, 'button[name=door][value=self]')
  await take('check-before')
  await press(page, 'button[name=pick][value=child]')
  await take('check-child-question')
  await press(page, 'button.k[name=go][value=see-help]')
  await take('check-child-results')
  await toFirstQuestion(page, language)
  await take('check-question')
  await toReview(page)
  await take('check-answers')
  await press(page, 'button.b[name=go][value=see-help]')
  await page.evaluate(() => document.querySelectorAll('details').forEach((own) => (own.open = false)))
  await take('check-results')
  await page.goto(at('places', language))
  await page.fill('#place', 'Nowhere-at-all')
  await press(page, 'button.b[name=go][value=find]')
  await take('places-problem')
  await page.fill('#place', '33130')
  await press(page, 'button.b[name=go][value=find]')
  await take('places-found')
  await press(page, '.place button.k >> nth=0')
  await take('one-place')
  await page.goto(`${at('safe', language)}/none`)
  await take('not-found')
}

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
