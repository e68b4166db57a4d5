// VietQR payment codes as text: a code discloses the account. The last four characters are a checksum over the others.

import type { Span } from '../../draft.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'

const HEAD = '00020101021'
/**
 * From the header to the checksum. The shortest candidate that ends like one is tried first, a longer one when its
 * checksum is wrong.
 */
const CODE = /(?<![0-9])00020101021[12][0-9]{2}[0-9A-Za-z .\-/]{20,400}/g
const SUM = /6304([0-9A-F]{4})/g
/** The application id of the Vietnamese interbank network NAPAS; the bank and the account follow it. */
const NAPAS = 'A000000727'

/**
 * Finds the payment codes of a text. A code with a valid checksum is returned whole; a truncated or altered one still
 * discloses the account.
 */
export function findVietQrCodes(text: string): Span[] {
  if (!text.includes(HEAD)) return []
  return findAllMatches(CODE, text).flatMap(({ 0: code, index: start }): Span[] => {
    for (const sum of findAllMatches(SUM, code)) {
      const end = sum.index + sum[0].length
      if (computeCrc16(code.slice(0, end - 4)) === sum[1]) return [{ start, end: start + end }]
    }
    const account = code.indexOf(NAPAS)
    const end = /^[^ ]*/.exec(code)![0].length
    return account >= 0 && account < end ? [{ start, end: start + end }] : []
  })
}

/** Returns the CRC-16/CCITT-FALSE as four upper-case hexadecimal digits. */
function computeCrc16(text: string): string {
  let sum = 0xffff
  for (let i = 0; i < text.length; i++) {
    sum ^= text.charCodeAt(i) << 8
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff
  }
  return sum.toString(16).toUpperCase().padStart(4, '0')
}
