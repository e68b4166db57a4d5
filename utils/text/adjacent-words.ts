// Words right before or right after a place: the closest and cheapest context there is.

import type { AnalyzedText } from './analyzed-text.ts'
import { stripSourceDiacritics } from './character-folding.ts'
import { createLazyRegExp } from './regexp/letter-classes.ts'

/** How far a cue may reach, in UTF-16 units. */
const MAX_DISTANCE = 48

/** Whether some words stand right beside an offset of a reading. */
export type ContextTest = (reading: AnalyzedText, at: number) => boolean

/** How many units such words take, with what stands between them and the offset; 0 when they do not stand there. */
export type ContextLength = (reading: AnalyzedText, at: number) => number

/**
 * Words that end right before an offset, with nothing but spaces, commas, colons or quotation marks between. `source` is
 * a regular-expression source in lower-case Vietnamese, read without diacritics in a text typed without any.
 */
export function matchPrecedingWords(source: string): ContextTest {
  const stretch = measurePrecedingWords(source)
  return (reading, at) => stretch(reading, at) > 0
}

/** Words that begin right after an offset, likewise. */
export function matchFollowingWords(source: string): ContextTest {
  const stretch = measureFollowingWords(source)
  return (reading, at) => stretch(reading, at) > 0
}

/** Like `matchPrecedingWords`, with how far back the words reach. */
export function measurePrecedingWords(source: string): ContextLength {
  const [accented, plain] = compileBothForms((words) => `(?<![\\p{L}\\p{N}])(?:${words})[\\s,:"'(*]*$`, source)
  return (reading, at) => {
    const part = reading.plain.slice(Math.max(0, at - MAX_DISTANCE), Math.max(0, at))
    return (reading.accented ? accented : plain)().exec(part)?.[0].length ?? 0
  }
}

/** Like `matchFollowingWords`, with how far on the words reach. */
export function measureFollowingWords(source: string): ContextLength {
  const [accented, plain] = compileBothForms((words) => `^[\\s,:"')*]*(?:${words})(?![\\p{L}\\p{N}])`, source)
  return (reading, at) =>
    (reading.accented ? accented : plain)().exec(reading.plain.slice(at, at + MAX_DISTANCE))?.[0].length ?? 0
}

function compileBothForms(wrap: (words: string) => string, source: string): [() => RegExp, () => RegExp] {
  return [createLazyRegExp(() => wrap(source), ''), createLazyRegExp(() => wrap(stripSourceDiacritics(source)), '')]
}
