// The types shared by all parts: checks, levels, drafts, findings and fixes.

/** Permanent ids of the checks, in display order. They are stored: rename one only through a migration table. */
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

/** The id of one check. */
export type CheckId = (typeof CHECK_IDS)[number]

/** The levels, lowest first: badge only; badge and underline; also holds the send. */
export const LEVELS = ['note', 'warn', 'stop'] as const

/** The level of a finding. */
export type Level = (typeof LEVELS)[number]

/** A half-open range of UTF-16 offsets, end exclusive, never inside a surrogate pair or a combining sequence. */
export interface Span {
  start: number
  end: number
}

/**
 * What a file shows by more than single words: the stamp of a secrecy grade, the head of a paper that is not for
 * everybody, a table of many people's data, the printed headings of a paper about a person, the place where a photo was
 * taken.
 */
export type AttachmentSign =
  | 'secrecy-stamp'
  | 'internal-paper'
  | 'people-list'
  | 'identity-card'
  | 'insurance-card'
  | 'birth-certificate'
  | 'household-book'
  | 'health-record'
  | 'mark-sheet'
  | 'photo-place'

/** A file being attached. */
export interface Attachment {
  name: string
  signs?: readonly AttachmentSign[]
}

/** The text in the box as the user has written it so far, with its attachments. */
export interface Draft {
  text: string
  attachments: readonly Attachment[]
}

/**
 * A suggested change: replaces the characters from `start` to `end` of the draft's text with `replacement`. `kind` says
 * what the change does, so that the button can name its result ("Che thành 0912 ••• •••").
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

/** A part of a draft that a check asks the writer to reconsider. */
export interface Finding extends Span {
  check: CheckId
  level: Level
  /** A key of the check's messages. */
  message: string
  /** Library ids; the first is shown. */
  provisions: readonly string[]
  fix?: Fix
  /** Alternative fixes, at most two. */
  moreFixes?: readonly Fix[]
  /** Index into `draft.attachments`; the span then counts in that file's name instead of the text. */
  attachment?: number
}

/** What a finding on a word of the user's or the organisation's own list has instead of a check. */
export const OWN_WORDS = 'own-words'

/** What a finding comes from: the checks, or a list of words. */
export const FINDING_SOURCES = [...CHECK_IDS, OWN_WORDS] as const

/** What a finding comes from. */
export type FindingSource = (typeof FINDING_SOURCES)[number]

/** A finding of a check, or a word of a list, which proves no fault and cites no provision. */
export interface DraftFinding extends Omit<Finding, 'check'> {
  check: FindingSource
  /** What the list says about the word. */
  note?: string
}

/** Returns all fixes of a finding, the preferred one first. */
export function getFixes({ fix, moreFixes = [] }: Pick<Finding, 'fix' | 'moreFixes'>): readonly Fix[] {
  return fix ? [fix, ...moreFixes] : []
}

/** Creates a draft without attachments. */
export function createTextDraft(text: string): Draft {
  return { text, attachments: [] }
}

/** Returns the highest of some levels, or undefined when the list is empty. */
export function findHighestLevel(levels: Iterable<Level>): Level | undefined {
  let top = -1
  for (const level of levels) top = Math.max(top, LEVELS.indexOf(level))
  return LEVELS[top]
}

/** Whether two spans share at least one character. */
export function hasOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Finds the first span that ends after an offset; returns the number of spans when none does.
 * @param spans Spans in order, without overlaps.
 */
export function findNextSpanIndex(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
