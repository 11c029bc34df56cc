// Debian's Firefox ESR over WebDriver BiDi, the protocol it speaks itself.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { open as openScreen } from './screen.js'
import { connect, folder, pause, run, until } from './wire.js'

export const name = 'Firefox ESR'

/** `visible` opens it on a screen, so that its pixels can be seen; otherwise it has none. */
export async function open({ scripts, proxy, visible = false }) {
  const own = await folder('firefox')
  const [host, port] = proxy.split(':')
  await writeFile(join(own.path, 'user.js'), preferences({
    'javascript.enabled': scripts,
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    // Its own calls home.
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.aboutHomeSnippets.updateUrl': '',
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    // As everybody's browser has it; automation would turn the list of visits off.
    'places.history.enabled': true,
  }))
  const screen = visible ? await openScreen() : undefined
  const program = run(process.env.FIREFOX || 'firefox-esr', [
    ...(visible ? [] : ['--headless']), '--no-remote', '--profile', own.path, '--remote-debugging-port=0', '--remote-allow-system-access', 'about:blank',
  ], { MOZ_CRASHREPORTER_DISABLE: '1', HOME: own.path, DISPLAY: screen?.display })
  const address = await until('Firefox', () => program.said().match(/BiDi listening on (ws:\S+)/)?.[1], 60_000)
  const wire = await connect(`${address}/session`)
  const { capabilities } = await wire.call('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'dismiss' } } },
  })
  const tree = async () => (await wire.call('browsingContext.getTree', { maxDepth: 0 })).contexts
  const context = (await until('a tab', tree))[0].context

  const hosts = new Set()
  wire.on(({ method, params }) => {
    if (method === 'network.beforeRequestSent' && params.context === context) hosts.add(new URL(params.request.url).hostname)
  })
  await wire.call('session.subscribe', { events: ['network.beforeRequestSent'] })

  // Without scripts no promise is ever kept, not even ours.
  const evaluate = async (expression, awaitPromise = false) => {
    const own = awaitPromise ? `Promise.resolve(${expression}).then(JSON.stringify)` : `JSON.stringify(${expression})`
    const answer = await wire.call('script.evaluate', { expression: own, target: { context, sandbox: 'harness' }, awaitPromise })
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text)
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)
  }
  const act = (actions) => wire.call('input.performActions', { context, actions })

  return {
    version: capabilities.browserVersion,
    evaluate,
    screen,
    evaluateLater: (expression) => evaluate(expression, true),
    goto: (url) => wire.call('browsingContext.navigate', { context, url, wait: 'complete' }),
    click: async (selector) => {
      const { nodes } = await wire.call('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector }, maxNodeCount: 1 })
      const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } }
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`)
      await act([{ type: 'pointer', id: 'mouse', actions: [
        { type: 'pointerMove', x: 0, y: 0, origin }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
      ] }])
    },
    press: () => act([{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: '\uE008' }, { type: 'keyUp', value: '\uE008' }] }]),
    back: () => wire.call('browsingContext.traverseHistory', { context, delta: -1 }).catch(atTheEnd),
    forward: () => wire.call('browsingContext.traverseHistory', { context, delta: 1 }).catch(atTheEnd),
    reload: () => wire.call('browsingContext.reload', { context, wait: 'none' }),
    address: async () => (await tree())[0].url,
    entries: async () => undefined,
    hosts: () => [...hosts].filter(Boolean),
    cookies: async () => (await wire.call('storage.getCookies')).cookies.map((cookie) => cookie.name),
    profile: own.path,
    remembered: { file: join(own.path, 'places.sqlite'), query: 'SELECT url, title FROM moz_places WHERE last_visit_date IS NOT NULL AND hidden = 0' },
    end: async () => {
      await wire.call('browser.close').catch(() => {})
      await Promise.race([program.gone, pause(8_000)])
      wire.close()
      await program.stop()
      await screen?.close()
    },
    remove: () => own.remove(),
  }
}

/** Back at the first entry and Forward at the last do nothing. */
function atTheEnd(error) {
  if (!/history/i.test(error.message)) throw error
}

const preferences = (wanted) =>
  Object.entries(wanted).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`).join('')
