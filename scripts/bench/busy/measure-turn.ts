import type { Page } from 'puppeteer-core'
import { getCdpSession } from '../../../tests/e2e/harness/remote-handles.ts'

/** What a page did in one turn. */
export interface TurnCost {
  /** The part of the time in which the main thread worked, and in which it ran scripts. */
  busy: number
  scripts: number
  longTasks: number
  /** In ms, as `keyToPaint`: the 98th percentile of the time from a key to the next frame. 0 without keys. */
  longestTask: number
  keyToPaint: number
}

interface PageRecord {
  tasks: number[]
  keys: number[]
}

/** Makes a page a feed that replaces 10,000 nodes a minute while it scrolls, and records its tasks and keys. */
export async function startBusyFeed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const record: PageRecord = { tasks: [], keys: [] }
    Object.assign(window, { busyRecord: record })
    const observe = (type: string, keep: (entry: PerformanceEntry) => void, options: object = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, ...options })
    observe('longtask', ({ duration }) => record.tasks.push(duration))
    observe('event', ({ name, duration }) => name === 'keydown' && record.keys.push(duration), {
      durationThreshold: 16,
    })
    const feed = document.createElement('div')
    feed.style.cssText = 'position: fixed; right: 0; top: 0; width: 200px; height: 300px; overflow-y: auto'
    document.body.append(feed)
    const makeCard = (number: number) => {
      // Seventeen nodes, ten times a second.
      const card = document.createElement('div')
      for (let line = 0; line < 8; line++) {
        const words = document.createElement('p')
        words.append(`Bài ${number}, dòng ${line}`)
        card.append(words)
      }
      return card
    }
    let made = 0
    setInterval(() => {
      feed.append(makeCard(made++))
      if (feed.childElementCount > 40) feed.firstElementChild!.remove()
      feed.scrollTop += 37
    }, 100)
  })
}

/** Measures a page while something happens on it. Chromium only. */
export async function measureTurn(page: Page, act: (page: Page) => Promise<void>): Promise<TurnCost> {
  const session = await getCdpSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
  await page.evaluate(() => {
    const { busyRecord } = window as unknown as { busyRecord: PageRecord }
    busyRecord.tasks.length = 0
    busyRecord.keys.length = 0
  })
  const [before, started] = [await read(), performance.now()]
  await act(page)
  const [after, seconds] = [await read(), (performance.now() - started) / 1000]
  const { tasks, keys } = await page.evaluate(() => (window as unknown as { busyRecord: PageRecord }).busyRecord)
  const share = (name: string) => (after.get(name)! - before.get(name)!) / seconds
  const ordered = [...keys].sort((a, b) => a - b)
  return {
    busy: share('TaskDuration'),
    scripts: share('ScriptDuration'),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
    keyToPaint: ordered[Math.floor(ordered.length * 0.98)] ?? 0,
  }
}
