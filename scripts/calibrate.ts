// Finds how sure the model must be of each check.  npm run calibrate
// Learns from our written texts alone, then looks where on the labelled drafts each check does best. Prints what belongs into
// utils/tagger/thresholds.ts. `npm run train` learns from tests/eval/drafts.more.jsonl too; this does not.

import { join } from 'node:path'
import { readDrafts } from '../tests/eval/drafts.ts'
import { CHECKS, runChecks } from '../utils/checks/index.ts'
import { passages, weighAt } from '../utils/checks/weigh.ts'
import { overlaps, textDraft } from '../utils/draft.ts'
import { SENSED, type SensedId } from '../utils/tagger/senses.ts'
import { SentenceModel } from '../utils/tagger/sentence-model.ts'
import { read } from '../utils/text/reading.ts'
import { SENSES } from './train/recipe.ts'
import { learnWeights, senseSamples } from './train/senses.ts'
import { writtenDrafts } from './train/written.ts'

/** The share of what the model adds that must be right for it to be shown at the check's own level. */
const SURE = 0.85
/** How much a finding counts that nobody expects, beside one that is missed. */
const COST = 1.25

const GRID = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
const DOUBTS = [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2]

const FOLDER = join(import.meta.dirname, '..', 'tests', 'eval')
const model = new SentenceModel(learnWeights(senseSamples(writtenDrafts(), SENSES.bits), SENSES))
const drafts = ['dev', 'more'].flatMap((name) => readDrafts(join(FOLDER, `drafts.${name}.jsonl`)))
const judged = drafts.map(({ text, labels }) => {
  const reading = read(text)
  const { findings } = runChecks(textDraft(text))
  return { text, labels, findings, senses: model.sense(reading, findings) }
})

for (const id of SENSED) {
  let best = { worth: -1, note: 1, doubt: 0, told: '' }
  for (const note of GRID) {
    for (const doubt of DOUBTS) {
      const { hits, wrong, missed } = tally(id, note, doubt)
      const worth = (2 * hits) / (2 * hits + COST * wrong + missed)
      if (worth > best.worth + 1e-9) {
        const told = `P ${(hits / Math.max(1, hits + wrong)).toFixed(2)} R ${(hits / Math.max(1, hits + missed)).toFixed(2)} F1 ${((2 * hits) / (2 * hits + wrong + missed)).toFixed(3)}`
        best = { worth, note, doubt, told }
      }
    }
  }
  console.log(
    `  '${id}': { note: ${best.note}, warn: ${sureFrom(id, best.note)}, doubt: ${best.doubt} }, // ${best.told}`,
  )
}

function tally(id: SensedId, note: number, doubt: number): { hits: number; wrong: number; missed: number } {
  let [hits, wrong, missed] = [0, 0, 0]
  for (const { text, labels, findings, senses } of judged) {
    const found = weighAt(
      text,
      { ...CHECKS[id], id },
      findings.filter(({ check }) => check === id),
      senses,
      { note, warn: note, doubt },
    )
    const own = labels.filter(({ check }) => check === id)
    hits += own.filter((label) => found.some((hit) => overlaps(hit, label))).length
    missed += own.filter((label) => !found.some((hit) => overlaps(hit, label))).length
    wrong += found.filter((hit) => !own.some((label) => overlaps(hit, label))).length
  }
  return { hits, wrong, missed }
}

/** The lowest threshold from which enough of what the model says is right. */
function sureFrom(id: SensedId, note: number): number {
  for (const threshold of GRID.filter((each) => each >= note)) {
    let [right, all] = [0, 0]
    for (const { labels, senses } of judged) {
      for (const { certainty, ...span } of passages(senses, id, threshold)) {
        all++
        if (certainty >= threshold && labels.some((label) => label.check === id && overlaps(span, label))) right++
      }
    }
    if (right >= SURE * all) return threshold
  }
  return 0.97
}
