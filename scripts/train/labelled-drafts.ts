// Further training data for the sentences: labelled drafts, and formal texts without anything to find.

import { join } from 'node:path'
import { readDrafts } from '../../tests/eval/read-drafts.ts'
import { HELD_OUT_TENTHS, type splitSamples } from './split-samples.ts'
import type { SampleSource, TrainingSample } from './training-data.ts'
import type { LabelledText } from './written-drafts.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'eval')

/** Reads the labelled drafts to learn from. Excludes `dev`, which guards the rules, and `fresh`, which measures. */
export function readLabelledDrafts(): LabelledText[] {
  return ['more', 'blind', 'judge'].flatMap((name) => readDrafts(join(FOLDER, `drafts.${name}.jsonl`)))
}

/** Texts per source: enough to learn the style, few compared with our own texts. */
const FORMAL: Partial<Record<SampleSource, number>> = { vtb: 1200, law: 500, regulations: 150 }

/** Selects the texts that the sentence weights are learned from. */
export function selectOpenDrafts(samples: ReturnType<typeof splitSamples>): LabelledText[] {
  const formal = Object.entries(FORMAL).flatMap(([source, most]) =>
    samples
      .filter((sample) => sample.source === source && sample.tenth < HELD_OUT_TENTHS.calibrate)
      .slice(0, most)
      .map(({ text }) => ({ text, labels: [] })),
  )
  // Comments that the tagger has not learned from: its certainty there is as in any draft.
  const comments = samples.filter(({ source, tenth }) => source === 'vihos' && tenth === HELD_OUT_TENTHS.calibrate)
  return [...formal, ...comments.map(asRude)]
}

/** ViHOS does not say which of the four rude checks a span belongs to: `insult` represents all four. */
function asRude({ text, spans }: TrainingSample): LabelledText {
  return { text, labels: spans.map(([start, end]) => ({ check: 'insult', start, end })), onlyRude: true }
}
