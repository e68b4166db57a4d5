// What the sentences are learned from besides our written texts: labelled drafts, and formal texts in which nothing is to be found.

import { join } from 'node:path'
import { readDrafts } from '../../tests/eval/drafts.ts'
import { readSamples, type Source } from './data.ts'
import { HELD_OUT, tenths } from './split.ts'
import type { Labelled } from './written.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'eval')

/** The labelled drafts that are learned from; `dev` guards the rules, `fresh` measures. */
export function labelledDrafts(): Labelled[] {
  return ['more', 'blind', 'judge'].flatMap((name) => readDrafts(join(FOLDER, `drafts.${name}.jsonl`)))
}

/** How many of each source: enough to learn how it sounds, few beside our own texts. */
const FORMAL: Partial<Record<Source, number>> = { vtb: 1200, law: 500, regulations: 150 }

/** Formal texts as drafts in which nothing is to be found, of the part that is learned from. In: the folder of the data. */
export function formalDrafts(folder: string): Labelled[] {
  const samples = readSamples(folder)
  const tenth = tenths(samples.map(({ text }) => text))
  return Object.entries(FORMAL).flatMap(([source, most]) =>
    samples
      .filter((sample, i) => sample.source === source && tenth[i]! < HELD_OUT.calibrate)
      .slice(0, most)
      .map(({ text }) => ({ text, labels: [] })),
  )
}
