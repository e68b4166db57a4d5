import type { Page } from 'puppeteer-core'

/**
 * How smoothly a page ran, in ms: the longest gap between two animation frames, and the longest task (Chromium only,
 * otherwise 0).
 */
export interface FrameSmoothness {
  gap: number
  task: number
}

/** Starts to watch a page's frames and tasks. Returns a function that resolves to the figures so far. */
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
