// A made-up language that runs the other way and is longer: shows where a page holds only the two it has. The sheet that
// turns a page is carried by no page yet.

import { readFileSync } from 'node:fs'

const sheet = readFileSync(new URL('../crates/web/assets/rtl.css', import.meta.url), 'utf8')

/** Turns the page round and makes its words a third longer. */
export async function mirrored(page) {
  await page.evaluate((text) => {
    const own = new CSSStyleSheet()
    own.replaceSync(text)
    document.adoptedStyleSheets = [own]
    document.documentElement.dir = 'rtl'
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const digits = node.parentElement.closest('.n, code')
      if (!digits && node.nodeValue.trim()) node.nodeValue = node.nodeValue.replace(/[aeiou]\b/g, (letter) => letter + letter)
    }
  }, sheet)
}
