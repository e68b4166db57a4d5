import type { PhraseEntry } from '../../../text/phrase-matcher.ts'

/**
 * Pairs each template of a word list with the same value, as `PhraseMatcher` takes them.
 * @param templates in the syntax of utils/text/phrase-template.ts
 */
export function toLexiconEntries<T>(value: T, ...templates: readonly string[]): PhraseEntry<T>[] {
  return templates.map((template) => [template, value] as const)
}
