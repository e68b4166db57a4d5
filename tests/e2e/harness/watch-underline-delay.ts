import type { Page } from 'puppeteer-core'
import { waitFor } from './wait-for.ts'

/**
 * Watches when underlines of a kind first appear in a page, which may have none yet. Returns a function that resolves
 * to the ms from the last key before that.
 */
export async function watchUnderlineDelay(page: Page, highlight: string): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle((name) => {
    if (CSS.highlights.has(name)) throw new Error(`${name} is shown already`)
    const seen = { lastKey: Number.NaN, delay: 0 }
    window.addEventListener('keydown', () => Object.assign(seen, { lastKey: performance.now() }), true)
    const look = () => {
      if (CSS.highlights.has(name)) seen.delay = performance.now() - seen.lastKey
      else requestAnimationFrame(look)
    }
    look()
    return seen
  }, highlight)
  return () => waitFor(() => handle.evaluate(({ delay }) => delay), `${highlight} is shown`)
}
