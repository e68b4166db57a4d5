// Measures what is still found when drafts are written to evade a filter: labelled drafts changed on purpose, with
// decoys.

import type { LabelledDraft } from '../../tests/eval/read-drafts.ts'
import { type EvalScore, scoreDrafts, type Tally } from '../../tests/eval/score.ts'
import type { Finding } from '../../utils/draft.ts'
import { isRudeCheck } from '../../utils/tagger/sentence-labels.ts'
import { PERTURBATIONS, type Perturbation, type PerturbOptions, perturb } from '../perturb/perturb.ts'
import type { DraftRunner } from '../shipped-checks.ts'

/** As written; changed in one of the ways; or with only decoys changed. */
export type RobustnessCondition = 'as written' | Perturbation | 'decoys only'

/** How each condition changes the drafts; undefined leaves them as they are. */
const CHANGES: Readonly<Record<RobustnessCondition, Omit<PerturbOptions, 'seed'> | undefined>> = {
  'as written': undefined,
  ...(Object.fromEntries(PERTURBATIONS.map((way) => [way, { way }])) as Record<Perturbation, { way: Perturbation }>),
  'decoys only': { way: 'mixed', targets: false },
}

/** All conditions, in display order. */
export const ROBUSTNESS_CONDITIONS = Object.keys(CHANGES) as RobustnessCondition[]

/** The scores under one condition. */
export interface RobustnessScore {
  /** Whole drafts: any finding of a check of rude words, against any such label. */
  documents: Tally
  /** All checks, by overlapping span. */
  spans: Tally
}

/** Runs the checks on the drafts under every condition. */
export function measureRobustness(
  drafts: readonly LabelledDraft[],
  run: DraftRunner,
): Record<RobustnessCondition, RobustnessScore> {
  const rows = ROBUSTNESS_CONDITIONS.map((condition) => {
    const change = CHANGES[condition]
    const changed = change ? drafts.map((draft, i) => perturbDraft(draft, { ...change, seed: 1000 + i })) : drafts
    const found = changed.map(run)
    const { total }: EvalScore = scoreDrafts(changed, found)
    return [condition, { documents: tallyRudeDocuments(changed, found), spans: total }] as const
  })
  return Object.fromEntries(rows) as Record<RobustnessCondition, RobustnessScore>
}

/**
 * Perturbs a draft and moves its labels along. Composes the draft (NFC) first, because the changes work letter by
 * letter.
 * @throws Error when a quote is no longer found after composing
 */
export function perturbDraft(draft: LabelledDraft, change: PerturbOptions): LabelledDraft {
  const text = draft.text.normalize('NFC')
  const spans = draft.labels.map(({ quote }): [number, number] => {
    const composed = quote.normalize('NFC')
    const start = text.indexOf(composed)
    if (start < 0) throw new Error(`${draft.id}: ${quote} is lost when composed`)
    return [start, start + composed.length]
  })
  const changed = perturb({ text, spans }, change)
  const labels = draft.labels.map(({ check }, i) => {
    const [start, end] = changed.spans[i]!
    return { check, start, end, quote: changed.text.slice(start, end) }
  })
  return { ...draft, text: changed.text, labels }
}

function tallyRudeDocuments(drafts: readonly LabelledDraft[], found: readonly (readonly Finding[])[]): Tally {
  const tally: Tally = { hits: 0, falseAlarms: 0, misses: 0 }
  drafts.forEach(({ labels }, i) => {
    const expected = labels.some(({ check }) => isRudeCheck(check))
    const flagged = found[i]!.some(({ check, attachment }) => attachment === undefined && isRudeCheck(check))
    if (expected && flagged) tally.hits++
    else if (flagged) tally.falseAlarms++
    else if (expected) tally.misses++
  })
  return tally
}
