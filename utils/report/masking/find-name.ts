import type { Span } from '../../draft.ts'
import { stripDiacriticsPerUnit } from '../../text/character-folding.ts'
import { normalizeText } from '../../text/normalize-text.ts'

/** Minimum letters and digits of a name that is searched without diacritics; a shorter one is also a common word. */
const MIN_BARE_LETTERS = 6

/** A nickname in brackets after a name, as profiles show it. */
const NICKNAME = /\s*[(（][^()（）]*[)）][^\p{L}\p{N}]*$/u

/**
 * Lists the forms of a name as shown: in full, and without a nickname in brackets at its end, because titles and
 * addresses leave it out.
 */
export function listNameForms(name: string): string[] {
  const short = name.replace(NICKNAME, '')
  return short !== name && /[\p{L}\p{N}]/u.test(short) ? [name, short] : [name]
}

/**
 * Finds the occurrences of a name as words of a text, in whatever form both are written: composed or not, with the tone
 * on either letter, with other spaces or invisible characters. A long name is also found without diacritics, without
 * its spaces, or with digits at its end.
 *
 * @param options.ignoreCase Of a short name; a long one is found in any case.
 * @returns Spans in UTF-16 units of the given text.
 */
export function findName(text: string, name: string, { ignoreCase }: { ignoreCase: boolean }): Span[] {
  const written = normalizeText(name).text
  const { text: normalized, starts, ends } = normalizeText(text)
  const isLong = written.replace(/[^\p{L}\p{N}]/gu, '').length >= MIN_BARE_LETTERS
  const fold = (part: string) => (isLong ? stripDiacriticsPerUnit(part) : part)
  const words = fold(written).match(/[\p{L}\p{N}]+/gu)
  if (!words) return []
  const edge = isLong ? '\\p{L}' : '\\p{L}\\p{N}'
  const between = `[^\\p{L}\\p{N}]{${isLong ? 0 : 1},4}`
  const pattern = `(?<![${edge}])${words.join(between)}(?![${edge}])`
  const matches = fold(normalized).matchAll(new RegExp(pattern, ignoreCase ? 'giu' : 'gu'))
  return [...matches].map(({ index, 0: { length } }) => {
    const last = index + length - 1
    return { start: starts?.[index] ?? index, end: ends?.[last] ?? last + 1 }
  })
}
