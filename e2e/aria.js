// What a screen reader is told of each page: its tree of names and roles, without what changes from day to day.

import { at, languages, press, routes, toFirstQuestion, toReview } from './helper.js'

/** Calls `see(name, tree)` for every page of the guide in a language. */
export async function trees(page, language, see) {
  const tell = async (name) => see(name, `${await page.locator('body').ariaSnapshot()}\n`)
  for (const route of routes) {
    await page.goto(route[language])
    await tell(route.name)
  }
  await page.goto(at('home', language))
  await press(page, 'button[name=door][value=other]')
  await tell('roles-other')
  await press(page, 'button[name=door][value="other.family"]')
  await tell('role-family')
  await toFirstQuestion(page, language)
  await tell('check-question')
  await toReview(page)
  await tell('check-answers')
  await press(page, 'button.b[name=go][value=see-help]')
  await tell('check-results')
  await page.goto(at('places', language))
  await page.fill('#place', 'nowhere')
  await press(page, 'button.b[name=go][value=find]')
  await tell('places-problem')
  await page.goto(`${at('safe', language)}/none`)
  await tell('not-found')
}

export { languages }
