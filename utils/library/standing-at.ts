import { type Language, say } from '../words/language.ts'
import { standingWords } from '../words/standing.ts'
import { shownDate } from './dates.ts'
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

/** The same said in words: "Đã có hiệu lực vào ngày 10/07/2026". */
export function standingText(document: Document, day: string, language: Language): string {
  return say(standingWords, language)[standingAt(document, day)](shownDate(day))
}
