// Finds which law, old or new, was in force on the day of a post. Earlier acts fall under the earlier law.

import { BUNDLED_LIBRARY, type Library } from './library.ts'
import { findCurrentSuccessors, findPredecessors } from './succession.ts'

/**
 * Finds the law in force on a day for a provision or document, old or new. Follows the predecessor map of provisions
 * where it has an entry, otherwise uses the document of that day. `getPostDayStatus` says how certain the result is.
 * @param day yyyy-mm-dd
 * @returns ids; empty if the library knows no law of that day
 */
export function findLawInForce(id: string, day: string, library: Library = BUNDLED_LIBRARY): readonly string[] {
  // A provision that was in force answers for itself; its neighbours may have the same successor.
  if (library.provision(id) && isWithinDates(id, day, library)) return [id]
  const current = findCurrentSuccessors(id, library)
  const found = (current.length > 0 ? current : [id]).flatMap((now) => resolveLawInForce(now, day, library))
  return removeParts([...new Set(found)], library)
}

function resolveLawInForce(id: string, day: string, library: Library): readonly string[] {
  const provision = library.provision(id)
  const document = library.document(provision?.document ?? id)
  if (!document) return []
  const start = document.inForceFrom ?? document.issued
  if (start === null || start <= day) return document.inForceTo !== null && day >= document.inForceTo ? [] : [id]
  const direct = findPredecessors(id, library)
  const earlier = direct.length > 0 || !provision ? direct : findPredecessors(document.id, library)
  return earlier.flatMap((predecessor) => resolveLawInForce(predecessor, day, library))
}

function isWithinDates(id: string, day: string, library: Library): boolean {
  const document = library.document(library.provision(id)?.document ?? id)
  if (!document || document.inForceFrom === null || day < document.inForceFrom) return false
  return document.inForceTo === null ? document.standing !== 'ended' : day < document.inForceTo
}

/** Removes what is read together with another of the ids: a place inside a place, an amendment of a document. */
function removeParts(ids: readonly string[], library: Library): readonly string[] {
  return ids.filter(
    (id) => !ids.some((other) => id.startsWith(`${other}.`) || (library.document(id)?.amends.includes(other) ?? false)),
  )
}
