// What the library says about a topic, as examples of it: people also ask in its words. Pure.

import { findProvisionById } from '../bundled-provisions.ts'
import { findAnswerById } from './answers-of-day.ts'
import type { ExampleRows } from './examples/example-rows.ts'

/** Of how many of the provisions that an answer rests on the words count as examples of it. */
const MAX_PROVISIONS = 2
/** Shorter parts of a sentence say too little. */
const MIN_WORDS = 3

/** Adds what the library says about each topic to its examples, in parts as long as these. */
export function addTexts(rows: ExampleRows): ExampleRows {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, [row, ...listTexts(id)].join(', ')]))
}

function listTexts(id: string): string[] {
  const answer = findAnswerById(id)
  const provisions = (answer?.provisions ?? [id]).slice(0, MAX_PROVISIONS)
  return [answer?.says.vi, ...provisions.map((one) => findProvisionById(one)?.summary.vi)]
    .filter((text) => text !== undefined)
    .flatMap((text) => text.replaceAll(',', ' ').split(/[;:]|\.(?!\d)/))
    .filter((part) => part.trim().split(/\s+/).length >= MIN_WORDS)
}
