import type { LegalDocument } from './legal-document.ts'
import { BUNDLED_LIBRARY, type Library } from './library.ts'

/** How a document stands on a day. */
export type DocumentStatus = 'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear'

/**
 * How a document stood on a day (yyyy-mm-dd). Only dates that were checked decide; where one is missing, what stood on
 * the day of checking holds from that day on, and the time before it is unclear. A record that was
 * not checked well enough is never in force: it is unclear, or replaced where it is known to have ended.
 */
export function getDocumentStatus(
  document: LegalDocument,
  isoDate: string,
  library: Library = BUNDLED_LIBRARY,
): DocumentStatus {
  const { issued, inForceFrom, inForceTo, standing } = document
  const gone = document.replacedBy.length > 0 ? 'replaced' : 'expired'
  const ended = () => isoDate >= (inForceTo ?? findSuccessorStart(document, library) ?? document.checked)
  if (document.verification === 'partial') return standing === 'ended' && ended() ? gone : 'unclear'
  const start = inForceFrom ?? issued
  if (start !== null && isoDate < start) return 'not-yet'
  if (inForceTo !== null) {
    if (isoDate >= inForceTo) return gone
    return inForceFrom === null ? 'unclear' : 'in-force'
  }
  if (standing === 'ended') return ended() ? gone : 'unclear'
  if (standing === 'unclear') return 'unclear'
  return inForceFrom !== null || isoDate >= document.checked ? 'in-force' : 'unclear'
}

/** The earliest known day on which a successor held, for an old document whose last day is not known. */
function findSuccessorStart(document: LegalDocument, library: Library): string | undefined {
  const days = document.replacedBy.map((id) => library.document(id)?.inForceFrom ?? library.document(id)?.issued)
  return days.filter((day) => typeof day === 'string').sort()[0]
}

/** As `DocumentStatus`; 'not-ended' where only the last day was checked and had not come yet. */
export type PostDayStatus = DocumentStatus | 'not-ended'

/** How a document stood on the day something was posted (yyyy-mm-dd). */
export function getPostDayStatus(document: LegalDocument, day: string): PostDayStatus {
  const status = getDocumentStatus(document, day)
  const { verification, inForceTo } = document
  return status === 'unclear' && verification !== 'partial' && inForceTo !== null ? 'not-ended' : status
}
