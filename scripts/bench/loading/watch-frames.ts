import type { Page } from 'puppeteer-core'

/** How a page fared meanwhile, in ms: the longest gap between two animation frames; the longest task (Chromium only, else 0). */
export interface FrameSmoothness {
  gap: number
  task: number
}

/** Watches a page's frames and tasks from now on, until asked. */
export async function watchFrames(page: Page): Promise<() => Promise<FrameSmoothness>> {
  const handle = await page.evaluateHandle(() => {
    const seen = { gap: 0, task: 0 }
    let last = performance.now()
    const step = (now: number) => {
      seen.gap = Math.max(seen.gap, now - last)
      last = now
      requestAnimationFrame(step)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(step)
    })
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration)
      }).observe({ type: 'longtask' })
    }
    return seen
  })
  return () => handle.evaluate((seen) => ({ ...seen }))
}
