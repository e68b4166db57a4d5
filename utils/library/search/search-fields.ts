import type { TokenizedText } from './vocabulary.ts'

/**
 * The pieces of an entry that are searched, with what a word found in each is worth. `title`, `summary` and `verbatim` are shown;
 * the rest helps to find. `verbatim` is long, so a word in it says little.
 */
export const FIELD_WEIGHTS = {
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
export type SearchFieldName = keyof typeof FIELD_WEIGHTS

/** A field of an entry, read. */
export interface SearchField extends TokenizedText {
  name: SearchFieldName
}

const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as SearchFieldName[]

/** A field as one bit, so that a set of fields is a number. */
export const FIELD_BITS = Object.fromEntries(FIELD_NAMES.map((name, at) => [name, 1 << at])) as Record<
  SearchFieldName,
  number
>

/** What a word adds that is found in one more field. */
const EXTRA_FIELD_SHARE = 0.15

/** What a word is worth that stands in a set of fields, by the set's number. */
export const FIELD_SET_WEIGHTS: Readonly<Float64Array> = Float64Array.from(
  { length: 1 << FIELD_NAMES.length },
  (_, set) => {
    const worths = FIELD_NAMES.filter((name) => set & FIELD_BITS[name]).map((name) => FIELD_WEIGHTS[name])
    return Math.max(0, ...worths) + EXTRA_FIELD_SHARE * worths.reduce((sum: number, worth) => sum + worth, 0)
  },
)
