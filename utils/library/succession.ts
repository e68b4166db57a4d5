// What came before and after: the old-to-new map of provisions and documents, both ways.

import { type Library, PACKED } from './library.ts'

/**
 * Where a provision or document stands now: its successors, followed to ones that have not ended. What has not ended is its own
 * answer; an id the library does not know has none.
 */
export function nowOf(id: string, library: Library = PACKED): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const follow = (at: string) => {
    if (seen.has(at)) return
    seen.add(at)
    const next = afterOf(at, library)
    if (next.length > 0) next.forEach(follow)
    else if (library.provision(at) || library.document(at)) found.add(at)
  }
  follow(id)
  return [...found]
}

/** What a provision or document took the place of, one step back: provisions for a provision, documents for a document. */
export function beforeOf(id: string, library: Library = PACKED): readonly string[] {
  const provisions = predecessorsIn(library).get(id)
  return provisions ?? library.document(id)?.replaces ?? []
}

/** What took a provision's or document's place, one step on. An old provision that names none goes with its document. */
function afterOf(id: string, library: Library): readonly string[] {
  const provision = library.provision(id)
  if (provision?.successor) return [provision.successor]
  return library.document(provision?.document ?? id)?.replacedBy ?? []
}

const PREDECESSORS = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>()

/** The old provisions by what each leads to; made once for a library. */
function predecessorsIn(library: Library): ReadonlyMap<string, readonly string[]> {
  const known = PREDECESSORS.get(library)
  if (known) return known
  const map = new Map<string, string[]>()
  for (const { id, successor } of library.provisions) {
    if (successor) map.set(successor, [...(map.get(successor) ?? []), id])
  }
  PREDECESSORS.set(library, map)
  return map
}
