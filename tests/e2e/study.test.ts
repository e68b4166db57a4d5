import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage } from './harness/browser-storage.ts'
import { setDownloadFolder, waitForDownload } from './harness/downloads.ts'
import type { Stage } from './harness/launch-stage.ts'
import { clickVisible, waitForElement } from './harness/page-elements.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'
import { openPopupTab, pressByName, readWords, waitForWords } from './page-actions.ts'

interface StoredAnswer {
  card: string
  choice: number
  grade: string
}

describe.each(getWantedBrowsers())('studying in %s', (name) => {
  let stage: Stage
  let page: Page
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-study-'))
  beforeAll(async () => {
    stage = await borrowStage(name)
    await setDownloadFolder(stage, folder)
    page = await stage.openOwn('study.html')
    await page.bringToFront()
    await waitForElement(page, 'button.choice')
  })
  afterAll(async () => {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const kept = async (from: Page): Promise<StoredAnswer[]> =>
    JSON.parse(await readStorage(from)).databases['study/answers'] ?? []
  /** Returns which parts of an answered card are outside of the window, or below the edge of the popup's view. */
  const findOutOfSight = (on: Page) =>
    on.evaluate(() => {
      const view = document.querySelector('.study-card')!.closest('.view')?.getBoundingClientRect()
      const [top, bottom] = [view?.top ?? 0, view?.bottom ?? innerHeight]
      return ['.study-card h3', '.choice.advised', '.because'].filter((part) => {
        const rect = document.querySelector(part)!.getBoundingClientRect()
        const firstLine = rect.top + Number.parseFloat(getComputedStyle(document.querySelector(part)!).lineHeight)
        return rect.top < top || firstLine > bottom
      })
    })
  /** Returns what of an answer is outside of the popup's view: the explanation, or the button of the way on. */
  const findHidden = (popup: Page) =>
    popup.evaluate(() => {
      const read = (part: string) => document.querySelector(part)!.getBoundingClientRect()
      const [view, onward, because] = [read('.study-open .view'), read('.onward .main'), read('.because')]
      const isInView = onward.top >= view.top && onward.bottom <= view.bottom + 1
      const isRead = because.top >= view.top && because.bottom <= onward.top + 1
      return [...(isInView ? [] : ['.onward .main']), ...(isRead ? [] : ['.because'])]
    })
  /** Returns the text of the focused element. */
  const focused = (on: Page) => on.evaluate(() => document.activeElement?.textContent ?? '')
  const background = () => page.evaluate(() => getComputedStyle(document.querySelector('.study-card')!).color)

  it('takes an answer with the mouse, and shows the advised choice, the reason and the next date', async () => {
    expect(await readWords(page, 'button.choice')).toHaveLength(3)
    await page.setViewport({ width: 1366, height: 650 })
    await clickVisible(page, '.choices li:nth-child(2) button')
    await waitForWords(page, '.choice.advised', /^[ABC] .+ (?:nên chọn|đã chọn, đúng)$/)
    await waitForWords(page, '.because', /^(?:Đúng, n|N)ên chọn [ABC]\. .+\.$/)
    await waitForWords(page, '.onward', /Xong hôm nay Gặp lại sớm nhất sau [24] ngày/)
    expect(await kept(page)).toHaveLength(1)
    await waitFor(async () => /ên chọn/.test(await focused(page)), 'the keyboard is on the explanation')
    expect(await findOutOfSight(page)).toEqual([])
  })

  it('keeps the answer over a reload', async () => {
    const before = await kept(page)
    await page.evaluate(() => location.reload())
    await waitForWords(page, '.desk', /Hôm nay thế là đủ Mai có tình huống mới\./)
    await waitForWords(page, '.streak', /^Đã học 1 ngày/)
    await waitForWords(page, '.figures', /90 ngày qua .+ 1 câu trả lời/)
    expect(await kept(page)).toEqual(before)
  })

  it('takes answers with the keyboard only: arrows and Enter, Enter to continue, then a letter', async () => {
    await pressByName(page, 'Học thêm một tình huống')
    await waitForElement(page, 'button.choice')
    const first = await readWords(page, '.study-card h3')
    await pressKeys(page, 'ArrowDown')
    await pressKeys(page, 'ArrowDown')
    expect(await focused(page)).toMatch(/^B/)
    await pressKeys(page, 'Enter')
    await waitForWords(page, '.onward', /Gặp lại sớm nhất/)
    expect(await kept(page)).toHaveLength(2)
    await waitFor(async () => /ên chọn/.test(await focused(page)), 'the keyboard is on the explanation')
    expect(await findOutOfSight(page)).toEqual([])
    await pressKeys(page, 'Enter')
    await waitForElement(page, 'button.choice')
    expect(await readWords(page, '.study-card h3')).not.toEqual(first)
    await pressKeys(page, 'c')
    await waitForWords(page, '.onward', /Gặp lại sớm nhất/)
    expect(await kept(page)).toHaveLength(3)
  })

  it('opens a provision in the library', async () => {
    const [cited] = await readWords(page, '.cites a')
    await clickVisible(page, '.cites a')
    const library = await stage.ownTab('library.html')
    await waitForWords(library, '.sheet-card .view', /Tóm lược, không phải nguyên văn/)
    expect(cited).not.toBe('')
    await library.close()
    await page.bringToFront()
  })

  it('exports everything to a file', async () => {
    await pressByName(page, 'Lưu thành tệp')
    const file = await waitForDownload(folder, /^hoc-moi-ngay-\d{4}-\d{2}-\d{2}\.json$/)
    expect(JSON.parse(file.text).answers).toEqual(await kept(page))
  })

  it('erases everything on demand, and undoes that', async () => {
    await pressByName(page, 'Xóa tiến độ')
    await waitForWords(page, '.own-data [role=status]', /^Đã xóa tiến độ\./)
    expect(await kept(page)).toEqual([])
    await pressByName(page, 'Hoàn tác')
    await waitFor(async () => (await kept(page)).length === 3, 'all is back')
    await pressByName(page, 'Xóa tiến độ')
    await waitFor(async () => (await kept(page)).length === 0, 'all is gone')
    await waitForElement(page, 'button.choice')
  })

  it('fits into 360 pixels, in light and dark', async () => {
    await page.setViewport({ width: 360, height: 740 })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    if (name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
      const light = await background()
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      expect(await background()).not.toBe(light)
    }
    expect((await page.screenshot()).length).toBeGreaterThan(5000)
    await page.setViewport({ width: 1280, height: 900 })
  })

  it('offers the card of the day in the popup, and stores its answer for the page', async () => {
    const site = await stage.open('facebook')
    const popup = await stage.openPopup(site)
    await openPopupTab(popup, 'library')
    await waitForWords(popup, '.study-line', 'Tình huống hôm nay')
    await clickVisible(popup, '.study-line')
    await waitForElement(popup, '#panel-library button.choice')
    await clickVisible(popup, '.choices li:first-child button')
    await waitForWords(popup, '.onward', /Gặp lại sớm nhất/)
    await waitFor(async () => (await findHidden(popup)).length === 0, 'explanation and way on are in sight')
    await clickVisible(popup, '.cites a')
    await waitForWords(popup, '#panel-library .view', /Tóm lược, không phải nguyên văn/)
    await clickVisible(popup, '.crumb .btn')
    await waitForWords(popup, '.because', /ên chọn/)
    await clickVisible(popup, '.onward .main')
    await waitForWords(popup, '#panel-library .still', /^Hôm nay thế là đủ/)
    await popup.close()
    expect(await kept(page)).toHaveLength(1)
    await page.bringToFront()
    await waitForWords(page, '.desk .still', /^Hôm nay thế là đủ/)
    await site.close()
  })

  it('makes no network request', () => {
    expect(stage.network.seen()).toEqual([])
  })
})
