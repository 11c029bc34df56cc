// Debian's WebKitGTK: its MiniBrowser through WebKitWebDriver, the W3C protocol over HTTP. It needs a
// screen.

import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { open as openScreen } from './screen.js'
import { folder, pause, run, until } from './wire.js'

export const name = 'WebKitGTK'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** `visible` is for looking at the screen: then a command waits until a page is there, as somebody would. */
export async function open({ scripts, proxy, visible = false }) {
  const own = await folder('webkit')
  const screen = await openScreen()
  const port = await freePort()
  const home = Object.fromEntries(['HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'].map((key) => [key, own.path]))
  const driver = run('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    ...home,
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    NO_AT_BRIDGE: '1',
  })
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(10_000),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`)
    return value
  }
  await until('WebKitWebDriver', async () => (await ask('GET', '/status')).ready)
  const session = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        pageLoadStrategy: visible ? 'normal' : 'none',
        unhandledPromptBehavior: 'dismiss',
        'webkitgtk:browserOptions': {
          binary: miniBrowser(),
          args: ['--automation', `--proxy=http://${proxy}`, ...(scripts ? [] : ['--enable-javascript=false'])],
        },
      },
    },
  })
  const call = (method, path, body) => ask(method, `/session/${session.sessionId}${path}`, body)
  const evaluate = (expression) => call('POST', '/execute/sync', { script: `return (${expression})`, args: [] })
  const evaluateLater = (expression) => call('POST', '/execute/async', {
    script: `const end = arguments[0]; Promise.resolve(${expression}).then(end, (error) => end({ error: String(error) }))`,
    args: [],
  })
  const act = (actions) => call('POST', '/actions', { actions })

  return {
    version: session.capabilities.browserVersion,
    evaluate,
    evaluateLater,
    screen,
    goto: (url) => call('POST', '/url', { url }),
    click: async (selector) => {
      const element = await call('POST', '/element', { using: 'css selector', value: selector })
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`)
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [
        { type: 'pointerMove', x: 0, y: 0, duration: 0, origin: { [ELEMENT]: element[ELEMENT] } },
        { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
      ] }])
    },
    press: () => act([{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: '\uE008' }, { type: 'keyUp', value: '\uE008' }] }]),
    back: () => call('POST', '/back'),
    forward: () => call('POST', '/forward'),
    reload: () => call('POST', '/refresh'),
    address: () => call('GET', '/url'),
    entries: async () => undefined,
    cookies: async () => (await call('GET', '/cookie')).map((cookie) => cookie.name),
    // A session that is driven keeps no list of visits and nothing on the disk; another one would.
    profile: undefined,
    remembered: undefined,
    end: async () => {
      await call('DELETE', '').catch(() => {})
      await pause(300)
      await driver.stop()
      await screen.close()
    },
    remove: () => own.remove(),
  }
}

function miniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER
  for (const folder of readdirSync('/usr/lib', { withFileTypes: true })) {
    if (!folder.name.endsWith('-linux-gnu')) continue
    const at = join('/usr/lib', folder.name)
    const found = readdirSync(at).filter((name) => /^webkit2?gtk-\d/.test(name)).sort().reverse()
    for (const name of found) {
      if (readdirSync(join(at, name)).includes('MiniBrowser')) return join(at, name, 'MiniBrowser')
    }
  }
  throw new Error('no MiniBrowser is installed')
}

async function freePort() {
  const probe = createServer()
  await new Promise((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address()
  await new Promise((done) => probe.close(done))
  return port
}
