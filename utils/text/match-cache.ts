// What was found in a reading, kept so that the reading of the edited text need not search all of it again.

/** Where two texts differ, in UTF-16 offsets: [from, to) of the new text stands where [from, to - shift) stood in the old one. */
export interface TextChange<Part> {
  readonly from: number
  readonly to: number
  readonly shift: number
  /** What stands between `from` and `to`, as a text of its own. */
  readonly part: Part
}

/** The text before the edit: what was found in it, and which sentences and which lines of the new one differ from it. */
export interface EarlierMatches<Part> {
  readonly found: ReadonlyMap<object, unknown>
  readonly sentence: TextChange<Part>
  readonly line: TextChange<Part>
}

/** The memory of one reading. Keys are the searches themselves. */
export class MatchCache<Part> {
  readonly found = new Map<object, unknown>()
  earlier: EarlierMatches<Part> | undefined
}
