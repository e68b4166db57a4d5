import { stripDiacritics } from '../../text/character-folding.ts'
import type { Report } from '../model/report-schema.ts'
import { findName } from './find-name.ts'

/** Minimum letters and digits of a name that is searched in an address; shorter names occur in too many addresses. */
const MIN_NAME_LETTERS = 6

/**
 * Whether a report still reveals a name that was left out: in its quotes, in the comments, in the title of its page, in
 * the note, or in the post's address, where it is written in lower case without diacritics.
 */
export function revealsAuthorName(
  { post, evidence, comments = [], note }: Pick<Report, 'post' | 'evidence' | 'comments' | 'note'>,
  name: string,
): boolean {
  const { text, shared, title, permalink, pictureTexts = [] } = post
  const isIn = (part: string) => part.includes(name) || findName(part, name, { ignoreCase: false }).length > 0
  if ([text, shared ?? '', title, ...pictureTexts, ...evidence, ...comments, note].some(isIn)) return true
  const letters = toPlainLetters(name)
  return letters.length >= MIN_NAME_LETTERS && toPlainLetters(permalink ?? '').includes(letters)
}

function toPlainLetters(text: string): string {
  return stripDiacritics(text).replace(/[^\p{L}\p{N}]/gu, '')
}
