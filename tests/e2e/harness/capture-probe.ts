import type { Page } from 'puppeteer-core'
import type { ExtensionCopy } from './extension-copy.ts'

/** Makes a copy of the extension count in its pages how often the script that captures posts has run. */
export function addCaptureProbe(copy: ExtensionCopy): void {
  // In front: the value of a script's last statement is the answer to its injection.
  copy.change('capture.js', (script) => `(${probe})();\n${script}`)
}

/** Reads how often the script has run in a page since it was loaded. */
export async function countCaptureRuns(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.captureRuns ?? 0))
}

// Runs in the page, so it may not use anything from this module.
function probe(): void {
  const { dataset } = document.documentElement
  dataset.captureRuns = String(Number(dataset.captureRuns ?? 0) + 1)
}
