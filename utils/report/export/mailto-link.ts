// Opens a report as a message in the user's mail program.

import type { Report } from '../model/report-schema.ts'
import { formatReportHeading, type ReportTextMessages, renderReportText } from './report-text.ts'

/** Longest mailto address, in characters: Windows silently truncates at about 2,000. */
export const MAX_MAILTO_LENGTH = 1900

/** A mailto address; `cut` is true when the report was too long for it. */
export interface MailtoLink {
  href: string
  cut: boolean
}

/**
 * Builds the mailto address of a report. All text is percent-encoded, so that a post cannot add a header.
 *
 * @param address The recipient's address; empty only to measure the link.
 * @param cutNote The sentence at the end of a body that had to be cut.
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
  const fullHref = start + encodeMailtoText(body)
  if (fullHref.length <= MAX_MAILTO_LENGTH) return { href: fullHref, cut: false }
  const end = encodeMailtoText(`…\n\n${cutNote}`)
  let remaining = MAX_MAILTO_LENGTH - start.length - end.length
  let cutBody = ''
  for (const char of body) {
    const encoded = encodeMailtoText(char)
    if (encoded.length > remaining) break
    remaining -= encoded.length
    cutBody += encoded
  }
  return { href: start + cutBody + end, cut: true }
}

function encodeMailtoText(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))
}
