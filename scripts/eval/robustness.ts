// What is still found when drafts are written to slip past a filter: labelled drafts changed on purpose, with decoys.

import type { LabelledDraft } from '../../tests/eval/drafts.ts'
import { type Score, score, type Tally } from '../../tests/eval/score.ts'
import type { Finding } from '../../utils/draft.ts'
import { isRude } from '../../utils/tagger/labels.ts'
import type { Run } from '../model.ts'
import { type Change, perturb, WAYS, type Way } from '../perturb/perturb.ts'

/** As written; changed in one of the ways; or with nothing but decoys changed. */
export type Condition = 'as written' | Way | 'decoys only'

/** How the drafts are changed for each condition; as they are for `undefined`. */
const CHANGES: Readonly<Record<Condition, Omit<Change, 'seed'> | undefined>> = {
  'as written': undefined,
  ...(Object.fromEntries(WAYS.map((way) => [way, { way }])) as Record<Way, { way: Way }>),
  'decoys only': { way: 'mixed', targets: false },
}

/** All conditions, in the order they are shown. */
export const CONDITIONS = Object.keys(CHANGES) as Condition[]

/** What was found under one condition. */
export interface Robustness {
  /** Whole drafts: whether any of the checks of rude words found anything, against whether any is expected to. */
  documents: Tally
  /** All checks, by overlapping span. */
  spans: Tally
}

/** Runs the checks on the drafts under every condition. */
export function robustness(drafts: readonly LabelledDraft[], run: Run): Record<Condition, Robustness> {
  const rows = CONDITIONS.map((condition) => {
    const change = CHANGES[condition]
    const changed = change ? drafts.map((draft, i) => changedDraft(draft, { ...change, seed: 1000 + i })) : drafts
    const found = changed.map(run)
    const { total }: Score = score(changed, found)
    return [condition, { documents: rudeDocuments(changed, found), spans: total }] as const
  })
  return Object.fromEntries(rows) as Record<Condition, Robustness>
}

/** The draft changed, its labels carried along. Changing goes letter by letter, so the draft is composed (NFC) first. */
export function changedDraft(draft: LabelledDraft, change: Change): LabelledDraft {
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

function rudeDocuments(drafts: readonly LabelledDraft[], found: readonly (readonly Finding[])[]): Tally {
  const tally: Tally = { hits: 0, falseAlarms: 0, misses: 0 }
  drafts.forEach(({ labels }, i) => {
    const expected = labels.some(({ check }) => isRude(check))
    const said = found[i]!.some(({ check, attachment }) => attachment === undefined && isRude(check))
    if (expected && said) tally.hits++
    else if (said) tally.falseAlarms++
    else if (expected) tally.misses++
  })
  return tally
}
