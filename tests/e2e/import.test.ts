import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { waitForTitle, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { clickInShadow, findInShadow } from './harness/shadow-elements.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { openPopupTab, pasteIntoField, pressByName, readWords, waitForWords } from './page-actions.ts'

/** The rules of an invented commune as a scanner returns them, with two misread words. */
const RULES = `ỦY BAN NHÂN DÂN XÃ VÍ DỤ
Số: 45/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ví Dụ, ngày 03 tháng 02 năm 2026
QUY CHẾ
Sử dụng mạng xã hội của Ủy ban nhân dân xã Ví Dụ
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này quy định việc dùng mạng xã hội của người làm việc tại Ủy ban nhân dân xã.
Điêu 2. Giấy tờ của xã
1. Không chụp, đăng giấy tờ có dòng lưu hành nội bộ lên mạng xã hội, kể cả trong nhóm kín.
2. Khi thấy giấy tờ của xã trên mạng thì báo ngay cho văn phòng, không chia sẻ tiếp, trừ trường hợp nêu tại khoan 1 Điều này.
Điều 3. Thông tin của người dân
Không đăng danh sách hộ nhận trợ cấp cùng số căn cước của từng người.
Chương II
TỔ CHỨC THỰC HIỆN
Điều 4. Hiệu lực
Quy chế này có hiệu lực kể từ ngày ký.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`
const POST = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!

describe.each(getWantedBrowsers())('importing an official text, in %s', (name) => {
  let stage: Stage
  let library: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    library = await stage.openOwn('library.html#nhap')
    await waitForElement(library, '.import-choice')
  })
  afterAll(() => stage.close())

  const shown = (selector: string) => library.waitForSelector(selector)
  const facts = () =>
    library.$$eval('.import-facts input:not(.sr)', (fields) => fields.map((field) => (field as HTMLInputElement).value))

  it('reads a paste, shows what it found, and stores it only after review', async () => {
    await pasteIntoField(library, '.import-choice textarea', RULES)
    await pressByName(library, 'Đọc văn bản')
    await shown('.import-review')
    expect(await facts()).toEqual([
      'Quy chế sử dụng mạng xã hội của Ủy ban nhân dân xã Ví Dụ',
      '45/QĐ-UBND',
      'Quy chế',
      expect.stringMatching(/^ỦY BAN NHÂN DÂN/i),
      '03/02/2026',
      '03/02/2026',
    ])
    await waitForWords(library, '.outline summary', 'Tìm thấy 2 chương, 3 điều, 2 khoản.')
    expect((await readWords(library, '.own-texts'))[0]).toContain('Chưa có')
  })

  it('corrects misread words as chosen, and parses the text again', async () => {
    expect((await readWords(library, '.import-faults li')).map((words) => words.split('…')[0]!.trim())).toEqual([
      '“Điêu” thành “Điều”',
      '“khoan” thành “khoản”',
    ])
    await pressByName(library, 'Sửa 2 chỗ và đọc lại')
    await waitForWords(library, '.outline summary', 'Tìm thấy 2 chương, 4 điều, 2 khoản.')
    await waitForWords(library, '.import-review [role=status]', 'Đã sửa 2 chỗ.')
  })

  it('stores the text, quotes it with its source, and finds it immediately by words and number', async () => {
    await pressByName(library, 'Lưu vào thư viện')
    await waitForWords(library, '.contents-of a:nth-of-type(2)', 'Điều 2. Giấy tờ của xã')
    expect((await readWords(library, '.provision .tags'))[0]).toMatch(
      /Nguyên văn nhập từ chữ dán vào ngày \d\d\/\d\d\/\d{4}/,
    )
    await pasteIntoField(library, '.finding-column .field textarea', 'giay to cua xa')
    await waitForWords(library, '.hits li', /^Điều 2\. Giấy tờ của xã.*nguyên văn/)
    await pressByName(library, 'Xóa chữ đang tìm')
    await waitForWords(library, '.own-texts li', /^Quy chế sử dụng mạng xã hội .* 45\/QĐ-UBND · 4 điều/)
  })

  it('binds an article to a check, whose findings then show it in the page and in the popup', async () => {
    await clickVisible(library, '.contents-of a:nth-of-type(3)')
    await waitForWords(library, '.quoted', /^Điều 3\. Thông tin của người dân Không đăng danh sách/)
    await pressByName(library, 'Dữ liệu cá nhân', '.bind')
    await shown('.bind .chip[aria-pressed=true]')
    const page = await writeInBox(stage, POST, 'Gọi cho chị Sáu, số 0912 345 678 nhé')
    await waitFor(() => findInShadow(page, '.badge.warn'), 'the badge of a warning')
    await clickInShadow(page, '.badge')
    const card = await waitFor(() => findInShadow(page, '.finding'), 'the panel')
    expect(card.text).toContain('Điều 3, Quy chế 45/QĐ-UBND')
    await pressKeys(page, 'Escape')
    await waitFor(async () => !(await findInShadow(page, '.panel')), 'the panel closes')
    await pressKeys(page, 'F8')
    await waitForTitle(page)
    await pressKeys(page, 'Enter')
    const law = await waitFor(() => findInShadow(page, '.panel.word .cite .link'), 'the card of the word cites the law')
    const own = (await findInShadow(page, '.panel.word .cite + .cite .link'))!
    expect([law, own].map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Điều 16 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
      'Điều 3, Quy chế 45/QĐ-UBND',
    ])
    await pressKeys(page, 'Escape')
    const popup = await stage.openPopup(page)
    await openPopupTab(popup, 'draft')
    await waitForElement(popup, '.brief')
    await pressByName(popup, 'Điều 3, Quy chế 45/QĐ-UBND')
    await waitForWords(popup, '.quoted', /^Điều 3\. Thông tin của người dân/)
    await popup.close()
    await page.close()
  })

  it('points out a text with the same number, and replaces the old one', async () => {
    await library.bringToFront()
    await library.evaluate(() => {
      location.hash = 'nhap'
    })
    await shown('.import-choice')
    await pasteIntoField(library, '.import-choice textarea', RULES.replace('Điêu 2', 'Điều 2'))
    await pressByName(library, 'Đọc văn bản')
    await waitForWords(library, '.import-review .banner.warn', /^Đã có “Quy chế sử dụng mạng xã hội/)
    await pressByName(library, 'Lưu thay bản cũ')
    await shown('.contents-of')
    expect(await readWords(library, '.own-texts li')).toHaveLength(1)
  })

  it('removes a text with its bindings, and restores both', async () => {
    await pressByName(library, 'Xóa khỏi thư viện')
    await waitFor(async () => (await readWords(library, '.own-texts li')).length === 0, 'the text leaves the list')
    await pressByName(library, 'Hoàn tác')
    await waitFor(async () => (await readWords(library, '.own-texts li')).length === 1, 'the text is back')
    await clickVisible(library, '.contents-of a:nth-of-type(3)')
    await shown('.bind .chip[aria-pressed=true]')
  })

  it('imports the page in front on a click in the popup, with its address', async () => {
    const official = await stage.open('official', '/van-ban/911.htm')
    const popup = await stage.openPopup(official)
    await openPopupTab(popup, 'library')
    await pressByName(popup, 'Nhập văn bản ở trang này')
    const review = await stage.ownTab('library.html#nhap:')
    await waitForWords(review, '.outline summary', 'Tìm thấy 2 chương, 3 điều, 2 khoản, 2 điểm.')
    await pressByName(review, 'Lưu vào thư viện')
    await waitForWords(review, '.provision .tags', /nhập từ congbao\.chinhphu\.vn/)
    expect(await review.$eval('.provision', (each) => each.textContent)).not.toContain('Trang chủ')
    await review.close()
    await official.close()
  })

  it('says why a text cannot be split into articles, and stores it in one piece if asked', async () => {
    await library.bringToFront()
    await library.evaluate(() => {
      location.hash = 'nhap'
    })
    await shown('.import-choice')
    await pasteIntoField(
      library,
      '.import-choice textarea',
      'Thông báo họp tổ dân phố tối thứ Bảy, mọi người đến đúng giờ.',
    )
    await pressByName(library, 'Đọc văn bản')
    await waitForWords(library, '.still h3', 'Không thấy điều, khoản')
    await pressByName(library, 'Giữ nguyên một khối')
    await shown('.import-review')
    await pressByName(library, 'Lưu vào thư viện')
    await waitForWords(library, '.import-review .problem', 'Chưa có tên văn bản. Gõ một tên để sau này tìm lại.')
    expect(await library.$eval('.import-facts .wide input', (field) => field === document.activeElement)).toBe(true)
    await pasteIntoField(library, '.import-facts .wide input', 'Thông báo họp tổ')
    await pressByName(library, 'Lưu vào thư viện')
    await waitForWords(library, '.quoted', /^Thông báo họp tổ dân phố tối thứ Bảy/)
  })
})
