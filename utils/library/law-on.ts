// The law of a day: which of the old and the new counted when something was posted. Old acts follow old law.

import { documentIdOf } from './citations.ts'
import { documentById } from './documents.ts'
import { PROVISIONS, provisionById } from './provisions.ts'
import type { SubjectId } from './subjects.ts'
import { beforeOf, nowOf } from './succession.ts'

/**
 * What counted on a day (yyyy-mm-dd) for a provision or document, old or new: its own kind where the old-to-new map has one, else
 * the document that held then. Empty where nothing the library knows held yet. How sure that is, `standingAt` says.
 */
export function lawOn(id: string, day: string): readonly string[] {
  return [...new Set(nowOf(id).flatMap((now) => countedOn(now, day)))]
}

/** What counted on a day (yyyy-mm-dd) in a subject: provisions, and old documents of which no provision is known. */
export function lawOnSubject(subject: SubjectId, day: string): readonly string[] {
  const all = PROVISIONS.filter(({ subjects }) => subjects.includes(subject))
  return [...new Set(all.flatMap(({ id }) => lawOn(id, day)))]
}

function countedOn(id: string, day: string): readonly string[] {
  const document = documentById(documentIdOf(id) ?? '')
  if (!document) return []
  const start = document.inForceFrom ?? document.issued
  if (start === null || start <= day) return [id]
  const own = beforeOf(id)
  const earlier = own.length > 0 || !provisionById(id) ? own : beforeOf(document.id)
  return earlier.flatMap((one) => countedOn(one, day))
}
