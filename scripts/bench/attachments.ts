// npm run bench:attachments: how long the page "Kiểm một tệp" takes for a file in Chromium, and for how long it does
// not answer meanwhile, also with the processor slowed four times: the name alone, a PDF of ten pages with text, a
// workbook of 2,000 rows, a first picture with the start of the engine, and further ones. Then the same for a page of a
// site that has a file read in the background, and the memory of all renderers before, during and after. Needs
// `npm run build`.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { photographLetter } from '../../tests/attachments/photograph-letter.ts'
import { launchStage } from '../../tests/e2e/harness/launch-stage.ts'
import { copyReadingExtension, readOnSite } from '../../tests/e2e/site-reading/read-on-site.ts'
import { buildPdf } from '../../tests/library/imports/readers/build-pdf.ts'
import { checkAttachmentName } from '../../utils/attachments/check-attachment.ts'
import { ensureBrowser } from '../browsers.ts'
import { computeMedian } from './loading/median.ts'
import { measureRenderers } from './soak/measure-memory.ts'

const RUNS = 5
/** The reader's page closes a minute after its last use. */
const CLOSED_AFTER_MS = 90_000
const SENTENCE = 'Các thôn rà soát, lập danh sách gửi về trước ngày hai mươi để tổng hợp chung.'
const lines = Array.from({ length: 45 }, (_, at) => ({ x: 60, y: 790 - at * 16, words: SENTENCE }))
const rows = Array.from(
  { length: 2000 },
  (_, at) => `${at + 1},Đợt ${at % 7},${at * 1000},${SENTENCE.replaceAll(',', '')}`,
)

ensureBrowser('chromium')
const nameTimes = Array.from({ length: 50 }, () => {
  const begun = performance.now()
  checkAttachmentName('du thao to trinh (MAT) so 412-UBND.signed.pdf', { choices: {} })
  return performance.now() - begun
})
console.log(`name alone: first ${nameTimes[0]!.toFixed(1)} ms, then ${computeMedian(nameTimes.slice(1)).toFixed(2)} ms`)

const tenPages = buildPdf(Array.from({ length: 10 }, () => lines))
const folder = mkdtempSync(join(tmpdir(), 'truoc-khi-dang-bench-'))
const stage = await launchStage('chromium')
try {
  for (const slowdown of [1, 4]) {
    const page = await stage.openOwn('file-check.html')
    await page.bringToFront()
    await page.emulateCPUThrottling(slowdown)
    await watchLongTasks(page)
    const head = `\nprocessor slowed ${slowdown} times, ms (median of ${RUNS})`.padEnd(48)
    console.log(`${head}time    longest task`)
    await measure(page, 'PDF of 10 pages with text', 'van-ban.pdf', tenPages)
    await measure(page, 'workbook of 2,000 rows', 'bang.csv', new TextEncoder().encode(rows.join('\n')))
    const picture = Uint8Array.from(await photographLetter(page, [SENTENCE, SENTENCE, 'Số: 412/UBND-VX']))
    await measure(page, 'first picture', 'anh-1.jpg', picture, 1)
    await measure(page, 'next picture', 'anh-2.jpg', picture)
    await page.close()
  }
} finally {
  await stage.close()
  rmSync(folder, { recursive: true, force: true })
}

await measureSite()

/** Measures a page of a site that has files read in the background. */
async function measureSite(): Promise<void> {
  const copy = await copyReadingExtension('chromium')
  const stage = await launchStage('chromium', { folder: copy.folder })
  try {
    const session = await stage.browser.target().createCDPSession()
    const page = await stage.open('facebook')
    const picture = Uint8Array.from(await photographLetter(page, [SENTENCE, SENTENCE, 'Số: 412/UBND-VX']))
    const before = await measureRenderers(session)
    for (const slowdown of [1, 4]) {
      await page.emulateCPUThrottling(slowdown)
      const head = `\nread for a page slowed ${slowdown} times, ms`.padEnd(48)
      console.log(`${head}time    longest task`)
      await measureOnSite(page, 'PDF of 10 pages with text', `van-ban-${slowdown}`, tenPages)
      await measureOnSite(page, 'picture', `anh-${slowdown}`, picture)
      await measureOnSite(page, 'file of 8 MB that is no document', `tep-${slowdown}`, new Uint8Array(8 * 1024 * 1024))
    }
    const during = await measureRenderers(session)
    await new Promise((resolve) => setTimeout(resolve, CLOSED_AFTER_MS))
    const after = await measureRenderers(session)
    const [first, most, last] = [before, during, after].map((size) => size?.toFixed(0))
    console.log(`\nmemory of all renderers, MiB: ${first} before, ${most} after reading, ${last} 90 s later`)
  } finally {
    await stage.close()
    copy.remove()
  }
}

/** Prints how long a file takes that was not read before: of one that was, the report is kept. */
async function measureOnSite(page: Page, what: string, name: string, bytes: Uint8Array): Promise<void> {
  const readings = []
  for (let run = 0; run < RUNS; run++) readings.push(await readOnSite(page, { name: `${name}-${run}`, bytes }))
  const time = computeMedian(readings.map(({ took }) => took))
  const task = Math.max(...readings.map(({ longestTask }) => longestTask))
  console.log(what.padEnd(48) + time.toFixed(0).padStart(6) + task.toFixed(0).padStart(14))
}

async function measure(page: Page, what: string, name: string, bytes: Uint8Array, runs = RUNS): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const times: number[] = []
  let longest = 0
  for (let run = 0; run < runs; run++) {
    const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
    const listed = await page.$$eval('.file', (files) => files.length)
    await page.evaluate(() => {
      Object.assign(globalThis, { longestTask: 0, begun: performance.now() })
    })
    await field.uploadFile(path)
    await page.waitForFunction(
      (before) => document.querySelectorAll('.file[data-step=done]').length > before,
      { polling: 'mutation' },
      listed,
    )
    const { took, task } = await page.evaluate(() => {
      const { begun, longestTask } = globalThis as unknown as { begun: number; longestTask: number }
      return { took: performance.now() - begun, task: longestTask }
    })
    times.push(took)
    longest = Math.max(longest, task)
  }
  const figures = [computeMedian(times).toFixed(0).padStart(6), longest.toFixed(0).padStart(14)]
  console.log(what.padEnd(48) + figures.join(''))
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = new PerformanceObserver((list) => {
      const world = globalThis as unknown as { longestTask: number }
      for (const { duration } of list.getEntries()) world.longestTask = Math.max(world.longestTask, duration)
    })
    watch.observe({ type: 'longtask' })
  })
}
