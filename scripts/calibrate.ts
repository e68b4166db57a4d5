// Finds the model's thresholds for each check.  npm run calibrate [-- --data FOLDER]
// Judges drafts that no rule was written from by a model that has not learned from them: they are split into folds, and
// each fold is judged by a model learned from the other folds and from all other texts. Then searches for each check's
// best thresholds. Prints the lines for utils/tagger/model-thresholds.ts, with the scores they reach.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CHECKS, runChecks } from '../utils/checks/index.ts'
import { combineWithThresholds } from '../utils/checks/shared/model/combine-with-model.ts'
import { SENSED } from '../utils/checks/shared/model/model-kinds.ts'
import type { Predictions } from '../utils/checks/stages/predict.ts'
import { createTextDraft, type Finding, hasOverlap } from '../utils/draft.ts'
import { CrfTagger } from '../utils/tagger/crf-tagger.ts'
import { createTagSignal } from '../utils/tagger/draft-signal.ts'
import { unpackModel } from '../utils/tagger/model-file.ts'
import type { SentenceThresholds } from '../utils/tagger/model-thresholds.ts'
import { SentenceClassifier } from '../utils/tagger/sentence-classifier.ts'
import { PREDICTED_CHECKS, type PredictedCheckId } from '../utils/tagger/sentence-labels.ts'
import { decodeWordClasses } from '../utils/tagger/word-classes.ts'
import { type AnalyzedText, analyzeText } from '../utils/text/analyzed-text.ts'
import { createCrossTagger, selectSpanned } from './train/cross-tagger.ts'
import { learnLabelWeights, makeLabelSamples } from './train/label-weights.ts'
import {
  HARD_DRAFTS,
  RULED_DRAFTS,
  readLabelledDrafts,
  selectOpenDrafts,
  UNRULED_DRAFTS,
} from './train/labelled-drafts.ts'
import { splitSamples } from './train/split-samples.ts'
import { DATA_FOLDER } from './train/training-data.ts'
import { LABEL_RECIPE, OPEN_COPIES } from './train/training-recipes.ts'
import { buildWordClasses } from './train/word-classes.ts'
import { type LabelledText, readWrittenDrafts } from './train/written-drafts.ts'

const FOLDS = 4

/** The precision that findings at the check's own level must reach. */
const MIN_PRECISION = 0.93
/** Cost of a false finding relative to a missed one. */
const FALSE_FINDING_COST = 1.25

const GRID = [
  0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98,
  0.99,
]
const DOUBTS = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2]

/** A draft with the findings of the rules and the predictions of a model that has not learned from it. */
interface Judged extends LabelledText {
  reading: AnalyzedText
  findings: readonly Finding[]
  predictions: Predictions
}

const { values } = parseArgs({ options: { data: { type: 'string', default: DATA_FOLDER } } })
const shipped = unpackModel(readFileSync(join(import.meta.dirname, '..', 'public', 'tagger.bin')))
const chain = new CrfTagger(shipped.chain)
const classes = decodeWordClasses(buildWordClasses())
const open = splitSamples(values.data)
const sharedSamples = makeLabelSamples(
  [
    ...readWrittenDrafts(),
    ...readLabelledDrafts([...RULED_DRAFTS, ...HARD_DRAFTS]),
    ...selectOpenDrafts(open, OPEN_COPIES),
  ],
  LABEL_RECIPE.bits,
  createCrossTagger(selectSpanned(open), chain),
)
const drafts = readLabelledDrafts(UNRULED_DRAFTS)
const samples = drafts.map((draft) => makeLabelSamples([draft], LABEL_RECIPE.bits, () => chain))
const judged = Array.from({ length: FOLDS }, (_, fold) => judgeFold(fold)).flat()
for (const id of PREDICTED_CHECKS) console.log(findBest(id))

function judgeFold(fold: number): Judged[] {
  const learned = samples.filter((_, i) => i % FOLDS !== fold).flat()
  const model = new SentenceClassifier(learnLabelWeights([...sharedSamples, ...learned], LABEL_RECIPE), classes)
  console.error(`fold ${fold + 1} of ${FOLDS} learned`)
  return drafts
    .filter((_, i) => i % FOLDS === fold)
    .map(({ text, labels }) => {
      const { findings } = runChecks(createTextDraft(text))
      const reading = analyzeText(text)
      const tags = chain.tag(reading)
      const signals = [...findings, ...tags.map((tag) => createTagSignal(reading, tag))]
      return { text, labels, reading, findings, predictions: { tags, sentences: model.predict(reading, signals) } }
    })
}

/** Returns the check's line for the thresholds' file. */
function findBest(id: PredictedCheckId): string {
  let [score, note, doubt, scores] = [-1, 1, 0, '']
  for (const from of GRID) {
    for (const below of DOUBTS) {
      const { hits, wrong, missed } = tally(id, { note: from, warn: from, doubt: below })
      const now = (2 * hits) / (2 * hits + FALSE_FINDING_COST * wrong + missed)
      if (now <= score + 1e-9) continue
      ;[score, note, doubt] = [now, from, below]
      scores = `P ${(hits / Math.max(1, hits + wrong)).toFixed(2)} R ${(hits / Math.max(1, hits + missed)).toFixed(2)} F1 ${((2 * hits) / (2 * hits + wrong + missed)).toFixed(3)}`
    }
  }
  return `  '${id}': { note: ${note}, warn: ${findWarnThreshold(id, note)}, doubt: ${doubt} }, // ${scores}`
}

/** Counts hits, false findings and misses of a check; with `added`, only of what the model alone finds at `warn`. */
function tally(
  id: PredictedCheckId,
  thresholds: SentenceThresholds,
  added = false,
): { hits: number; wrong: number; missed: number } {
  let [hits, wrong, missed] = [0, 0, 0]
  for (const { reading, labels, findings, predictions } of judged) {
    const rules = findings.filter(({ check }) => check === id)
    const all = combineWithThresholds(reading, { ...CHECKS[id], id }, rules, predictions, thresholds)
    const found = added ? all.filter(({ kind }) => kind === SENSED.id) : all
    const expected = labels.filter(({ check }) => check === id)
    hits += expected.filter((label) => found.some((hit) => hasOverlap(hit, label))).length
    missed += expected.filter((label) => !found.some((hit) => hasOverlap(hit, label))).length
    wrong += found.filter((hit) => !expected.some((label) => hasOverlap(hit, label))).length
  }
  return { hits, wrong, missed }
}

/** Returns the lowest threshold at which the findings that the model adds are precise enough. */
function findWarnThreshold(id: PredictedCheckId, note: number): number {
  return (
    GRID.find((threshold) => {
      if (threshold < note) return false
      const { hits, wrong } = tally(id, { note: threshold, warn: threshold, doubt: 0 }, true)
      return hits >= MIN_PRECISION * (hits + wrong)
    }) ?? 0.99
  )
}
