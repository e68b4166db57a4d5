// The old-to-new map of provisions and documents, in both directions.

import { BUNDLED_LIBRARY, type Library } from './library.ts'

/**
 * Finds the current provisions or documents for an id: follows successors until one has not ended. An id that has not
 * ended returns itself.
 * @returns ids; empty for an id the library does not know, and for a text that ended without a successor
 */
export function findCurrentSuccessors(id: string, library: Library = BUNDLED_LIBRARY): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const follow = (at: string) => {
    if (seen.has(at)) return
    seen.add(at)
    const next = findNextSuccessors(at, library)
    if (next.length > 0) next.forEach(follow)
    else if (library.document(library.provision(at)?.document ?? at)?.standing !== 'ended' && isKnown(at)) found.add(at)
  }
  const isKnown = (at: string) => library.provision(at) !== undefined || library.document(at) !== undefined
  follow(id)
  return [...found]
}

/** Finds what a provision or document replaced, one step back: provisions for a provision, documents for a document. */
export function findPredecessors(id: string, library: Library = BUNDLED_LIBRARY): readonly string[] {
  const provisions = getPredecessorMap(library).get(id)
  return provisions ?? library.document(id)?.replaces ?? []
}

/** Finds the next successor, one step on. An old provision without a successor uses its document's successors. */
function findNextSuccessors(id: string, library: Library): readonly string[] {
  const provision = library.provision(id)
  if (provision?.successor) return [provision.successor]
  return library.document(provision?.document ?? id)?.replacedBy ?? []
}

const PREDECESSOR_MAPS = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>()

/** Maps each successor to its old provisions; computed once per library. */
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
