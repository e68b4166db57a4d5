import type { TokenizedText } from './vocabulary.ts'

/**
 * The searched fields of an entry and the weight of a hit in each. `title`, `summary` and `verbatim` are shown, the
 * rest only helps to find. `verbatim` is long, so a hit in it has a low weight.
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

/** A tokenized field of an entry. */
export interface SearchField extends TokenizedText {
  name: SearchFieldName
}

const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as SearchFieldName[]

/** Each field as one bit, so that a set of fields is a number. */
export const FIELD_BITS = Object.fromEntries(FIELD_NAMES.map((name, at) => [name, 1 << at])) as Record<
  SearchFieldName,
  number
>

/** Share of a field's weight that counts in addition to the best field. */
const EXTRA_FIELD_SHARE = 0.15

/** Weight of a word by the set of fields it occurs in. The index is the set's bit mask. */
export const FIELD_SET_WEIGHTS: Readonly<Float64Array> = Float64Array.from(
  { length: 1 << FIELD_NAMES.length },
  (_, set) => {
    const weights = FIELD_NAMES.filter((name) => set & FIELD_BITS[name]).map((name) => FIELD_WEIGHTS[name])
    return Math.max(0, ...weights) + EXTRA_FIELD_SHARE * weights.reduce((sum: number, weight) => sum + weight, 0)
  },
)
