// Further training data for the sentences: labelled drafts, open comments, and formal texts without anything to find.

import { join } from 'node:path'
import { readDrafts } from '../../tests/eval/read-drafts.ts'
import { isHeldOut, type SplitSample } from './split-samples.ts'
import type { SampleSource, TrainingSample } from './training-data.ts'
import type { LabelledText } from './written-drafts.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'eval')

/** The drafts that rules were written from as well: how sure a rule looks on them says little. */
export const RULED_DRAFTS = ['more', 'blind', 'judge', 'rounds'] as const

/**
 * The drafts that the model learns from, and that rules were not written from, but for words found in what was wrong on
 * some of them before they were learned.
 */
export const UNRULED_DRAFTS = ['voices'] as const

/** Drafts that were written to be hard. Thresholds are chosen on others. */
export const HARD_DRAFTS = ['sideways'] as const

type LearnedDrafts = (typeof RULED_DRAFTS | typeof UNRULED_DRAFTS | typeof HARD_DRAFTS)[number]

/** Reads labelled drafts to learn from. Not among them: `dev`, which guards the rules, and `fresh`, which measures. */
export function readLabelledDrafts(
  names: readonly LearnedDrafts[] = [...RULED_DRAFTS, ...UNRULED_DRAFTS, ...HARD_DRAFTS],
): LabelledText[] {
  return names.flatMap((name) => readDrafts(join(FOLDER, `drafts.${name}.jsonl`)))
}

/** Texts per source: enough to learn the style, few compared with our own texts. */
const FORMAL: Partial<Record<SampleSource, number>> = { vtb: 1200, law: 500, regulations: 150 }

/**
 * Selects the texts that the sentence weights are learned from: formal ones, and comments.
 * @param copies how often each is learned
 */
export function selectOpenDrafts(samples: readonly SplitSample[], copies: number): LabelledText[] {
  const learned = samples.filter((sample) => !isHeldOut(sample))
  const formal = Object.entries(FORMAL).flatMap(([source, most]) =>
    learned
      .filter((sample) => sample.source === source)
      .slice(0, most)
      .map(({ text }): LabelledText => ({ text, labels: [], register: 'formal' })),
  )
  const open = [...formal, ...learned.flatMap(toLabelledComments)]
  return Array.from({ length: copies }, () => open).flat()
}

/** Returns a comment with its labels, if it has any: all checks where it was read, else only what is rude. */
function toLabelledComments({ source, text, spans, read }: TrainingSample): LabelledText[] {
  if (read) return [{ text, ...read, onlyAsTyped: true }]
  return source === 'vihos' ? [{ text, labels: spans.map(asRude), onlyRude: true, onlyAsTyped: true }] : []
}

/** ViHOS does not say which of the four rude checks a span belongs to: `insult` represents all four. */
function asRude([start, end]: readonly [number, number]): LabelledText['labels'][number] {
  return { check: 'insult', start, end }
}
