// Many tabs with a draft in each, left alone: which scripts of ours still run, and how memory grows.

import type { CDPSession, Page } from 'puppeteer-core'
import { copyBuiltExtension } from '../../../tests/e2e/harness/extension-copy.ts'
import { launchStage, type Stage } from '../../../tests/e2e/harness/launch-stage.ts'
import { getCdpSession } from '../../../tests/e2e/harness/remote-handles.ts'
import { SITE_BOXES } from '../../../tests/e2e/harness/site-boxes.ts'
import { insertDraft, inventDraft, waitForUnderline } from './invented-drafts.ts'
import { measureMemory, measureRenderers, type PageMemory } from './measure-memory.ts'
import { BACKGROUND, NO_WAKEUPS, recordWakeups, sumWakeups, type WakeupKind, type Wakeups } from './record-wakeups.ts'

/** What is measured in each browser before and after the time. */
interface TabsMemory {
  /** All JavaScript heaps, in MiB, as `renderers`: all private memory of the renderers. */
  heap: number
  renderers: number | undefined
  nodes: number
  listeners: number
}

/** What idle tabs did. */
export interface IdleTabs {
  with: readonly [TabsMemory, TabsMemory]
  without: readonly [TabsMemory, TabsMemory]
  /** How often timers and idle callbacks of ours ran, in all tabs. */
  timers: number
  /** How often frames of ours ran in tabs that are not seen, and in the one that is seen, a second. */
  hiddenFrames: number
  seenFrames: number
  /** How often something else of ours ran in the tabs. */
  events: number
  /** How often each ran in the background, which alarms wake. */
  background: Readonly<Record<WakeupKind, number>>
  /** How long our scripts had work after the last draft, in s. */
  settling: number
}

const BOXES = SITE_BOXES.filter(({ isVariant, kind }) => !isVariant && kind !== 'share')
/** After the last draft our scripts prepare the checks in idle moments, of which a hidden tab has one a while. */
const SETTLING_LIMIT_MS = 300_000
const QUIET_MS = 15_000
/** What a timer is, however it is set and called. */
const TIMERS: readonly WakeupKind[] = ['timer', 'setting', 'idle']

/**
 * Whether a recording sees a timer of each kind that a script of ours has in a tab that is seen and in one that is not:
 * planted in a copy of the extension.
 */
export async function seesPlantedTimers(): Promise<boolean> {
  const copy = copyBuiltExtension('chromium')
  copy.change('compose.js', (script) => `${script}\n;(${plant})()`)
  const stage = await launchStage('chromium', { folder: copy.folder })
  try {
    const tabs = [await stage.open('zalo', '/', 'new tab'), await stage.open('facebook', '/', 'new tab')]
    const session = await stage.browser.target().createCDPSession()
    const seen = await recordWakeups(session, stage.extensionOrigin, 3000)
    const ids = await Promise.all(tabs.map(getTargetId))
    return ids.every((id) => TIMERS.every((kind) => (seen.get(id)?.[kind] ?? 0) > 0))
  } finally {
    await stage.close()
    copy.remove()
  }
}

// Runs in the content script's world.
function plant(): void {
  setInterval(() => {}, 500)
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    return pause()
  }
  void pause()
  const idle = () => requestIdleCallback(idle)
  idle()
}

/**
 * Opens tabs with a draft in each, in a browser with the extension and in one without, and leaves them alone.
 * @param count tabs in each browser
 */
export async function measureIdleTabs(count: number, minutes: number): Promise<IdleTabs> {
  const ours = await launchStage('chromium')
  const other = await launchStage('chromium', { extension: false })
  try {
    const pages = { with: await openTabs(ours, count, true), without: await openTabs(other, count, false) }
    const [session, otherSession] = await Promise.all(
      [ours, other].map(({ browser }) => browser.target().createCDPSession()),
    )
    const front = await getTargetId(pages.with.at(-1)!)
    const settling = await waitUntilQuiet(session!, ours.extensionOrigin, front)
    const measure = async () => ({
      with: await measureTabs(pages.with, session!),
      without: await measureTabs(pages.without, otherSession!),
    })
    // The first garbage collections also drop code that was needed only to load the page.
    await measure()
    const before = await measure()
    const wakeups = await recordWakeups(session!, ours.extensionOrigin, minutes * 60_000)
    const after = await measure()
    return {
      with: [before.with, after.with],
      without: [before.without, after.without],
      timers: sumWakeups(wakeups, TIMERS),
      hiddenFrames: sumWakeups(wakeups, ['frame'], front),
      seenFrames: (wakeups.get(front)?.frame ?? 0) / (minutes * 60),
      events: sumWakeups(wakeups, ['event']),
      background: { ...NO_WAKEUPS, ...wakeups.get(BACKGROUND) },
      settling,
    }
  } finally {
    await Promise.all([ours.close(), other.close()])
  }
}

async function openTabs(stage: Stage, count: number, hasChecks: boolean): Promise<Page[]> {
  const pages: Page[] = []
  for (let i = 0; i < count; i++) {
    const box = BOXES[i % BOXES.length]!
    const page = await stage.open(box.page, box.path, 'new tab')
    await page.bringToFront()
    await box.reach(page)
    const { text, phrase } = inventDraft(i)
    await insertDraft(page, text)
    if (hasChecks) await waitForUnderline(page, phrase)
    pages.push(page)
  }
  return pages
}

/** Waits until no timer and no idle callback of ours runs any longer; returns how long that took, in s. */
async function waitUntilQuiet(session: CDPSession, origin: string, front: string): Promise<number> {
  const start = performance.now()
  const isQuiet = (seen: Wakeups) => sumWakeups(seen, TIMERS) === 0 && sumWakeups(seen, ['frame'], front) === 0
  while (performance.now() - start < SETTLING_LIMIT_MS) {
    if (isQuiet(await recordWakeups(session, origin, QUIET_MS))) break
  }
  return (performance.now() - start) / 1000
}

async function measureTabs(pages: readonly Page[], session: CDPSession): Promise<TabsMemory> {
  // Tabs of one process share its heap.
  const processes = new Map<string, PageMemory>()
  for (const page of pages) {
    const memory = await measureMemory(page)
    processes.set(memory.process, memory)
  }
  const sum = (of: (memory: PageMemory) => number) => [...processes.values()].reduce((all, each) => all + of(each), 0)
  return {
    heap: sum(({ heap }) => heap),
    renderers: await measureRenderers(session),
    nodes: sum(({ nodes }) => nodes ?? 0),
    listeners: sum(({ listeners }) => listeners),
  }
}

async function getTargetId(page: Page): Promise<string> {
  const session = await getCdpSession(page)
  return (await session.send('Target.getTargetInfo')).targetInfo.targetId
}
