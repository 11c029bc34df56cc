// Every page of the guide, by address and by what is chosen, in one walk: pictures, what a screen reader hears, and the
// checks of access take it.

import { at, press, routes, toFirstQuestion, toReview } from './helper.js'

/** Comes to each page and calls `see(name)`. */
export async function guide(page, language, see) {
  for (const route of routes) {
    await page.goto(route[language])
    await see(route.name)
  }
  await page.goto(at('home', language))
  await press(page, 'button[name=door][value=other]')
  await see('roles-other')
  await press(page, 'button[name=door][value="other.family"]')
  await see('role-family')
  await page.goto(at('card', language))
  await press(page, 'main button[value=ask] >> nth=0')
  await see('card-question')
  await press(page, '.yesno button >> nth=0')
  await see('card-leaflet')
  await page.goto(at('home', language))
  await press(page, 'button[name=door][value=self]')
  await see('check-before')
  await press(page, 'button[name=pick][value=child]')
  await see('check-child-question')
  await press(page, 'button.k[name=go][value=see-help]')
  await see('check-child-results')
  await toFirstQuestion(page, language)
  await see('check-question')
  await toReview(page)
  await see('check-answers')
  await press(page, 'button.b[name=go][value=see-help]')
  await see('check-results')
  await page.goto(at('places', language))
  await page.fill('#place', 'Nowhere-at-all')
  await press(page, 'button.b[name=go][value=find]')
  await see('places-problem')
  await page.fill('#place', '33130')
  await press(page, 'button.b[name=go][value=find]')
  await see('places-found')
  await press(page, '.place button.k >> nth=0')
  await see('one-place')
  await page.goto(`${at('safe', language)}/none`)
  await see('not-found')
}
