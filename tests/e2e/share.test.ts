import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { fill, openTab, pressNamed, untilReads, wordsOf } from './own-page.ts'

const SHARED =
  'Nghị định số 911/2026/NĐ-CP về trang tin của thôn, ấp\nNguồn: Công báo điện tử (congbao.chinhphu.vn), đăng ngày 12/10/2026\nhttps://congbao.chinhphu.vn/van-ban/911.htm?id=7'

describe.each(browsersWanted())('passing an official page on, in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await launch(name)
    page = await stage.open('official', '/van-ban/911.htm?id=7&utm_source=zalo')
  })
  afterAll(() => stage.close())

  it('copies title, source, date and link at one click', async () => {
    const popup = await stage.openPopup(page)
    await openTab(popup, 'library')
    await untilReads(popup, '.page-offers h3', 'Trang chính thống: congbao.chinhphu.vn')
    await pressNamed(popup, 'Chép để chia sẻ kèm nguồn')
    await untilReads(popup, '.page-offers .shared', SHARED.replace(/\n/g, ' '))
    // What is shown is what was copied: pasted into a field of many lines elsewhere.
    const options = await stage.openOwn('practice.html')
    await options.waitForSelector('textarea')
    await options.focus('textarea')
    await press(options, 'Control+v')
    expect(await options.$eval('textarea', (field) => field.value)).toBe(SHARED)
    await options.close()
  })

  it('offers nothing of it over a page that is not official', async () => {
    const other = await stage.open('editors')
    const popup = await stage.openPopup(other)
    await openTab(popup, 'library')
    await untilReads(popup, '.page-offers h3', 'Trang đang mở')
    expect((await wordsOf(popup, '.page-offers button')).join()).not.toContain('chia sẻ')
    await fill(popup, '#panel-library input', 'tin gia')
    await popup.waitForSelector('.hits li')
    expect(await wordsOf(popup, '.page-offers')).toEqual([])
    await other.close()
  })
})
