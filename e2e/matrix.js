// Every page of the guide × language × scheme × width × scripts, with forced colours and right to left: axe-core,
// nothing sideways, and the way to leave in view and under nothing. Prints a table; `cargo xtask access` runs it.

import { check } from './axe.js'
import { guide } from './guide.js'
import { languages, launch, routes, start, visit } from './helper.js'
import { mirrored } from './mirror.js'

const widths = [{ width: 320, height: 568 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }]
/** Windows in which leaving must be in reach: small and large phones, both ways up, a tablet, a desk. */
const views = [[320, 256], [320, 568], [568, 320], [412, 915], [768, 1024], [1280, 800]]
const addresses = new Set(routes.map((route) => route.name))
const leeward = await start()
const browser = await launch()
const faults = []
let looked = 0

/** The link is under nothing where it stands, or is the second thing the keyboard reaches. */
async function leaving(page, where) {
  for (const [width, height] of views) {
    await page.setViewportSize({ width, height })
    for (const part of [0, 0.5, 1]) {
      const clear = await page.evaluate((part) => {
        scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * part)
        const link = document.getElementById('leave')
        const box = link.getBoundingClientRect()
        if (box.bottom <= 0 || box.top >= innerHeight) return innerHeight < 480 ? 'low' : 'away'
        const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        return link.contains(on) ? 'clear' : `under ${on && on.tagName}`
      }, part)
      if (clear !== 'clear' && clear !== 'low') faults.push(`${where}, ${width}×${height}: leaving is ${clear}`)
    }
  }
}

async function see(page, where, look) {
  looked += 1
  try {
    await check(page, where, { colours: look !== 'forced' })
  } catch (fault) {
    faults.push(fault.message)
  }
}

try {
  for (const language of languages) {
    for (const scripts of [true, false]) {
      for (const size of widths) {
        for (const look of ['light', 'dark', 'forced', 'mirrored']) {
          // What scripts change is not how a page looks.
          if (!scripts && look !== 'light') continue
          const scheme = look === 'dark' ? 'dark' : 'light'
          const { page, close } = await visit(browser, leeward.url, { scripts, language, size, scheme })
          if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' })
          const how = `${language}, ${size.width} px, ${look}, scripts ${scripts ? 'on' : 'off'}`
          // axe-core is a script: without scripts the page is checked as a copy that holds the same markup.
          const ready = async (name) => {
            if (look === 'mirrored') {
              await mirrored(page)
              await see(page, `${name}, ${how}`, look)
              // A page that was turned round goes back before it is used.
              return page.evaluate(() => (document.documentElement.dir = ''))
            }
            if (scripts) return see(page, `${name}, ${how}`, look)
            const copy = await visit(browser, leeward.url, { language, size, scheme })
            await copy.page.setContent((await page.content()).replaceAll('<script', '<template').replaceAll('</script>', '</template>'))
            await see(copy.page, `${name}, ${how}`, look)
            await copy.close()
          }
          await guide(page, language, async (name) => {
            await ready(name)
            if (addresses.has(name) && scripts && look === 'light' && size.width === 320) {
              await leaving(page, `${name}, ${language}`)
              await page.setViewportSize(size)
            }
          })
          await close()
        }
      }
    }
  }
  console.log(`${routes.length} addresses and what follows from them, ${languages.length} languages, ${widths.length} widths, light, dark, forced colours, mirrored, scripts on and off`)
  console.log(`${looked} pages looked at: ${faults.length} with something serious to axe-core, something sideways, or leaving out of reach`)
  for (const fault of faults) console.log(fault)
  if (faults.length) process.exitCode = 1
} finally {
  await browser.close()
  await leeward.stop()
}
