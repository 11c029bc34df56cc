// The guide without a network: shows the questions that the module in this file asks, and what it answers. It sends
// nothing, stores nothing, and builds every element from text.
(() => {
'use strict'
const d = document
const byId = (id) => d.getElementById(id)

// Leaving comes first and needs nothing below: blank in the same task, then another page in this one's place.
let left = false
const leave = () => {
  left = true
  d.title = ''
  d.documentElement.textContent = ''
  location.replace('about:blank')
}
byId('leave').addEventListener('click', (event) => { event.preventDefault(); leave() })
window.addEventListener('pageshow', (event) => { if (event.persisted && left) leave() })
// Shift three times within five seconds; a Shift held for another key or a click does not count.
let first = 0, count = 0, alone = false
d.addEventListener('keydown', (event) => {
  if (event.repeat) return
  alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey
  if (!alone) count = 0
})
d.addEventListener('mousedown', () => { alone = false; count = 0 })
d.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !alone) return
  alone = false
  const now = Date.now()
  if (!count || now - first > 5000) { first = now; count = 0 }
  count += 1
  if (count > 2) leave()
  else byId('left').textContent = say('leave-' + (3 - count))
})

// What is on screen, and the answers. They live here and nowhere else.
const words = JSON.parse(byId('words').textContent)
let lang = d.documentElement.lang
let door = ''
let entries = []
let question = null
let show = start
let wasm = null
const say = (key) => words[lang][key] || ''
const other = () => (lang === 'en' ? 'es' : 'en')

// Elements: a name, properties or attributes, and what stands inside.
function el(name, own, ...inside) {
  const made = d.createElement(name)
  for (const key of Object.keys(own || {})) {
    const value = own[key]
    if (value === undefined || value === null) continue
    if (typeof value === 'function' || key in made) made[key] = value
    else made.setAttribute(key, value)
  }
  made.append(...inside.filter((one) => one !== null && one !== undefined))
  return made
}
const p = (text, kind) => el('p', kind ? { className: kind } : null, text)
const button = (key, onclick, kind) => el('button', { type: 'button', className: kind || 'k', onclick }, say(key))
const sky = (text) => el('div', { className: 'sky' }, el('div', { className: 'w' }, el('h1', { className: 't' }, text)))
const text = (...inside) => el('div', { className: 'w' }, el('div', { className: 't' }, ...inside))
const listed = (items) => el('ul', null, ...items.map((item) => el('li', null, item)))
const folded = (head, ...inside) => el('details', null, el('summary', null, head), ...inside)

// The module: bytes in, bytes out.
const bytesOf = (id) => Uint8Array.from(atob(byId(id).textContent.trim()), (letter) => letter.charCodeAt(0))
function put(bytes) {
  const at = wasm.room(bytes.length) >>> 0
  if (!at) throw new Error('no room')
  new Uint8Array(wasm.memory.buffer, at, bytes.length).set(bytes)
}
function today() {
  const now = new Date()
  const two = (number) => String(number).padStart(2, '0')
  return String(now.getFullYear()).padStart(4, '0') + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate())
}
function ask(what, more) {
  const on = today()
  put(new TextEncoder().encode(JSON.stringify(Object.assign({ ask: what, lang, on, door, entries }, more))))
  const size = wasm.turn() >>> 0
  const said = new Uint8Array(wasm.memory.buffer, wasm.answer() >>> 0, size)
  return JSON.parse(new TextDecoder().decode(said))
}

// Puts a page in the place of the one before, and says so to whoever listens to the screen.
function page(...inside) {
  const main = byId('main')
  main.replaceChildren(...inside)
  d.documentElement.lang = lang
  d.title = say('title')
  byId('leave').textContent = say('leave')
  byId('left').textContent = ''
  const change = byId('lang')
  byId('below').hidden = true
  change.hidden = false
  change.lang = other()
  change.textContent = change.lang === 'es' ? 'Español' : 'English'
  window.scrollTo(0, 0)
  main.focus({ preventScroll: true })
}
function go(view) { show = view; show() }
byId('lang').addEventListener('click', () => {
  // A choice that was marked and not yet sent on is kept too.
  const marked = d.querySelector('input:checked')
  if (marked && question) question.chosen = marked.value
  lang = other()
  guarded(show)()
})

// Numbers: those that every page shows, the others folded.
const scopes = ['trafficking', 'emergency', 'suicide', 'child', 'relay', 'other']
function line(contact) {
  const over = ['trafficking', 'suicide', 'child'].includes(contact.scope) ? say('scope-' + contact.scope) + '. ' : ''
  return el('li', null, el('b', null, over + contact.title),
    contact.href
      ? el('a', { className: 'n', href: contact.href }, contact.value)
      : el('span', { className: contact.channel === 'web' ? 'm' : 'n' }, contact.value),
    p([contact.who, contact.hours, contact.trace].filter(Boolean).join(' ')))
}
function numbers(contacts) {
  const called = contacts.filter((one) => one.called_for && !one.abroad).slice(0, 2)
  const here = scopes.reduce((all, scope) =>
    all.concat(contacts.filter((one) => one.scope === scope && !one.abroad && !called.includes(one))), [])
  const always = (one) => one.channel !== 'web' &&
    (one.scope === 'trafficking' || one.scope === 'emergency' || (one.scope === 'suicide' && one.channel === 'call'))
  const rest = here.filter((one) => !always(one))
  const abroad = contacts.filter((one) => one.abroad)
  const rows = (some) => el('ul', { className: 'row' }, ...some.map(line))
  return el('div', { className: 'w' }, el('section', { className: 'talk' }, el('h2', null, say('talk')),
    rows(called.concat(here.filter(always))),
    rest.length ? folded(say('talk-more'), rows(rest)) : null,
    abroad.length ? folded(say('talk-abroad'), rows(abroad)) : null))
}

// What can be done, in its groups.
const groups = ['do', 'do-not', 'tell', 'next', 'consent']
const act = (action) => el('li', { 'data-id': action.id }, el('b', null, action.text), action.more ? ' ' : null,
  action.more ? el('span', { className: 'h' }, action.more) : null,
  action.source ? el('span', { className: 'h' }, ' ' + action.source) : null)
const groupHead = (group, first) => say(first && group === 'do' ? 'first-do' : 'group-' + group)
const acts = (actions, group) => actions.filter((action) => action.group === group)

function start() {
  const about = ask('about')
  if (about.over) return over(about.over)
  if (!about.about) return failed()
  const { roles, contacts, early } = about.about
  page(sky(say('head')), text(
    p(say('lead'), 'lead'),
    ...roles.map((role) => el('p', null, el('button', {
      type: 'button', className: 'k', value: role.entrance, onclick: guarded(() => { door = role.entrance; entries = []; go(about_role) }),
    }, role.title))),
    el('section', { className: 'note' }, el('p', null, el('b', null, say('dates'))),
      early ? el('p', { role: 'alert' }, say('early')) : null,
      p(say('sends') + ' ' + say('leaving')), p(say('stays') + ' ' + say('not-theirs')))),
  numbers(contacts))
}

function about_role() {
  const said = ask('role')
  if (!said.role) return sorry(said)
  const { page: role, peer } = said.role
  const some = groups.filter((group) => acts(role.actions, group).length)
  page(sky(role.title), text(
    role.hint ? p(role.hint, 'lead') : null,
    p(role.body),
    el('p', { className: 'go' }, button('questions', guarded(() => next()), 'b')),
    p(say('questions-hint'), 'h'),
    ...some.reduce((all, group) => all.concat(el('h2', null, groupHead(group, true)),
      el('ul', null, ...acts(role.actions, group).map(act))), []),
    role.sees.length ? folded(say('role-sees'), p(say('role-sees-lead')), listed(role.sees)) : null,
    el('h2', null, say('role-words')),
    el('ul', null, ...role.words.map((own, at) => el('li', null, own, el('p', { className: 'h', lang: other() }, peer[at])))),
    ...(role.card ? offered() : []),
    el('p', null, button('other-work', guarded(() => go(start))))),
  numbers(ask('about').about.contacts))
}

// A card to ask in silence, in either language. The page of the leaflet that it ends on says what the answer was.
function offered() {
  const shown = (tag) => guarded(() => { lang = tag; go(card) })
  return [el('h2', null, say('card-head')), p(say('card-lead')), p(say('card-lead-2')), p(say('card-close')),
    el('p', null, button('card-show', shown(lang))),
    el('p', null, el('button', { type: 'button', className: 'k', lang: other(), onclick: shown(other()) }, say('card-show-other')))]
}
function card() {
  const pick = (key, number) => button(key, guarded(() => go(() => leaflet(number))), 'b')
  plainly('card-question', p(say('card-question-more'), 'lead'),
    el('div', { className: 'yesno' }, pick('card-yes', 1), pick('card-no', 2)))
}
function leaflet(number) {
  plainly('card-title', p(say('card-leaflet-1')), p(say('card-leaflet-2')), p(say('card-leaflet-3')),
    p(say('card-page-' + number), 'h'))
}
// A page whose title and numbers tell nothing: it has none of ours.
function plainly(head, ...inside) {
  page(el('div', { className: 'sky low' }), text(el('h1', null, say(head)), ...inside))
  d.title = say('card-title')
}

// The next question worth asking; what can help, where something asks for help at once; else the answers.
function next() {
  const said = ask('next')
  if (said.question) { question = said.question; go(asked) }
  else if (said === 'urgent') go(help)
  else if (said === 'enough') go(review)
  else if (said.over) over(said.over)
  else sorry(said)
}
function again(id) {
  const said = ask('again', { question: id })
  if (!said.question) return sorry(said)
  question = said.question
  go(asked)
}
const questionOf = (entry) => entry.slice(0, entry.indexOf('.'))
function answer(choice) {
  const entry = question.id + '.' + choice
  const at = entries.findIndex((own) => questionOf(own) === question.id)
  if (at < 0) entries.push(entry)
  else entries[at] = entry
}
function back() {
  const here = question ? entries.findIndex((own) => questionOf(own) === question.id) : -1
  const before = (here < 0 ? entries.length : here) - 1
  if (before < 0) go(about_role)
  else again(questionOf(entries[before]))
}
function asked() {
  const { chosen } = question
  const said = ask('again', { question: question.id })
  if (!said.question) return sorry(said)
  question = said.question
  if (chosen) question.chosen = chosen
  const choice = (one) => el('div', null, el('label', { className: 'r' },
    el('input', { type: 'radio', name: 'a', value: one.id, checked: one.id === question.chosen, autocomplete: 'off' }), ' ', one.label))
  page(el('div', { className: 'w' }, el('div', { className: 't' },
    el('fieldset', question.hint ? { 'aria-describedby': 'hint' } : null,
      el('legend', null, el('h1', null, question.title)),
      question.hint ? el('p', { className: 'h', id: 'hint' }, question.hint) : null,
      ...question.choices.map(choice)),
    question.why ? folded(say('why'), p(question.why)) : null,
    el('p', { className: 'go' }, button('continue', guarded(() => {
      const marked = d.querySelector('input:checked')
      answer(marked ? marked.value : 'prefer-not')
      next()
    }), 'b')),
    el('p', null, button('back', guarded(back)), button('stop', guarded(() => go(help)))))),
  numbers(ask('about').about.contacts))
}

function review() {
  const said = ask('review')
  if (!said.review) return sorry(said)
  question = null
  const row = (one) => [el('dt', null, one.title), el('dd', null, el('span', null, one.answer),
    el('button', { type: 'button', className: 'k', value: one.question, onclick: guarded(() => again(one.question)) },
      say('change'), el('span', { className: 'vh' }, ' ' + one.title)))]
  page(sky(say('review-title')), text(
    p(say(said.review.length ? 'review-lead' : 'review-none')),
    el('dl', null, ...said.review.reduce((all, one) => all.concat(row(one)), [])),
    el('p', { className: 'go' }, button('see-help', guarded(() => go(help)), 'b')),
    el('p', null, button('back', guarded(back)))),
  numbers(ask('about').about.contacts))
}

function help() {
  const said = ask('read')
  if (!said.reading) return said.over ? over(said.over) : sorry(said)
  const { sentence, urgent, suicide, actions, lead, contacts, said: yes, not_said: unsaid } = said.reading
  const one = actions.find((action) => action.id === lead)
  const rest = (group) => acts(actions, group).filter((action) => action !== one)
  page(sky(say('results-title')), text(
    suicide || urgent ? el('p', { className: 'note' }, el('b', null, say(suicide ? 'suicide-now' : 'danger-now'))) : null,
    p(sentence, 'lead'),
    yes.length ? folded(say('said-head'), listed(yes)) : null,
    unsaid.length ? folded(say('not-said-head'), listed(unsaid)) : null,
    one ? el('section', { className: 'one', 'data-id': one.id }, el('h2', null, say('one-thing')), p(one.text), one.more ? p(one.more, 'h') : null, one.source ? p(one.source, 'h') : null) : null,
    ...groups.filter((group) => rest(group).length).map((group) =>
      folded(groupHead(group), el('ul', null, ...rest(group).map(act)))),
    el('section', { className: 'note' }, el('p', null, el('b', null, say('safety'))),
      p(say('safety-job') + ' ' + say('safety-phone'))),
    p(say('same-help'), 'h'),
    el('p', { className: 'go' }, button('answers-change', guarded(() => go(review)))),
    el('p', null, button('start-again', guarded(() => { door = ''; entries = []; question = null; go(start) })))),
  numbers(contacts))
}

// Numbers go out of date: an old copy shows the one that does not.
function over(contacts) {
  show = start
  page(sky(say('over-head')), text(p(say('over'), 'lead')), numbers(contacts))
}
// What the module does not know, in its own words; the answers are kept.
function sorry(said) {
  if (!said.sorry) return failed()
  page(sky(say('review-title')), text(el('p', { role: 'alert' }, said.sorry),
    el('p', { className: 'go' }, button('back', guarded(() => go(door ? about_role : start)), 'b'))))
}
// Paper cannot be unfolded.
window.addEventListener('beforeprint', () => d.querySelectorAll('details').forEach((one) => { one.open = true }))

// Whatever goes wrong, the plain list is there; past its last day, the one number that does not change.
const plain = byId('plain')
plain.hidden = true
function failed() {
  if (today() > plain.getAttribute('data-until')) {
    show = failed
    page(sky(say('over-head')), text(p(say('over'), 'lead'), el('p', null, el('a', { className: 'n', href: 'tel:911' }, '911'))))
    return
  }
  plain.hidden = false
  byId('main').replaceChildren(plain)
  plain.querySelectorAll('.failed').forEach((note) => { note.hidden = false })
  byId('below').hidden = false
  byId('lang').hidden = true
}
function guarded(view) {
  return () => { try { view() } catch (error) { failed() } }
}

Promise.resolve()
  .then(() => WebAssembly.instantiate(bytesOf('module'), {}))
  .then(({ instance }) => {
    wasm = instance.exports
    put(bytesOf('pack'))
    if (!wasm.open()) throw new Error('not a handout of this module')
    show()
  })
  .catch(failed)
})()
