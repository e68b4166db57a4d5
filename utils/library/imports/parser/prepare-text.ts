/** The longest accepted text, in UTF-16 units. The longest codes have about a million. */
const MAX_TEXT_LENGTH = 5_000_000

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g

/**
 * Normalizes a text for the parser; offsets refer to its result. Composes letters (PDF writes marks separately), puts
 * '\n' between lines and form feeds between pages on separate lines, removes invisible characters, and replaces foreign
 * letters that look like Đ. Idempotent.
 */
export function prepareText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n')
    .replace(/\n?\f\n?/g, '\n\f\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .normalize('NFC')
}

/** Why a text is unreadable. */
export type UnreadableReason = 'too-long' | 'empty' | 'binary'

/** Returns why a text is unreadable, or null. Scans the text once. */
export function findUnreadableReason(text: string): UnreadableReason | null {
  if (text.length > MAX_TEXT_LENGTH) return 'too-long'
  if (text.trim() === '') return 'empty'
  let oddCount = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd || (unit < 32 && !(unit >= 9 && unit <= 13))) oddCount++
  }
  // A few stray control characters come from word processors. Binary files have far more.
  return oddCount > 3 && oddCount * 100 > text.length ? 'binary' : null
}
