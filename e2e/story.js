// One story that passes every page of a conversation, of staff, of the desk and of a partner, and shows each to `see`
// as it comes: `see(page, name)`. Pictures and the checks of access walk it.

import { act, ask, path, reply, say, staff, start, take, totp, unfold, visit } from './helper.js'

const words = {
  en: {
    first: 'I work in a kitchen and live in a room above it. They keep my passport and say I owe them for the trip. I do not know if it is OK to write here.',
    answer: 'It is good that you wrote. You decide what happens next. Are you able to write for a few minutes?',
    second: 'Yes, until four. There are two of us, and my daughter. We would like to sleep somewhere else tonight.',
    next: 'I can look for a place that may have room, without your name. Shall I ask one?',
    third: 'Yes. You can say my first name if they say yes.',
    note: 'Wants to leave tonight, with one child. Asked not to be called by phone before six.',
    quote: 'They keep my passport',
    purpose: 'A room for tonight', name: 'Robin', route: 'Text 305-555-0133 after 18:00', place: 'Bus stop at Elm and 4th',
    say: 'This is the dentist’s office', task: 'Ask again at six how she is',
    ask: 'Marta at the front desk', when: 'From 18:00, ring twice', more: 'Bring nothing, we have beds and clothes.',
  },
  es: {
    first: 'Trabajo en una cocina y vivo en un cuarto arriba. Tienen mi pasaporte y dicen que les debo el viaje. No sé si está bien escribir aquí.',
    answer: 'Qué bueno que escribió. Usted decide lo que sigue. ¿Puede escribir unos minutos?',
    second: 'Sí, hasta las cuatro. Somos dos, y mi hija. Queremos dormir en otro lugar esta noche.',
    next: 'Puedo buscar un lugar que quizás tenga espacio, sin decir su nombre. ¿Pregunto en uno?',
    third: 'Sí. Si dicen que sí, puede decirles mi nombre.',
    note: 'Quiere irse esta noche, con una niña. Pidió que no la llamen antes de las seis.',
    quote: 'Tienen mi pasaporte',
    purpose: 'Un cuarto para esta noche', name: 'Robin', route: 'Mensaje al 305-555-0133 después de las 18:00', place: 'Parada de Elm y la 4',
    say: 'Es del consultorio del dentista', task: 'Preguntar a las seis cómo está',
    ask: 'Marta en la recepción', when: 'Desde las 18:00, toque dos veces', more: 'No traigan nada, tenemos camas y ropa.',
  },
}
let turn = 0

/** The story of a helpline that answers. */
export async function story(browser, leeward, { language, size, scheme }, see) {
  const own = words[language]
  const options = { language, size, scheme }
  const person = () => visit(browser, leeward.url, options)
  const to = (english) => path(language, english)
  const member = (name) => staff(browser, leeward, name, options)

  // Signing in, and nobody waits.
  const door = await person()
  await door.page.goto(to('/staff'))
  await see(door.page, 'staff-sign-in')
  await door.page.fill('#name', 'nobody')
  await door.page.fill('#password', 'wrong')
  await door.page.click('button[value=in]')
  await door.page.waitForSelector('.err')
  await see(door.page, 'staff-sign-in-wrong')
  await door.page.goto(to('/enter'))
  await see(door.page, 'staff-recovery')
  await door.page.goto(to('/p/') + 'A'.repeat(43))
  await see(door.page, 'partner-link')
  await door.page.click('button[value=open]')
  await door.page.waitForURL(/\/p\//)
  await see(door.page, 'partner-gone')
  await door.close()
  const ana = await member('ana')
  await see(ana.page, 'staff-queue-empty')

  // A visitor reads the limits and writes.
  const visitor = await person()
  const talk = visitor.page
  await talk.goto(to('/talk'))
  await see(talk, 'talk-before')
  await ask(talk, 'start', '#problem')
  await see(talk, 'talk-before-empty')
  await ask(talk, 'return', '#code')
  await talk.fill('#code', '1234-5678 1234-5678')
  await ask(talk, 'return', '#problem')
  await see(talk, 'talk-return-wrong')
  await ask(talk, 'check', 'input[name=lane]')
  await talk.check('input[name=lane][value=help]')
  await talk.check('input[name=danger]')
  await talk.fill('#box', own.first)
  await ask(talk, 'start', '#log')
  await see(talk, 'talk-waiting')
  const other = await person()
  await other.page.goto(to('/talk'))
  await other.page.check('input[name=lane][value=question]')
  await other.page.check('input[name=safe][value=no]')
  await other.page.fill('#box', own.second)
  await ask(other.page, 'start', 'main button[value=check]')
  await see(other.page, 'talk-covered-sent')
  await ana.page.goto(to('/staff/queue'))
  await see(ana.page, 'staff-queue')

  // They talk; she notes, confirms, puts together, looks for a place.
  await take(ana.page, language)
  await see(ana.page, 'staff-conversation-new')
  await reply(ana.page, own.answer)
  await talk.locator('#log .advocate').first().waitFor()
  await say(talk, own.second)
  await reply(ana.page, own.next)
  await talk.locator('#log .advocate').nth(1).waitFor()
  await say(talk, own.third)
  await see(talk, 'talk-conversation')
  await act(ana.page, 'note', '#note')
  await ana.page.fill('#note', own.note)
  await see(ana.page, 'staff-note')
  await ana.page.click('#keep')
  await ana.page.waitForSelector('[data-part=notes] .kept')
  await unfold(ana.page, 'd-safe')
  await ana.page.check('input[name=r-channel][value=text]')
  await ana.page.fill('#r-value', '305-555-0133')
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) await ana.page.check(`input[name=r-day][value=${day}]`)
  await ana.page.fill('#r-from', '18:00')
  await ana.page.fill('#r-to', '21:00')
  await ana.page.fill('#r-say', own.say)
  await act(ana.page, 'rule', '#safe .kept')
  await unfold(ana.page, 'd-heard')
  await ana.page.selectOption('#o-what', 'indicator-documents-held')
  await ana.page.check('input[name=o-source][value=said]')
  await ana.page.check('input[name=o-status][value=present]')
  await ana.page.check('input[name=o-keep]')
  await ana.page.fill('#o-quote', own.quote)
  await act(ana.page, 'observe', '#heard .kept')
  await unfold(ana.page, 'd-mean')
  for (const question of [0, 1, 2, 3]) await ana.page.locator('#d-mean fieldset').nth(question).locator('input[type=radio]').nth(1).check()
  await act(ana.page, 'assess', '#mean .reading')
  await see(ana.page, 'staff-assessment')
  await act(ana.page, 'record', '#mean [data-part=mean-now] .kept')
  await unfold(ana.page, 'd-needs')
  await ana.page.selectOption('#n-need', { index: 1 })
  await act(ana.page, 'need', '#needs [data-part=needs-now] .kept')
  await unfold(ana.page, 'd-tasks')
  await ana.page.fill('#t-text', own.task)
  await act(ana.page, 'task', '#needs .tasks')
  await unfold(ana.page, 'd-places')
  await ana.page.fill('#p-place', '33130')
  await act(ana.page, 'find', '#places .service')
  await see(ana.page, 'staff-places')

  // A release, exactly what will be sent, and the link.
  const release = async () => {
    if (!(await ana.page.locator('#places .service').count())) {
      await unfold(ana.page, 'd-places')
      await ana.page.fill('#p-place', '33130')
      await act(ana.page, 'find', '#places .service')
    }
    await ana.page.locator('#places button[name=pick]').first().click()
    await ana.page.waitForSelector('#x-purpose')
    await unfold(ana.page, 'd-i-need')
    await ana.page.locator('input[name=i-need]').nth(1).check()
    await unfold(ana.page, 'd-i-languages')
    await ana.page.check('input[name=i-languages][value=es]')
    await ana.page.fill('#i-adults', '2')
    await ana.page.fill('#i-children', '1')
    await ana.page.selectOption('#i-when', { index: 1 })
    await ana.page.fill('#i-first-name', own.name)
    await ana.page.fill('#i-call-back', own.route)
    await ana.page.fill('#i-place', own.place)
    await ana.page.fill('#x-purpose', own.purpose)
    await ana.page.check('input[name=x-how][value=typed]')
  }
  const offer = async () => {
    await act(ana.page, 'release', '#preview')
    const preview = () => see(ana.page, 'staff-preview')
    if (!offer.shown) await preview()
    offer.shown = true
    await act(ana.page, 'offer', '#link')
    return new URL(await ana.page.inputValue('#link')).pathname
  }
  await release()
  await see(ana.page, 'staff-release')
  const link = await offer()
  await see(ana.page, 'staff-link')

  // The place: before, yes, closed; and another one that says not now.
  const partner = await person()
  await partner.page.goto(link)
  await partner.page.click('button[value=open]')
  await partner.page.waitForSelector('.card')
  await see(partner.page, 'partner-before')
  await partner.page.fill('#ask', own.ask)
  await partner.page.fill('#when', own.when)
  await partner.page.fill('#note', own.more)
  await partner.page.click('button[value=yes]')
  await partner.page.waitForSelector('.card .new')
  await see(partner.page, 'partner-accepted')
  await ana.page.goto(ana.page.url())
  await ana.page.waitForSelector('.referral.accepted')
  await see(ana.page, 'staff-conversation')
  await ana.page.evaluate(() => document.querySelectorAll('details').forEach((own) => (own.open = true)))
  await see(ana.page, 'staff-conversation-unfolded')
  await act(ana.page, 'withdraw')
  await ana.page.locator('#sent .good').waitFor()
  await see(ana.page, 'staff-withdrawn')
  await partner.page.goto(to('/p'))
  await see(partner.page, 'partner-closed')
  await partner.close()
  await release()
  const declined = await person()
  await declined.page.goto(await offer())
  await declined.page.click('button[value=open]')
  await declined.page.check('input[name=reason][value=full]')
  await declined.page.click('button[value=no]')
  await declined.page.waitForFunction(() => !document.querySelector('.card'))
  await see(declined.page, 'partner-declined')
  await declined.close()

  // Mine, and the members; somebody new begins and waits for the key.
  await ana.page.goto(to('/staff/me'))
  await see(ana.page, 'staff-sessions')
  await ana.page.goto(to('/staff/queue'))
  await see(ana.page, 'staff-queue-mine')
  const rosa = await member('rosa')
  await see(rosa.page, 'desk-members')
  await rosa.page.check('input[name=role][value=advocate]')
  await rosa.page.click('form[action$="/desk/invite"] button')
  await see(rosa.page, 'desk-invited')
  const fresh = await person()
  const name = `vera${(turn += 1)}`
  await enrol(fresh.page, await rosa.page.inputValue('#link'), { name }, (page, what) => see(page, `enrol-${what}`))
  await see(fresh.page, 'staff-no-key')
  await fresh.close()
  const sol = await member('sol')
  await sol.page.goto(to('/desk'))
  await see(sol.page, 'desk-admit')
  const row = sol.page.locator('.row', { hasText: name })
  await row.locator('input[name=spoke]').check()
  await row.locator('form.admit button').click()
  await sol.page.waitForSelector('.good')
  for (const each of [sol, rosa]) await each.close()

  // The visitor covers the words, makes a code, ends, hides.
  await ask(talk, 'cover', '#show')
  await see(talk, 'talk-covered')
  await talk.click('#show')
  await ask(talk, 'keep', 'button[value=code]')
  await see(talk, 'talk-keep')
  await ask(talk, 'code', 'details.code')
  await talk.click('details.code summary')
  await see(talk, 'talk-code')
  const [one, two] = await talk.locator('details.code .n').allInnerTexts()
  const back = await person()
  await back.page.goto(to('/talk'))
  await ask(back.page, 'return', '#code')
  await see(back.page, 'talk-return')
  await back.page.fill('#code', `${one} ${two}`)
  await ask(back.page, 'return', 'button[value=earlier]')
  await see(back.page, 'talk-came-back')
  await back.close()
  await ask(talk, 'check', '#log')
  await ask(talk, 'end', 'button[value=end-now]')
  await see(talk, 'talk-end')
  await ask(talk, 'end-now', '#log')
  await see(talk, 'talk-ended')
  await ask(talk, 'hide', 'button[value=hide-now]')
  await see(talk, 'talk-hide')
  await ask(talk, 'hide-now')
  await talk.waitForFunction(() => !document.querySelector('button[value=hide-now]'))
  await see(talk, 'talk-hidden')
  await talk.goto(to('/talk'))

  // Nobody is left waiting for the next who walks this story.
  await ask(other.page, 'check', '#log')
  await ask(other.page, 'hide', 'button[value=hide-now]')
  await ask(other.page, 'hide-now')
  await other.page.waitForFunction(() => !document.querySelector('button[value=hide-now]'))
  for (const each of [other, visitor, ana]) await each.close()
}

/** The story of a helpline that is not set up yet. */
export async function beginning(browser, { language, size, scheme }, see) {
  const leeward = await start({ command: 'serve' })
  const { page, close } = await visit(browser, leeward.url, { language, size, scheme })
  try {
    await page.goto(path(language, '/talk'))
    await see(page, 'talk-nobody')
    const [, setup] = /(\/enter\/[\w-]{43})/.exec(leeward.said())
    await enrol(page, path(language, setup), { name: 'rosa', organization: 'Quiet Harbor' }, (own, what) => see(own, `set-up-${what}`))
    await see(page, 'desk-first')
  } finally {
    await close()
    await leeward.stop()
  }
}

/** Enrols by a link: name and password, then the two proofs; `see` is shown both pages. */
async function enrol(page, link, { name, organization }, see) {
  await page.goto(link)
  await see(page, 'begin')
  if (organization) await page.fill('#organization', organization)
  await page.fill('#name', name)
  await page.fill('#password', `seven calm boats of ${name}`)
  await page.click('button[value=begin]')
  await page.waitForSelector('code.secret')
  await see(page, 'proof')
  const secret = await page.locator('code.secret').innerText()
  const groups = await page.locator('.groups code').allInnerTexts()
  for (const field of ['one', 'other']) {
    const number = /\d+/.exec(await page.locator(`label[for=${field}]`).innerText())
    await page.fill(`#${field}`, groups[Number(number[0]) - 1])
  }
  await page.fill('#code', totp(secret, Math.floor(Date.now() / 30_000)))
  await page.click('button[value=finish]')
  await page.waitForSelector('.rail')
}
