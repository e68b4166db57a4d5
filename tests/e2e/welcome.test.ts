import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStoredSettings, storeSettings } from './harness/browser-storage.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, readWords, waitForWords } from './page-actions.ts'

describe.each(getWantedBrowsers())('the welcome page in %s', (name) => {
  let stage: Stage
  let welcome: Page
  /** A tab that was open before the installation. */
  let before: Page
  beforeAll(async () => {
    stage = await borrowStage(name, { extension: false })
    before = await stage.open('facebook')
    await stage.install()
    welcome = await stage.openOwn('welcome.html')
    await waitForElement(welcome, '.welcome h1')
  })
  afterAll(() => stage.close())

  it('says first what it is for, and asks about the roles after that', async () => {
    await waitForWords(welcome, '.welcome h1', 'Tiện ích làm gì, không làm gì')
    await clickVisible(welcome, '.next .btn.main')
    await waitForWords(welcome, '.welcome h1', 'Đăng bài với vai trò nào?')
    // Nobody was asked yet who has only seen the question.
    expect(await readStoredSettings(welcome)).not.toMatchObject({ rolesAsked: true })
    await pressByName(welcome, 'Quay lại')
    await waitForWords(welcome, '.welcome h1', 'Tiện ích làm gì, không làm gì')
    await clickVisible(welcome, '.next .btn.main')
  })

  it('asks for the roles once, several at a time, and stores them', async () => {
    await waitForWords(welcome, '.next .meta', /^Chưa chọn vai trò nào/)
    await clickVisible(welcome, '.roles li:nth-child(1) label')
    await waitFor(async () => (await welcome.$('.next .meta')) === null, 'a role is chosen')
    await clickVisible(welcome, '.roles li:nth-child(4) label')
    await waitForElement(welcome, '.roles li:nth-child(4) .tick.on')
    await clickVisible(welcome, '.next .btn.main')
    await waitForWords(welcome, '.welcome h1', 'Còn viết ở trang nào nữa?')
    await waitFor(async () => {
      const settings = await readStoredSettings(welcome)
      expect(settings).toMatchObject({ roles: ['cong-chuc', 'dang-vien'], rolesAsked: true })
      return true
    }, 'both are stored')
  })

  it('continues with the keyboard, from the title to the next step', async () => {
    expect(await welcome.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await pressByName(welcome, 'Quay lại')
    await waitForWords(welcome, '.welcome h1', 'Đăng bài với vai trò nào?')
    await pressByName(welcome, 'Quay lại')
    await waitForWords(welcome, '.welcome h1', 'Tiện ích làm gì, không làm gì')
    expect(await welcome.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await pressKeys(welcome, 'Tab')
    await pressKeys(welcome, 'Enter')
    await waitForWords(welcome, '.welcome h1', 'Đăng bài với vai trò nào?')
    await clickVisible(welcome, '.next .btn.main')
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
    await waitForWords(welcome, '.welcome h1', 'Sẵn sàng cho bài đầu tiên')
  })

  it('reads the title of a step that is gone back to', async () => {
    await pressByName(welcome, 'Quay lại')
    await waitForWords(welcome, '.welcome h1', 'Còn viết ở trang nào nữa?')
    expect(await welcome.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await pressByName(welcome, 'Tiếp tục')
    await waitForWords(welcome, '.welcome h1', 'Sẵn sàng cho bài đầu tiên')
  })

  it('offers to reload the tabs that were open before, where the browser has not started in them', async () => {
    if (name === 'firefox') {
      await waitForWords(welcome, '.task .say', /^Không phải làm gì/)
      return
    }
    await waitForWords(
      welcome,
      '.task',
      /^1\. Tải lại 1 trang đã mở từ trước .*Chữ chưa gửi ở trang tải lại sẽ mất.* www\.facebook\.com/,
    )
    await clickVisible(welcome, '.open-tabs label')
    await waitForWords(welcome, '.task .btn', 'Tải lại trang đã chọn')
    expect(await welcome.$eval('.task .btn', (button) => (button as HTMLButtonElement).disabled)).toBe(true)
    await clickVisible(welcome, '.open-tabs label')
    await before.evaluate(() => document.body.setAttribute('data-before', ''))
    await pressByName(welcome, 'Tải lại 1 trang đã chọn')
    await waitForWords(welcome, '.task [role=status]', 'Đã tải lại 1 trang.')
    await waitForWords(welcome, '.task .say', 'Xong: không còn trang nào cần tải lại.')
    // The list is empty as soon as the tab begins to load, when its page may still be the one before.
    await waitFor(
      () => before.evaluate(() => !document.body.hasAttribute('data-before')).catch(() => false),
      'the tab shows a new page',
    )
    await waitFor(
      () => welcome.evaluate(() => document.activeElement?.getAttribute('role') === 'status'),
      'the focus stays',
    )
  })

  it('shows where this browser pins the icon', async () => {
    const picture = await welcome.$eval('.pin-picture', (drawing) => drawing.getAttribute('aria-label'))
    expect(picture).toMatch(name === 'firefox' ? /bánh răng.+mang số 3$/ : /đinh ghim.+mang số 2$/)
  })

  it('has its buttons on the screen in every step, in both languages, without scrolling', async () => {
    await welcome.setViewport({ width: 1366, height: 650 })
    const changeLanguage = async (language: string) =>
      storeSettings(welcome, { ...(await readStoredSettings(welcome)), language })
    const measure = () =>
      welcome.evaluate(() => ({
        bottom: document.querySelector('.next .main')!.getBoundingClientRect().bottom,
        height: document.documentElement.scrollHeight,
      }))
    for (const [language, back] of [
      ['vi', 'Quay lại'],
      ['en', 'Back'],
    ] as const) {
      await changeLanguage(language)
      for (let step = 4; step >= 1; step--) {
        await waitForWords(welcome, '.steps', new RegExp(`${step} (?:trên|of) 4$`))
        const { bottom, height } = await measure()
        expect(bottom, `step ${step} in ${language}`).toBeLessThanOrEqual(650)
        expect(height, `step ${step} in ${language}`).toBeLessThanOrEqual(650)
        if (step > 1) await pressByName(welcome, back)
      }
      for (let step = 1; step < 4; step++) await clickVisible(welcome, '.next .btn.main')
    }
    await welcome.setViewport({ width: 342, height: 650 })
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(342)
    await welcome.setViewport({ width: 1366, height: 650 })
    await changeLanguage('vi')
    await waitForWords(welcome, '.welcome h1', 'Sẵn sàng cho bài đầu tiên')
  })

  it('ends at the practice page', async () => {
    expect((await readWords(welcome, '.next'))[0]).toContain('Mở trang thử')
    await clickVisible(welcome, '.next .btn.main')
    await waitForElement(welcome, '.practice .boxes')
  })
})
