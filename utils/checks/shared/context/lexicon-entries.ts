import type { PhraseEntry } from '../../../text/phrase-matcher.ts'

/** Templates of a word list (utils/text/phrase-template.ts), each with the value they all stand for, as `PhraseMatcher` takes them. */
export function toLexiconEntries<T>(value: T, ...templates: readonly string[]): PhraseEntry<T>[] {
  return templates.map((template) => [template, value] as const)
}
