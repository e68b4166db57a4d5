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
  return [...new Set(findCurrentSuccessors(id, library).flatMap((now) => resolveLawInForce(now, day, library)))]
}

function resolveLawInForce(id: string, day: string, library: Library): readonly string[] {
  const provision = library.provision(id)
  const document = library.document(provision?.document ?? id)
  if (!document) return []
  const start = document.inForceFrom ?? document.issued
  if (start === null || start <= day) return [id]
  const direct = findPredecessors(id, library)
  const earlier = direct.length > 0 || !provision ? direct : findPredecessors(document.id, library)
  return earlier.flatMap((predecessor) => resolveLawInForce(predecessor, day, library))
}
