// npm run eval:papers -- [--set tuning] [--seed 1] [--count 200] [--every 1] [--without STEP] [--marks] [--misses]:
// measures how well generated papers are read, with --marks their stamps only. They are drawn into .cache/papers at the
// first run.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { flagPaper } from '../tests/attachments/flag-paper.ts'
import { openCanvasBrowser } from '../tests/attachments/open-canvas-browser.ts'
import { type PaperScore, scorePaper } from '../tests/attachments/paper-score.ts'
import { type DrawnPaper, drawPapers, TRUTH_FILE } from '../tests/attachments/papers/draw-papers.ts'
import { DRAWN_SETS } from '../tests/attachments/papers/paper-sets.ts'
import type { ReadingPage } from '../tests/attachments/reading-page.ts'
import { serveReadingPage } from '../tests/attachments/serve-reading-page.ts'
import { ALL_STEPS, type PreparationSteps } from '../utils/attachments/ocr/read-picture.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'tuning' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    every: { type: 'string', default: '1' },
    without: { type: 'string', multiple: true, default: [] },
    marks: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
})
const set = DRAWN_SETS[values.set]
const unknown = values.without.filter((step) => !(step in ALL_STEPS))
if (!set || unknown.length > 0) {
  console.error(
    `eval:papers: sets are ${Object.keys(DRAWN_SETS).join(', ')}; steps are ${Object.keys(ALL_STEPS).join(', ')}`,
  )
  process.exit(2)
}
const steps: PreparationSteps = { ...ALL_STEPS, ...Object.fromEntries(values.without.map((step) => [step, false])) }
const folder = fileURLToPath(new URL(`../.cache/papers/${values.set}-${values.seed}-${values.count}`, import.meta.url))

const browser = await openCanvasBrowser()
const server = await serveReadingPage(folder)
try {
  if (!existsSync(join(folder, TRUTH_FILE))) {
    await drawPapers(browser, { set, seed: Number(values.seed), count: Number(values.count), folder })
  }
  const papers = readFileSync(join(folder, TRUTH_FILE), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DrawnPaper)
    .filter((_, i) => i % Number(values.every) === 0)
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => 'readPaper' in globalThis)
  const scores: { paper: DrawnPaper; score: PaperScore; flags: readonly string[] }[] = []
  for (const paper of papers) {
    const { reading, duration } = await page.evaluate(
      (file, chosen, isMarksOnly) => {
        const offered = globalThis as unknown as ReadingPage
        return isMarksOnly ? offered.readMarks(`/${file}`) : offered.readPaper(`/${file}`, chosen)
      },
      paper.file,
      steps,
      values.marks,
    )
    const score = scorePaper(paper, reading, duration)
    const flags = await flagPaper(reading)
    scores.push({ paper, score, flags })
    if (values.misses) printMisses(paper, score, reading, flags)
  }
  const first = scores[0]!.score.duration
  printRow('', [
    'papers',
    'character error',
    'number',
    'but for marks',
    'stamp',
    'its grade',
    'urgency',
    'called secret',
    'ms',
  ])
  printGroup('all', scores)
  for (const [variant, group] of Map.groupBy(scores, ({ paper }) => paper.variant)) printGroup(variant, group)
  for (const [kind, group] of Map.groupBy(scores, ({ paper }) => paper.kind)) printGroup(kind, group)
  printGroup(
    'urgency only',
    scores.filter(({ paper }) => paper.urgency !== null && paper.grade === null),
  )
  if (!values.marks) {
    const select = (is: 'isInternal' | 'isPeopleList' | 'isOrdinary') => scores.filter(({ paper }) => paper[is])
    printFlagged('internal or secret', select('isInternal'))
    printFlagged('lists of people', select('isPeopleList'))
    printFlagged('ordinary', select('isOrdinary'))
  }
  console.log(`first picture ${Math.round(first)} ms, with the start of the engine`)
} finally {
  await browser.close()
  await server.close()
}

function printGroup(name: string, group: readonly { score: PaperScore }[]): void {
  const share = (pick: (score: PaperScore) => boolean | undefined) => {
    const known = group.map(({ score }) => pick(score)).filter((value) => value !== undefined)
    return known.length === 0 ? '' : `${known.filter(Boolean).length}/${known.length}`
  }
  const error = group.reduce((sum, { score }) => sum + score.characterError, 0) / Math.max(1, group.length)
  const durations = group.map(({ score }) => score.duration).sort((a, b) => a - b)
  printRow(name, [
    String(group.length),
    `${(100 * error).toFixed(1)} %`,
    share((score) => score.numberRead),
    share((score) => score.numberNearlyRead),
    share((score) => score.stampFound),
    share((score) => score.gradeFound),
    share((score) => score.urgencyFound),
    share((score) => score.isCalledSecret),
    String(Math.round(durations[durations.length >> 1] ?? 0)),
  ])
}

function printFlagged(name: string, group: readonly { flags: readonly string[] }[]): void {
  console.log(`warned of: ${name.padEnd(20)} ${group.filter(({ flags }) => flags.length > 0).length}/${group.length}`)
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(16)).join(''))
}

function printMisses(
  paper: DrawnPaper,
  score: PaperScore,
  { text, marks }: { text: string; marks: unknown },
  flags: readonly string[],
): void {
  if (!values.marks && paper.isInternal && flags.length === 0) console.log(`${paper.file}: internal, not warned of`)
  if (!values.marks && paper.isOrdinary && flags.length > 0) console.log(`${paper.file}: ordinary, ${flags.join('; ')}`)
  if (score.numberRead === false && !values.marks) {
    const line = text.split('\n').find((each) => /s[ốôóoô]\s?:?\s?\d/i.test(each)) ?? '(no line with a number)'
    console.log(`${paper.file}: ${paper.number} was read as ${line}`)
  }
  if (score.gradeFound === false || score.urgencyFound === false || score.isCalledSecret) {
    console.log(`${paper.file}: ${paper.grade} ${paper.urgency} was found as ${JSON.stringify(marks)}`)
  }
}
