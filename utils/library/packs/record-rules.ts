// Rules for a single record of a pack in addition to the schema.

import type { LegalDocument } from '../legal-document.ts'
import type { PackDocument } from './pack-schema.ts'
import { isSafeAddress } from './text-safety.ts'

/** Finds the field of a document with an impossible value. @returns undefined if the document is valid. */
export function findDocumentFault({ standing, replacedBy, inForceTo, source }: PackDocument): string | undefined {
  // An ended document must name its successor or at least its last day.
  if (standing === 'ended' && replacedBy.length === 0 && inForceTo === null) return 'replacedBy'
  if (source.url !== null && !isSafeAddress(source.url)) return 'source.url'
  return undefined
}

/**
 * Finds the field by which a pack would revive a document that ended in the bundled library. No replaced law comes
 * back: such a pack is wrong or older than the extension, and the "replaced" banner would disappear.
 * @returns undefined if the document is not revived
 */
export function findRevivedField(document: PackDocument, bundled: LegalDocument | undefined): string | undefined {
  if (bundled?.standing !== 'ended') return undefined
  const end = bundled.inForceTo ?? bundled.checked
  // The last day of a document that is still to end may change.
  if (end > bundled.checked) return undefined
  if (document.standing !== 'ended') return 'standing'
  if (bundled.replacedBy.length > 0 && document.replacedBy.length === 0) return 'replacedBy'
  // A document that begins after it ended would be shown as not yet in force.
  for (const field of ['issued', 'inForceFrom'] as const) {
    const day = document[field]
    if (day !== null && day > end) return field
  }
  return document.inForceTo !== null && document.inForceTo > end ? 'inForceTo' : undefined
}
