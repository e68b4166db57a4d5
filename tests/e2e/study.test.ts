import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { clickSeen } from './harness/click.ts'
import { downloaded, downloadInto } from './harness/downloads.ts'
import { press } from './harness/keys.ts'
import { launch, type Stage } from './harness/launch.ts'
import { storedIn } from './harness/storage.ts'
import { until } from './harness/until.ts'
import { openTab, pressNamed, untilReads, wordsOf } from './own-page.ts'

interface StoredAnswer {
  card: string
  choice: number
  grade: string
}

describe.each(browsersWanted())('studying in %s', (name) => {
  let stage: Stage
  let page: Page
  const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-study-'))
  beforeAll(async () => {
    stage = await launch(name)
    await downloadInto(stage, folder)
    page = await stage.openOwn('study.html')
    await page.bringToFront()
    await page.waitForSelector('button.choice')
  })
  afterAll(async () => {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const kept = async (from: Page): Promise<StoredAnswer[]> =>
    JSON.parse(await storedIn(from)).databases['study/answers'] ?? []
  /** Where the keyboard is, in words. */
  const focused = (on: Page) => on.evaluate(() => document.activeElement?.textContent ?? '')
  const background = () => page.evaluate(() => getComputedStyle(document.querySelector('.study-card')!).color)

  it('takes an answer by the mouse and says what is advised, why, and when the card comes back', async () => {
    expect(await wordsOf(page, 'button.choice')).toHaveLength(3)
    await clickSeen(page, '.choices li:nth-child(2) button')
    await untilReads(page, '.choice.advised', /^[ABC] .+ (?:nên chọn|đã chọn, đúng)$/)
    await untilReads(page, '#because', /^(?:Đúng, n|N)ên chọn [ABC]\. .+\.$/)
    await untilReads(page, '.onward', /Thẻ tiếp Gặp lại thẻ này (?:ngày mai|sau 2 ngày)/)
    expect(await kept(page)).toHaveLength(1)
    await until(async () => (await focused(page)) === 'Thẻ tiếp', 'the keyboard is on the way on')
  })

  it('keeps it over a reload', async () => {
    const before = await kept(page)
    await page.evaluate(() => location.reload())
    await untilReads(page, '.desk', /^Hôm nay thế là đủ Mai có thẻ mới\./)
    await untilReads(page, '.streak', /^Đã học 1 ngày/)
    await untilReads(page, '.figures', /30 ngày qua 1 câu trả lời/)
    expect(await kept(page)).toEqual(before)
  })

  it('takes an answer by the keyboard alone: to the choices by arrows, Enter, on by Enter, then by a letter', async () => {
    await pressNamed(page, 'Học thêm một thẻ')
    await page.waitForSelector('button.choice')
    const first = await wordsOf(page, '.study-card h3')
    await press(page, 'ArrowDown')
    await press(page, 'ArrowDown')
    expect(await focused(page)).toMatch(/^B/)
    await press(page, 'Enter')
    await untilReads(page, '.onward', /Gặp lại thẻ này/)
    expect(await kept(page)).toHaveLength(2)
    await until(async () => (await focused(page)) === 'Thẻ tiếp', 'the keyboard is on the way on')
    await press(page, 'Enter')
    await page.waitForSelector('button.choice')
    expect(await wordsOf(page, '.study-card h3')).not.toEqual(first)
    await press(page, 'c')
    await untilReads(page, '.onward', /Gặp lại thẻ này/)
    expect(await kept(page)).toHaveLength(3)
  })

  it('opens a provision in the library', async () => {
    const [cited] = await wordsOf(page, '.cites a')
    await clickSeen(page, '.cites a')
    const library = await stage.ownTab('library.html')
    await untilReads(library, '.sheet-card .view', /Tóm lược, không phải nguyên văn/)
    expect(cited).not.toBe('')
    await library.close()
    await page.bringToFront()
  })

  it('saves a file of everything', async () => {
    await pressNamed(page, 'Xuất ra tệp')
    const file = await downloaded(folder, /^hoc-moi-ngay-\d{4}-\d{2}-\d{2}\.json$/)
    expect(JSON.parse(file.text).answers).toEqual(await kept(page))
  })

  it('forgets everything on demand, and takes that back', async () => {
    await pressNamed(page, 'Xóa tiến độ')
    await untilReads(page, '.own-data [role=status]', /^Đã xóa tiến độ\./)
    expect(await kept(page)).toEqual([])
    await pressNamed(page, 'Hoàn tác')
    await until(async () => (await kept(page)).length === 3, 'all is back')
    await pressNamed(page, 'Xóa tiến độ')
    await until(async () => (await kept(page)).length === 0, 'all is gone')
    await page.waitForSelector('button.choice')
  })

  it('has room at 360 pixels, in light and dark', async () => {
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

  it('offers the card of the day in the popup, comes back to it from a provision, and keeps its answer for the page', async () => {
    const site = await stage.open('facebook')
    const popup = await stage.openPopup(site)
    await openTab(popup, 'library')
    await untilReads(popup, '.study-line', 'Tình huống hôm nay')
    await clickSeen(popup, '.study-line')
    await popup.waitForSelector('#panel-library button.choice')
    await clickSeen(popup, '.choices li:first-child button')
    await untilReads(popup, '.onward', /Gặp lại thẻ này/)
    await clickSeen(popup, '.cites a')
    await untilReads(popup, '#panel-library .view', /Tóm lược, không phải nguyên văn/)
    await clickSeen(popup, '.crumb .btn')
    await untilReads(popup, '#because', /ên chọn/)
    await clickSeen(popup, '.onward .main')
    await untilReads(popup, '#panel-library .still', /^Hôm nay thế là đủ/)
    await popup.close()
    expect(await kept(page)).toHaveLength(1)
    await page.bringToFront()
    await untilReads(page, '.desk', /^Hôm nay thế là đủ/)
    await site.close()
  })

  it('asks the network for nothing', () => {
    expect(stage.network.seen()).toEqual([])
  })
})
