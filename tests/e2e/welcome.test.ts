import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStoredSettings } from './harness/browser-storage.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, readWords, waitForWords } from './page-actions.ts'

describe.each(getWantedBrowsers())('the welcome page in %s', (name) => {
  let stage: Stage
  let welcome: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    welcome = await stage.openOwn('welcome.html')
    await waitForElement(welcome, '.welcome h1')
  })
  afterAll(() => stage.close())

  it('asks for the roles once, several at a time, and stores them', async () => {
    await clickVisible(welcome, '.roles li:nth-child(1) label')
    await clickVisible(welcome, '.roles li:nth-child(3) label')
    await waitForElement(welcome, '.roles li:nth-child(3) .tick.on')
    await clickVisible(welcome, '.next .btn.main')
    await waitForWords(welcome, '.welcome h1', 'Tiện ích làm gì, không làm gì')
    await waitFor(async () => {
      const settings = await readStoredSettings(welcome)
      expect(settings).toMatchObject({ roles: ['cong-chuc', 'dang-vien'], rolesAsked: true })
      return true
    }, 'both are stored')
  })

  it('continues with the keyboard, from the title to the next step', async () => {
    expect(await welcome.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await pressKeys(welcome, 'Tab')
    await pressKeys(welcome, 'Enter')
    await waitForWords(welcome, '.welcome h1', 'Còn viết ở trang nào nữa?')
  })

  it('turns a further site on at the first switch, or says that the browser refused', async () => {
    if (name === 'chromium') await allowChromiumOrigin(stage, 'https://x.com/*')
    await welcome.bringToFront()
    const isOn = () => welcome.$eval('.site-list [role=switch]', (first) => first.getAttribute('aria-checked'))
    expect(await isOn()).toBe('false')
    await pressKeys(welcome, 'Tab')
    await pressKeys(welcome, 'Space')
    if (name === 'chromium') {
      await waitFor(async () => {
        expect(await readStoredSettings(welcome)).toMatchObject({ sitesOn: ['x'] })
        return true
      }, 'it is stored')
      expect(await isOn()).toBe('true')
    } else {
      await answerFirefoxPrompt(stage, 'refuse')
      await waitForWords(welcome, '.site-list [role=alert]', /^Chưa được cho phép, nên chưa bật\./)
      expect(await isOn()).toBe('false')
      expect(await readStoredSettings(welcome)).toMatchObject({ sitesOn: [], rolesAsked: true })
    }
    // What is left for later is asked nowhere else.
    await pressByName(welcome, 'Để sau')
    await waitForWords(welcome, '.welcome h1', 'Thử một lần')
  })

  it('reads the title of a step that is gone back to', async () => {
    await pressByName(welcome, 'Quay lại')
    await waitForWords(welcome, '.welcome h1', 'Còn viết ở trang nào nữa?')
    expect(await welcome.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await pressByName(welcome, 'Tiếp tục')
    await waitForWords(welcome, '.welcome h1', 'Thử một lần')
  })

  it('ends at the practice page', async () => {
    expect((await readWords(welcome, '.next'))[0]).toContain('Mở trang thử')
    await clickVisible(welcome, '.next .btn.main')
    await waitForElement(welcome, '.practice .boxes')
  })
})
