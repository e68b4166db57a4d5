// Matches found in an analyzed text, kept so that after an edit only the changed part is searched.

/** Where two texts differ, in UTF-16 offsets: [from, to) of the new text replaces [from, to - shift) of the old one. */
export interface TextChange<Part> {
  readonly from: number
  readonly to: number
  readonly shift: number
  /** The new text between `from` and `to`, as a separate text. */
  readonly part: Part
}

/** Matches in the text before the edit, and the sentences and lines of the new text that differ from it. */
export interface EarlierMatches<Part> {
  readonly found: ReadonlyMap<object, unknown>
  readonly sentence: TextChange<Part>
  readonly line: TextChange<Part>
}

/** The cache of one analyzed text. Keys are the searches themselves. */
export class MatchCache<Part> {
  readonly found = new Map<object, unknown>()
  earlier: EarlierMatches<Part> | undefined
}
