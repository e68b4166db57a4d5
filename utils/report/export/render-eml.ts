// Renders a report as an e-mail file: mail programs open it as a new message (`X-Unsent`), with the data and the
// picture attached.

import { encodeTextAsBase64 } from '../../lib/base64.ts'
import { findAddressProblem } from '../../settings/recipient-address.ts'
import type { Report } from '../model/report-schema.ts'
import { formatReportHeading, type ReportTextMessages, renderReportText } from './report-text.ts'

/** Longest line of base64, in characters (RFC 2045 section 6.8). */
const MAX_LINE = 76
/**
 * Most UTF-8 bytes in one encoded word, so that the line with the header's name stays within 76 characters (RFC 2047).
 */
const MAX_WORD_BYTES = 39

/** A file attached to the e-mail. */
export interface EmlAttachment {
  /** The file name, in ASCII. */
  name: string
  /** The media type, in ASCII. */
  type: string
  /** The file's bytes, in base64. */
  base64: string
}

/**
 * Renders the e-mail in ASCII with CRLF. Its headers contain only our own text, the report's number and a valid
 * recipient address. All captured text is base64 in a part, so that it cannot become a header or a part.
 *
 * @param address The recipient; null or an invalid address leaves out the `To` header.
 */
export function renderEml(
  report: Report,
  messages: ReportTextMessages,
  address: string | null,
  attached: readonly EmlAttachment[],
): string {
  const isPictureAttached = attached.some(({ type }) => type.startsWith('image/'))
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
    ...wrapBase64(encodeTextAsBase64(renderReportText(report, messages, isPictureAttached).replaceAll('\n', '\r\n'))),
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

/** Whether an address is valid and in ASCII: few mail programs read the encoding of other addresses in a file. */
function isAsciiAddress(address: string): boolean {
  return findAddressProblem('email', address) === undefined && /^[\x21-\x7e]+$/.test(address)
}

/** Encodes a header's text as folded encoded words (RFC 2047); no word splits a character. */
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
