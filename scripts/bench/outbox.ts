// npm run bench:outbox: measures in Chromium what 10,000 waiting reports cost: how long the popup and the outbox page
// take to open, how long sending all of them takes and whether they go one after another, and how much memory the
// background uses meanwhile. `-- --reports N` uses fewer. Needs `npm run build`.

import { parseArgs } from 'node:util'
import type { CDPSession } from 'puppeteer-core'
import { type DeliveryWorld, startDeliveryWorld } from '../../tests/e2e/delivery/delivery-world.ts'
import type * as Code from '../../tests/e2e/delivery/outbox-code.ts'
import { startReportStore } from '../../tests/e2e/delivery/report-store.ts'
import { isOwnWorker } from '../../tests/e2e/harness/service-worker.ts'
import { ensureBrowser } from '../browsers.ts'
import { computeMedian } from './loading/median.ts'

declare const outboxCode: typeof Code

const { values } = parseArgs({ options: { reports: { type: 'string', default: '10000' } } })
const COUNT = Number(values.reports)
const ROUNDS = 7
/** The popup must be open within this time, in ms. */
const TARGET = 200

ensureBrowser('chromium')
const store = await startReportStore()
const world = await startDeliveryWorld(store, 'chromium')
// This page holds the drain's lock, so no report is sent while the pages are measured.
await world.page.evaluate(() => {
  void navigator.locks.request('outbox-drain', () => new Promise((free) => Object.assign(globalThis, { free })))
})
console.log(`ms until drawn, median and worst of ${ROUNDS}; target for the popup ${TARGET}`)
await printOpeningTimes('empty outbox')
await world.queue(1)
await world.page.evaluate(copyReport, COUNT)
await printOpeningTimes(`${COUNT} waiting`)

const worker = await connectToWorker(world)
const heap = async () => {
  const { usedSize } = await worker.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}
await worker.send('HeapProfiler.collectGarbage')
const before = await heap()
await world.page.evaluate(() => (globalThis as unknown as { free: () => void }).free())
await printFailingDrain()
const began = performance.now()
let peak = before
let finished = false
const drained = world.drainInWorker().then(() => {
  finished = true
})
while (!finished) {
  await Promise.race([drained, new Promise((again) => setTimeout(again, 500))])
  peak = Math.max(peak, await heap())
}
const ms = performance.now() - began
const states = await world.look()
const delivered = states.filter(({ state }) => state === 'delivered').length
console.log(
  `sent: ${delivered} of ${COUNT} delivered, ${store.rows.length} in the store, at most ${store.mostAtOnce} at a time`,
)
console.log(
  `${(ms / 1000).toFixed(1)} s, ${(ms / COUNT).toFixed(1)} ms each; background ${before.toFixed(1)} MB before, ${peak.toFixed(1)} MB at peak`,
)
await world.close()
await store.stop()

/**
 * Prints what a drain costs while the recipient fails: one request goes out, and the other thousands of reports are
 * skipped.
 */
async function printFailingDrain(): Promise<void> {
  store.treat = () => 'broken'
  const start = performance.now()
  await world.drainInWorker()
  const took = performance.now() - start
  store.treat = () => undefined
  const asked = [...store.came.keys()]
  console.log(`failing recipient: ${asked.length} requests, ${took.toFixed(0)} ms`)
  for (const id of asked) await world.page.evaluate((each) => outboxCode.retryReportNow(each), id)
}

async function printOpeningTimes(name: string): Promise<void> {
  const columns: string[] = []
  for (const [label, path, selector] of [
    ['popup', 'popup.html', '#tab-report'],
    ['its report tab', 'popup.html', '#panel-report .view:not([aria-busy])'],
    ['outbox page', 'outbox.html', '.outbox .still, .outbox .out li'],
  ] as const) {
    const all: number[] = []
    for (let round = 0; round < ROUNDS; round++) all.push(await timeOpening(path, selector))
    columns.push(`${label} ${computeMedian(all).toFixed(0)}, ${Math.max(...all).toFixed(0)}`)
  }
  console.log(`${name.padEnd(14)} ${columns.join('; ')}`)
}

/** Returns the ms from opening a page until an element of it is drawn. */
async function timeOpening(path: string, selector: string): Promise<number> {
  const page = await world.stage.browser.newPage()
  await page.evaluateOnNewDocument((wanted: string) => {
    const look = () => {
      document.querySelector<HTMLElement>('#tab-report[aria-selected="false"]')?.click()
      if (!document.querySelector(wanted)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        // The message arrives after the frame is drawn.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => Object.assign(globalThis, { drawnAt: performance.now() })
        port2.postMessage(null)
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.goto(`${world.stage.extensionOrigin}/${path}`)
  await page.waitForFunction('globalThis.drawnAt !== undefined')
  const at = (await page.evaluate('globalThis.drawnAt')) as number
  await page.close()
  return at
}

/** Runs in an extension page: copies the one report in the outbox many times, each copy under a different id. */
async function copyReport(count: number): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await answer(indexedDB.open('outbox'))
  const table = database.transaction('items', 'readwrite').objectStore('items')
  const [first] = (await answer(table.getAll())) as { id: string; body: string }[]
  for (let serial = 1; serial < count; serial++) {
    const id = first!.id.slice(0, -6) + serial.toString(16).padStart(6, '0')
    table.put({ ...first!, id, body: first!.body.replaceAll(first!.id, id) })
  }
  await answer(table.count())
  database.close()
}

async function connectToWorker({ stage }: DeliveryWorld): Promise<CDPSession> {
  const target = stage.browser.targets().find((each) => isOwnWorker(each, stage))
  if (!target) throw new Error('the background is not running')
  return target.createCDPSession()
}
