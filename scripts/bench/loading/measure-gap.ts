// Measures, in the built extension, how long a focused box is without checks and without their model, how that delays
// the first key, and how long after the last key a phrase is underlined.

import type { Page } from 'puppeteer-core'
import { addProbe, readArrivals } from '../../../tests/e2e/harness/checks-probe.ts'
import { copyBuiltExtension } from '../../../tests/e2e/harness/extension-copy.ts'
import { launchStage, type Stage } from '../../../tests/e2e/harness/launch-stage.ts'
import { waitForElement } from '../../../tests/e2e/harness/page-elements.ts'
import { SITE_BOXES } from '../../../tests/e2e/harness/site-boxes.ts'
import { putBackgroundToSleep } from '../../../tests/e2e/harness/sleep-background.ts'
import { waitFor } from '../../../tests/e2e/harness/wait-for.ts'
import { watchUnderlineDelay } from '../../../tests/e2e/harness/watch-underline-delay.ts'
import type { BrowserName } from '../../browsers.ts'
import { computeMedian } from './median.ts'
import { watchFrames } from './watch-frames.ts'

const BOX = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const ROUNDS = 15

/** Measures one browser and prints its table. */
export async function measureLoadingGap(name: BrowserName): Promise<void> {
  const copy = copyBuiltExtension(name)
  addProbe(copy)
  console.log(`\n${name}, the first focus of a box, ms (median, worst of ${ROUNDS})`)
  console.log(`${''.padEnd(22)}       checks        model    first key    frame gap    long task`)
  try {
    const stage = await launchStage(name, { folder: copy.folder })
    await printRow(stage, 'background awake', true)
    await printRow(stage, 'background asleep', true, () => putBackgroundToSleep(stage))
    const delays: number[] = []
    for (let round = 0; round < ROUNDS; round++) delays.push(await measureUnderlineDelay(stage))
    await stage.close()
    const without = await launchStage(name, { extension: false })
    await printRow(without, 'without the extension', false)
    await without.close()
    console.log(`from the last key to the underline: ${formatFigures(delays)}`)
  } finally {
    copy.remove()
  }
}

async function printRow(stage: Stage, title: string, checks: boolean, before?: () => Promise<void>): Promise<void> {
  const rounds: Awaited<ReturnType<typeof measureFirstFocus>>[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureFirstFocus(stage, checks, before))
  const columns = (['checks', 'model', 'key', 'gap', 'task'] as const).map((column) => {
    return formatFigures(rounds.map((round) => round[column])).padStart(12)
  })
  console.log(`${title.padEnd(22)} ${columns.join(' ')}`)
}

function formatFigures(figures: readonly number[]): string {
  return `${computeMedian(figures).toFixed(0)}, ${Math.max(...figures).toFixed(0)}`
}

/** Types an identity number after the checks have arrived. Resolves to the ms from the last key to its underline. */
async function measureUnderlineDelay(stage: Stage): Promise<number> {
  const page = await stage.open(BOX.page, BOX.path)
  await page.bringToFront()
  await BOX.reach(page)
  await waitFor(async () => (await readArrivals(page)).offers.length === 2, 'checks and model arrive')
  const delay = await watchUnderlineDelay(page, 'tkd-stop')
  await page.keyboard.type('CCCD 089199000000')
  const ms = await delay()
  await page.close()
  return ms
}

/** Makes one first focus in a fresh document and types right after it. */
async function measureFirstFocus(stage: Stage, checks: boolean, before?: () => Promise<void>) {
  const page = await stage.open(BOX.page, BOX.path)
  await page.bringToFront()
  await waitForElement(page, BOX.editor, { visible: true })
  await before?.()
  const smoothness = await watchFrames(page)
  const key = await watchFirstKey(page)
  await BOX.reach(page)
  await page.keyboard.type('mai')
  const { focus = 0, offers } = checks
    ? await waitFor(async () => {
        const seen = await readArrivals(page)
        return seen.offers.length === 2 && seen
      }, 'checks and model arrive')
    : { offers: [0, 0] }
  const seen = { checks: offers[0]! - focus, model: offers[1]! - focus, key: await key(), ...(await smoothness()) }
  await page.close()
  return seen
}

/** Waits for the first key. Returns a function that resolves to the ms from that key to the second frame after it. */
async function watchFirstKey(page: Page): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(() => ({
    took: new Promise<number>((resolve) => {
      const onKey = ({ timeStamp }: Event) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - timeStamp)))
      window.addEventListener('keydown', onKey, { capture: true, once: true })
    }),
  }))
  return () => handle.evaluate(({ took }) => took)
}
