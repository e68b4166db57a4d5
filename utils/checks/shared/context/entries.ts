import type { PhraseEntry } from '../../../text/phrases.ts'

/** Templates of a word list (utils/text/template.ts), each with the value they all stand for, as `Phrases` takes them. */
export function listedAs<T>(value: T, ...templates: readonly string[]): PhraseEntry<T>[] {
  return templates.map((template) => [template, value] as const)
}
