// Debian's Chromium over its DevTools protocol. It is driven without a library because a library turns the
// back/forward cache off, and that cache is one of the things to measure.

import { join } from 'node:path'
import { connect, folder, pause, run, until } from './wire.js'

export const name = 'Chromium'

/** Opens a browser with a new profile. The certificate is one it trusts, because it keeps less of pages whose
 * certificate is wrong. `wire` is for the measuring of time, which is Chromium's alone. */
export async function open({ scripts, proxy, key: certificate }) {
  const own = await folder('chromium')
  const program = run(process.env.CHROMIUM || 'chromium', [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-extensions',
    `--ignore-certificate-errors-spki-list=${certificate}`, `--proxy-server=${proxy}`, `--user-data-dir=${own.path}`,
    '--window-size=1280,800', '--remote-debugging-port=0', 'about:blank',
  ])
  const address = await until('Chromium', () => program.said().match(/listening on (ws:\S+)/)?.[1])
  const wire = await connect(address)
  const target = await until('a tab', async () =>
    (await wire.call('Target.getTargets')).targetInfos.find(({ type }) => type === 'page'))
  const { sessionId } = await wire.call('Target.attachToTarget', { targetId: target.targetId, flatten: true })
  const call = (method, params = {}) => wire.call(method, params, { sessionId })
  await call('Page.enable')
  await call('Emulation.setScriptExecutionDisabled', { value: !scripts })
  await call('Network.enable')
  const hosts = new Set()
  wire.on(({ method, params }) => {
    if (method === 'Network.requestWillBeSent') hosts.add(new URL(params.request.url).hostname)
  })
  // A question of the browser's own ("send again?") is answered no, as somebody in a hurry would.
  wire.on(({ method }) => {
    if (method === 'Page.javascriptDialogOpening') call('Page.handleJavaScriptDialog', { accept: false }).catch(() => {})
  })

  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const history = () => call('Page.getNavigationHistory')
  const mouse = (type, x, y, button) =>
    call('Input.dispatchMouseEvent', { type, x, y, button, clickCount: type === 'mouseMoved' ? 0 : 1 })
  const key = (type) =>
    call('Input.dispatchKeyEvent', { type, key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16, location: 1, modifiers: type === 'rawKeyDown' ? 8 : 0 })
  /** The fourth and fifth button of a mouse: the browser's own Back and Forward, with whatever it skips. */
  const traverse = async (button) => {
    await mouse('mousePressed', 5, 5, button)
    await mouse('mouseReleased', 5, 5, button)
    await pause(100)
  }

  return {
    version: (await wire.call('Browser.getVersion')).product.split('/')[1],
    call,
    wire,
    key,
    mouse,
    evaluate,
    evaluateLater: evaluate,
    goto: (url) => call('Page.navigate', { url }),
    click: async (selector) => {
      const { x, y } = await evaluate(middle(selector))
      await mouse('mouseMoved', x, y, 'none')
      await mouse('mousePressed', x, y, 'left')
      await mouse('mouseReleased', x, y, 'left')
    },
    press: async () => {
      await key('rawKeyDown')
      await key('keyUp')
    },
    back: () => traverse('back'),
    forward: () => traverse('forward'),
    reload: () => call('Page.reload'),
    /** What stands in the address bar, and the list under the Back button. */
    address: async () => {
      const { entries, currentIndex } = await history()
      return entries[currentIndex].url
    },
    entries: async () => (await history()).entries.map(({ url, title }) => ({ url, title })),
    /** The hosts that the pages of the tab asked for; what the browser asks for itself is not theirs. */
    hosts: () => [...hosts].filter(Boolean),
    cookies: async () => (await call('Storage.getCookies')).cookies.map((cookie) => cookie.name),
    profile: own.path,
    remembered: { file: join(own.path, 'Default', 'History'), query: 'SELECT url, title FROM urls' },
    /** Ends the browser in its own way, so that it writes what it would write. */
    end: async () => {
      await wire.call('Browser.close').catch(() => {})
      await Promise.race([program.gone, pause(5_000)])
      wire.close()
      await program.stop()
    },
    remove: () => own.remove(),
  }
}

/** The middle of an element, which is brought into view. */
export function middle(selector) {
  return `(() => {
    const found = document.querySelector(${JSON.stringify(selector)})
    found.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = found.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })()`
}
