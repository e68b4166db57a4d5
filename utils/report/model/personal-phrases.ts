import { runChecks } from '../../checks/index.ts'
import { personalData } from '../../checks/personal-data/index.ts'
import { createTextDraft } from '../../draft.ts'
import { findPrivateNumbers } from '../masking/mask-numbers.ts'
import { MAX_LOCATED_PHRASES } from '../picture/screenshot-schema.ts'
import type { CapturedPost } from './captured-post.ts'

/** The longest phrase that is looked for on a page, in UTF-16 units. */
const MAX_LENGTH = 500

/**
 * Numbers and other personal data in a post's words, as they stand there: what a picture of the post may have to cover. Every
 * number that is masked in the words is among them.
 */
export function findPersonalPhrases({ text, shared }: Pick<CapturedPost, 'text' | 'shared'>): string[] {
  const found = [text, shared ?? ''].flatMap((words) => {
    const { findings } = runChecks(createTextDraft(words), {}, { checks: { 'personal-data': personalData } })
    return [...findings, ...findPrivateNumbers(words)].map(({ start, end }) => words.slice(start, end))
  })
  return [...new Set(found)]
    .filter((phrase) => phrase.length > 0 && phrase.length <= MAX_LENGTH)
    .slice(0, MAX_LOCATED_PHRASES)
}
