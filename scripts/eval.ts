// Measures the checks on labelled drafts.  npm run eval -- [--rules] [--misses] [--save] [--gate] [FILE.jsonl ...]
// --rules leaves the model out; --misses lists every miss and false alarm; --save stores the figures, with the model
// and without, in tests/eval/results.json and results.md; --gate fails when a target is missed or a figure fell below
// the stored one.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type LabelledDraft, readDrafts } from '../tests/eval/read-drafts.ts'
import { scoreDrafts } from '../tests/eval/score.ts'
import {
  type EvalMeasurement,
  type EvalResults,
  findRegressions,
  formatResultChanges,
  summarizeResults,
} from './eval/eval-results.ts'
import { countCalmFlags, countFairnessFlags } from './eval/harmless-flags.ts'
import { printMisses, printResults } from './eval/print-results.ts'
import { type ResultsColumn, renderResultsPage } from './eval/results-page.ts'
import { measureRobustness } from './eval/robustness.ts'
import { createShippedChecks, type DraftRunner } from './shipped-checks.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'tests', 'eval')
const RESULTS = join(FOLDER, 'results.json')

/** The stored results of the development drafts: as shipped, and with the rules only. */
type StoredResults = Record<'model' | 'rules', EvalResults>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'boolean' },
    misses: { type: 'boolean' },
    save: { type: 'boolean' },
    gate: { type: 'boolean' },
  },
})
if (positionals.length > 0 && (values.gate || values.save)) {
  console.error('--gate and --save are for the drafts of this project: name no file.')
  process.exit(2)
}

const drafts = positionals.length > 0 ? positionals.flatMap(readDrafts) : readProjectDrafts('dev')
const measured = measure(drafts, createShippedChecks(values))
printResults(measured)
if (values.misses) printMisses(measured.score)
if (positionals.length === 0) compareWithStored(summarizeResults(measured, drafts.length))
if (values.save) saveResults()

function readProjectDrafts(name: string): LabelledDraft[] {
  return readDrafts(join(FOLDER, `drafts.${name}.jsonl`))
}

function measure(labelled: readonly LabelledDraft[], run: DraftRunner): EvalMeasurement {
  return {
    score: scoreDrafts(labelled, labelled.map(run)),
    calm: countCalmFlags(run),
    fairness: countFairnessFlags(run),
    robustness: measureRobustness(labelled, run),
  }
}

function compareWithStored(now: EvalResults): void {
  const stored = existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as StoredResults)[values.rules ? 'rules' : 'model']
    : undefined
  if (stored) {
    const changed = formatResultChanges(now, stored)
    console.log(
      `\nstored: micro F1 ${stored.micro} on ${stored.drafts} drafts; now ${now.micro}. ${changed || 'No change.'}`,
    )
  }
  if (!values.gate) return
  const found = findRegressions(now, stored)
  for (const fault of found) console.error(`gate: ${fault}`)
  process.exitCode = found.length > 0 ? 1 : 0
}

function saveResults(): void {
  const [model, rules] = [createShippedChecks(), createShippedChecks({ rules: true })]
  const columns = ['dev', 'fresh'].map((name): ResultsColumn => {
    const labelled = readProjectDrafts(name)
    return { name, drafts: labelled.length, model: measure(labelled, model), rules: measure(labelled, rules) }
  })
  const dev = columns[0]!
  const stored: StoredResults = {
    model: summarizeResults(dev.model, dev.drafts),
    rules: summarizeResults(dev.rules, dev.drafts),
  }
  writeFileSync(RESULTS, `${JSON.stringify(stored, null, 2)}\n`)
  writeFileSync(RESULTS.replace(/json$/, 'md'), renderResultsPage(columns))
}
