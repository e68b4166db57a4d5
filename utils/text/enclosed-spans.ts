// Which spans lie within a range. Apart from draft.ts, which every page loads.

import { findNextSpanIndex, type Span } from '../draft.ts'

/** Whether a span lies within another, or is the same. */
export function isEnclosedSpan(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/**
 * Selects the spans that share a character with a range.
 * @param spans Spans in order, without overlaps.
 */
export function selectOverlapping<Each extends Span>(spans: readonly Each[], { start, end }: Span): Each[] {
  const selected: Each[] = []
  for (let at = findNextSpanIndex(spans, start); at < spans.length && spans[at]!.start < end; at++)
    selected.push(spans[at]!)
  return selected
}
