// A text browser: every page reads in order, with its headings, the numbers and the way to leave.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { languages, number, routes, start } from '../helper.js'

let leeward

before(async () => {
  leeward = await start()
})
after(() => leeward?.stop())

const lynx = async (path) => (await promisify(execFile)('lynx', ['-dump', '-display_charset=utf-8', leeward.url + path])).stdout

for (const language of languages) {
  test(`every page in a text browser, ${language}`, async () => {
    for (const route of routes) {
      const path = route[language]
      const page = await (await fetch(leeward.url + path)).text()
      const text = (await lynx(path)).replace(/\[\d+\]/g, '').replace(/\s+/g, ' ')
      // The card to ask in silence shows no number: it is handed to somebody else.
      if (route.name !== 'card') assert.match(text, number, path)
      const headings = [...page.matchAll(/<h[12][^>]*>([^<]+)</g)].map(([, heading]) => heading.trim())
      assert.ok(headings.length > 0, `${path} has headings`)
      for (const heading of headings.filter((it) => !it.includes('&'))) assert.ok(text.includes(heading), `${path}: ${heading}`)
      assert.match(text, language === 'en' ? /Leave this page/ : /Salir de esta página/, path)
      assert.doesNotMatch(text, /\{\{|\{%|\$\w+ \}/, `${path} shows a template`)
    }
  })
}
