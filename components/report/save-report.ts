import type { Report } from '../../utils/report/report.ts'
import { type FileContext, type FileFormat, saveReportFile } from '../../utils/report/sinks/file.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { reportWords } from '../../utils/words/report.ts'
import { paperWords } from '../../utils/words/report-paper.ts'

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
