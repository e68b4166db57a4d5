import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { DRAFTS, isHeld, untilBadge, untilHeld, untilSent, writeIn } from './compose-page.ts'
import { SITE_BOXES } from './harness/boxes.ts'
import { clickSeen } from './harness/click.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { clickInShadow, seeInShadow } from './harness/shadow.ts'
import { storedIn, storeSettings } from './harness/storage.ts'
import { until } from './harness/until.ts'
import { fill, untilReads, wordsOf } from './own-page.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const PHONE = 'Gọi cho chị Sáu, số 0912 345 678 nhé'
const CLEAR = 'Chưa thấy điều gì cần xem lại'
const ONE = '1 điều cần xem lại'
const HOLDS = '1 điều cần xem lại, 1 điều giữ lần gửi'

describe.each(browsersWanted())('the settings in %s', (name) => {
  let stage: Stage
  let options: Page
  let site: Page | undefined
  beforeAll(async () => {
    stage = await launch(name)
    options = await stage.openOwn('options.html')
    await options.waitForSelector('.settings')
  })
  afterEach(async () => {
    await site?.close()
    site = undefined
    await options.bringToFront()
  })
  afterAll(() => stage.close())

  const write = async (draft: string) => {
    site = await writeIn(stage, CHAT, draft)
    return site
  }
  /** Presses a switch, and waits until it is as wanted. */
  const turn = async (switched: string, on: boolean) => {
    await options.bringToFront()
    const found = `[role=switch][aria-label="${switched}"]`
    const before = JSON.stringify(await stored())
    await clickSeen(options, found)
    await options.waitForSelector(`${found}[aria-checked=${on}]`)
    // It is seen before it is stored.
    await until(async () => JSON.stringify(await stored()) !== before, 'it is stored')
  }
  const stored = async () => JSON.parse(await storedIn(options)).local.settings
  const untilStored = (wanted: object) =>
    until(async () => {
      expect(await stored()).toMatchObject(wanted)
      return true
    }, 'it is stored')

  it('stops the findings of a check in an open page at once, and begins again', async () => {
    const page = await write(PHONE)
    await untilBadge(page, ONE)
    await turn('Dữ liệu cá nhân', false)
    await page.bringToFront()
    await untilBadge(page, CLEAR)
    await turn('Dữ liệu cá nhân', true)
    await page.bringToFront()
    await untilBadge(page, ONE)
    expect((await stored()).checks).toEqual({})
  })

  it('holds a send for what was raised to "Dừng lại"', async () => {
    const page = await write(DRAFTS.warn)
    await untilBadge(page, ONE)
    const level = 'select[aria-label="Mức của “Thông tin chưa kiểm chứng”"]'
    await options.bringToFront()
    await options.select(level, 'stop')
    await page.bringToFront()
    await untilBadge(page, HOLDS)
    await press(page, 'Enter')
    await untilHeld(page)
    await options.select(level, 'warn')
    await until(async () => Object.keys((await stored()).checks).length === 0, 'it is as it was')
  })

  it('never holds while holding is off', async () => {
    await turn('Giữ lại khi có điều ở mức “Dừng lại”', false)
    const page = await write(DRAFTS.stop)
    await until(() => seeInShadow(page, '.badge.stop'), 'the badge shows the finding')
    await press(page, 'Enter')
    expect(await untilSent(page)).toEqual([{ kind: CHAT.kind, text: DRAFTS.stop }])
    expect(await isHeld(page)).toBe(false)
    await turn('Giữ lại khi có điều ở mức “Dừng lại”', true)
  })

  it('leaves a site alone while it is off there', async () => {
    const page = await write(DRAFTS.stop)
    await untilBadge(page, HOLDS)
    await turn('Kiểm bản nháp trên Facebook', false)
    await page.bringToFront()
    await until(async () => !(await seeInShadow(page, '.badge')), 'the badge goes')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await page.click(CHAT.editor)
    await press(page, 'Enter')
    expect(await untilSent(page)).toEqual([{ kind: CHAT.kind, text: DRAFTS.stop }])
    await turn('Kiểm bản nháp trên Facebook', true)
    await page.bringToFront()
    await page.click(CHAT.editor)
    await page.keyboard.type('CCCD 089199000000')
    await untilBadge(page, HOLDS)
  })

  describe('recipients', () => {
    const NAME = '.new-recipient input:not([inputmode])'
    const ADDRESS = '.new-recipient input[inputmode]'
    const add = async (recipient: string, address: string) => {
      await fill(options, NAME, recipient)
      await fill(options, ADDRESS, address)
      await clickSeen(options, '.new-recipient [type=submit]')
    }
    const rows = () => wordsOf(options, '.recipients .row')
    const LISTED = /^Tổ tiếp nhận https:\/\/tiepnhan\.example\/bao-cao Gửi thẳng, CloudEvents/

    it.each([
      'http://tiepnhan.example/bao-cao',
      'tiepnhan.example',
      'javascript:alert(1)',
      'https://ten:mat-khau@tiepnhan.example/',
    ])('refuses %s, says why, and stores nothing', async (address) => {
      await add('Tổ tiếp nhận', address)
      await untilReads(options, '#recipient-problem', /bắt đầu bằng https:\/\//)
      expect(await rows()).toEqual(['Chưa có nơi nhận nào. Báo cáo vẫn soạn, chép và lưu thành tệp được.'])
      expect(await storedIn(options)).not.toContain('tiepnhan.example')
      // What was written is still there to be put right.
      expect(await options.$eval(ADDRESS, (field) => (field as HTMLInputElement).value)).toBe(address)
    })

    it('adds one, takes it out, and brings it back', async () => {
      await add('Tổ tiếp nhận', 'https://tiepnhan.example/bao-cao')
      await untilReads(options, '.recipients .row', LISTED)
      // The list shows it at once; the form is empty when it is stored.
      await untilReads(options, '.new-recipient .banner', /^Đã thêm “Tổ tiếp nhận”\./)
      expect(await options.$eval(ADDRESS, (field) => (field as HTMLInputElement).value)).toBe('')
      await add('Tổ khác', 'https://tiepnhan.example/bao-cao')
      await untilReads(options, '#recipient-problem', 'Địa chỉ này đã có trong danh sách.')
      await clickSeen(options, '[aria-label="Bỏ nơi nhận Tổ tiếp nhận"]')
      await untilReads(options, '.undo', /^Đã bỏ “Tổ tiếp nhận”\. ?Hoàn tác$/)
      expect((await stored()).recipients).toEqual([])
      await clickSeen(options, '.undo button')
      await untilReads(options, '.recipients .row', LISTED)
      await untilStored({
        recipients: [{ name: 'Tổ tiếp nhận', kind: 'post', address: 'https://tiepnhan.example/bao-cao', auth: 'none' }],
      })
    })

    it('takes an e-mail address only where one is wanted', async () => {
      await options.select('.new-recipient select', 'email')
      await add('Văn phòng', 'https://tiepnhan.example/khac')
      await untilReads(options, '#recipient-problem', /chưa đúng dạng.*ten@coquan\.gov\.vn/)
      await add('Văn phòng', 'vanphong@coquan.gov.vn')
      await until(
        async () => (await rows()).some((row) => row.startsWith('Văn phòng vanphong@coquan.gov.vn Soạn e-mail')),
        'it is in the list',
      )
    })
  })

  it('speaks another language everywhere at once', async () => {
    const page = await write(PHONE)
    await untilBadge(page, ONE)
    await options.bringToFront()
    await clickSeen(options, '#language label[lang=en]')
    await untilReads(options, '#checks-name', 'Checks')
    await page.bringToFront()
    await untilBadge(page, '1 thing to look at')
    await clickInShadow(page, '.badge')
    await until(
      async () => (await seeInShadow(page, '.panel'))?.text.includes('Personal data'),
      'the panel is in English',
    )
    const popup = await stage.openPopup(page)
    await untilReads(popup, '.here', 'Checking the box on Facebook')
    await untilReads(popup, '.brief', /^Warning Personal data/)
    await popup.close()
    await options.bringToFront()
    await clickSeen(options, '#language label[lang=vi]')
    await untilReads(options, '#checks-name', 'Phép kiểm')
  })

  it('writes nothing over settings of a newer version, and says so', async () => {
    const newer = { version: 99, language: 'vi', moi: ['giữ nguyên'] }
    await storeSettings(options, newer)
    const fresh = await stage.openOwn('options.html')
    await fresh.bringToFront()
    const said = /phiên bản mới hơn.*chưa có gì bị ghi đè/
    await untilReads(fresh, '.banner', said)
    await clickSeen(fresh, '[role=switch][aria-label="Dữ liệu cá nhân"]')
    await clickSeen(fresh, '#language label[lang=en]')
    await untilReads(fresh, '.banner', said)
    expect(await stored()).toEqual(newer)
    await fresh.close()
    // The page that was open when they came says so as well.
    await options.bringToFront()
    await untilReads(options, '.banner', said)
  })
})
