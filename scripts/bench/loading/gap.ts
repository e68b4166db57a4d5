// How long a box that has the focus is without checks and without their model, in the built extension, and what that does to
// the first key.

import type { Page } from 'puppeteer-core'
import { putToSleep } from '../../../tests/e2e/harness/background.ts'
import { SITE_BOXES } from '../../../tests/e2e/harness/boxes.ts'
import { copyOfBuilt } from '../../../tests/e2e/harness/copy.ts'
import { launch, type Stage } from '../../../tests/e2e/harness/launch.ts'
import { addProbe, arrivalsIn } from '../../../tests/e2e/harness/probe.ts'
import { until } from '../../../tests/e2e/harness/until.ts'
import type { BrowserName } from '../../browsers.ts'
import { watchFrames } from './frames.ts'
import { median } from './median.ts'

const BOX = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const ROUNDS = 15

/** Prints the table of one browser. */
export async function measureGap(name: BrowserName): Promise<void> {
  const copy = copyOfBuilt(name)
  addProbe(copy)
  console.log(`\n${name}, the first focus of a box, ms (median, worst of ${ROUNDS})`)
  console.log(`${''.padEnd(22)}       checks        model    first key    frame gap    long task`)
  try {
    const stage = await launch(name, { folder: copy.folder })
    await print(stage, 'background awake', true)
    await print(stage, 'background asleep', true, () => putToSleep(stage))
    await stage.close()
    const bare = await launch(name, { extension: false })
    await print(bare, 'without the extension', false)
    await bare.close()
  } finally {
    copy.remove()
  }
}

async function print(stage: Stage, title: string, checks: boolean, before?: () => Promise<void>): Promise<void> {
  const rounds: Awaited<ReturnType<typeof once>>[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await once(stage, checks, before))
  const columns = (['checks', 'model', 'key', 'gap', 'task'] as const).map((column) => {
    const figures = rounds.map((round) => round[column])
    return `${median(figures).toFixed(0)}, ${Math.max(...figures).toFixed(0)}`.padStart(12)
  })
  console.log(`${title.padEnd(22)} ${columns.join(' ')}`)
}

/** One first focus in a fresh document, with keys right after it. */
async function once(stage: Stage, checks: boolean, before?: () => Promise<void>) {
  const page = await stage.open(BOX.page, BOX.path)
  await page.bringToFront()
  await page.waitForSelector(BOX.editor, { visible: true })
  await before?.()
  const smoothness = await watchFrames(page)
  const key = await watchFirstKey(page)
  await BOX.reach(page)
  await page.keyboard.type('mai')
  const { focus = 0, offers } = checks
    ? await until(async () => {
        const seen = await arrivalsIn(page)
        return seen.offers.length === 2 && seen
      }, 'checks and model arrive')
    : { offers: [0, 0] }
  const seen = { checks: offers[0]! - focus, model: offers[1]! - focus, key: await key(), ...(await smoothness()) }
  await page.close()
  return seen
}

/** Waits for the first key. Returns a way to ask how long it took from the key to the second frame after it, in ms. */
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
