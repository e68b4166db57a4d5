/** No text longer than this is read, in UTF-16 units: the longest codes have about a million. */
const MAX_TEXT_LENGTH = 5_000_000

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g

/**
 * The text that everything here works on, and that offsets count in: composed letters (PDF writes marks apart), '\n' between
 * lines, form feeds between pages on lines of their own, no invisible characters, and a true Đ where a foreign letter was
 * typed that looks the same. What is prepared stays as it is.
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

/** Why a text is not read at all. */
export type UnreadableReason = 'too-long' | 'empty' | 'binary'

/** Says why a text cannot be read, or null. Looks at the whole text once. */
export function findUnreadableReason(text: string): UnreadableReason | null {
  if (text.length > MAX_TEXT_LENGTH) return 'too-long'
  if (text.trim() === '') return 'empty'
  let odd = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd || (unit < 32 && !(unit >= 9 && unit <= 13))) odd++
  }
  // A stray sign from a word processor is no harm; a file that is no text has one in every few.
  return odd > 3 && odd * 100 > text.length ? 'binary' : null
}
