import { postDayStatusMessages } from '../../utils/i18n/library/post-day-status-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { getPostDayStatus } from '../../utils/library/document-status.ts'
import type { LegalDocument } from '../../utils/library/index.ts'
import { formatDate } from '../../utils/library/iso-dates.ts'

/**
 * Formats the status of a document on the day of a post: "Đã có hiệu lực vào ngày 10/07/2026".
 * @param day yyyy-mm-dd
 */
export function formatPostDayStatus(document: LegalDocument, day: string, language: Language): string {
  return translate(postDayStatusMessages, language)[getPostDayStatus(document, day)](formatDate(day))
}
