// The shared vocabulary. Everything else in the house speaks in these words (design: words used everywhere).

/** Permanent ids of the checks, in the order they are shown. A rename would go through a table, never through here. */
export const CHECK_IDS = [
  'secret-marking',
  'internal-document',
  'personal-data',
  'child-privacy',
  'profanity',
  'insult',
  'discrimination',
  'threat',
  'unsourced-claim',
  'insinuation',
  'accusation',
  'suspicious-link',
  'speaking-for-agency',
  'illegal-promotion',
] as const

/** The id of one conduct check. */
export type CheckId = (typeof CHECK_IDS)[number]

/** The levels, softest first: badge only, badge and underline, also holds the send. */
export const LEVELS = ['note', 'warn', 'stop'] as const

/** How loud a finding is. */
export type Level = (typeof LEVELS)[number]

/** A half-open range of UTF-16 offsets, end exclusive, never inside a surrogate pair or a combining sequence. */
export interface Span {
  start: number
  end: number
}

/** A file being attached. Only its name is known while composing. */
export interface Attachment {
  name: string
}

/** What is being written, as it stands in the box, with its attachments. */
export interface Draft {
  text: string
  attachments: readonly Attachment[]
}

/**
 * A suggested change: put `replacement` in place of the characters from `start` to `end` of the draft's text.
 * `kind` says what it does, so that the button can say its result ("Che thành 0912 ••• •••").
 */
export interface Fix extends Span {
  kind:
    | 'mask'
    | 'delete'
    | 'delete-sentence'
    | 'replace'
    | 'add-source'
    | 'ask-source'
    | 'ask-to-verify'
    | 'personal-view'
  replacement: string
}

/** One place in a draft that one check asks to look at again. */
export interface Finding extends Span {
  check: CheckId
  level: Level
  /** A key of the check's own `messages` words. */
  message: string
  /** Library ids, the first is shown. */
  provisions: readonly string[]
  fix?: Fix
  /** Other ways to mend it, at most two, each of its own. */
  moreFixes?: readonly Fix[]
  /** Index into `draft.attachments`; then the span counts in that file's name instead of the text. */
  attachment?: number
}

/** All ways to mend a finding, the leading one first; none where there is none. */
export function getFixes({ fix, moreFixes = [] }: Pick<Finding, 'fix' | 'moreFixes'>): readonly Fix[] {
  return fix ? [fix, ...moreFixes] : []
}

/** A draft of nothing but text. */
export function createTextDraft(text: string): Draft {
  return { text, attachments: [] }
}

/** The loudest of some levels, or undefined of none. */
export function findHighestLevel(levels: Iterable<Level>): Level | undefined {
  let top = -1
  for (const level of levels) top = Math.max(top, LEVELS.indexOf(level))
  return LEVELS[top]
}

/** Whether two spans share at least one character. */
export function hasOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Where the first of some spans is that ends behind a place. In: spans in order, none overlapping another, and an offset. */
export function findNextSpanIndex(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}
