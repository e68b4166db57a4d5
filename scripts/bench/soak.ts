// npm run bench:soak: whether the extension grows or stays busy in a browser that is open all day. Many tabs with a
// draft in each are left alone, one tab navigates, and one tab writes drafts; all of it without the extension, too, and
// only what is added counts. Fails when a limit is passed. `-- tabs`, `navigations` or `drafts` for some parts;
// `--minutes N` (30), `--tabs N` (50), `--navigations N` (1000), `--drafts N` (5000). BROWSER=chromium or
// BROWSER=firefox for one browser. In Firefox only the drafts: it does not show whose timers run, and while it is
// driven it keeps the documents that a tab has left, with the extension or without. Needs `npm run build`.

import { parseArgs } from 'node:util'
import { launchStage, type Stage } from '../../tests/e2e/harness/launch-stage.ts'
import { type BrowserName, ensureBrowser, getWantedBrowsers } from '../browsers.ts'
import { measureIdleTabs, seesPlantedTimers } from './soak/idle-tabs.ts'
import { copyWithShortPause, writeManyDrafts } from './soak/many-drafts.ts'
import type { PageMemory } from './soak/measure-memory.ts'
import { NAVIGATIONS_A_ROUND, navigateRepeatedly } from './soak/navigations.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '30' },
    tabs: { type: 'string', default: '50' },
    navigations: { type: 'string', default: '1000' },
    drafts: { type: 'string', default: '5000' },
  },
})
/** How much the extension may add to the growth, in MiB: of all heaps of the tabs, and of the heap of one tab. */
const TABS_LIMIT = 10
const TAB_LIMIT = 1
/** Measurements of a tab after the first one, before which a tenth of the whole number is done to warm up. */
const STEPS = 5

let isFailed = false
const parts = { tabs: soakTabs, navigations: soakNavigations, drafts: soakDrafts }
for (const name of getWantedBrowsers()) {
  ensureBrowser(name)
  for (const [part, soak] of Object.entries(parts)) {
    if (positionals.length === 0 || positionals.includes(part)) await soak(name)
  }
}
if (isFailed) process.exitCode = 1

async function soakTabs(name: BrowserName): Promise<void> {
  if (name === 'firefox') return
  const seesPlanted = await seesPlantedTimers()
  const start = performance.now()
  const [tabs, minutes] = [Number(values.tabs), Number(values.minutes)]
  const idle = await measureIdleTabs(tabs, minutes)
  console.log(`\n${name}, ${tabs} tabs with a draft, ${minutes} minutes (${formatMinutes(start)} in all)`)
  judge('timers planted in a copy are seen', seesPlanted, seesPlanted ? 'yes' : 'no')
  judge('timers and idle callbacks of ours', idle.timers === 0, `${idle.timers} (limit 0)`)
  judge('frames of ours in tabs that are not seen', idle.hiddenFrames === 0, `${idle.hiddenFrames} (limit 0)`)
  console.log(`frames of ours in the tab that is seen, a second: ${idle.seenFrames.toFixed(1)} (follow its badge)`)
  const { timer, setting, event } = idle.background
  console.log(
    `other calls of ours in the tabs: ${idle.events}; in the background: ${event}, and ${timer + setting} timers`,
  )
  console.log(`quiet ${idle.settling.toFixed(0)} s after the last draft`)
  console.log(`${''.padEnd(36)}    with (growth)   without (growth)`)
  const row = (label: string, of: (memory: (typeof idle.with)[0]) => number, digits: number) => {
    const columns = [idle.with, idle.without].map(([first, last]) => {
      return `${of(last).toFixed(digits)} (${(of(last) - of(first)).toFixed(digits)})`.padStart(18)
    })
    console.log(`${label.padEnd(34)} ${columns.join(' ')}`)
  }
  row('JavaScript heaps, MiB', ({ heap }) => heap, 2)
  const [before, after] = idle.with.map(({ renderers }) => renderers)
  if (before !== undefined) row('private memory of renderers, MiB', (each) => each.renderers!, 1)
  row('nodes', ({ nodes }) => nodes, 0)
  row('listeners', ({ listeners }) => listeners, 0)
  const grown = idle.with[1].heap - idle.with[0].heap - (idle.without[1].heap - idle.without[0].heap)
  judge('added growth of all heaps', grown <= TABS_LIMIT, `${grown.toFixed(2)} MiB (limit ${TABS_LIMIT})`)
  if (before === undefined || after === undefined) return
  // Not compared with the browser without the extension: each gives memory back when it likes.
  const size = after - before
  judge('growth of the private memory', size <= TABS_LIMIT, `${size.toFixed(1)} MiB (limit ${TABS_LIMIT})`)
}

async function soakNavigations(name: BrowserName): Promise<void> {
  if (name === 'firefox') return
  const start = performance.now()
  const counts = planSteps(Number(values.navigations) / NAVIGATIONS_A_ROUND)
  const measure = async (stage: Stage, hasChecks: boolean) => {
    const measured = await navigateRepeatedly(stage, counts, hasChecks)
    await stage.close()
    return measured
  }
  const [ours, without] = await Promise.all([
    launchStage(name).then((stage) => measure(stage, true)),
    launchStage(name, { extension: false }).then((stage) => measure(stage, false)),
  ])
  const points = sumUp(counts).map((rounds) => rounds * NAVIGATIONS_A_ROUND)
  console.log(`\n${name}, navigations in one tab (${formatMinutes(start)})`)
  console.log(
    `from the back/forward cache: ${ours.cache.hits} of ${ours.cache.tries}; without the extension: ${without.cache.hits}`,
  )
  printGrowth('navigations', points, ours.memory, without.memory)
}

async function soakDrafts(name: BrowserName): Promise<void> {
  const start = performance.now()
  const counts = planSteps(Number(values.drafts))
  const copy = copyWithShortPause(name)
  const measure = async (stage: Stage, hasChecks: boolean) => {
    const measured = await writeManyDrafts(stage, counts, hasChecks)
    await stage.close()
    return measured
  }
  try {
    const [ours, without] = await Promise.all([
      launchStage(name, { folder: copy.folder }).then((stage) => measure(stage, true)),
      launchStage(name, { extension: false }).then((stage) => measure(stage, false)),
    ])
    console.log(`\n${name}, drafts in one tab (${formatMinutes(start)})`)
    printGrowth('drafts', sumUp(counts), ours, without)
  } finally {
    copy.remove()
  }
}

/** Divides the way: a tenth before the first measurement, then equal steps that make up the whole number. */
function planSteps(total: number): number[] {
  const step = Math.max(1, Math.round(total / STEPS))
  return [Math.max(1, Math.round(total / 10)), ...Array.from({ length: STEPS }, () => step)]
}

function sumUp(counts: readonly number[]): number[] {
  return counts.map((_, i) => counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0))
}

function printGrowth(
  what: string,
  points: readonly number[],
  ours: readonly PageMemory[],
  without: readonly PageMemory[],
): void {
  console.log(`${what.padEnd(12)}   heap, MiB  of it code  documents       nodes   listeners  (with, without)`)
  points.forEach((point, i) => {
    const pair = (of: (memory: PageMemory) => number | undefined, width: number, digits = 0) => {
      return [ours, without]
        .map((all) => of(all[i]!)?.toFixed(digits) ?? '–')
        .join(', ')
        .padStart(width)
    }
    const heaps = `${pair((each) => each.heap, 13, 2)} ${pair((each) => each.code, 11, 2)}`
    const counts = `${pair((each) => each.documents, 10)} ${pair((each) => each.nodes, 11)}`
    const isMoved = i > 0 && [ours, without].some((all) => all[i]!.process !== all[i - 1]!.process)
    const note = isMoved ? '  in another process' : ''
    console.log(`${String(point).padEnd(12)} ${heaps} ${counts} ${pair((each) => each.listeners, 11)}${note}`)
  })
  const growth = (all: readonly PageMemory[]) => all.at(-1)!.heap - all[0]!.heap
  const added = growth(ours) - growth(without)
  judge('added growth', added <= TAB_LIMIT, `${added.toFixed(2)} MiB (limit ${TAB_LIMIT})`)
}

function judge(what: string, isGood: boolean, figure: string): void {
  if (!isGood) isFailed = true
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${what}: ${figure}`)
}

function formatMinutes(start: number): string {
  return `${((performance.now() - start) / 60_000).toFixed(1)} minutes`
}
