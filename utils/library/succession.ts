// What came before and after: the old-to-new map of provisions and documents, both ways.

import { documentById } from './documents.ts'
import { PROVISIONS, provisionById } from './provisions.ts'

/**
 * Where a provision or document stands now: its successors, followed to ones that have not ended. What has not ended is its own
 * answer; an id the library does not know has none.
 */
export function nowOf(id: string): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const follow = (at: string) => {
    if (seen.has(at)) return
    seen.add(at)
    const next = afterOf(at)
    if (next.length > 0) next.forEach(follow)
    else if (provisionById(at) || documentById(at)) found.add(at)
  }
  follow(id)
  return [...found]
}

/** What a provision or document took the place of, one step back: provisions for a provision, documents for a document. */
export function beforeOf(id: string): readonly string[] {
  const provisions = PREDECESSORS.get(id)
  return provisions ?? documentById(id)?.replaces ?? []
}

/** What took a provision's or document's place, one step on. An old provision that names none goes with its document. */
function afterOf(id: string): readonly string[] {
  const provision = provisionById(id)
  if (provision?.successor) return [provision.successor]
  return documentById(provision?.document ?? id)?.replacedBy ?? []
}

const PREDECESSORS: ReadonlyMap<string, readonly string[]> = predecessors()

function predecessors(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { id, successor } of PROVISIONS) {
    if (successor) map.set(successor, [...(map.get(successor) ?? []), id])
  }
  return map
}
