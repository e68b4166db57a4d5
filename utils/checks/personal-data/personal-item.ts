// Results of the finders of this check, before overlaps are resolved.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'

/** One item of personal data. Offsets refer to the analyzed text. */
export interface PersonalItem extends Span {
  /** The message key. */
  message:
    | 'phone'
    | 'contact'
    | 'identity'
    | 'account'
    | 'tax'
    | 'insurance'
    | 'secret'
    | 'email'
    | 'address'
    | 'plate'
    | 'birth'
    | 'health'
    | 'private'
  /** What a contact of the writer is, where it is no phone number: it is masked like that. */
  kind?: 'account' | 'email' | 'address'
  /** The name that its mask shortens, where the item does not begin with it. */
  name?: Span
  /** Of two overlapping items the higher rank wins: a keyword next to a number outweighs its shape. */
  rank: number
  /** How many characters stay readable when masked; undefined when the item cannot be masked. */
  keep?: number
}

/** Finds the items of one sort in a text. */
export type ItemFinder = (reading: AnalyzedText) => PersonalItem[]
