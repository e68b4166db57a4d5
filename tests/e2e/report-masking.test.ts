import { createHash } from 'node:crypto'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { openInFront } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import type { Stage } from './harness/launch-stage.ts'
import { openPopupTab, pressByName, readWords, waitForWords } from './page-actions.ts'
import { openPreview, pickPost, SCAM_POST } from './report-actions.ts'

const WORDS = 'Chị Sen vay không trả, gọi 0912 345 678 mà đòi, thẻ 4111 1111 1111 1111.'

describe.each(getWantedBrowsers())('personal numbers in a report in %s', (name) => {
  let stage: Stage
  let site: Page
  let form: Page | undefined
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterEach(async () => {
    if (form && !form.isClosed()) await form.close()
    await site.close()
  })
  afterAll(() => stage.close())

  /** Replaces the text of the page's post, adds text that is invisible on screen, and picks the post. */
  async function pickWith(words: string): Promise<Page> {
    site = await openInFront(stage, 'facebook')
    await site.$eval(
      SCAM_POST,
      (message, said) => {
        const line = document.createElement('div')
        line.dir = 'auto'
        line.textContent = said
        const unseen = [
          'position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px; overflow: hidden',
          'position: absolute; left: -9999px',
          'clip-path: inset(50%); position: absolute',
          'font-size: 0',
        ].map((style) => {
          const span = document.createElement('span')
          span.style.cssText = style
          span.textContent = 'Được tài trợ'
          return span
        })
        message.replaceChildren(line, ...unseen)
      },
      words,
    )
    return pickPost(stage, site, SCAM_POST)
  }

  it('are masked until shown one by one, in the sent data and after the popup was closed', async () => {
    form = await pickWith(WORDS)
    await waitForWords(form, '.masked [role="status"]', /^Khi gửi, 2 số/)
    expect(await readWords(form, '.masked li span')).toEqual(['Số điện thoại …5678', 'Số tài khoản, số thẻ …1111'])
    const masked = await openPreview(form, 'Lừa đảo')
    expect(masked.post).toMatchObject({
      text: 'Chị Sen vay không trả, gọi •••• ••• ••• mà đòi, thẻ •••• •••• •••• ••••.',
      masked: [
        { kind: 'phone', count: 1 },
        { kind: 'account', count: 1 },
      ],
    })
    expect(JSON.stringify(masked)).not.toMatch(/0912|4111|345 678/)
    expect(masked.post.textHash).toBe(createHash('sha256').update(String(masked.post.text)).digest('hex'))
    await pressByName(form, 'Sửa báo cáo')
    await pressByName(form, 'Hiện số điện thoại …5678 trong báo cáo')
    await waitForWords(form, '.masked [role="status"]', /^Khi gửi, 1 số/)
    await waitForWords(form, '.report-room .bar', /Đã lưu/)
    await form.close()

    form = await stage.openPopup(site)
    await openPopupTab(form, 'report')
    await waitForWords(form, '.masked [role="status"]', /^Khi gửi, 1 số/)
    const shown = await openPreview(form)
    expect(shown.post.text).toBe('Chị Sen vay không trả, gọi 0912 345 678 mà đòi, thẻ •••• •••• •••• ••••.')
    await pressByName(form, 'Sửa báo cáo')
    await pressByName(form, 'Che lại số điện thoại …5678 trong báo cáo')
    await waitForWords(form, '.masked [role="status"]', /^Khi gửi, 2 số/)
    expect(JSON.stringify(await openPreview(form))).not.toMatch(/0912|4111/)
  })
})
