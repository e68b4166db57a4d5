// Measures the findings on the held-out part of the open data.  npm run eval:open -- [--rules] [--data FOLDER]
// Uses the part that training never saw, by the trainer's own split. The data is outside of this project. --rules
// leaves the model out.

import { parseArgs } from 'node:util'
import {
  computeF1,
  computePrecision,
  computeRecall,
  type GroupFlags,
  scoreDrafts,
  type Tally,
} from '../tests/eval/score.ts'
import { isRudeCheck } from '../utils/tagger/sentence-labels.ts'
import { checkComments, scoreCommentCharacters, tallyComments } from './eval/open-comments.ts'
import { formatShare } from './eval/print-results.ts'
import { scoreReadComments } from './eval/read-comments-score.ts'
import { PERTURBATIONS, type PerturbOptions } from './perturb/perturb.ts'
import { createShippedChecks, type DraftRunner } from './shipped-checks.ts'
import { isHeldOut, type SplitSample, splitSamples } from './train/split-samples.ts'
import { DATA_FOLDER } from './train/training-data.ts'

/**
 * Targets by row: F1 by whole comments of changed comments, and the share of formal pieces flagged at warn or above.
 */
const CHANGED: Readonly<Record<string, string>> = {
  bare: '.86',
  teencode: '.88',
  spaced: '.86',
  masked: '.75',
  leet: '.87',
  homoglyph: '.89',
  mixed: '.84',
  'decoys only': 'P .90',
}
const FORMAL: Readonly<Record<string, string>> = { law: '0.1 %', vtb: '1 %', regulations: '1 %', calm: '1 %' }

const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA_FOLDER }, rules: { type: 'boolean' } },
})
const samples = read(values.data)
if (samples) {
  const run = createShippedChecks(values)
  console.log(values.rules ? 'Rules only.' : 'As shipped, with the model.')
  printComments(samples, run)
  printReadComments(samples, run)
  printFormal(samples, run)
}

/** Reads the held-out texts; prints an error and returns undefined when the data is missing. */
function read(folder: string): SplitSample[] | undefined {
  try {
    return splitSamples(folder).filter(isHeldOut)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.error(why.replace('npm run train', 'npm run eval:open'))
    process.exitCode = 2
    return undefined
  }
}

function printComments(heldOut: readonly SplitSample[], run: DraftRunner): void {
  const comments = heldOut.filter(({ source }) => source === 'vihos')
  const plain = checkComments(comments, run)
  const { all, single, multi, macro } = scoreCommentCharacters(plain)
  console.log(`\nViHOS, ${comments.length} comments held out; profanity, insult, discrimination and threat together`)
  line(
    'by characters, any level',
    `all ${rate(all)}  single ${rate(single)}  multi ${rate(multi)}  charMacro ${rate(macro)}`,
    'all .78',
  )
  line('by comments, any level', rates(tallyComments(plain, 'note')), 'F1 .87')
  line('by comments, warn or above', rates(tallyComments(plain, 'warn')), 'P .97, R .65')
  // What two readings of these comments would reach: our labels are stricter than those of the data.
  const readings = comments.flatMap(({ text, spans, read }) => {
    return read ? [{ comment: { text, spans }, rude: read.labels.filter(({ check }) => isRudeCheck(check)) }] : []
  })
  line('  our readers, any level', rates(tallyComments(readings, 'note')), undefined)
  line('  our readers, warn or above', rates(tallyComments(readings, 'warn')), undefined)
  console.log('\nchanged on purpose, with decoys, by comments, any level')
  const changes: [string, Omit<PerturbOptions, 'seed'>][] = [
    ...PERTURBATIONS.map((way): [string, Omit<PerturbOptions, 'seed'>] => [way, { way }]),
    ['decoys only', { way: 'mixed', targets: false }],
  ]
  for (const [name, change] of changes) {
    const changed = checkComments(comments, run, change)
    line(
      name,
      `${rates(tallyComments(changed, 'note'))}  all ${rate(scoreCommentCharacters(changed).all)}`,
      CHANGED[name],
    )
  }
}

function printReadComments(heldOut: readonly SplitSample[], run: DraftRunner): void {
  const comments = heldOut.flatMap(({ text, read }) => (read ? [{ text, read }] : []))
  const { ordinary, flagged, flaggedBesidesProfanity, flaggedWithoutLabel, checks } = scoreReadComments(comments, run)
  console.log(`\n${comments.length} comments held out and read, ${ordinary} of them with nothing at warn or above`)
  line('flagged at warn or above', formatShare(flagged, ordinary), undefined)
  line('  besides vulgar words', formatShare(flaggedBesidesProfanity, ordinary), '.5 %')
  line('    where readers noted nothing', formatShare(flaggedWithoutLabel, ordinary), undefined)
  for (const [check, { right, wrong, missed }] of Object.entries(checks)) {
    line(`  ${check}`, `right ${right}  wrong ${wrong}  missed ${missed}`, undefined)
  }
}

function printFormal(heldOut: readonly SplitSample[], run: DraftRunner): void {
  console.log('\npieces of calm text flagged by any of the fourteen checks, at warn or above | at any level')
  for (const source of Object.keys(FORMAL)) {
    const pieces = heldOut
      .filter((sample) => sample.source === source)
      .map(({ text }, i) => ({ id: String(i), group: source, text, attachments: [], labels: [] }))
    const { groups, checks } = scoreDrafts(pieces, pieces.map(run))
    const { warn, note, drafts } = groups[source] ?? ({ drafts: 0, warn: [], note: [] } satisfies GroupFlags)
    line(source, `${formatShare(warn.length, drafts)} | ${formatShare(note.length, drafts)}`, FORMAL[source])
    const by = Object.entries(checks).filter(([, { falseAlarms }]) => falseAlarms > 0)
    if (by.length > 0) console.log(`  ${by.map(([id, { falseAlarms }]) => `${id} ${falseAlarms}`).join(', ')}`)
  }
}

function line(name: string, figures: string, target: string | undefined): void {
  console.log(`${name.padEnd(27)} ${figures.padEnd(62)} ${target ? `target ${target}` : ''}`.trimEnd())
}

function rates(tally: Tally): string {
  return `P ${rate(computePrecision(tally))}  R ${rate(computeRecall(tally))}  F1 ${rate(computeF1(tally))}`
}

function rate(value: number): string {
  return value.toFixed(3)
}
