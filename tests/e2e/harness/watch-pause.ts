import type { Page } from 'puppeteer-core'

/**
 * Watches when underlines of a kind first appear in a page. Returns a function that resolves to the ms from the last
 * key before that.
 */
export async function watchPause(page: Page, highlight: string): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle((name) => {
    let lastKey = 0
    window.addEventListener('keydown', () => (lastKey = performance.now()), true)
    const shown = new Promise<number>((resolve) => {
      const look = () => {
        if (CSS.highlights.has(name)) resolve(performance.now() - lastKey)
        else requestAnimationFrame(look)
      }
      look()
    })
    return { shown }
  }, highlight)
  return () => handle.evaluate(({ shown }) => shown)
}
