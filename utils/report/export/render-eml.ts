// A report as a letter in a file: mail programs open it as a new message (X-Unsent), with the data and the picture attached.

import { encodeTextAsBase64 } from '../../lib/base64.ts'
import { findAddressProblem } from '../../settings/recipient-address.ts'
import type { Report } from '../model/report-schema.ts'
import { formatReportHeading, type ReportTextMessages, renderReportText } from './report-text.ts'

/** Longest line of base64 (RFC 2045), in characters. */
const MAX_LINE = 76
/** Most UTF-8 bytes in one encoded word: with its frame and the header's name it still fits a line (RFC 2047). */
const MAX_WORD_BYTES = 39

/** A file that the letter carries besides its text: its name and media type in ASCII, its bytes in base64. */
export interface EmlAttachment {
  name: string
  type: string
  base64: string
}

/**
 * The letter's text, in ASCII with CRLF. Its headers hold our own words, the report's number and the recipient's address when
 * that is one; all that was captured is base64 in a part, so nothing of it can become a header or a part.
 */
export function renderEml(
  report: Report,
  messages: ReportTextMessages,
  address: string | null,
  attached: readonly EmlAttachment[],
): string {
  const boundary = `=_${report.id}`
  const to = address !== null && isAsciiAddress(address) ? [`To: ${address}`] : []
  return [
    ...to,
    `Subject: ${encodeHeaderWords(`${formatReportHeading(report, messages)} (${report.id.slice(-8)})`)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...wrapBase64(encodeTextAsBase64(renderReportText(report, messages, true).replaceAll('\n', '\r\n'))),
    ...attached.flatMap((file) => [
      `--${boundary}`,
      `Content-Type: ${file.type}; name="${file.name}"`,
      `Content-Disposition: attachment; filename="${file.name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...wrapBase64(file.base64),
    ]),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

/** An address that is valid and in ASCII: others would need an encoding that few mail programs read in a file. */
function isAsciiAddress(address: string): boolean {
  return findAddressProblem('email', address) === undefined && /^[\x21-\x7e]+$/.test(address)
}

/** A header's text as encoded words (RFC 2047), folded; no word ends inside a character. */
function encodeHeaderWords(text: string): string {
  const words: string[] = []
  let word = ''
  let size = 0
  for (const char of text.replace(/[\p{C}\s]+/gu, ' ')) {
    const bytes = new TextEncoder().encode(char).length
    if (size + bytes > MAX_WORD_BYTES) {
      words.push(word)
      word = ''
      size = 0
    }
    word += char
    size += bytes
  }
  return [...words, word].map((each) => `=?utf-8?B?${encodeTextAsBase64(each)}?=`).join('\r\n ')
}

function wrapBase64(encoded: string): string[] {
  return encoded.match(new RegExp(`.{1,${MAX_LINE}}`, 'g')) ?? []
}
