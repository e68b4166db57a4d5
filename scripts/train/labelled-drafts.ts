// What the sentences are learned from besides our written texts: labelled drafts, and formal texts in which nothing is to be found.

import { join } from 'node:path'
import { readDrafts } from '../../tests/eval/read-drafts.ts'
import { HELD_OUT_TENTHS, type splitSamples } from './split-samples.ts'
import type { SampleSource, TrainingSample } from './training-data.ts'
import type { LabelledText } from './written-drafts.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'eval')

/** The labelled drafts that are learned from; `dev` guards the rules, `parseFresh` measures. */
export function readLabelledDrafts(): LabelledText[] {
  return ['more', 'blind', 'judge'].flatMap((name) => readDrafts(join(FOLDER, `drafts.${name}.jsonl`)))
}

/** How many of each source: enough to learn how it sounds, few beside our own texts. */
const FORMAL: Partial<Record<SampleSource, number>> = { vtb: 1200, law: 500, regulations: 150 }

/** Those of the texts that sentences are learned from. */
export function selectOpenDrafts(samples: ReturnType<typeof splitSamples>): LabelledText[] {
  const formal = Object.entries(FORMAL).flatMap(([source, most]) =>
    samples
      .filter((sample) => sample.source === source && sample.tenth < HELD_OUT_TENTHS.calibrate)
      .slice(0, most)
      .map(({ text }) => ({ text, labels: [] })),
  )
  // Comments that the chain has not learned from: what it finds there is as sure as it will be in any draft.
  const comments = samples.filter(({ source, tenth }) => source === 'vihos' && tenth === HELD_OUT_TENTHS.calibrate)
  return [...formal, ...comments.map(asRude)]
}

/** Its marks do not say which of the four checks they are of: any stands for all. */
function asRude({ text, spans }: TrainingSample): LabelledText {
  return { text, labels: spans.map(([start, end]) => ({ check: 'insult', start, end })), onlyRude: true }
}
