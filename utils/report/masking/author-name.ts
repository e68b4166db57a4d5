import { toBidiSafeText } from '../../lib/bidi-safe.ts'
import { stripDiacritics } from '../../text/character-folding.ts'
import type { Report } from '../model/report-schema.ts'

/** How many letters and digits a name has at least before an address can be said to hold it: shorter ones are in too many. */
const MIN_NAME_LETTERS = 6

/**
 * Whether a report tells a name all the same: in what it quotes, or in the post's address, where it stands without marks and in
 * small letters. In: the post as it is shown.
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
