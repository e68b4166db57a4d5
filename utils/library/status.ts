import type { Document } from './document.ts'
import { type Library, PACKED } from './library.ts'

/** How a document stands on a day. */
export type Status = 'in-force' | 'not-yet' | 'replaced' | 'expired' | 'unclear'

/**
 * How a document stood on a day (yyyy-mm-dd). Only dates that were checked decide; where one is missing, what stood on
 * the day of checking holds from that day on, and the time before it is unclear. A record that was
 * not checked well enough is never in force: it is unclear, or replaced where it is known to have ended.
 */
export function statusOn(document: Document, isoDate: string, library: Library = PACKED): Status {
  const { issued, inForceFrom, inForceTo, standing } = document
  const gone = document.replacedBy.length > 0 ? 'replaced' : 'expired'
  const ended = () => isoDate >= (inForceTo ?? endedByLatest(document, library) ?? document.checked)
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
function endedByLatest(document: Document, library: Library): string | undefined {
  const days = document.replacedBy.map((id) => library.document(id)?.inForceFrom ?? library.document(id)?.issued)
  return days.filter((day) => typeof day === 'string').sort()[0]
}

/** As `Status`; 'not-ended' where only the last day was checked and had not come yet. */
export type StandingAt = Status | 'not-ended'

/** How a document stood on the day something was posted (yyyy-mm-dd). */
export function standingAt(document: Document, day: string): StandingAt {
  const status = statusOn(document, day)
  const { verification, inForceTo } = document
  return status === 'unclear' && verification !== 'partial' && inForceTo !== null ? 'not-ended' : status
}
