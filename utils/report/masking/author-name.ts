import { toBidiSafeText } from '../../lib/bidi-safe.ts'
import { stripDiacritics } from '../../text/character-folding.ts'
import type { Report } from '../model/report-schema.ts'

/** Minimum letters and digits of a name that is searched in an address; shorter names occur in too many addresses. */
const MIN_NAME_LETTERS = 6

/**
 * Whether a report still reveals a name that was left out: in its quotes, or in the post's address, where it is written
 * in lower case without diacritics.
 */
export function revealsAuthorName(
  { text, shared, permalink, pictureTexts = [] }: Report['post'],
  name: string,
): boolean {
  if ([text, shared, ...pictureTexts].some((part) => part?.includes(toBidiSafeText(name)))) return true
  const letters = toPlainLetters(name)
  return letters.length >= MIN_NAME_LETTERS && toPlainLetters(permalink ?? '').includes(letters)
}

function toPlainLetters(text: string): string {
  return stripDiacritics(text).replace(/[^\p{L}\p{N}]/gu, '')
}
