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
    | 'shelter'
    | 'plate'
    | 'birth'
    | 'health'
    | 'private'
    | 'petition'
    | 'trouble'
    | 'money-record'
    | 'shaming'
  /** What a contact of the writer is, where it is no phone number: it is masked like that. */
  kind?: 'account' | 'email' | 'address'
  /** The names that its mask shortens, in order, where the item does not begin with the one; none where it has none. */
  names?: readonly Span[]
  /** Whether a refuge begins with the words that lead to it. */
  isWhole?: true
  /** Whether an illness is one for which people are shunned, of somebody whom all know, or of a list. */
  isShunned?: true
  /** Whether the model has no say: it has read none of its kind. */
  isCertain?: true
  /** Whether a paper is shown, so that a mask in the draft leaves the name in it. */
  isShown?: true
  /** Of two overlapping items the higher rank wins: a keyword next to a number outweighs its shape. */
  rank: number
  /** How many characters stay readable when masked; undefined when the item cannot be masked. */
  keep?: number
}

/** What is said of somebody by name: the name is masked. */
export const NEXT_TO_NAME: ReadonlySet<PersonalItem['message']> = new Set([
  'birth',
  'health',
  'private',
  'petition',
  'trouble',
  'money-record',
  'shaming',
])

/** Finds the items of one sort in a text. */
export type ItemFinder = (reading: AnalyzedText) => PersonalItem[]
