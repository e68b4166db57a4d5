// What came before and after: the old-to-new map of provisions and documents, both ways.

import { BUNDLED_LIBRARY, type Library } from './library.ts'

/**
 * Where a provision or document stands now: its successors, followed to ones that have not ended. What has not ended is its own
 * answer; an id the library does not know has none.
 */
export function findCurrentSuccessors(id: string, library: Library = BUNDLED_LIBRARY): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const follow = (at: string) => {
    if (seen.has(at)) return
    seen.add(at)
    const next = findNextSuccessors(at, library)
    if (next.length > 0) next.forEach(follow)
    else if (library.provision(at) || library.document(at)) found.add(at)
  }
  follow(id)
  return [...found]
}

/** What a provision or document took the place of, one step back: provisions for a provision, documents for a document. */
export function findPredecessors(id: string, library: Library = BUNDLED_LIBRARY): readonly string[] {
  const provisions = getPredecessorMap(library).get(id)
  return provisions ?? library.document(id)?.replaces ?? []
}

/** What took a provision's or document's place, one step on. An old provision that names none goes with its document. */
function findNextSuccessors(id: string, library: Library): readonly string[] {
  const provision = library.provision(id)
  if (provision?.successor) return [provision.successor]
  return library.document(provision?.document ?? id)?.replacedBy ?? []
}

const PREDECESSOR_MAPS = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>()

/** The old provisions by what each leads to; made once for a library. */
function getPredecessorMap(library: Library): ReadonlyMap<string, readonly string[]> {
  const known = PREDECESSOR_MAPS.get(library)
  if (known) return known
  const map = new Map<string, string[]>()
  for (const { id, successor } of library.provisions) {
    if (successor) map.set(successor, [...(map.get(successor) ?? []), id])
  }
  PREDECESSOR_MAPS.set(library, map)
  return map
}
