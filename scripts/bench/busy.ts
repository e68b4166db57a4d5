// npm run bench:busy: what the extension costs a busy page in Chromium. A feed replaces 10,000 nodes a minute while it
// scrolls; somebody reads it, and then types into its chat box. Three browsers, with the extension, without it, and
// with a script that works as other checkers do instead, take turns, so that a busy machine slows all. `--rounds N`
// turns (6); `--seconds N` a turn (10). Needs `npm run build`.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { launchStage } from '../../tests/e2e/harness/launch-stage.ts'
import { clickVisible } from '../../tests/e2e/harness/page-elements.ts'
import { findInShadow } from '../../tests/e2e/harness/shadow-elements.ts'
import { SITE_BOXES } from '../../tests/e2e/harness/site-boxes.ts'
import { waitFor } from '../../tests/e2e/harness/wait-for.ts'
import { ensureBrowser } from '../browsers.ts'
import { measureTurn, startBusyFeed, type TurnCost } from './busy/measure-turn.ts'
import { startDocumentScanner } from './busy/start-document-scanner.ts'
import { computeMedian } from './loading/median.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '6' }, seconds: { type: 'string', default: '10' } },
})
const BOX = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
/** Letters a second, as a quick typist. */
const TYPING_RATE = 6

const words = readFileSync(new URL('../../tests/eval/drafts.dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text.replaceAll('\n', ' '))
  .join(' ')

ensureBrowser('chromium')
const WAYS = ['with', 'without', 'scanner'] as const
type Way = (typeof WAYS)[number]
const withoutExtension = { extension: false } as const
const stages = {
  with: await launchStage('chromium'),
  without: await launchStage('chromium', withoutExtension),
  scanner: await launchStage('chromium', withoutExtension),
}
const pages = {
  with: await openFeed(stages.with),
  without: await openFeed(stages.without),
  scanner: await openFeed(stages.scanner),
}
await startDocumentScanner(pages.scanner)

for (const activity of ['reading', 'typing'] as const) {
  const turns: Record<Way, TurnCost[]> = { with: [], without: [], scanner: [] }
  if (activity === 'typing') for (const page of Object.values(pages)) await enterBox(page)
  for (let round = 0; round < Number(values.rounds); round++)
    for (const way of WAYS) {
      await pages[way].bringToFront()
      const act = activity === 'typing' ? (page: Page) => typeFor(page, round) : waitSeconds
      turns[way].push(await measureTurn(pages[way], act))
    }
  printComparison(activity, turns)
}
await Promise.all(Object.values(stages).map((stage) => stage.close()))

async function openFeed(stage: Awaited<ReturnType<typeof launchStage>>): Promise<Page> {
  const page = await stage.open(BOX.page, BOX.path)
  await page.bringToFront()
  await startBusyFeed(page)
  return page
}

async function enterBox(page: Page): Promise<void> {
  await page.bringToFront()
  await BOX.reach(page)
  await clickVisible(page, BOX.editor)
  await page.keyboard.type('Gọi chị Sáu, số 0912 345 678 nhé. ')
  // Without the extension there is no badge to wait for.
  if (page === pages.with) await waitFor(() => findInShadow(page, '.badge'), 'the draft has been checked')
}

async function waitSeconds(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((over) => setTimeout(over, ms)), Number(values.seconds) * 1000)
}

async function typeFor(page: Page, round: number): Promise<void> {
  const letters = Number(values.seconds) * TYPING_RATE
  await page.keyboard.type(words.slice(round * letters, (round + 1) * letters), { delay: 1000 / TYPING_RATE })
}

function printComparison(activity: string, turns: Readonly<Record<Way, readonly TurnCost[]>>): void {
  const row = (name: string, of: (turn: TurnCost) => number, digits = 1) => {
    const [ours, without, scanner] = WAYS.map((way) => computeMedian(turns[way].map(of))) as [number, number, number]
    const figures = [ours, without, ours - without, scanner - without].map((figure) =>
      figure.toFixed(digits).padStart(9),
    )
    console.log(`${activity.padEnd(8)} ${name.padEnd(34)} ${figures.join(' ')}`)
  }
  if (activity === 'reading') console.log(`${'median of the turns'.padEnd(43)}      with   without     added scanner's`)
  row('main thread busy, % of the time', ({ busy }) => busy * 100)
  row('scripts, % of the time', ({ scripts }) => scripts * 100)
  row('tasks over 50 ms', ({ longTasks }) => longTasks, 0)
  row('longest task, ms', ({ longestTask }) => longestTask, 0)
  if (activity === 'typing') row('98th percentile of key to paint, ms', ({ keyToPaint }) => keyToPaint, 0)
}
