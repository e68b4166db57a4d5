// Items of several finders: at most one stays at a place.

import { hasOverlap } from '../../draft.ts'
import type { PersonalItem } from './personal-item.ts'

/** Words or fewer, in UTF-16 units, that would say too little of what was found. */
const MIN_LEFT = 3

/**
 * Whether an item that says a fact of a person reaches around other data, or goes on where it is said that the same
 * person sent a petition: its names are known apart from its place, so it can leave that to the other.
 */
function canMakeRoom(outer: PersonalItem, inner: PersonalItem): boolean {
  if (outer.names === undefined || outer.end - inner.end <= MIN_LEFT) return false
  if (inner.names === undefined) return outer.start < inner.start
  return inner.message === 'petition' && inner.start <= outer.start && inner.names[0]?.start === outer.names[0]?.start
}

/** Shortens such an item to what follows the other, where the fact is. */
function makeRoom(text: string, outer: PersonalItem, inner: PersonalItem): PersonalItem {
  const signs = /^[\s,;:)–-]{0,4}/u.exec(text.slice(inner.end, outer.end - 1))![0]
  return { ...outer, start: inner.end + signs.length }
}

/** Removes overlaps: the item of higher rank stays, then the longer one; what can leave room for another does. */
export function resolveOverlaps(text: string, items: readonly PersonalItem[]): PersonalItem[] {
  const resolved: PersonalItem[] = []
  let cluster: PersonalItem[] = []
  let end = 0
  const flush = () => {
    const won: PersonalItem[] = []
    const ordered = cluster.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start))
    for (const item of ordered) {
      const at = won.findIndex((other) => hasOverlap(other, item))
      if (at < 0) won.push(item)
      else if (canMakeRoom(won[at]!, item) && !won.some((other, i) => i !== at && hasOverlap(other, item)))
        won.splice(at, 1, makeRoom(text, won[at]!, item), item)
    }
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
