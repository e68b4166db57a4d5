// npm run bench:outbox: what 10,000 reports that wait cost, in Chromium: how long the popup and the outbox page take to open, how
// long sending them all takes, that they go one after another, and how much memory the background holds meanwhile. Needs
// npm run build. `-- --reports N` for fewer.

import { parseArgs } from 'node:util'
import type { CDPSession } from 'puppeteer-core'
import { type DeliveryWorld, startDeliveryWorld } from '../../tests/e2e/delivery/delivery-world.ts'
import type * as Code from '../../tests/e2e/delivery/outbox-code.ts'
import { startReportStore } from '../../tests/e2e/delivery/report-store.ts'
import { ensureBrowser } from '../browsers.ts'
import { computeMedian } from './loading/median.ts'

declare const outboxCode: typeof Code

const { values } = parseArgs({ options: { reports: { type: 'string', default: '10000' } } })
const COUNT = Number(values.reports)
const ROUNDS = 7
/** The popup is to be open within so many ms. */
const TARGET = 200

ensureBrowser('chromium')
const store = await startReportStore()
const world = await startDeliveryWorld(store, 'chromium')
// Nothing is sent while the pages are measured: this page holds the lock that a drain wants.
await world.page.evaluate(() => {
  void navigator.locks.request('outbox-drain', () => new Promise((free) => Object.assign(globalThis, { free })))
})
console.log(`ms until drawn, median and worst of ${ROUNDS}; target for the popup ${TARGET}`)
await tellOpenings('nothing waits')
await world.queue(1)
await world.page.evaluate(repeat, COUNT)
await tellOpenings(`${COUNT} wait`)

const worker = await workerOf(world)
const heap = async () => {
  const { usedSize } = await worker.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}
await worker.send('HeapProfiler.collectGarbage')
const before = await heap()
await world.page.evaluate(() => (globalThis as unknown as { free: () => void }).free())
await tellTrouble()
const began = performance.now()
let most = before
let through = false
const drained = world.drainInWorker().then(() => {
  through = true
})
while (!through) {
  await Promise.race([drained, new Promise((again) => setTimeout(again, 500))])
  most = Math.max(most, await heap())
}
const ms = performance.now() - began
const states = await world.look()
const delivered = states.filter(({ state }) => state === 'delivered').length
console.log(
  `sent: ${delivered} of ${COUNT} delivered, ${store.rows.length} in the store, at most ${store.mostAtOnce} at a time`,
)
console.log(
  `${(ms / 1000).toFixed(1)} s, ${(ms / COUNT).toFixed(1)} ms each; background ${before.toFixed(1)} MB before, ${most.toFixed(1)} MB at most`,
)
await world.close()
await store.stop()

/** What a drain costs while the recipient is in trouble: it is asked once, and the thousands that wait for it are passed over. */
async function tellTrouble(): Promise<void> {
  store.treat = () => 'broken'
  const start = performance.now()
  await world.drainInWorker()
  const took = performance.now() - start
  store.treat = () => undefined
  const asked = [...store.came.keys()]
  console.log(`recipient in trouble: asked ${asked.length} times, ${took.toFixed(0)} ms`)
  for (const id of asked) await world.page.evaluate((each) => outboxCode.retryReportNow(each), id)
}

async function tellOpenings(name: string): Promise<void> {
  const said: string[] = []
  for (const [what, path, drawn] of [
    ['popup', 'popup.html', '#tab-report'],
    ['its tab of reports', 'popup.html', '#panel-report .view:not([aria-busy])'],
    ['outbox page', 'outbox.html', '.outbox .still, .outbox .out li'],
  ] as const) {
    const all: number[] = []
    for (let round = 0; round < ROUNDS; round++) all.push(await opening(path, drawn))
    said.push(`${what} ${computeMedian(all).toFixed(0)}, ${Math.max(...all).toFixed(0)}`)
  }
  console.log(`${name.padEnd(14)} ${said.join('; ')}`)
}

/** How long after a page was asked for something of it is drawn, in ms. */
async function opening(path: string, selector: string): Promise<number> {
  const page = await world.stage.browser.newPage()
  await page.evaluateOnNewDocument((wanted: string) => {
    const look = () => {
      document.querySelector<HTMLElement>('#tab-report[aria-selected="false"]')?.click()
      if (!document.querySelector(wanted)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        // Behind the frame.
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

/** Runs in one of our pages: puts the one report there is into the outbox again and again, each time under a number of its own. */
async function repeat(count: number): Promise<void> {
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

async function workerOf({ stage }: DeliveryWorld): Promise<CDPSession> {
  const isOurs = (type: string, url: string) => type === 'service_worker' && url.startsWith(stage.extensionOrigin)
  const target = stage.browser.targets().find((each) => isOurs(each.type(), each.url()))
  if (!target) throw new Error('the background sleeps')
  return target.createCDPSession()
}
