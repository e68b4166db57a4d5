// A report as a message in the user's own mail program.

import type { Report } from '../model/report.ts'
import { type ReportTextWords, reportHeading, reportText } from './plain-text.ts'

/** Longest mailto address handed to the system, in characters: Windows cuts at about 2,000 without a word. */
export const MAX_MAILTO = 1900

/** A mailto address, and whether the report was too long for it. */
export interface Mailto {
  href: string
  cut: boolean
}

/**
 * The mailto address of a report. In: the recipient's e-mail address (empty: the user fills it in), and the sentence put at
 * the end when the body had to be cut. Everything is percent-encoded, so nothing in a post can add a header.
 */
export function mailtoOf(address: string, report: Report, words: ReportTextWords, cutNote: string): Mailto {
  const to = encodeURIComponent(address).replaceAll('%40', '@')
  const start = `mailto:${to}?subject=${encode(reportHeading(report, words))}&body=`
  const body = reportText(report, words)
  const whole = start + encode(body)
  if (whole.length <= MAX_MAILTO) return { href: whole, cut: false }
  const end = encode(`…\n\n${cutNote}`)
  let room = MAX_MAILTO - start.length - end.length
  let kept = ''
  for (const char of body) {
    const piece = encode(char)
    if (piece.length > room) break
    room -= piece.length
    kept += piece
  }
  return { href: start + kept + end, cut: true }
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))
}
