import type { Page } from 'puppeteer-core'
import type { ExtensionCopy } from './extension-copy.ts'

/** When something happened in a document, in ms since it began. */
export interface CheckArrivals {
  /** A text box had the focus for the first time. */
  focus?: number
  /** Each time checks were offered to the composer: first the rules, then the rules with their model. */
  offers: number[]
}

/** Lets a copy of the extension tell in its pages when the checks arrive. It runs in the extension's own world, after the composer. */
export function addProbe(copy: ExtensionCopy): void {
  copy.change('content-scripts/compose.js', (script) => `${script}\n;(${probe})()`)
}

/** What the probe has told so far. */
export async function readArrivals(page: Page): Promise<CheckArrivals> {
  const told = await page.evaluate(() => document.documentElement.dataset.arrivals)
  return told ? JSON.parse(told) : { offers: [] }
}

// Runs in the page: it may use nothing from here.
function probe(): void {
  const meeting = (globalThis as unknown as { truocKhiDang: { checks: unknown } }).truocKhiDang
  const arrivals: CheckArrivals = { offers: [] }
  const tell = () => {
    document.documentElement.dataset.arrivals = JSON.stringify(arrivals)
  }
  window.addEventListener(
    'focusin',
    (event) => {
      if (arrivals.focus !== undefined || !(event.target as Element).closest('[role=textbox]')) return
      arrivals.focus = event.timeStamp
      tell()
    },
    true,
  )
  let { checks } = meeting
  Object.defineProperty(meeting, 'checks', {
    get: () => checks,
    set: (offered) => {
      checks = offered
      arrivals.offers.push(performance.now())
      tell()
    },
  })
}
