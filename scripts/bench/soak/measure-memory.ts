import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'puppeteer-core'
import { runInFirefoxWindow } from '../../../tests/e2e/harness/firefox-protocol.ts'
import { getCdpSession, isFirefox } from '../../../tests/e2e/harness/remote-handles.ts'
import { measureHeap, measureHeapSize } from '../heap/measure-heap.ts'

/** What is alive in the process of a page after garbage collection, with all of its documents. */
export interface PageMemory {
  /** The JavaScript heap with array buffers, in MiB; in Firefox also the nodes of the documents. */
  heap: number
  /** The machine code in the heap, in MiB. */
  code?: number
  documents: number
  nodes?: number
  listeners: number
  /** The process: pages of one process share its heap, and a navigation may lead into another one. */
  process: string
}

const MIB = 1024 * 1024

/** Measures a page after garbage collection. Chromium only. */
export async function measureMemory(page: Page): Promise<PageMemory> {
  const session = await getCdpSession(page)
  const heap = await measureHeapSize(session)
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { id } = await session.send('Runtime.getIsolateId')
  return { heap, documents, nodes, listeners: jsEventListeners, process: id }
}

/**
 * Measures a page after everything was dropped that the browser keeps for speed, as pages in the back/forward cache.
 * They would count as growth that comes and goes by megabytes.
 */
export async function measureWithoutCaches(page: Page): Promise<PageMemory> {
  if (await isFirefox(page)) return measureFirefox(page)
  const session = await getCdpSession(page)
  await session.send('Memory.simulatePressureNotification', { level: 'critical' })
  const memory = await measureMemory(page)
  const { all, code } = await measureHeap(page)
  // While memory is short, no page is kept for the way back.
  await session.send('Memory.simulatePressureNotification', { level: 'moderate' })
  return { ...memory, heap: all, code }
}

/** Returns the private memory of all renderers of a browser, in MiB; undefined where the system is not Linux. */
export async function measureRenderers(session: CDPSession): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readPrivateMemory(id))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function readPrivateMemory(id: number): number {
  try {
    const lines = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
    const sizes = [...lines.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) => Number(size))
    return sizes.reduce((sum, size) => sum + size, 0) / 1024
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

/** Measures a page by the reports of `about:memory`, which can only be read in the browser's own window. */
async function measureFirefox(page: Page): Promise<PageMemory> {
  const reports = JSON.parse(await runInFirefoxWindow(page.browser(), READ_REPORTS, null)) as [string, string, number][]
  const host = new URL(page.url()).host
  const process = reports.find(([, path]) => path.startsWith('explicit/window-objects/') && path.includes(host))?.[0]
  if (process === undefined) throw new Error(`No process has a document of ${host}`)
  const own = reports.filter(([of]) => of === process)
  const sum = (form: RegExp) => own.reduce((all, [, path, amount]) => all + (form.test(path) ? amount : 0), 0)
  const windows = own.flatMap(([, path]) => /^explicit\/window-objects\/.*?window\([^)]*\)/.exec(path)?.[0] ?? [])
  return {
    heap: sum(/^explicit\/(?:js-non-window\/(?:zones|runtime)|window-objects)\//) / MIB,
    documents: new Set(windows).size,
    listeners: sum(/\/event-listeners$/),
    process,
  }
}

const READ_REPORTS = `async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
  for (let i = 0; i < 3; i++) {
    Services.obs.notifyObservers(null, 'child-mmu-request')
    await new Promise((done) => manager.minimizeMemoryUsage(done))
  }
  const reports = []
  const keep = (process, path, kind, units, amount) => {
    if (/js-non-window|window-objects/.test(path)) reports.push([process, path, amount])
  }
  await new Promise((done) => manager.getReports(keep, null, done, null, false))
  return JSON.stringify(reports)
}`
