// Items of several finders: at most one stays at a place.

import { hasOverlap } from '../../draft.ts'
import type { PersonalItem } from './personal-item.ts'

/** Removes overlaps: the item of higher rank stays, then the longer one. */
export function resolveOverlaps(items: readonly PersonalItem[]): PersonalItem[] {
  const resolved: PersonalItem[] = []
  let cluster: PersonalItem[] = []
  let end = 0
  const flush = () => {
    const won: PersonalItem[] = []
    const ordered = cluster.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start))
    for (const item of ordered) if (!won.some((other) => hasOverlap(other, item))) won.push(item)
    resolved.push(...won.sort((a, b) => a.start - b.start))
    cluster = []
  }
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    if (item.start >= end) flush()
    cluster.push(item)
    end = Math.max(end, item.end)
  }
  flush()
  return resolved
}
