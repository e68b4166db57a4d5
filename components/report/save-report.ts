import { reportWords } from '../../utils/i18n/report/report.ts'
import { paperWords } from '../../utils/i18n/report/report-paper.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { type FileContext, type FileFormat, saveReportFile } from '../../utils/report/export/file.ts'
import type { Report } from '../../utils/report/model/report.ts'

/** Hands a report over as a download of this page. In: whom it is for, where that is known. Rejects when no file can be made. */
export function saveReport(
  report: Report,
  format: FileFormat,
  language: Language,
  recipient: FileContext['recipient'],
): Promise<void> {
  const words = { text: say(reportWords, language).text, paper: say(paperWords, language) }
  return saveReportFile(report, format, { words, language, recipient }, document)
}
