// Copies a report as text, to be pasted into a chat.

import type { Report } from '../model/report-schema.ts'
import { type ReportTextMessages, renderReportText } from './report-text.ts'

/**
 * Copies a report's text to the clipboard. Must run in a click handler, because the browser requires a user gesture.
 *
 * @throws When the browser refuses access to the clipboard.
 */
export async function copyReport(
  report: Report,
  messages: ReportTextMessages,
  clipboard = navigator.clipboard,
): Promise<void> {
  await clipboard.writeText(renderReportText(report, messages))
}
