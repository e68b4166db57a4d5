// A report as a message in the user's own mail program.

import type { Report } from '../model/report-schema.ts'
import { formatReportHeading, type ReportTextMessages, renderReportText } from './report-text.ts'

/** Longest mailto address handed to the system, in characters: Windows cuts at about 2,000 without a word. */
export const MAX_MAILTO_LENGTH = 1900

/** A mailto address, and whether the report was too long for it. */
export interface MailtoLink {
  href: string
  cut: boolean
}

/**
 * The mailto address of a report. In: the recipient's e-mail address (empty: the user fills it in), and the sentence put at
 * the end when the body had to be cut. Everything is percent-encoded, so nothing in a post can add a header.
 */
export function buildMailtoLink(
  address: string,
  report: Report,
  messages: ReportTextMessages,
  cutNote: string,
): MailtoLink {
  const to = encodeURIComponent(address).replaceAll('%40', '@')
  const start = `mailto:${to}?subject=${encodeMailtoText(formatReportHeading(report, messages))}&body=`
  const body = renderReportText(report, messages)
  const whole = start + encodeMailtoText(body)
  if (whole.length <= MAX_MAILTO_LENGTH) return { href: whole, cut: false }
  const end = encodeMailtoText(`…\n\n${cutNote}`)
  let room = MAX_MAILTO_LENGTH - start.length - end.length
  let kept = ''
  for (const char of body) {
    const piece = encodeMailtoText(char)
    if (piece.length > room) break
    room -= piece.length
    kept += piece
  }
  return { href: start + kept + end, cut: true }
}

function encodeMailtoText(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))
}
