import type { Document } from './document.ts'
import { type Status, statusOn } from './status.ts'

/** As `Status`; 'not-ended' where only the last day was checked and had not come yet. */
export type StandingAt = Status | 'not-ended'

/** How a document stood on the day something was posted (yyyy-mm-dd). */
export function standingAt(document: Document, day: string): StandingAt {
  const status = statusOn(document, day)
  const { verification, inForceTo } = document
  return status === 'unclear' && verification !== 'partial' && inForceTo !== null ? 'not-ended' : status
}
