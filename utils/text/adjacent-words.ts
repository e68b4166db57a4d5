// Tests for words directly before or after an offset: the closest and cheapest context a check can ask for.

import type { AnalyzedText } from './analyzed-text.ts'
import { stripSourceDiacritics } from './character-folding.ts'
import { createLazyRegExp } from './regexp/letter-classes.ts'

/** The longest stretch of text that is looked at on either side, in UTF-16 units. */
const MAX_DISTANCE = 48

/** Whether certain words are adjacent to a UTF-16 offset of an analyzed text. */
export type ContextTest = (reading: AnalyzedText, at: number) => boolean

/**
 * Returns how many UTF-16 units the adjacent words take, including the punctuation between them and the offset; 0 when
 * they are not there.
 */
export type ContextLength = (reading: AnalyzedText, at: number) => number

/**
 * Creates a test for words that end directly before an offset; only spaces, commas, colons, asterisks, brackets or
 * quotation marks may come between.
 * @param source A regular-expression source in lower-case Vietnamese. Its diacritics are stripped for a draft that was
 * typed without any.
 */
export function matchPrecedingWords(source: string): ContextTest {
  const measure = measurePrecedingWords(source)
  return (reading, at) => measure(reading, at) > 0
}

/** Creates a test for words that begin directly after an offset; the counterpart of `matchPrecedingWords`. */
export function matchFollowingWords(source: string): ContextTest {
  const measure = measureFollowingWords(source)
  return (reading, at) => measure(reading, at) > 0
}

/** Like `matchPrecedingWords`, but measures how far back the words reach. */
export function measurePrecedingWords(source: string): ContextLength {
  const [accented, plain] = compileBothForms((words) => `(?<![\\p{L}\\p{N}])(?:${words})[\\s,:"'(*]*$`, source)
  return (reading, at) => {
    const part = reading.plain.slice(Math.max(0, at - MAX_DISTANCE), Math.max(0, at))
    return (reading.accented ? accented : plain)().exec(part)?.[0].length ?? 0
  }
}

/** Like `matchFollowingWords`, but measures how far forward the words reach. */
export function measureFollowingWords(source: string): ContextLength {
  const [accented, plain] = compileBothForms((words) => `^[\\s,:"')*]*(?:${words})(?![\\p{L}\\p{N}])`, source)
  return (reading, at) =>
    (reading.accented ? accented : plain)().exec(reading.plain.slice(at, at + MAX_DISTANCE))?.[0].length ?? 0
}

function compileBothForms(wrap: (words: string) => string, source: string): [() => RegExp, () => RegExp] {
  return [createLazyRegExp(() => wrap(source), ''), createLazyRegExp(() => wrap(stripSourceDiacritics(source)), '')]
}
