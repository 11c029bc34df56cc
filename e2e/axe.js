// What every page must pass: nothing grave to axe-core, and nothing to scroll sideways.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** With `colours` false the browser's own are on: what the sheet says of them is not what is seen. */
export async function check(page, where, { colours = true } = {}) {
  await page.evaluate(axe)
  const rules = colours ? {} : { 'color-contrast': { enabled: false } }
  const { violations } = await page.evaluate((rules) => window.axe.run(document, { resultTypes: ['violations'], rules }), rules)
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = grave.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`)
  assert.deepEqual(told, [], where)
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  assert.ok(content <= room, `${where}: ${content} px of content in ${room} px`)
}
