import type { Page } from 'puppeteer-core'
import type { ExtensionCopy } from './extension-copy.ts'

/** When something happened in a document, in ms since its time origin. */
export interface CheckArrivals {
  /** When a text box first had the focus. */
  focus?: number
  /** Each time checks were offered to the composer: first the rules, then the rules with their model. */
  offers: number[]
}

/**
 * Makes a copy of the extension report in its pages when the checks arrive. The probe runs in the content script's
 * world, after the composer.
 */
export function addProbe(copy: ExtensionCopy): void {
  copy.change('compose.js', (script) => `${script}\n;(${probe})()`)
}

/** Reads what the probe has reported so far. */
export async function readArrivals(page: Page): Promise<CheckArrivals> {
  const recorded = await page.evaluate(() => document.documentElement.dataset.arrivals)
  return recorded ? JSON.parse(recorded) : { offers: [] }
}

// Runs in the page, so it may not use anything from this module.
function probe(): void {
  const shared = (globalThis as unknown as { truocKhiDang: { checks: unknown } }).truocKhiDang
  const arrivals: CheckArrivals = { offers: [] }
  const publish = () => {
    document.documentElement.dataset.arrivals = JSON.stringify(arrivals)
  }
  window.addEventListener(
    'focusin',
    (event) => {
      if (arrivals.focus !== undefined || !(event.target as Element).closest('[role=textbox]')) return
      arrivals.focus = event.timeStamp
      publish()
    },
    true,
  )
  let { checks } = shared
  Object.defineProperty(shared, 'checks', {
    get: () => checks,
    set: (offered) => {
      checks = offered
      arrivals.offers.push(performance.now())
      publish()
    },
  })
}
