import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { clickSeen } from './harness/click.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { until } from './harness/until.ts'
import { fill, untilReads } from './own-page.ts'

const SEARCH = 'search input'
const READING = '.sheet-card .view'
const CITATION = 'Điều 16 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15'

describe.each(browsersWanted())('the library page in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await launch(name)
    page = await stage.openOwn('library.html#luat-91-2025.d16')
    await page.bringToFront()
  })
  afterAll(() => stage.close())

  const hash = (to: string) =>
    page.evaluate((next) => {
      location.hash = next
    }, to)

  it('opens at the provision that its address names', async () => {
    await untilReads(
      page,
      READING,
      /Điều 16.*Luật Bảo vệ dữ liệu cá nhân 91\/2025\/QH15.*Tóm lược, không phải nguyên văn/,
    )
    expect(await page.title()).toBe('Điều 16 Luật 91/2025/QH15 · Thư viện quy định')
  })

  it('copies the citation in plain spaces', async () => {
    await clickSeen(page, '.bar .btn')
    await untilReads(page, '.bar .btn', 'Đã chép')
    await page.click(SEARCH)
    await press(page, 'Control+v')
    expect(await page.$eval(SEARCH, (field) => (field as HTMLInputElement).value)).toBe(CITATION)
    await untilReads(page, '.hits li', new RegExp(`^${CITATION}`))
  })

  it('finds with and without diacritics, opens, and goes back and forth as any page', async () => {
    await fill(page, SEARCH, 'dang anh con')
    await untilReads(page, '.hits li', /^Điều 36 Nghị định 56\/2017\/NĐ-CP/)
    await clickSeen(page, '.hits li .title')
    await untilReads(page, READING, /Điều 36.*Nghị định 56\/2017\/NĐ-CP/)
    expect(await page.evaluate(() => location.hash)).toBe('#nd-56-2017.d36')
    await page.evaluate(() => history.back())
    await untilReads(page, READING, /Điều 16.*91\/2025\/QH15/)
    await until(async () => (await page.title()).startsWith('Điều 16 Luật 91/2025/QH15'), 'the title follows')
    await page.evaluate(() => history.forward())
    await untilReads(page, READING, /Điều 36.*Nghị định 56\/2017\/NĐ-CP/)
  })

  it('opens a whole document, and says of a replaced one what to see now', async () => {
    await hash('nd-15-2020')
    await untilReads(page, `${READING} .banner`, /Nay xem Nghị định 174\/2026\/NĐ-CP\.$/)
    await clickSeen(page, `${READING} .banner a, ${READING} .banner button`)
    await untilReads(page, READING, /^.{0,200}Nghị định 174\/2026\/NĐ-CP Còn hiệu lực/)
  })

  it('tells for an old post how a text stood on its day and what counted then, until today is asked for again', async () => {
    await fill(page, SEARCH, ' ')
    await clickSeen(page, '[aria-label="Xóa chữ đang tìm"]')
    await hash('nd-174-2026.d95')
    await page.$eval('.status-date input', (field) => {
      // Dates are typed otherwise in every browser and language; the event is what all of them end in.
      const input = field as HTMLInputElement
      input.value = '2026-06-30'
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await untilReads(page, READING, /Chưa có hiệu lực vào ngày 30\/06\/2026\..*Điều 101 Nghị định 15\/2020\/NĐ-CP/)
    await hash('nd-15-2020.d101')
    await untilReads(page, READING, /Nay xem Điều 95 Nghị định 174\/2026\/NĐ-CP/)
    await clickSeen(page, '.status-date button')
    await hash('nd-174-2026.d95')
    await untilReads(page, READING, /^(?!.*vào ngày).*Còn hiệu lực/)
  })

  it('tells why a check exists', async () => {
    await hash('vi-sao/insult')
    await untilReads(page, READING, /Xúc phạm, công kích cá nhân.*Điều 13 Luật 116\/2025\/QH15/)
  })

  it.each(['luat-1-1900.d1', '%E0%A4%A', 'vi-sao/khong-co', '<img src=x onerror=alert(1)>'])(
    'says when there is no entry such as %s, and leads to the start',
    async (id) => {
      await hash(id)
      await untilReads(page, `${READING} .still`, /./)
      await clickSeen(page, `${READING} .still .btn`)
      await untilReads(page, READING, /Luật An ninh mạng/)
      expect(await page.evaluate(() => location.hash)).toBe('')
    },
  )

  it('asks the network for nothing', () => {
    expect(stage.network.seen()).toEqual([])
  })
})
