import { runChecks } from '../../checks/index.ts'
import { personalData } from '../../checks/personal-data/index.ts'
import { createTextDraft } from '../../draft.ts'
import { findPrivateNumbers } from '../masking/mask-numbers.ts'
import { MAX_LOCATED_PHRASES } from '../picture/screenshot-schema.ts'
import type { CapturedPost } from './captured-post.ts'

/** Longest phrase that is searched for on a page, in UTF-16 units. */
const MAX_LENGTH = 500

/**
 * Finds the numbers and other personal data in a post's text and shared text, exactly as written. A picture of the post
 * may have to cover them. The result includes every number that the text of the report masks.
 */
export function findPersonalPhrases({ text, shared }: Pick<CapturedPost, 'text' | 'shared'>): string[] {
  const found = [text, shared ?? ''].flatMap((source) => {
    const { findings } = runChecks(createTextDraft(source), {}, { checks: { 'personal-data': personalData } })
    return [...findings, ...findPrivateNumbers(source)].map(({ start, end }) => source.slice(start, end))
  })
  return [...new Set(found)]
    .filter((phrase) => phrase.length > 0 && phrase.length <= MAX_LENGTH)
    .slice(0, MAX_LOCATED_PHRASES)
}
