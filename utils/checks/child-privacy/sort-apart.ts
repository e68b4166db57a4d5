import type { Span } from '../../draft.ts'

/** Sorts spans; of two that overlap, leaves the first. */
export function sortApart<Each extends Span>(spans: readonly Each[]): Each[] {
  const apart: Each[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
  return apart
}
