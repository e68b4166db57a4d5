// Which spans lie within a range. Apart from draft.ts, which every page loads.

import { findNextSpanIndex, type Span } from '../draft.ts'
import { findPartitionIndex } from '../lib/sorted-index.ts'

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

/** Leaves out the spans that share a character with any of the others. Both may be in any order and overlap. */
export function excludeOverlapping<Each extends Span>(spans: readonly Each[], others: readonly Span[]): Each[] {
  const ordered = [...others].sort((a, b) => a.start - b.start)
  // How far the others reach up to each of them: a long one may end behind those that begin after it.
  let reach = Number.NEGATIVE_INFINITY
  const reaches = ordered.map(({ end }) => (reach = Math.max(reach, end)))
  return spans.filter(({ start, end }) => {
    const before = findPartitionIndex(ordered.length, (index) => ordered[index]!.start < end)
    return before === 0 || reaches[before - 1]! <= start
  })
}

/** Leaves out the spans that share a character with any of the others, or with a span before that is not left out. */
export function selectApart<Each extends Span>(spans: readonly Each[], others: readonly Span[]): Each[] {
  let last = Number.NEGATIVE_INFINITY
  return excludeOverlapping(spans, others)
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/**
 * Selects the spans that lie within a range.
 * @param spans Spans ordered by start, which may overlap.
 */
export function selectEnclosed<Each extends Span>(spans: readonly Each[], range: Span): Each[] {
  const selected: Each[] = []
  const first = findPartitionIndex(spans.length, (index) => spans[index]!.start < range.start)
  for (let at = first; at < spans.length && spans[at]!.start < range.end; at++)
    if (isEnclosedSpan(spans[at]!, range)) selected.push(spans[at]!)
  return selected
}
