// The law of a day: which of the old and the new counted when something was posted. Old acts follow old law.

import { BUNDLED_LIBRARY, type Library } from './library.ts'
import { findCurrentSuccessors, findPredecessors } from './succession.ts'

/**
 * What counted on a day (yyyy-mm-dd) for a provision or document, old or new: its own kind where the old-to-new map has one, else
 * the document that held then. Empty where nothing the library knows held yet. How sure that is, `getPostDayStatus` says.
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
  const own = findPredecessors(id, library)
  const earlier = own.length > 0 || !provision ? own : findPredecessors(document.id, library)
  return earlier.flatMap((one) => resolveLawInForce(one, day, library))
}
