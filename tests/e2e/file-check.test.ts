import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { buildScannedPdf } from '../attachments/build-scanned-pdf.ts'
import { LETTER_SIZE, photographLetter } from '../attachments/photograph-letter.ts'
import { buildDocx, buildParagraph } from '../library/imports/readers/build-docx.ts'
import { buildPdf } from '../library/imports/readers/build-pdf.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible } from './harness/page-elements.ts'
import { shareTests } from './harness/share-tests.ts'
import { waitForWords } from './page-actions.ts'

const LETTER = [
  'ỦY BAN NHÂN DÂN XÃ ĐỒI CHÈ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 412/UBND-VX',
  'V/v rà soát nhân sự các chi hội',
  'Kính gửi: Trưởng các thôn',
  'Đề nghị các thôn rà soát, gửi danh sách về trước ngày 20 tháng 11.',
  'Nơi nhận: - Như trên; - Lưu: VT, VX.',
]
const toPage = (lines: readonly string[]) => lines.map((words, at) => ({ x: 60, y: 760 - at * 20, words }))

describe.each(getWantedBrowsers())('the page that checks files in %s', (name) => {
  const inEitherBrowser = shareTests(name)
  const files = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-tep-'))
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    page = await stage.openOwn('file-check.html')
    await page.bringToFront()
  })
  afterAll(async () => {
    await stage.close()
    rmSync(files, { recursive: true, force: true })
  })

  const choose = async (file: string, content: Uint8Array | string) => {
    const path = join(files, file)
    writeFileSync(path, content)
    const field = await page.waitForSelector('input[type=file]')
    await (field as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path)
  }

  inEitherBrowser('reads an internal letter page by page, and says where its sign is', async () => {
    await choose('cong-van.pdf', buildPdf([toPage(LETTER), toPage(['Phụ lục kèm theo văn bản này.'])]))
    await waitForWords(
      page,
      '.file:first-child',
      /cong-van\.pdf 2 trang, đã đọc hết trong \d+,\d giây\. Có 1 chỗ nên xem\./,
    )
    await waitForWords(page, '.file:first-child .brief', /Dừng lại.*412\/UBND-VX Trang 1/)
  })

  inEitherBrowser('has no finding in an invitation', async () => {
    const words = [
      'Mời bà con họp tổ 3 lúc 19 giờ thứ Sáu tại nhà văn hóa.',
      'Nội dung: dọn vệ sinh, thu quỹ khuyến học.',
    ]
    await choose('thu-moi.docx', buildDocx({ body: words.map((each) => buildParagraph(each)).join('') }))
    await waitForWords(page, '.file:first-child', /Đã đọc hết trong .* Chưa thấy điều gì cần xem lại\.$/)
  })

  inEitherBrowser('reads a picture that is dropped, and shows its stamp', async () => {
    await page.evaluate(
      (bytes) => {
        const files = new DataTransfer()
        files.items.add(new File([Uint8Array.from(bytes)], 'anh-chup.jpg'))
        document.querySelector('.drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }))
      },
      await photographLetter(page, LETTER),
    )
    await waitForWords(
      page,
      '.file:first-child',
      /anh-chup\.jpg .*Dừng lại Dấu hiệu bí mật nhà nước MẬT .*412\/UBND-VX/,
    )
    await page.waitForSelector('.file:first-child .page-picture:not([hidden]) .spot')
  })

  inEitherBrowser('reads the pages of a scanned PDF', async () => {
    const jpeg = Uint8Array.from(await photographLetter(page, LETTER))
    const scan = { jpeg, ...LETTER_SIZE }
    await choose('quet.pdf', buildScannedPdf([scan, scan]))
    await waitForWords(
      page,
      '.file:first-child',
      /2 trang, đã đọc hết .* 2 dấu độ mật MẬT Trang 1, Trang 2 .*412\/UBND-VX/,
    )
  })

  inEitherBrowser('judges a file that cannot be read by its name, and says so', async () => {
    await choose('729-cvtu.signed.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
    await waitForWords(page, '.file:first-child', /Tệp bị hỏng hoặc không mở được\. Có 1 chỗ nên xem\..*Trong tên tệp/)
  })

  inEitherBrowser('takes a file off the list', async () => {
    const before = await page.$$eval('.file', (each) => each.length)
    await clickVisible(page, '.file:first-child .file-head button')
    await page.waitForFunction((count) => document.querySelectorAll('.file').length === count - 1, {}, before)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chọn tệp')
  })
})
