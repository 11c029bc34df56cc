// Can everybody use every page of a conversation, of staff, of the desk and of a partner? axe-core on each as a story
// passes it, in both languages, on a small phone in the light and on a desk in the dark; and nothing lies beside or
// below what is seen.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { check } from '../axe.js'
import { languages, launch, narrow, start, wide } from '../helper.js'
import { beginning, story } from '../story.js'

let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

for (const language of languages) {
  for (const [size, scheme] of [[narrow, 'light'], [wide, 'dark']]) {
    const how = `${language}, ${size.width} px, ${scheme}`

    // Every page is looked at before anything is said about it, so that one fault does not hide the next.
    const walk = async (tell) => {
      const faults = []
      await tell(async (page, name) => {
        try {
          await check(page, `${name}, ${how}`)
          assert.equal(await page.getAttribute('html', 'lang'), language, name)
          assert.ok((await page.title()) !== '', `${name} has a title`)
          assert.equal(await page.locator('h1:visible').count(), 1, `${name} has one first heading`)
          // On a wide screen each column of the console scrolls by itself, and nothing lies below them.
          const [high, tall] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
          if (size === wide && (await page.locator('.cols').count())) assert.ok(high <= tall, `${name}: ${high} px of page in ${tall} px`)
        } catch (fault) {
          faults.push(fault.message)
        }
      })
      assert.deepEqual(faults, [])
    }

    test(`every page of a conversation, of staff and of a partner, ${how}`, () =>
      walk((see) => story(browser, leeward, { language, size, scheme }, see)))

    test(`every page of a helpline that begins, ${how}`, () =>
      walk((see) => beginning(browser, { language, size, scheme }, see)))
  }
}
