// What the browsers' own protocols have in common: commands with a number over a WebSocket, answers with the same
// number, and events. And starting a browser, and waiting for something that nobody announces.

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A command that is not answered in so many milliseconds failed. */
const PATIENCE = 20_000

/** Opens a WebSocket. `call` sends a command and gives its result; `on` hears events, and returns how to stop. */
export async function connect(address) {
  const socket = new WebSocket(address)
  await new Promise((done, refuse) => {
    socket.onopen = done
    socket.onerror = () => refuse(new Error(`no browser answers at ${address}`))
  })
  let last = 0
  const waiting = new Map()
  const hearing = new Set()
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data)
    if (message.id == null) {
      for (const hear of hearing) hear(message)
      return
    }
    const own = waiting.get(message.id)
    waiting.delete(message.id)
    if (!own) return
    clearTimeout(own.timer)
    if (message.error) own.refuse(new Error(`${own.method}: ${message.message ?? message.error.message ?? message.error}`))
    else own.done(message.result)
  }
  const call = (method, params = {}, more = {}) =>
    new Promise((done, refuse) => {
      last += 1
      const id = last
      const timer = setTimeout(() => {
        waiting.delete(id)
        refuse(new Error(`${method}: no answer`))
      }, PATIENCE)
      waiting.set(id, { method, done, refuse, timer })
      socket.send(JSON.stringify({ id, method, params, ...more }))
    })
  const on = (hear) => {
    hearing.add(hear)
    return () => hearing.delete(hear)
  }
  return { call, on, close: () => socket.close() }
}

/** Starts a program in a process group of its own; `said` is what it wrote, `stop` ends it and what it started. */
export function run(program, args, env = {}) {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more) => (text += more))
  let ended = false
  const gone = new Promise((done) => {
    child.once('exit', () => done((ended = true)))
    child.once('error', (error) => done((text += error.message), (ended = true)))
  })
  const signal = (name) => {
    try {
      process.kill(-child.pid, name)
    } catch {
      // It is gone already.
    }
  }
  const stop = async () => {
    if (!ended) signal('SIGTERM')
    await Promise.race([gone, pause(5_000)])
    signal('SIGKILL')
  }
  return { said: () => text, gone, ended: () => ended, stop }
}

/** An empty folder, and how to remove it. */
export async function folder(name) {
  const path = await mkdtemp(join(tmpdir(), `leeward-${name}-`))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** Asks until the answer is neither empty nor an error. `what` names it for whoever reads the failure. */
export async function until(what, ask, milliseconds = 2 * PATIENCE) {
  const end = Date.now() + milliseconds
  let last
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}${last ? ` (${last.message})` : ''}`)
    await pause(25)
  }
}
