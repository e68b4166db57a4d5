import type { LegalDocument } from './legal-document.ts'
import { BUNDLED_LIBRARY, type Library } from './library.ts'

/** The status of a document on a given day. */
export type DocumentStatus = 'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear'

/**
 * Computes the status of a document on a day. Only checked dates decide. Where a date is missing, the state on the day
 * of checking counts from that day on, and the status before that day is unclear. A record with too weak verification
 * is never in force: it is unclear, or replaced if it is known to have ended.
 * @param isoDate yyyy-mm-dd
 */
export function getDocumentStatus(
  document: LegalDocument,
  isoDate: string,
  library: Library = BUNDLED_LIBRARY,
): DocumentStatus {
  const { issued, inForceFrom, inForceTo, standing } = document
  const endedStatus = document.replacedBy.length > 0 ? 'replaced' : 'expired'
  const hasEnded = () => isoDate >= (inForceTo ?? findSuccessorStart(document, library) ?? document.checked)
  if (document.verification === 'partial') return standing === 'ended' && hasEnded() ? endedStatus : 'unclear'
  const start = inForceFrom ?? issued
  if (start !== null && isoDate < start) return 'not-yet'
  if (inForceTo !== null) {
    if (isoDate >= inForceTo) return endedStatus
    return inForceFrom === null ? 'unclear' : 'in-force'
  }
  if (standing === 'ended') {
    if (hasEnded()) return endedStatus
    // Its last day is unknown, but the text that replaced it had not been issued yet.
    return inForceFrom !== null && findSuccessorStart(document, library) !== undefined ? 'in-force' : 'unclear'
  }
  if (standing === 'unclear') return 'unclear'
  return inForceFrom !== null || isoDate >= document.checked ? 'in-force' : 'unclear'
}

/** Finds the earliest known first day of a successor. It replaces the unknown last day of an old document. */
function findSuccessorStart(document: LegalDocument, library: Library): string | undefined {
  const days = document.replacedBy.map((id) => library.document(id)?.inForceFrom ?? library.document(id)?.issued)
  return days.filter((day) => typeof day === 'string').sort()[0]
}

/** A `DocumentStatus`, or 'not-ended' if only the last day was checked and had not come yet. */
export type PostDayStatus = DocumentStatus | 'not-ended'

/**
 * Computes the status of a document on the day of a post.
 * @param day yyyy-mm-dd
 */
export function getPostDayStatus(document: LegalDocument, day: string): PostDayStatus {
  const status = getDocumentStatus(document, day)
  const { verification, inForceTo } = document
  return status === 'unclear' && verification !== 'partial' && inForceTo !== null ? 'not-ended' : status
}
