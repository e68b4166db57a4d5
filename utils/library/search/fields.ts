import type { FieldText } from './vocabulary.ts'

/**
 * The pieces of an entry that are searched, with what a word found in each is worth. `title`, `summary` and `verbatim` are shown;
 * the rest helps to find. `verbatim` is long, so a word in it says little.
 */
export const FIELD_WORTH = {
  title: 2,
  summary: 2.2,
  subjects: 2.4,
  words: 2.2,
  asked: 2.4,
  farther: 1.2,
  other: 0.6,
  verbatim: 1.2,
} as const

/** The name of a field. */
export type FieldName = keyof typeof FIELD_WORTH

/** A field of an entry, read. */
export interface Field extends FieldText {
  name: FieldName
}

const NAMES = Object.keys(FIELD_WORTH) as FieldName[]

/** A field as one bit, so that a set of fields is a number. */
export const FIELD_BIT = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Record<FieldName, number>

/** What a word adds that is found in one more field. */
const ALSO = 0.15

/** What a word is worth that stands in a set of fields, by the set's number. */
export const SET_WORTH: Readonly<Float64Array> = Float64Array.from({ length: 1 << NAMES.length }, (_, set) => {
  const worths = NAMES.filter((name) => set & FIELD_BIT[name]).map((name) => FIELD_WORTH[name])
  return Math.max(0, ...worths) + ALSO * worths.reduce((sum: number, worth) => sum + worth, 0)
})
