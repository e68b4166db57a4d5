import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { fillField, waitForWords } from './page-actions.ts'

const SEARCH = 'search textarea'
const READING = '.sheet-card .view'
const CITATION = 'Điều 16 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15'

describe.each(getWantedBrowsers())('the library page in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    page = await stage.openOwn('library.html#luat-91-2025.d16')
    await page.bringToFront()
  })
  afterAll(() => stage.close())

  const hash = (to: string) =>
    page.evaluate((next) => {
      location.hash = next
    }, to)

  it('opens at the provision in its address', async () => {
    await waitForWords(
      page,
      READING,
      /Điều 16.*Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15.*Tóm lược, không phải nguyên văn/,
    )
    expect(await page.title()).toBe('Điều 16 Luật 91/2025/QH15 · Thư viện quy định')
  })

  it('copies the citation with plain spaces', async () => {
    await clickVisible(page, '.bar .btn')
    await waitForWords(page, '.bar .btn', 'Đã chép')
    await clickVisible(page, SEARCH)
    await pressKeys(page, 'Control+v')
    expect(await page.$eval(SEARCH, (field) => (field as HTMLTextAreaElement).value)).toBe(CITATION)
    await waitForWords(page, '.hits li', new RegExp(`^${CITATION}`))
  })

  it('finds with and without diacritics, opens a result, and supports browser history', async () => {
    await fillField(page, SEARCH, 'dang anh con')
    await waitForWords(page, '.answer', /Được, nếu .* Điều 36 Nghị định 56\/2017\/NĐ-CP/)
    await clickVisible(page, '.answer a')
    await waitForWords(page, READING, /Điều 36.*Nghị định 56\/2017\/NĐ-CP/)
    expect(await page.evaluate(() => location.hash)).toBe('#nd-56-2017.d36')
    await page.evaluate(() => history.back())
    await waitForWords(page, READING, /Điều 16.*91\/2025\/QH15/)
    await waitFor(async () => (await page.title()).startsWith('Điều 16 Luật 91/2025/QH15'), 'the title follows')
    await page.evaluate(() => history.forward())
    await waitForWords(page, READING, /Điều 36.*Nghị định 56\/2017\/NĐ-CP/)
  })

  it('shows the first provision of a short answer by itself, and offers the texts where none is found', async () => {
    await hash('')
    await fillField(page, SEARCH, 'chup cong van')
    await waitForElement(page, '.answer .rest-on a')
    const first = await page.$eval('.answer .rest-on a', (link) => (link as HTMLAnchorElement).hash)
    await waitForWords(page, READING, /Tóm lược, không phải nguyên văn/)
    // It is only shown: the caret stays in the field, and the address is that of the search.
    expect(await page.evaluate(() => [document.activeElement?.tagName, location.hash])).toEqual(['TEXTAREA', ''])
    await clickVisible(page, '.answer .rest-on a')
    await waitFor(async () => (await page.evaluate(() => location.hash)) === first, 'it is opened')
    await hash('')
    await fillField(page, SEARCH, '88888/2061')
    await waitForWords(page, '.sheet-card h3', 'Chưa có gì để mở')
    await clickVisible(page, '.sheet-card .btn')
    await waitForWords(page, READING, /Luật, bộ luật/)
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet-card') !== null)).toBe(true)
  })

  it('opens a whole document, and names the successor of a replaced one', async () => {
    await hash('nd-15-2020')
    await waitForWords(page, `${READING} .banner`, /Nay xem Nghị định 174\/2026\/NĐ-CP\.$/)
    await clickVisible(page, `${READING} .banner a, ${READING} .banner button`)
    await waitForWords(page, READING, /^.{0,200}Nghị định 174\/2026\/NĐ-CP Còn hiệu lực/)
  })

  it("shows a text's status on the date of an old post, until today is chosen again", async () => {
    await fillField(page, SEARCH, ' ')
    await clickVisible(page, '[aria-label="Xóa chữ đang tìm"]')
    await hash('nd-174-2026.d95')
    await clickVisible(page, '.daybar button')
    await fillField(page, '.status-date input', '30/06/2026')
    await clickVisible(page, '.status-date button')
    await waitForWords(page, '.daybar', /^Luật của ngày 30\/06\/2026/)
    await waitForWords(page, READING, /Chưa có hiệu lực vào ngày 30\/06\/2026\..*Điều 101 Nghị định 15\/2020\/NĐ-CP/)
    await hash('nd-15-2020.d101')
    await waitForWords(page, READING, /Có hiệu lực ngày ấy.*Hôm nay Điều 95 Nghị định 174\/2026\/NĐ-CP/)
    await clickVisible(page, '.daybar .btn')
    await hash('nd-174-2026.d95')
    await waitForWords(page, READING, /^(?!.*vào ngày).*Còn hiệu lực/)
  })

  it('offers to import a text on the first screen of a small laptop', async () => {
    await hash('')
    await page.setViewport({ width: 1366, height: 650 })
    await fillField(page, SEARCH, '')
    await waitForElement(page, '.import-button', { visible: true })
    const bottom = await page.$eval('.import-button', (button) => button.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThan(650 / 2)
    await clickVisible(page, '.import-button')
    await waitForElement(page, '.import-choice', { visible: true })
    expect(await page.evaluate(() => location.hash)).toBe('#nhap')
    await page.setViewport(null)
  })

  it('explains why a check exists', async () => {
    await hash('vi-sao/insult')
    await waitForWords(page, READING, /Xúc phạm, công kích cá nhân.*Điều 13 Luật 116\/2025\/QH15/)
  })

  it.each(['luat-1-1900.d1', '%E0%A4%A', 'vi-sao/khong-co', '<img src=x onerror=alert(1)>'])(
    'says when there is no entry such as %s, and leads to the start',
    async (id) => {
      await hash(id)
      await waitForWords(page, `${READING} .still`, /./)
      await clickVisible(page, `${READING} .still .btn`)
      await waitForWords(page, READING, /Luật An ninh mạng/)
      expect(await page.evaluate(() => location.hash)).toBe('')
    },
  )

  it('makes no network request', () => {
    expect(stage.network.seen()).toEqual([])
  })
})
