import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { isHeld, openInFront, waitForBadge, waitForHold, waitForSend, waitForTitle } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { storeSettings } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { clickInShadow, findInShadow } from './harness/shadow-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { insertText, pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const STOP = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'
const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!

describe.each(getWantedBrowsers())('the practice page and the settings in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterEach(() => page.close())
  afterAll(() => stage.close())

  const sent = () => page.$$eval('.sent li', (items) => items.map((item) => item.querySelector('p')!.textContent))

  it.each(['post', 'comment', 'message'])('holds a sample draft in the box for a %s, and sends it', async (kind) => {
    page = await stage.openOwn('practice.html')
    await page.bringToFront()
    await clickVisible(page, `[data-box=${kind}] .ink`)
    await clickVisible(page, '.chips .chip')
    await waitForBadge(page, STOP)
    await clickVisible(page, `[data-box=${kind}] button`)
    await waitForHold(page)
    expect(await sent()).toEqual([])
    await pressKeys(page, 'Shift+Tab')
    await pressKeys(page, 'Enter')
    await waitFor(async () => (await sent()).length === 1, 'it is sent')
    expect((await sent())[0]).toContain('089199000000')
    await waitFor(async () => !(await findInShadow(page, '.badge')), 'the badge goes with the text')
  })

  it('fixes in a text area, and the browser’s own undo restores the text', async () => {
    page = await stage.openOwn('practice.html')
    await page.bringToFront()
    const value = () => page.$eval('textarea', (area) => area.value)
    await clickVisible(page, 'textarea')
    await page.keyboard.type('Gọi chị Sáu 0912 345 678 nhé')
    await waitForBadge(page, '1 điều cần xem lại')
    await clickInShadow(page, '.badge')
    await clickInShadow(page, { button: 'Che thành 0912 ••• •••' })
    await waitFor(async () => (await value()) === 'Gọi chị Sáu 0912 ••• ••• nhé', 'the number is masked')
    await pressKeys(page, 'Control+z')
    await waitFor(async () => (await value()) === 'Gọi chị Sáu 0912 345 678 nhé', 'the number is back')
  })

  it('underlines words in a text area where they are, also after it was scrolled or made narrower', async () => {
    page = await stage.openOwn('practice.html')
    await page.bringToFront()
    await clickVisible(page, 'textarea')
    const text = `${'Bà con chở lúa nhớ hỏi trước nghe. '.repeat(12)}CCCD của chị Sáu là 089199000000`
    await insertText(page, text)
    await waitForBadge(page, STOP)
    await page.$eval('textarea', (area) => Object.assign(area.style, { height: '120px', font: '16px serif' }))
    /** What of the text is above the line, by the browser's own measure. */
    const readUnderlined = async () => {
      const line = await findInShadow(page, '.line-under')
      if (!line) return undefined
      return page.evaluate(
        ({ x, y, width }) => {
          const find = (at: number) => document.caretPositionFromPoint(at, y - 6)?.offset
          return document.querySelector('textarea')!.value.slice(find(x + 1), find(x + width - 1))
        },
        { ...line },
      )
    }
    const waitForLine = (when: string) =>
      waitFor(async () => (await readUnderlined()) === '089199000000', `the number is underlined ${when}`)
    await page.$eval('textarea', (area) => area.scrollTo(0, area.scrollHeight))
    await waitForLine('at the end')
    await page.$eval('textarea', (area) => area.scrollBy(0, -12))
    await waitForLine('after a scroll')
    await page.$eval('textarea', (area) => Object.assign(area.style, { width: '345px' }))
    await page.$eval('textarea', (area) => area.scrollTo(0, area.scrollHeight))
    await waitForLine('in a narrower area')
    await page.$eval('textarea', (area) => area.scrollTo(0, 0))
    await waitFor(async () => !(await findInShadow(page, '.line-under')), 'no line is shown outside of the area')
    await pressKeys(page, 'F8')
    await waitForTitle(page)
    await waitForLine('once its title is reached by key')
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await findInShadow(page, '.word-title')), 'the title goes')
    const line = (await findInShadow(page, '.line-under'))!
    await page.mouse.click(line.x + line.width / 2, line.y - 6)
    await waitFor(() => findInShadow(page, '.panel.word'), 'the card opens')
  })

  it('applies changed settings immediately: no hold, a check off, a site off', async () => {
    const options = await stage.openOwn('options.html')
    const plain = { version: 1, language: 'vi', roles: [], checks: {}, hold: true, sitesOff: [], recipients: [] }
    const store = (change: object) => storeSettings(options, { ...plain, ...change })
    page = await openInFront(stage, CHAT.page, CHAT.path)
    await CHAT.reach(page)
    await page.keyboard.type('CCCD 089199000000')
    await waitForBadge(page, STOP)

    await store({ hold: false })
    await waitForBadge(page, '1 điều cần xem lại')
    await pressKeys(page, 'Enter')
    expect(await waitForSend(page)).toHaveLength(1)
    expect(await isHeld(page)).toBe(false)

    await store({ checks: { 'personal-data': 'off' } })
    await page.keyboard.type('CCCD 089199000000')
    await waitForBadge(page, 'Chưa thấy điều gì cần xem lại')
    await store({ language: 'en' })
    await waitForBadge(page, '1 thing to look at, 1 of them before sending')

    await store({ sitesOff: ['facebook'] })
    await waitFor(async () => !(await findInShadow(page, '.badge')), 'nothing is shown')
    await pressKeys(page, 'Enter')
    await waitFor(async () => (await waitForSend(page)).length === 2, 'it is sent')

    await store({})
    await page.keyboard.type('CCCD 089199000000')
    await waitForBadge(page, STOP)
    await options.close()
  })
})
