// What the finders of this check hand back, before overlaps are settled.

import type { Level, Span } from '../../draft.ts'

/** One piece of someone's data. Offsets count in the reading. */
export interface PersonalItem extends Span {
  /** Message key. */
  message:
    | 'phone'
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
  level: Level
  /** Where two items overlap, the higher one stays: a keyword beside a number outweighs its shape. */
  rank: number
  /** How many characters stay readable when masked; undefined when masking makes no sense. */
  keep?: number
}
