// What the model says about a text, in the words the checks speak.

import type { Span } from '../draft.ts'
import type { Reading } from '../text/reading.ts'

/** Words in a row that the model takes to be offensive. Offsets count in `reading.text`; `certainty` is above 0 and at most 1. */
export interface Tag extends Span {
  certainty: number
}

/** The model, ready to read. Pure and total: any reading, in order, no two tags overlapping. */
export interface Tagger {
  tag(reading: Reading): readonly Tag[]
}
