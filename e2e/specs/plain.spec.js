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
      // The card to ask in silence shows no number: it is handed to somebody who may be watched.
      if (route.name !== 'card') assert.match(text, number, path)
      const headings = [...page.matchAll(/<h[12][^>]*>([^<]+)</g)].map(([, heading]) => heading.trim())
      assert.ok(headings.length > 0, `${path} has headings`)
      for (const heading of headings.filter((it) => !it.includes('&'))) assert.ok(text.includes(heading), `${path}: ${heading}`)
      assert.match(text, language === 'en' ? /Leave this page/ : /Salir de esta página/, path)
      assert.doesNotMatch(text, /\{\{|\{%|\$\w+ \}/, `${path} shows a template`)
    }
  })
}

/** What answers a form, as a text browser shows it. */
function sent(path, body) {
  return new Promise((done, refuse) => {
    const lynx = execFile('lynx', ['-dump', '-display_charset=utf-8', '-post_data', leeward.url + path], (error, text) => (error ? refuse(error) : done(text.replace(/\s+/g, ' '))))
    lynx.stdin.end(`${body}\n---\n`)
  })
}

for (const language of languages) {
  const say = (en, es) => (language === 'en' ? en : es)
  test(`what answers a form in a text browser, ${language}`, async () => {
    for (const [page, body, expected] of [
      ['check', 'door=self', say(/Before you start/, /Antes de empezar/)],
      ['check', 'door=self&go=start', say(/I do not want to say/, /No quiero decirlo/)],
      ['check', 'door=child&go=see-help', say(/What happened is not your fault/, /Lo que pasó no es tu culpa/)],
      ['check', 'door=job.hotel&go=see-help', say(/What can help/, /Qué puede ayudar/)],
      ['roles', 'door=other.family', say(/No ultimatum/, /ultimátum/)],
      ['places', 'place=33130&go=find', /305/],
    ]) {
      const path = routes.find((route) => route.name === page)[language]
      const text = await sent(path, body)
      assert.match(text, expected, `${path} ${body}`)
      assert.match(text, number, `${path} ${body}`)
      assert.doesNotMatch(text, /\{\{|\{%/, `${path} ${body} shows a template`)
    }
  })
}
