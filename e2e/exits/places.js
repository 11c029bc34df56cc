// The places a browser meets besides the program: a neutral page of another origin, visited before; a stand-in for
// the page that leaving leads to; a way to the program that counts what is asked of it. Every other host is behind a
// proxy that lets nothing through and remembers the name. The browsers are told of the proxy; no name is resolved.

import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { folder } from './wire.js'

const page = (title, text) => `<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href="data:,">
<title>${title}</title><h1>${title}</h1><p>${text}`

export const neutral = { title: 'Weather', text: 'Sunny, then clouds.' }
export const away = { title: 'Stand-in', text: 'The page that leaving leads to.', host: /(^|\.)wikipedia\.org$/ }

/** Where a page on its way out leaves a number for the harness; the program never hears of it. */
export const MEASURED = '/measured/'

/** A page of the neutral origin that does nothing but empty itself when it is clicked: the least that can be measured. */
export const CONTROL = '/control'
const EMPTIES = `<p style="font-size:4em">${neutral.text}<script>
onclick = () => { document.documentElement.textContent = '' }</script>`

/** Our own name and the neutral one, as browsers see them. */
const names = { ours: 'help.example', before: 'weather.example' }

/** Opens all of it in front of the program at `behind`. Browsers meet it over HTTPS, as visitors do. */
export async function open(behind) {
  const own = await folder('places')
  const [key, certificate] = [join(own.path, 'key.pem'), join(own.path, 'certificate.pem')]
  const alternatives = [names.ours, names.before, '*.wikipedia.org'].map((name) => `DNS:${name}`)
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${names.ours}`,
    '-addext', `subjectAltName=${alternatives}`, '-keyout', key, '-out', certificate)
  const credentials = { key: readFileSync(key), cert: readFileSync(certificate) }
  const spki = new X509Certificate(credentials.cert).publicKey.export({ type: 'spki', format: 'der' })

  const asked = []
  const elsewhere = []
  const measured = []
  const state = { slow: 0, open: 0 }

  // The way to the program: every request and answer passes as it is, and is counted.
  const target = new URL(behind)
  const front = createSecure(credentials, (from, to) => {
    if (from.url.startsWith(MEASURED)) {
      measured.push(Number(from.url.slice(MEASURED.length)))
      to.writeHead(204).end()
      return
    }
    asked.push({ method: from.method, path: from.url })
    state.open += 1
    to.on('close', () => (state.open -= 1))
    const onward = request({ host: target.hostname, port: target.port, method: from.method, path: from.url, headers: from.headers })
    onward.on('response', (answer) => {
      to.writeHead(answer.statusCode, answer.rawHeaders)
      answer.pipe(to)
    })
    onward.on('error', () => to.destroy())
    to.on('close', () => onward.destroy())
    from.pipe(onward)
  })

  const before = createSecure(credentials, (from, to) => {
    to.setHeader('content-type', 'text/html')
    to.end(page(neutral.title, neutral.text) + (from.url === CONTROL ? EMPTIES : ''))
  })

  const referrers = []
  const after = createSecure(credentials, (from, to) => {
    if (from.headers.referer) referrers.push(from.headers.referer)
    setTimeout(() => {
      to.setHeader('content-type', 'text/html')
      to.end(page(away.title, away.text))
    }, state.slow)
  })

  const proxy = createServer((from, to) => {
    elsewhere.push(hostOf(from.headers.host ?? ''))
    to.writeHead(502).end()
  })
  const leadsTo = (host) => {
    if (host === names.ours) return front
    if (host === names.before) return before
    return away.host.test(host) ? after : undefined
  }
  proxy.on('connect', (from, socket) => {
    const host = hostOf(from.url)
    const server = leadsTo(host)
    socket.on('error', () => {})
    if (!server) {
      elsewhere.push(host)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const onward = connect(server.address().port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })

  const servers = [front, before, after, proxy]
  for (const server of servers) await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    ours: `https://${names.ours}`,
    before: `https://${names.before}`,
    proxy: `127.0.0.1:${proxy.address().port}`,
    /** What Chromium wants to know of the certificate to take it for a good one. */
    key: createHash('sha256').update(spki).digest('base64'),
    /** Whether the program has been asked for something that it has not answered. */
    busy: () => state.open > 0,
    /** What was asked of the program since the last time. */
    asked: () => asked.splice(0),
    /** What pages measured of themselves since the last time. */
    measured: () => measured.splice(0),
    /** The names of other hosts that anything in the browser asked for. */
    elsewhere: () => elsewhere.splice(0),
    /** What the page that leaving leads to was told of where somebody came from. */
    referrers: () => referrers.splice(0),
    /** So many milliseconds pass before the stand-in answers. */
    slow: (milliseconds) => (state.slow = milliseconds),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
      await own.remove()
    },
  }
}

const hostOf = (address) => address.replace(/:\d+$/, '')
const openssl = (...args) => execFileSync('openssl', args, { stdio: 'ignore' })
