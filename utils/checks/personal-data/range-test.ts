// Whether a pattern matches near something, asked at many places of one text.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { Pattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'

/**
 * Creates a test of whether a pattern matches in a span. The text is searched once: sentences without an end overlap,
 * and to search each would take too long.
 */
export function createRangeTest(pattern: Pattern): (reading: AnalyzedText, span: Span) => boolean {
  const find = searchOnce((reading) => pattern.find(reading))
  return (reading, { start, end }) => findFirstMatchInRange(find(reading), start, end) !== undefined
}
