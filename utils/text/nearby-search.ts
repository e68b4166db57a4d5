// A search about single spans whose results are kept from one edit to the next.

import type { Span } from '../draft.ts'
import type { AnalyzedText } from './analyzed-text.ts'
import { getCachedAnswer } from './incremental-search.ts'

/**
 * Turns a function that looks at a span of an analyzed text into one that, after an edit, looks again only where the
 * text around the span has changed.
 * @param before How far before the span the result depends on the text, in UTF-16 units.
 * @param after The same after the span.
 * @param find Offsets of the span and of the result are offsets of the analyzed text it receives.
 */
export function createNearbySearch<T extends Span>(
  before: number,
  after: number,
  find: (reading: AnalyzedText, span: Span) => T | undefined,
): (reading: AnalyzedText, span: Span) => T | undefined {
  const question = {}
  return (reading, span) => {
    const compute = () => ({ at: span.start, found: find(reading, span) })
    const { at, found } = getCachedAnswer(question, reading, span.start - before, span.end + after, compute)
    const shift = span.start - at
    return found && shift !== 0 ? { ...found, start: found.start + shift, end: found.end + shift } : found
  }
}
