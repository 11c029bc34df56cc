// The five journeys of the public guide, each walked in both languages, with and without scripts, at 320 px, which is
// also 1280 px at 400 %: a clerk at night, a nurse whose patient cannot speak freely, somebody of sixteen, a person who
// looks for what there is for them, a mother.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at, languages, launch, narrow, number, press, start, toReview, visit, wide } from '../helper.js'

const telling = /traffick|\btrata\b|tráfico de personas|v[ií]ctim|rescue|rescat/i
let leeward, browser

before(async () => {
  leeward = await start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await leeward?.stop()
})

const main = (page) => page.locator('main').innerText()
const elsewhere = (page) => page.waitForURL((url) => url.origin !== leeward.url)
const fits = async (page, where) => {
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  assert.ok(content <= room, `${where}: ${content} px of content in ${room} px`)
}
/** How many sheets of paper a page takes. */
const sheets = async (page) => (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g).length

for (const language of languages) {
  const say = (en, es) => (language === 'en' ? en : es)
  for (const scripts of [true, false]) {
    const how = `${language}, scripts ${scripts ? 'on' : 'off'}`
    const visitor = (size = narrow) => visit(browser, leeward.url, { scripts, size, language })

    test(`a hotel clerk at night knows what to do after two presses, ${how}`, async () => {
      const { page, close } = await visitor()
      await page.goto(at('home', language))
      await press(page, 'button[name=door][value=job]')
      await press(page, 'a[href$="/h/hotel"]')
      await fits(page, 'role')
      assert.ok((await page.locator('.acts li').count()) >= 6)
      const said = await main(page)
      assert.match(said, /911/)
      assert.match(said, say(/Do not confront/, /No enfrente/))
      assert.match(said, say(/Are you OK\?/, /¿Todo bien\?/), 'words to use')
      assert.match(said, say(/¿Todo bien\?/, /Are you OK\?/), 'and in the other language')
      assert.match(said, say(/could someone find it/, /alguien podría encontrarlo/))
      assert.doesNotMatch(said, telling)
      await page.click('#leave')
      await elsewhere(page)
      await page.goto(at('role-hotel', language))
      await press(page, 'main a[href$="/show"]')
      assert.match(await main(page), number)
      if (scripts) assert.equal(await sheets(page), 1, 'the card is one sheet')
      await close()
    })

    test(`a nurse hands the screen over, and nothing on it tells, ${how}`, async () => {
      const { page, close } = await visitor({ width: 768, height: 1024 })
      await page.goto(at('role-clinic', language))
      const alone = page.locator('.acts li', { hasText: say('Alone, only if no one objects', 'A solas, si nadie se opone') })
      const box = await alone.first().boundingBox()
      assert.ok(box.y < 1024, `to see the person alone stands at ${box.y} px`)
      await press(page, 'main a[href$="/card"]')
      const [asked, other] = say(['Do you want to talk alone', '¿Quiere hablar a solas'], ['¿Quiere hablar a solas', 'Do you want to talk alone'])
      // In the reader's language, then in the other one.
      for (const [which, question] of [[0, asked], [1, other]]) {
        await page.goto(at('card', language))
        await press(page, `main button[value=ask] >> nth=${which}`)
        const card = await page.locator('body').innerText()
        assert.ok(card.includes(question), card)
        assert.doesNotMatch(card, telling)
        assert.doesNotMatch(card, number)
        assert.equal(await page.locator('.yesno button').count(), 2)
        await press(page, '.yesno button >> nth=1')
        // The other language and back: the answer stays what it was, and no question is shown again.
        await press(page, '.lang')
        await press(page, '.lang')
        assert.equal(await page.locator('.yesno').count(), 0)
        const leaflet = await main(page)
        assert.match(leaflet, /2/)
        assert.doesNotMatch(leaflet, /1/)
        assert.match(await page.title(), /^(Blood pressure|Presión arterial)$/)
        await page.goto(at('card', language))
        assert.doesNotMatch(await page.locator('body').innerText(), number, 'loaded again, it tells nothing')
        assert.match(await page.title(), /^(Blood pressure|Presión arterial)$/)
      }
      await close()
    })

    test(`somebody of sixteen on a school phone, ${how}`, async () => {
      const { page, close } = await visitor()
      await page.goto(at('home', language))
      await press(page, 'button[name=door][value=self]')
      assert.match(await main(page), say(/from school or work, people there may see this/, /de escuela o trabajo, allí pueden ver esta página/))
      assert.equal(await page.locator('input[type=radio]').count(), 0, 'said before the first question')
      await press(page, 'button[name=pick][value=child]')
      await press(page, 'button.b[name=go][value=next]')
      await page.check('input[type=radio][value$=".prefer-not"]')
      await press(page, 'button.b[name=go][value=next]')
      await page.click('#leave')
      await elsewhere(page)
      await page.goto(at('home', language))
      await press(page, 'button[name=door][value=self]')
      await press(page, 'button[name=pick][value=child]')
      await toReview(page)
      await press(page, 'button.b[name=go][value=see-help]')
      const said = await main(page)
      assert.match(said, say(/What happened is not your fault/, /Lo que pasó no es tu culpa/))
      assert.doesNotMatch(said, telling)
      assert.doesNotMatch(said, /\busted\b/i)
      await fits(page, 'results')
      await close()
    })

    test(`two years later, what there is for a person, ${how}`, async () => {
      const { page, close } = await visitor()
      await page.goto(at('home', language))
      await press(page, 'main a[href$="/r"]')
      assert.equal(await page.locator('main input').count(), 0, 'no question about status')
      const said = await main(page)
      assert.match(said, say(/If you are not sure/, /Si tiene dudas/))
      const letter = page.locator('details', { hasText: say('Letter from HHS for adults', 'Carta del HHS para personas adultas') })
      await letter.first().locator('summary').click()
      assert.match(await letter.first().innerText(), /U\.S\.C\.|C\.F\.R\.|acf\.gov|acf\.hhs\.gov/, 'its source')
      await press(page, 'main a.b[href$="/places"]')
      await page.fill('#place', '33130')
      await page.check('input[name=n][value=need-legal]')
      await press(page, 'button.b[name=go][value=find]')
      assert.ok((await page.locator('.place').count()) > 0)
      for (const each of await page.locator('.place').allInnerTexts()) assert.match(each, say(/Checked|Not checked/, /Revisad|Sin revisar/i))
      await press(page, '.place button.k >> nth=0')
      assert.match(await main(page), say(/What you could say/, /Qué podría decir/))
      if (scripts) assert.ok((await sheets(page)) <= 2)
      assert.doesNotMatch(await page.title(), telling)
      await fits(page, 'one place')
      await close()
    })

    test(`a mother reads in her own language and calls, ${how}`, async () => {
      const { page, close } = await visitor()
      await page.goto(at('home', language === 'en' ? 'es' : 'en'))
      await press(page, '.lang')
      assert.equal(await page.getAttribute('html', 'lang'), language)
      await press(page, 'button[name=door][value=other]')
      await press(page, 'button[name=door][value="other.family"]')
      const said = await main(page)
      assert.match(said, say(/No ultimatum/, /ultimátum/i))
      assert.doesNotMatch(said, telling)
      assert.match(said, say(/We do not call immigration\. Police, 911 or a court may act on their own\./, /No llamamos a inmigración\. La policía, el 911 o una corte pueden actuar por su cuenta\./))
      const call = page.locator('a[href="tel:+18883737888"]').first()
      assert.ok(await call.isVisible())
      assert.match(await page.locator('.line', { has: call }).innerText(), say(/call history/, /historial/), 'what the call leaves stands beside it')
      assert.ok(['/h', '/es/h', '/', '/es'].includes(new URL(page.url()).pathname), 'no address says who is worried about whom')
      await close()
    })
  }

  test(`with the keyboard alone, ${language}`, async () => {
    const { page, close } = await visit(browser, leeward.url, { size: wide, language })
    const to = async (selector) => {
      for (let turn = 0; turn < 80; turn += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((own) => document.activeElement.matches(own), selector)) return
      }
      assert.fail(`the keyboard does not reach ${selector}`)
    }
    const enter = async (selector) => {
      await to(selector)
      const here = await page.$('main')
      await page.keyboard.press('Enter')
      await here.waitForElementState('hidden').catch(() => {})
    }
    await page.goto(at('home', language))
    await enter('button[name=door][value=self]')
    await enter('button.b[name=go][value=start]')
    for (let turn = 0; turn < 20 && (await page.locator('input[type=radio]').count()); turn += 1) {
      await to('input[type=radio]')
      await page.keyboard.press('ArrowDown')
      await enter('button.b[name=go][value=next]')
    }
    await enter('button[name=go][value=see-help]')
    assert.ok(await page.locator('#place').isVisible())
    await to('#place')
    await page.keyboard.type('33130')
    const here = await page.$('main')
    await page.keyboard.press('Enter')
    await here.waitForElementState('hidden').catch(() => {})
    assert.ok((await page.locator('.place').count()) > 0, 'Enter looks for places')
    await to('#leave')
    await page.keyboard.press('Enter')
    await elsewhere(page)
    await close()
  })

  test(`a place that is none: the reader is led to what was wrong, ${language}`, async () => {
    const { page, close } = await visit(browser, leeward.url, { size: narrow, language })
    await page.goto(at('places', language))
    await page.fill('#place', 'Qqqqzzz')
    await press(page, 'button.b[name=go][value=find]')
    const box = await page.locator('#problem').boundingBox()
    assert.ok(box.y >= 0 && box.y < narrow.height, `the words stand at ${box.y} px`)
    assert.equal(await page.evaluate(() => document.activeElement.id), 'problem')
    // Half a letter, as a broken emoji leaves it, does not stop the page.
    await page.evaluate(() => (document.getElementById('place').value = 'Miami \ud83d'))
    await page.click('button.b[name=go][value=find]')
    await page.waitForLoadState('load')
    await page.fill('#place', '33130')
    await press(page, 'button.b[name=go][value=find]')
    assert.ok((await page.locator('.place').count()) > 0)
    await close()
  })

  test(`nothing comes back: what was chosen stays, ${language}`, async () => {
    const { page, context, close } = await visit(browser, leeward.url, { size: narrow, language })
    await page.goto(at('home', language))
    await press(page, 'button[name=door][value=self]')
    await press(page, 'button.b[name=go][value=start]')
    await page.check('input[type=radio] >> nth=1')
    await context.setOffline(true)
    await page.click('button.b[name=go][value=next]')
    await page.locator('#lost[role=alert]').waitFor()
    assert.ok(await page.locator('input[type=radio] >> nth=1').isChecked())
    assert.match(await page.locator('#lost').innerText(), say(/still here/, /sigue aquí/))
    await context.setOffline(false)
    await press(page, 'button.b[name=go][value=next]')
    assert.ok(await page.locator('#lost').isHidden())
    await close()
  })
}
