// npm run bench:pages: measures in Chromium how soon the popup, a report's form and the library are drawn, with the
// processor as it is and four times slower. Needs `npm run build`.

import { launchStage, type Stage } from '../../tests/e2e/harness/launch-stage.ts'
import { waitFor } from '../../tests/e2e/harness/wait-for.ts'
import { pickPost, SCAM_POST } from '../../tests/e2e/report-actions.ts'
import { ensureBrowser } from '../browsers.ts'
import { computeMedian } from './loading/median.ts'

const ROUNDS = 9
/** By how much the processor is slowed down. */
const RATES = [1, 4]

/** What the page notes about itself. */
interface Timing {
  /** When what is waited for was drawn, in ms from the beginning of the navigation. */
  readyAt?: number
}

ensureBrowser('chromium')
const stage = await launchStage('chromium')
const draft = await storeDraft(stage)
console.log(`ms until it is drawn (median, worst of ${ROUNDS}; the first of each in brackets)`)
console.log(`${''.padEnd(24)} processor    first paint          ready`)
await printPage('the popup, in a tab', 'popup.html', '#panel-draft :is(h3, button, p)')
await printPage('the form of a report', `outbox.html#${draft}`, '.report-room textarea')
await printPage('the library', 'library.html', '.library h3')
await stage.close()

async function printPage(name: string, path: string, ready: string): Promise<void> {
  for (const rate of RATES) {
    const paints: number[] = []
    const readies: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const { paint, ready: at } = await measurePage(path, ready, rate)
      paints.push(paint)
      readies.push(at)
    }
    const columns = [paints, readies].map((figures) => formatFigures(figures).padStart(18))
    console.log(`${name.padEnd(24)} ${`1/${rate}`.padStart(9)} ${columns.join(' ')}`)
  }
}

function formatFigures(figures: readonly number[]): string {
  const [first] = figures
  return `${computeMedian(figures).toFixed(0)}, ${Math.max(...figures).toFixed(0)} (${first!.toFixed(0)})`
}

/** Opens a page of the extension in a new tab. */
async function measurePage(path: string, ready: string, rate: number): Promise<{ paint: number; ready: number }> {
  const page = await stage.browser.newPage()
  const protocol = await page.createCDPSession()
  await protocol.send('Emulation.setCPUThrottlingRate', { rate })
  await page.evaluateOnNewDocument((selector) => {
    const look = () => {
      if (document.querySelector(selector)) (globalThis as Timing).readyAt ??= performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, ready)
  await page.goto(`${stage.extensionOrigin}/${path}`)
  const timing = await waitFor(
    () =>
      page.evaluate(() => {
        const { readyAt } = globalThis as Timing
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
        return readyAt !== undefined && paint !== undefined && { ready: readyAt, paint }
      }),
    `${path} is drawn`,
  )
  await page.close()
  return timing
}

/** Begins a report of a post and leaves it. Returns the number of the stored draft. */
async function storeDraft(on: Stage): Promise<string> {
  const site = await on.open('facebook')
  const popup = await pickPost(on, site, SCAM_POST)
  await popup.close()
  const outbox = await on.openOwn('outbox.html')
  const id = await waitFor(
    () => outbox.evaluate(() => document.querySelector('.out .about')?.id.replace('about-', '')),
    'the draft is listed',
  )
  await outbox.close()
  return id
}
