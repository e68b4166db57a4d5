// What must hold within one record of a pack besides its schema.

import type { PackDocument } from './pack.ts'
import { isSafeAddress } from './text-safety.ts'

/** The field of a document that cannot be so, or undefined. */
export function faultOfDocument({ standing, replacedBy, inForceTo, source }: PackDocument): string | undefined {
  // What ended names its successor, or at least the day from which it no longer holds.
  if (standing === 'ended' && replacedBy.length === 0 && inForceTo === null) return 'replacedBy'
  if (source.url !== null && !isSafeAddress(source.url)) return 'source.url'
  return undefined
}
