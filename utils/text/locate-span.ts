import type { Span } from '../draft.ts'
import { findPartitionIndex } from '../lib/sorted-index.ts'
import type { AnalyzedText } from './analyzed-text.ts'

/** Maps offsets of the draft as typed to those of the analyzed text; the way back is `AnalyzedText.span`. */
export function locateSpan(reading: AnalyzedText, { start, end }: Span): Span {
  const count = reading.text.length
  return {
    start: findPartitionIndex(count, (at) => reading.span(at, at + 1).end <= start),
    end: findPartitionIndex(count, (at) => reading.span(at, at + 1).start < end),
  }
}
