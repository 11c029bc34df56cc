// What each page weighs on the wire as a phone asks for it, headers included: never more than 14 kB. The aim is
// 10 kB; `cargo xtask bench` prints the table.

import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { languages, routes, start } from '../helper.js'

let leeward

before(async () => {
  leeward = await start()
})
after(() => leeward?.stop())

function answer(path) {
  const { hostname, port, host } = new URL(leeward.url)
  return new Promise((done, refuse) => {
    const pieces = []
    const socket = connect(port, hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (piece) => pieces.push(piece)).on('end', () => done(Buffer.concat(pieces))).on('error', refuse)
  })
}

for (const language of languages) {
  test(`no page is heavier than 14 kB, ${language}`, async () => {
    for (const route of routes) {
      const bytes = await answer(route[language])
      assert.match(bytes.subarray(0, 15).toString(), /^HTTP\/1.1 200/, route[language])
      assert.ok(bytes.length <= 14_000, `${route[language]}: ${bytes.length} bytes`)
    }
  })
}
