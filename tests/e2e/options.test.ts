import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { isHeld, SAMPLE_DRAFTS, waitForBadge, waitForHold, waitForSend, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage, readStoredSettings, storeSettings } from './harness/browser-storage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { clickInShadow, findInShadow, readShadowTexts } from './harness/shadow-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { SITE_BOXES, type TestBox } from './harness/site-boxes.ts'
import { pressKeys, typeByRetyping } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, readWords, waitForWords } from './page-actions.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const PAIR_EDITOR = '[role=textbox][aria-label="Viết cho Hoàng Thị Sáu"]'
/** A chat with one person, who has written in it. */
const PAIR: TestBox = {
  ...CHAT,
  path: `/messages/t/7203?voi=${encodeURIComponent('Hoàng Thị Sáu')}`,
  reach: (page) => clickVisible(page, PAIR_EDITOR),
  editor: PAIR_EDITOR,
}
const OWN_NUMBER = 'cccd em 089199000000 nha chị'
const PHONE = 'Gọi cho chị Sáu, số 0912 345 678 nhé'
const CLEAR = 'Chưa thấy điều gì cần xem lại'
const ONE = '1 điều cần xem lại'
const HOLDS = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'

describe.each(getWantedBrowsers())('the settings in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  let stage: Stage
  let options: Page
  let site: Page | undefined
  beforeAll(async () => {
    stage = await borrowStage(name)
    options = await stage.openOwn('options.html')
    await waitForElement(options, '.settings')
  })
  afterEach(async () => {
    await site?.close()
    site = undefined
    await options.bringToFront()
  })
  afterAll(() => stage.close())

  const write = async (draft: string) => {
    site = await writeInBox(stage, CHAT, draft)
    return site
  }
  /** Presses a switch, and waits until it has the wanted state. */
  const turn = async (switched: string, on: boolean) => {
    await options.bringToFront()
    const found = `[role=switch][aria-label="${switched}"]`
    const before = JSON.stringify(await stored())
    await clickVisible(options, found)
    await waitForElement(options, `${found}[aria-checked=${on}]`)
    // The switch changes on screen before the setting is stored.
    await waitFor(async () => JSON.stringify(await stored()) !== before, 'it is stored')
  }
  const stored = () => readStoredSettings(options)
  const untilStored = (wanted: object) =>
    waitFor(async () => {
      expect(await stored()).toMatchObject(wanted)
      return true
    }, 'it is stored')

  inEitherBrowser('leads the keyboard past the lists of links', async () => {
    const fresh = await stage.openOwn('options.html')
    await waitForElement(fresh, '.settings')
    await fresh.bringToFront()
    const focused = () => fresh.evaluate(() => document.activeElement?.textContent)
    await pressKeys(fresh, 'Tab')
    await waitForWords(fresh, '.skip:focus', 'Đến phần cài đặt')
    await pressKeys(fresh, 'Enter')
    await pressKeys(fresh, 'Tab')
    expect(await focused()).toBe('Mở trang thử')
    await fresh.close()
  })

  inEitherBrowser.each([342, 360, 520])('fits into %i pixels, in both languages', async (width) => {
    const before = { ...DEFAULT_SETTINGS, ...(await stored()) }
    const { language } = before
    const address = 'tiepnhan.thongtinxau.tu.nguoidan@congantinhviduthanhpho.gov.vn'
    const unnamed = { id: 'a', name: address, kind: 'email', address, auth: 'none', cloudevents: false }
    await storeSettings(options, { ...before, recipients: [unnamed] })
    await waitForWords(options, '.recipient .strong', address)
    await options.setViewport({ width, height: 650 })
    for (const each of ['vi', 'en']) {
      await clickVisible(options, `#language label[lang=${each}]`)
      await waitForElement(options, `.page[lang=${each}]`)
      expect(await options.evaluate(() => document.documentElement.scrollWidth), each).toBeLessThanOrEqual(width)
    }
    await waitForElement(options, '.saved-note')
    expect(await options.evaluate(listCoveredControls), 'what the note covers').toEqual([])
    await clickVisible(options, `#language label[lang=${language}]`)
    await storeSettings(options, before)
    await options.setViewport({ width: 1280, height: 900 })
  })

  inEitherBrowser('turns the findings of a check off and on in an open page immediately', async () => {
    const page = await write(PHONE)
    await waitForBadge(page, ONE)
    await turn('Dữ liệu cá nhân', false)
    await page.bringToFront()
    await waitForBadge(page, CLEAR)
    await turn('Dữ liệu cá nhân', true)
    await page.bringToFront()
    await waitForBadge(page, ONE)
    expect((await stored())?.checks).toEqual({})
  })

  inEitherBrowser('holds a send for a check raised to "Dừng lại"', async () => {
    const page = await write(SAMPLE_DRAFTS.warn)
    await waitForBadge(page, ONE)
    const level = 'select[aria-label="Mức của “Thông tin chưa kiểm chứng”"]'
    await options.bringToFront()
    await options.select(level, 'stop')
    await page.bringToFront()
    await waitForBadge(page, HOLDS)
    await pressKeys(page, 'Enter')
    await waitForHold(page)
    await options.select(level, 'warn')
    await waitFor(async () => {
      expect((await stored())?.checks).toEqual({})
      return true
    }, 'it is as it was')
  })

  inEitherBrowser(
    'holds a word of the list in the chosen colours, and leaves one alone that is never pointed out',
    async () => {
      const flagged = [{ phrase: 'hoa sữa', level: 'stop', note: 'Tên chưa công bố' }]
      const before = (await stored()) ?? DEFAULT_SETTINGS
      await storeSettings(options, { ...before, theme: 'dark', words: { never: ['0912 345 678'], flagged } })
      await waitForElement(options, '[data-theme=dark]')
      const page = await write(PHONE)
      await waitForBadge(page, CLEAR)
      // As the browser's shortcut does.
      const press = () => options.evaluate(sendPanelCommand)
      await press()
      await waitFor(() => findInShadow(page, '.panel'), 'the panel opens')
      await press()
      await waitFor(async () => !(await findInShadow(page, '.panel')), 'the panel closes')
      await typeByRetyping(page, 'Đường hoa sữa sắp mở')
      await waitForBadge(page, HOLDS)
      await pressKeys(page, 'Enter')
      await waitForHold(page)
      expect(await findInShadow(page, '[data-theme=dark] [role=alertdialog]')).toBeDefined()
      expect(JSON.stringify(await readShadowTexts(page))).toContain('Tên chưa công bố')
      await storeSettings(options, before)
      await waitForElement(options, ':root:not([data-theme])')
    },
  )

  inEitherBrowser('never holds while holding is off', async () => {
    await turn('Giữ lại khi có điều ở mức “Dừng lại”', false)
    const page = await write(SAMPLE_DRAFTS.stop)
    await waitFor(() => findInShadow(page, '.badge.stop'), 'the badge shows the finding')
    await pressKeys(page, 'Enter')
    expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
    expect(await isHeld(page)).toBe(false)
    await turn('Giữ lại khi có điều ở mức “Dừng lại”', true)
  })

  inEitherBrowser('leaves a site alone while it is turned off', async () => {
    const page = await write(SAMPLE_DRAFTS.stop)
    await waitForBadge(page, HOLDS)
    await turn('Kiểm bản nháp trên Facebook', false)
    await page.bringToFront()
    await waitFor(async () => !(await findInShadow(page, '.badge')), 'the badge goes')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await clickVisible(page, CHAT.editor)
    await pressKeys(page, 'Enter')
    expect(await waitForSend(page)).toEqual([{ kind: CHAT.kind, text: SAMPLE_DRAFTS.stop }])
    await turn('Kiểm bản nháp trên Facebook', true)
    await page.bringToFront()
    await clickVisible(page, CHAT.editor)
    await page.keyboard.type('CCCD 089199000000')
    await waitForBadge(page, HOLDS)
  })

  describe('recipients', () => {
    const NAME = '.advanced input:not([inputmode])'
    const ADDRESS = '.advanced input[inputmode]'
    const add = async (recipient: string, address: string) => {
      await fillField(options, NAME, recipient)
      await fillField(options, ADDRESS, address)
      await clickVisible(options, '.advanced [type=submit]')
    }
    const rows = () => readWords(options, '.recipients .row')
    beforeAll(() => clickVisible(options, '.advanced > summary'))
    const LISTED = /^Tổ tiếp nhận https:\/\/tiepnhan\.example\/bao-cao Gửi thẳng, CloudEvents/

    inEitherBrowser.each([
      'http://tiepnhan.example/bao-cao',
      'tiepnhan.example',
      'javascript:alert(1)',
      'https://ten:mat-khau@tiepnhan.example/',
    ])('refuses %s, says why, and stores no recipient', async (address) => {
      await add('Tổ tiếp nhận', address)
      await waitForWords(options, '#recipient-problem', /bắt đầu bằng https:\/\//)
      expect(await rows()).toEqual(['Chưa có nơi nhận nào. Báo cáo vẫn soạn, chép và lưu thành tệp được.'])
      expect(await readStorage(options)).not.toContain('tiepnhan.example')
      // The input is still there to be corrected.
      expect(await options.$eval(ADDRESS, (field) => (field as HTMLInputElement).value)).toBe(address)
    })

    inEitherBrowser('adds a recipient, removes it, and restores it', async () => {
      await add('Tổ tiếp nhận', 'https://tiepnhan.example/bao-cao')
      await waitForWords(options, '.recipients .row', LISTED)
      // The list shows it immediately; the form is emptied once it is stored.
      await waitForWords(options, '.advanced .banner', /^Đã thêm “Tổ tiếp nhận”\./)
      expect(await options.$eval(ADDRESS, (field) => (field as HTMLInputElement).value)).toBe('')
      await add('Tổ khác', 'https://tiepnhan.example/bao-cao')
      await waitForWords(options, '#recipient-problem', 'Địa chỉ này đã có trong danh sách.')
      await clickVisible(options, '[aria-label="Bỏ nơi nhận Tổ tiếp nhận"]')
      await waitForWords(options, '.undo', /^Đã bỏ “Tổ tiếp nhận”\. ?Hoàn tác$/)
      expect(await stored()).toMatchObject({ recipients: [] })
      await clickVisible(options, '.undo button')
      await waitForWords(options, '.recipients .row', LISTED)
      await untilStored({
        recipients: [{ name: 'Tổ tiếp nhận', kind: 'post', address: 'https://tiepnhan.example/bao-cao', auth: 'none' }],
      })
    })

    inEitherBrowser('begins with e-mail, and accepts only an e-mail address there', async () => {
      const addByEmail = async (address: string) => {
        await fillField(options, '.by-email input[inputmode]', address)
        await clickVisible(options, '.by-email [type=submit]')
      }
      await addByEmail('https://tiepnhan.example/khac')
      await waitForWords(options, '#email-problem', /“Nâng cao”/)
      await addByEmail('vanphong@coquan.gov.vn')
      await waitFor(
        async () => (await rows()).some((row) => row.startsWith('vanphong@coquan.gov.vn Soạn')),
        'it is in the list',
      )
    })
  })

  describe('of places', () => {
    const PLACE = 'select[aria-label="Kiểm thế nào: Messenger, hai người, Facebook"]'
    const choosePlace = async (choice: string) => {
      await options.bringToFront()
      await options.select(PLACE, choice)
      await untilStored({ places: { 'facebook/person': choice } })
    }
    beforeAll(() => storeSettings(options, DEFAULT_SETTINGS))

    inEitherBrowser('lets the writer’s own number go in a chat of two, and holds another person’s', async () => {
      site = await writeInBox(stage, PAIR, OWN_NUMBER)
      await waitForBadge(site, ONE)
      await pressKeys(site, 'Enter')
      expect(await waitForSend(site)).toEqual([{ kind: 'message', text: OWN_NUMBER }])
      await typeByRetyping(site, 'cccd ông Nguyễn Văn Mẫu 079201012345')
      await pressKeys(site, 'Enter')
      await waitForHold(site)
    })

    inEitherBrowser(
      'holds the writer’s own number where it is like public, and reads nothing where it is off',
      async () => {
        await choosePlace('public')
        site = await writeInBox(stage, PAIR, OWN_NUMBER)
        await pressKeys(site, 'Enter')
        await waitForHold(site)
        await clickInShadow(site, { button: 'Sửa lại' })
        await choosePlace('off')
        const page = site
        await waitFor(async () => !(await findInShadow(page, '.badge')), 'nothing of ours is drawn')
        const popup = await stage.openPopup(page)
        await waitForWords(popup, '.here', 'Đang tắt ở nơi này trên Facebook')
        await popup.close()
        await page.bringToFront()
        await pressKeys(page, 'Enter')
        expect(await waitForSend(page)).toEqual([{ kind: 'message', text: OWN_NUMBER }])
      },
    )
  })

  inEitherBrowser('switches the language everywhere immediately', async () => {
    const page = await write(PHONE)
    await waitForBadge(page, ONE)
    await options.bringToFront()
    await clickVisible(options, '#language label[lang=en]')
    await waitForWords(options, '#checks-name', 'Checks')
    await page.bringToFront()
    await waitForBadge(page, '1 thing to look at')
    await clickInShadow(page, '.badge')
    await waitFor(
      async () => (await findInShadow(page, '.panel'))?.text.includes('Personal data'),
      'the panel is in English',
    )
    const popup = await stage.openPopup(page)
    await waitForWords(popup, '.here', 'Checking the box on Facebook')
    await waitForWords(popup, '.brief', /^Warning Personal data/)
    await popup.close()
    await options.bringToFront()
    await clickVisible(options, '#language label[lang=vi]')
    await waitForWords(options, '#checks-name', 'Phép kiểm')
  })

  inEitherBrowser('does not overwrite settings of a newer version, and says so', async () => {
    const newer = { version: 99, language: 'vi', moi: ['giữ nguyên'] }
    await storeSettings(options, newer)
    const fresh = await stage.openOwn('options.html')
    await fresh.bringToFront()
    const said = /phiên bản mới hơn.*chưa có gì bị ghi đè/
    await waitForWords(fresh, '.banner', said)
    await clickVisible(fresh, '[role=switch][aria-label="Dữ liệu cá nhân"]')
    await clickVisible(fresh, '#language label[lang=en]')
    await waitForWords(fresh, '.banner', said)
    expect(await stored()).toEqual(newer)
    await fresh.close()
    // A page that was already open says so as well.
    await options.bringToFront()
    await waitForWords(options, '.banner', said)
  })
})

/** Runs in an extension page. */
async function sendPanelCommand(): Promise<void> {
  type Tabs = {
    query(about: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
  const world = globalThis as unknown as { browser?: { tabs: Tabs }; chrome?: { tabs: Tabs } }
  const { tabs } = (world.browser ?? world.chrome)!
  const [tab] = await tabs.query({ url: 'https://www.facebook.com/*' })
  await tabs.sendMessage(tab!.id, { name: 'open-panel', data: null })
}

/** Runs in the page: the controls that the note of a saved change covers. */
function listCoveredControls(): string[] {
  const note = document.querySelector('.saved-note')!.getBoundingClientRect()
  return [...document.querySelectorAll('a, button, input, select, textarea, summary, label')]
    .filter((each) => {
      const { left, right, top, bottom, width } = each.getBoundingClientRect()
      return width > 0 && left < note.right && note.left < right && top < note.bottom && note.top < bottom
    })
    .map((each) => each.outerHTML)
}
