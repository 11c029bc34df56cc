// A screen that nobody sees (Xvfb), and what is on it: Xvfb keeps its pixels in a file, so that what a browser really
// shows can be read without asking the browser.

import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { folder, pause, run, until } from './wire.js'

/** The part of the screen that is looked at: inside the page, whatever bars the browser has, and beside the pointer. */
const PART = { left: 40, top: 200, width: 560, height: 240 }

export async function open() {
  const own = await folder('screen')
  const program = run('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-fbdir', own.path])
  const number = await until('a screen', () => program.said().match(/^(\d+)$/m)?.[1])
  const file = openSync(join(own.path, 'Xvfb_screen0'), 'r')
  const header = Buffer.alloc(80)
  readSync(file, header, 0, 80, 0)
  const word = (index) => header.readUInt32BE(index * 4)
  const [start, stride] = [word(0) + word(19) * 12, word(12)]
  const pixels = Buffer.alloc(PART.height * stride)

  /** Whether the part has one colour only. */
  const blank = () => {
    readSync(file, pixels, 0, pixels.length, start + PART.top * stride)
    const first = pixels.readUInt32LE(PART.left * 4) & 0xffffff
    for (let row = 0; row < PART.height; row += 1) {
      const line = row * stride + PART.left * 4
      for (let x = 0; x < PART.width; x += 1) {
        if ((pixels.readUInt32LE(line + x * 4) & 0xffffff) !== first) return false
      }
    }
    return true
  }
  return {
    display: `:${number}`,
    blank,
    /** The time (milliseconds, as `Date` counts) when the part is first seen to have one colour. */
    whenBlank: async (patience) => {
      const end = Date.now() + patience
      while (!blank()) {
        if (Date.now() > end) throw new Error('the screen is never blank')
        await pause(1)
      }
      return performance.timeOrigin + performance.now()
    },
    close: async () => {
      closeSync(file)
      await program.stop()
      await own.remove()
    },
  }
}
