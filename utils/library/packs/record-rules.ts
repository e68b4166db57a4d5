// What must hold within one record of a pack besides its schema.

import type { LegalDocument } from '../legal-document.ts'
import type { PackDocument } from './pack-schema.ts'
import { isSafeAddress } from './text-safety.ts'

/** The field of a document that cannot be so, or undefined. */
export function findDocumentFault({ standing, replacedBy, inForceTo, source }: PackDocument): string | undefined {
  // What ended names its successor, or at least the day from which it no longer holds.
  if (standing === 'ended' && replacedBy.length === 0 && inForceTo === null) return 'replacedBy'
  if (source.url !== null && !isSafeAddress(source.url)) return 'source.url'
  return undefined
}

/**
 * The field by which a document would hold again that the bundled library knows to have ended, or undefined. No law comes back that
 * was replaced: a pack that says so is wrong, or older than the extension it came to, and the banner would be gone.
 */
export function findRevivedField(document: PackDocument, bundled: LegalDocument | undefined): string | undefined {
  if (bundled?.standing !== 'ended') return undefined
  const end = bundled.inForceTo ?? bundled.checked
  // Of one that is still to end the day may change.
  if (end > bundled.checked) return undefined
  if (document.standing !== 'ended') return 'standing'
  if (bundled.replacedBy.length > 0 && document.replacedBy.length === 0) return 'replacedBy'
  return document.inForceTo !== null && document.inForceTo > end ? 'inForceTo' : undefined
}
