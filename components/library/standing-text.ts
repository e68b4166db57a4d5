import { standingWords } from '../../utils/i18n/library/standing.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'
import type { Document } from '../../utils/library/index.ts'
import { standingAt } from '../../utils/library/status.ts'

/** How a document stood on the day something was posted (yyyy-mm-dd): "Đã có hiệu lực vào ngày 10/07/2026". */
export function standingText(document: Document, day: string, language: Language): string {
  return say(standingWords, language)[standingAt(document, day)](shownDate(day))
}
