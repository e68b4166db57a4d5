// The law of a day: which of the old and the new counted when something was posted. Old acts follow old law.

import { type Library, PACKED } from './library.ts'
import { beforeOf, nowOf } from './succession.ts'

/**
 * What counted on a day (yyyy-mm-dd) for a provision or document, old or new: its own kind where the old-to-new map has one, else
 * the document that held then. Empty where nothing the library knows held yet. How sure that is, `standingAt` says.
 */
export function lawOn(id: string, day: string, library: Library = PACKED): readonly string[] {
  return [...new Set(nowOf(id, library).flatMap((now) => countedOn(now, day, library)))]
}

function countedOn(id: string, day: string, library: Library): readonly string[] {
  const provision = library.provision(id)
  const document = library.document(provision?.document ?? id)
  if (!document) return []
  const start = document.inForceFrom ?? document.issued
  if (start === null || start <= day) return [id]
  const own = beforeOf(id, library)
  const earlier = own.length > 0 || !provision ? own : beforeOf(document.id, library)
  return earlier.flatMap((one) => countedOn(one, day, library))
}
