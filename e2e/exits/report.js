// What the visits say, as Markdown that can be kept: no name of a machine, no path of one. And what must hold: every
// line of `broken` is something that does not.

import { ANSWERS } from './measure.js'
import { FLOOR, LIMIT } from './blank.js'

const telling = /traffick|\btrata\b|abus|v[ií]ctim|hotline/i
const words = {
  away: 'where leaving led',
  neutral: 'the page before',
  browser: "the browser's own page",
  empty: 'the empty tab',
  blank: 'a blank page of ours',
  ours: 'a page of ours',
  question: '**a question of ours**',
}
const nothing = ['away', 'neutral', 'browser', 'empty', 'blank']

/** What of a visit is not as it must be. */
export function broken(visit) {
  const found = []
  const must = (holds, what) => holds || found.push(`${visit.engine}, scripts ${on(visit)}, ${visit.language}, ${visit.way}: ${what}`)
  const steps = [...visit.steps, ...visit.between]
  const moves = steps.filter(({ step }) => step !== 'reload')
  must(visit.answers === ANSWERS, `${visit.answers} answers were given`)
  if (visit.scripts) {
    must(visit.history.ours <= 1, `${visit.history.ours} entries of ours in the list under Back`)
    const left = moves.filter(({ shows }) => !nothing.includes(shows))
    must(left.length === 0, `Back and Forward show ${runs(left)}`)
    must(visit.steps.every(({ step, shows }) => step !== 'reload' || nothing.includes(shows)), 'reload shows a page of ours')
  } else {
    // Pages asked for by their address, before the first answer, may be seen again; the answers may not.
    const first = (one) => one.shows === 'ours' && one.sent === 0
    const left = moves.filter((one) => !nothing.includes(one.shows) && !first(one))
    must(left.length === 0, `Back and Forward show ${runs(left)}`)
  }
  for (const stored of [visit.stored, visit.storedAfter]) must(stored.length === 0, `stored: ${stored}`)
  must(visit.most <= 2, `${visit.most} requests for one step`)
  must(visit.others.length === 0, `asked of other hosts: ${visit.others}`)
  must(visit.referrers === 0, 'the page that leaving leads to was told where from')
  for (const line of [...visit.shown, ...(visit.remembered ?? [])]) must(!telling.test(line) && !/[?#]/.test(line), `kept: ${line}`)
  return found
}

/** What of the times is not as it must be. */
export function slow(times) {
  return times.filter(({ way, p95 }) => p95 > LIMIT && way !== FLOOR).map(({ engine, way, p95 }) =>
    `${engine}, ${way}: blank after ${p95.toFixed(0)} ms at the 95th percentile, more than ${LIMIT}`)
}

export function markdown({ date, visits, times, failures }) {
  const lines = []
  const versions = [...new Set(visits.map(({ engine, version }) => `${engine} ${version}`))]
  const table = (head, rows) => lines.push(`| ${head.join(' | ')} |`, `|${head.map(() => '--').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`), '')
  const backs = (visit) => visit.between.at(-1)?.shows === 'neutral' ? `${visit.between.length}` : `more than ${visit.between.length}`

  lines.push(`# What leaving leaves behind: figures of ${date}`, '')
  lines.push(`Debian's ${versions.join(', ')}; the debug build of the program behind HTTPS, each visit with a new profile. Repeat with \`cargo xtask exits\`; how it measures is in [leaving.md](../leaving.md).`, '')

  lines.push('## After eight answers and leaving', '')
  table(
    ['browser', 'scripts', 'language', 'left by', 'our entries under Back', 'reload', 'Back ×3', 'Forward ×2', 'reload then', 'Backs to the page before', 'between'],
    visits.map((visit) => [
      visit.engine, on(visit), visit.language, visit.way, visit.history.ours,
      runs(visit.steps.slice(0, 1)), runs(visit.steps.slice(1, 4)), runs(visit.steps.slice(4, 6)), afterReload(visit),
      backs(visit), runs(visit.between.slice(0, -1)) || 'nothing',
    ]),
  )
  lines.push('"The browser\'s own page" is the one with which a browser says that it would have to send a form again; the address bar then shows our address, never an answer. "Sent again" means that the form went to the program once more; with Chromium the driver had already answered yes to the browser\'s question, which Firefox leaves open.', '')

  lines.push('## Kept and asked', '')
  table(
    ['browser', 'scripts', 'stored before; after', 'requests for one step, at most', 'on leaving', 'other hosts', 'told where from', 'came back from memory'],
    groups(visits).map(([first, all]) => [
      first.engine, on(first),
      `${all.flatMap(({ stored }) => stored).join(', ') || 'nothing'}; ${all.flatMap(({ storedAfter }) => storedAfter).join(', ') || 'nothing'}`,
      Math.max(...all.map(({ most }) => most)),
      unique(all.flatMap(({ onLeaving }) => onLeaving)),
      unique(all.flatMap(({ others }) => others)) || 'none',
      all.some(({ referrers }) => referrers > 0) ? '**yes**' : 'no',
      unique(all.flatMap(({ steps, between }) => [...steps, ...between].filter((one) => one.fromMemory && one.shows !== 'neutral' && one.shows !== 'away').map(({ address }) => address))) || 'nothing of ours',
    ]),
  )

  lines.push('## What a list of visits and the disk hold', '')
  table(
    ['browser', 'scripts', 'addresses and titles shown', 'list of visits', 'files with our name', 'files with words of a question'],
    groups(visits).map(([first, all]) => {
      const disks = all.map(({ disk }) => disk).filter(Boolean)
      const kept = all.map(({ remembered }) => remembered).filter(Boolean)
      return [
        first.engine, on(first),
        unique(all.flatMap(({ shown }) => shown)),
        kept.length ? unique(kept.flat()) || 'nothing' : 'not kept by the test browser',
        disks.length ? unique(disks.flatMap(({ name }) => name)) || 'none found' : 'not kept by the test browser',
        disks.length ? unique(disks.flatMap(({ words: found }) => found)) || 'none found' : 'not kept by the test browser',
      ]
    }),
  )

  lines.push('## How long until the page is blank', '')
  table(
    ['browser', 'left by', 'conditions', 'runs', 'median', 'p95', 'most', 'wanted', 'seen blank', 'load of each core'],
    times.map(({ engine, way, conditions, runs: number, median, p95, max, seen, load }) =>
      [engine, way, conditions, number, `${median.toFixed(0)} ms`, `${p95.toFixed(0)} ms`, `${max.toFixed(0)} ms`, way === FLOOR ? '' : `≤ ${LIMIT} ms (p95)`, seen, load.toFixed(1)]),
  )

  lines.push('A load above 1 means that other programs wanted the processor, too, and that the times are too long; the almost empty page tells by how much at least.', '')

  lines.push('## What does not hold', '')
  lines.push(...(failures.length ? failures.map((failure) => `- ${failure}`) : ['Everything holds.']), '')
  return lines.join('\n')
}

const on = ({ scripts }) => (scripts ? 'on' : 'off')
const unique = (all) => [...new Set(all)].map((one) => `\`${one}\``).join(', ')

/** What stood there, one after another: what came several times in a row is said once. */
function runs(steps) {
  const all = []
  for (const { shows, address, sent } of steps) {
    const where = shows === 'ours' ? ` (\`${address}\`)` : ''
    const said = words[shows] + where + (sent ? ', sent again' : '')
    if (all.at(-1)?.said === said) all.at(-1).times += 1
    else all.push({ said, times: 1 })
  }
  return all.map(({ said, times }) => (times > 1 ? `${said} ×${times}` : said)).join('; ')
}

function afterReload(visit) {
  const last = visit.steps.at(-1)
  return last.answered ? runs([last]) : `${words[last.shows]}; the browser asks before it sends again`
}

function groups(visits) {
  const all = Map.groupBy(visits, ({ engine, scripts }) => `${engine} ${scripts}`)
  return [...all.values()].map((group) => [group[0], group])
}
