import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { isHeld, SAMPLE_DRAFTS, waitForFirstCheck, waitForHold, waitForSend, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStoredSettings } from './harness/browser-storage.ts'
import { allowChromiumOrigin, answerFirefoxPrompt } from './harness/host-permission.ts'
import { launchStage, type Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { readSentTexts } from './harness/sent-texts.ts'
import { findInShadow } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys, typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { pressByName, waitForWords } from './page-actions.ts'

const POST = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const ORIGIN = 'https://editors.example'
const BOX = '#o-nhieu-dong textarea'
const SEND = '#o-nhieu-dong button'

describe.each(getWantedBrowsers())('a page in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let page: Page
  let popup: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterEach(async () => {
    if (!popup.isClosed()) await popup.close()
    await page.close()
  })
  afterAll(() => stage.close())

  const openPopup = async () => {
    await page.bringToFront()
    popup = await stage.openPopup(page)
    await waitForElement(popup, '.tabs')
  }
  /** Answers the browser's question. Chromium has none: the origin was allowed on its extensions page. */
  const answerPrompt = async (answer: 'allow' | 'refuse') => {
    if (name === 'chromium') return
    // Firefox asks once the tab of the popup is in front.
    await popup.bringToFront()
    await answerFirefoxPrompt(stage, answer)
  }

  const readFocused = () => popup.evaluate(() => document.activeElement?.textContent)

  it('beyond the sites of the installation is checked once it is turned on, without being loaded again', async () => {
    if (name === 'chromium') await allowChromiumOrigin(stage, `${ORIGIN}/*`)
    page = await stage.open('editors')
    await openPopup()
    await waitForWords(popup, '.here', 'Trang này chưa bật')
    await pressByName(popup, 'Bật trên trang này')
    await answerPrompt('allow')
    await waitFor(async () => JSON.stringify(await readStoredSettings(popup)).includes(ORIGIN), 'it is stored')
    if (name === 'chromium') await waitForWords(popup, '.here', 'Không có ô soạn đang mở trên editors.example')
    await popup.close()

    await page.bringToFront()
    // A name that we do not know: the form itself says that it is submitted.
    await page.$eval(SEND, (button) => button.replaceChildren('Đăng ngay lên cổng'))
    await clickVisible(page, BOX)
    await typeByRetyping(page, SAMPLE_DRAFTS.stop)
    await waitForFirstCheck(page)
    await clickVisible(page, SEND)
    await waitForHold(page)
    expect(await readSentTexts(page)).toEqual([])
    await pressKeys(page, 'Shift+Tab')
    await pressKeys(page, 'Enter')
    expect((await waitForSend(page)).map(({ text }) => text)).toEqual([SAMPLE_DRAFTS.stop])

    // Turned off: the open page is left alone.
    await clickVisible(page, BOX)
    await typeByRetyping(page, SAMPLE_DRAFTS.stop)
    await waitForFirstCheck(page)
    await openPopup()
    await pressByName(popup, 'Tắt trên trang này')
    await waitForWords(popup, '.here', 'Trang này chưa bật')
    // The popup says so before it is stored, and closing it in that moment would lose the change.
    await waitFor(async () => (await findInShadow(page, '.badge')) === undefined, 'the badge is gone')
    await popup.close()
    await page.bringToFront()
    await clickVisible(page, SEND)
    await waitFor(async () => (await readSentTexts(page)).length === 2, 'it is sent')
    expect(await isHeld(page)).toBe(false)
  })

  // No protocol reaches Chromium's question.
  if (name === 'firefox')
    it('stays off when the user refuses the browser the permission', async () => {
      page = await stage.open('editors')
      await openPopup()
      await pressByName(popup, 'Bật trên trang này')
      await answerPrompt('refuse')
      await waitFor(async () => !JSON.stringify(await readStoredSettings(popup)).includes(ORIGIN), 'it is off again')
    })

  inEitherBrowser('of the installation is left alone for an hour, or until it is turned on again', async () => {
    page = await writeInBox(stage, POST, SAMPLE_DRAFTS.stop)
    await openPopup()
    await pressByName(popup, 'Tắt 1 giờ trên trang này')
    await waitForWords(popup, '.still h3', /^Tạm tắt đến (?:\d\d\/\d\d\/\d{4} )?\d\d:\d\d$/)
    expect(await readFocused()).toBe('Bật lại bây giờ')
    await waitFor(async () => (await findInShadow(page, '.badge')) === undefined, 'the badge is gone')
    await pressByName(popup, 'Bật lại bây giờ')
    await waitForWords(popup, '.here', /^(?:Đang kiểm ô soạn|Không có ô soạn đang mở) trên Facebook$/)
    await waitFor(
      async () => (await readFocused()) === 'Tắt 1 giờ trên trang này',
      'the focus is where the site is turned off again',
    )
    await popup.close()
    await page.bringToFront()
    await clickVisible(page, POST.editor)
    await waitForFirstCheck(page)
    await clickVisible(page, POST.button)
    await waitForHold(page)
  })

  inEitherBrowser(
    'whose send button is not recognized says so, and how often that has happened on this device',
    async () => {
      page = await stage.open('facebook')
      await POST.reach(page)
      await page.$eval(POST.button, (button) => button.setAttribute('aria-label', 'Lan tỏa'))
      await clickVisible(page, POST.editor)
      await page.keyboard.type('Họp tổ dân phố')
      await waitForFirstCheck(page)
      await page.keyboard.type(' tối nay')
      await openPopup()
      await waitForWords(popup, '.here', 'Chưa nhận ra nút gửi trên Facebook')
      await waitForWords(popup, '.still p', /Đã gặp 1 lần trên trang này, từ \d\d\/\d\d\/\d{4}\.$/)
    },
  )
})

// No protocol reaches Chromium's question. A browser that has asked is of no further use, so it is not borrowed.
it.each(getWantedBrowsers().filter((name) => name === 'chromium'))(
  'a page that is turned on in the popup stays so when the question of %s closes the popup',
  { timeout: 60_000 },
  async (name) => {
    const stage = await launchStage(name)
    try {
      const own = await stage.openOwn('welcome.html')
      const page = await stage.open('editors')
      await page.bringToFront()
      const popup = await stage.openPopup(page)
      await waitForElement(popup, '.tabs')
      await pressByName(popup, 'Bật trên trang này')
      await waitFor(() => popup.isClosed(), 'the question takes the place of the popup')
      expect((await readStoredSettings(own))?.sitesOn).toEqual([ORIGIN])
    } finally {
      await stage.close()
    }
  },
)
