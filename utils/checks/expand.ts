import type { PhraseEntry } from '../text/phrases.ts'

/** Templates of a word list (utils/text/template.ts), each with the value they all stand for. */
export function expandAs<T>(value: T, ...templates: readonly string[]): PhraseEntry<T>[] {
  return templates.map((template) => [template, value] as const)
}

/** Templates of a word list on their own. */
export function expand(...templates: readonly string[]): string[] {
  return [...templates]
}
