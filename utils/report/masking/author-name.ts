import { stripDiacritics } from '../../text/character-folding.ts'
import type { Report } from '../model/report-schema.ts'
import { findName, listNameForms } from './find-name.ts'

/** Minimum letters and digits of a name that is searched in an address; shorter names occur in too many addresses. */
const MIN_NAME_LETTERS = 6

/** A part of a report that goes along. */
export type AuthorNamePlace = 'content' | 'comments' | 'note' | 'address'

/**
 * Finds where a report still has a name that was left out: in its quotes and the title of its page, in the comments, in
 * the note, or in the post's address, where it is written in lower case without diacritics. Also finds the name without
 * the nickname in brackets at its end.
 */
export function findAuthorNamePlaces(
  { post, evidence, comments = [], note }: Pick<Report, 'post' | 'evidence' | 'comments' | 'note'>,
  name: string,
): AuthorNamePlace[] {
  const { text, shared, title, permalink, pictureTexts = [] } = post
  const forms = listNameForms(name)
  const isIn = (part: string) =>
    part.includes(name) || forms.some((form) => findName(part, form, { ignoreCase: false }).length > 0)
  const address = toPlainLetters(permalink ?? '')
  const has: Readonly<Record<AuthorNamePlace, boolean>> = {
    content: [text, shared ?? '', title, ...pictureTexts, ...evidence].some(isIn),
    comments: comments.some(isIn),
    note: isIn(note),
    address: forms
      .map(toPlainLetters)
      .some((letters) => letters.length >= MIN_NAME_LETTERS && address.includes(letters)),
  }
  return (['content', 'comments', 'note', 'address'] as const).filter((place) => has[place])
}

function toPlainLetters(text: string): string {
  return stripDiacritics(text).replace(/[^\p{L}\p{N}]/gu, '')
}
