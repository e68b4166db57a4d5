import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPaperMessages } from '../../utils/i18n/report/report-paper-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import {
  downloadReportFile,
  type ReportFileContext,
  type ReportFileFormat,
} from '../../utils/report/export/report-file.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'

/**
 * Saves a report as a download of this page.
 *
 * @param recipient The recipient that the report is addressed to, if known.
 * @throws When the file cannot be created.
 */
export function downloadReport(
  report: Report,
  format: ReportFileFormat,
  language: Language,
  recipient: ReportFileContext['recipient'],
): Promise<void> {
  const messages = { text: translate(reportMessages, language).text, paper: translate(reportPaperMessages, language) }
  return downloadReportFile(report, format, { messages, language, recipient }, document)
}
