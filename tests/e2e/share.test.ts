import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { focusElement, waitForElement } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { fillField, openPopupTab, pressByName, readWords, waitForWords } from './page-actions.ts'

const SHARED =
  'Nghị định số 911/2026/NĐ-CP về trang tin của thôn, ấp\nNguồn: Công báo điện tử (congbao.chinhphu.vn), đăng ngày 12/10/2026\nhttps://congbao.chinhphu.vn/van-ban/911.htm?id=7'

describe.each(getWantedBrowsers())('sharing an official page, in %s', (name) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await borrowStage(name)
    page = await stage.open('official', '/van-ban/911.htm?id=7&utm_source=zalo')
  })
  afterAll(() => stage.close())

  it('copies title, source, date and link in one click', async () => {
    const popup = await stage.openPopup(page)
    await openPopupTab(popup, 'library')
    await waitForWords(popup, '.page-offers h3', 'Trang chính thức: congbao.chinhphu.vn')
    await pressByName(popup, 'Chép để chia sẻ kèm nguồn')
    await waitForWords(popup, '.page-offers .shared', SHARED.replace(/\n/g, ' '))
    // Pasted into a multi-line field elsewhere, the text must equal what is shown.
    const options = await stage.openOwn('practice.html')
    await waitForElement(options, 'textarea')
    await focusElement(options, 'textarea')
    await pressKeys(options, 'Control+v')
    expect(await options.$eval('textarea', (field) => field.value)).toBe(SHARED)
    await options.close()
  })

  it('does not offer sharing on a page that is not official', async () => {
    const other = await stage.open('editors')
    const popup = await stage.openPopup(other)
    await openPopupTab(popup, 'library')
    await waitForWords(popup, '.page-offers h3', 'Trang đang mở')
    expect((await readWords(popup, '.page-offers button')).join()).not.toContain('chia sẻ')
    await fillField(popup, '#panel-library textarea', 'tin gia')
    await waitForElement(popup, '.hits li')
    expect(await readWords(popup, '.page-offers')).toEqual([])
    await other.close()
  })
})
