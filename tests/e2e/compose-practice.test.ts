import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { isHeld, openInFront, waitForBadge, waitForHold, waitForSend } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { storeSettings } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { clickInShadow, findInShadow } from './harness/shadow-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'
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
