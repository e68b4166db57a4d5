// npm run bench:heap: measures how much a page's memory grows in Chromium while a draft is written, with the extension
// and without. The extension's content script shares the page's heap. Needs `npm run build`.

import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { addProbe, readArrivals } from '../../tests/e2e/harness/checks-probe.ts'
import { copyBuiltExtension } from '../../tests/e2e/harness/extension-copy.ts'
import { launchStage, type Stage } from '../../tests/e2e/harness/launch-stage.ts'
import { SITE_BOXES } from '../../tests/e2e/harness/site-boxes.ts'
import { waitFor } from '../../tests/e2e/harness/wait-for.ts'
import { TYPING_PAUSE_MS } from '../../utils/compose/watch-boxes.ts'
import { ensureBrowser } from '../browsers.ts'
import { type HeapUsage, measureHeap } from './heap/measure-heap.ts'

const BOX = SITE_BOXES.find((box) => box.name === 'bài viết Facebook')!
const EDITS = [0, 100, 500, 1000, 1500]
/** Edits between two pauses: a writer pauses after about a word or two, and each pause triggers a check. */
const BURST = 10
/** How much the extension may add to a page's growth over 1,000 edits, in MiB. */
const TARGET = 3

const drafts = readFileSync(new URL('../../tests/eval/drafts.dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text.replaceAll('\n', ' '))
  .join(' ')

ensureBrowser('chromium')
const copy = copyBuiltExtension('chromium')
addProbe(copy)
const ours = await measureGrowth(await launchStage('chromium', { folder: copy.folder }), true)
copy.remove()
const without = await measureGrowth(await launchStage('chromium', { extension: false }), false)
console.log('the page’s heap after a collection, MiB')
console.log('edits      with  without   added  of it code')
EDITS.forEach((edits, i) => {
  const figures = [ours[i]!.all, without[i]!.all, getAdded(i), ours[i]!.code - without[i]!.code]
  console.log(`${String(edits).padStart(5)} ${figures.map((figure) => figure.toFixed(2).padStart(8)).join(' ')}`)
})
const at = EDITS.indexOf(1000)
const code = ours[at]!.code - without[at]!.code - (ours[0]!.code - without[0]!.code)
console.log(
  `1,000 edits: the added memory grows by ${(getAdded(at) - getAdded(0)).toFixed(2)} MiB (target ${TARGET}), ${code.toFixed(2)} of it machine code`,
)

/** Returns what the extension adds to the page's heap at one measuring point, in MiB. */
function getAdded(point: number): number {
  return ours[point]!.all - without[point]!.all
}

/** Measures the heap of a page right after the model has arrived and after each number of edits. */
async function measureGrowth(stage: Stage, checks: boolean): Promise<HeapUsage[]> {
  const page = await stage.open(BOX.page, BOX.path)
  await page.bringToFront()
  await BOX.reach(page)
  if (checks) await waitFor(async () => (await readArrivals(page)).offers.length === 2, 'checks and model arrive')
  // The warm-up of the checks continues for a while in the browser's idle moments.
  for (let i = 0; i < 5; i++) await waitForCheck()
  const sizes = [await measureHeap(page)]
  for (let done = 0; done < EDITS.at(-1)!; done += BURST) {
    await makeEdits(page, done)
    await waitForCheck()
    if (EDITS.includes(done + BURST)) sizes.push(await measureHeap(page))
  }
  await stage.close()
  return sizes
}

/** Makes ten edits: mostly typed letters of a draft, every fifth time ten deletions. */
async function makeEdits(page: Page, done: number): Promise<void> {
  if (done % (5 * BURST) === 4 * BURST) {
    for (let i = 0; i < BURST; i++) await page.keyboard.press('Backspace')
  } else {
    const from = Math.floor((done * 11) / BURST) * BURST
    await page.keyboard.type(drafts.slice(from, from + BURST))
  }
}

/** Waits until the draft has been checked. */
function waitForCheck(): Promise<void> {
  return new Promise((go) => setTimeout(go, TYPING_PAUSE_MS + 100))
}
