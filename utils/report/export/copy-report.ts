// A report as text in the clipboard, to be pasted into a chat.

import type { Report } from '../model/report-schema.ts'
import { type ReportTextMessages, renderReportText } from './report-text.ts'

/** Puts a report's text into the clipboard. To be called in a click; rejects when the browser does not allow it. */
export async function copyReport(
  report: Report,
  messages: ReportTextMessages,
  clipboard = navigator.clipboard,
): Promise<void> {
  await clipboard.writeText(renderReportText(report, messages))
}
