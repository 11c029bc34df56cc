// A made-up language that runs the other way and is longer: shows where a page holds only the two it has.

/** Turns the page round and makes its words a third longer. */
export async function mirrored(page) {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const digits = node.parentElement.closest('.n, code')
      if (!digits && node.nodeValue.trim()) node.nodeValue = node.nodeValue.replace(/[aeiou]\b/g, (letter) => letter + letter)
    }
  })
}
