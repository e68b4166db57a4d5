// What a check is: the contract that every folder in this room fulfils.

import type { CheckId, Draft, Fix, Level, Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'

/** What people read about a check, in one language. */
export interface CheckMessages {
  /** Name on the screen, e.g. "Dữ liệu cá nhân". */
  title: string
  /** One or two sentences for each kind of finding, by message key: what it may be, what to do. "Có dấu hiệu", never "vi phạm". */
  messages: Readonly<Record<string, string>>
}

/** What a check's `find` returns; the registry adds the check's id and fills in the rest. */
export interface Hit {
  /** UTF-16 offsets in `draft.text` as given (in the attachment's name when `attachment` is set), end exclusive. */
  start: number
  end: number
  /** A key of `words.*.messages`. */
  message: string
  /** When it differs from the check's own level. */
  level?: Level
  /** When they differ from the check's own. */
  provisions?: readonly string[]
  fix?: Fix
  /** Other ways to mend it, at most two, each of its own. */
  moreFixes?: readonly Fix[]
  attachment?: number
}

/** One conduct check. Pure: no DOM, no browser API, no clock, no randomness. */
export interface Check {
  readonly id: CheckId
  /** The usual level of its findings. */
  readonly level: Level
  /** Library ids, in the order to show; all exist and are in force. */
  readonly provisions: readonly [string, ...string[]]
  readonly messages: Readonly<Record<'vi' | 'en', CheckMessages>>
  /** Finds what to look at again. `queryOutboxDb` is the draft's text as read once for all checks. */
  find(draft: Draft, reading: AnalyzedText): Hit[]
  /**
   * Whether a sentence that only the model points out is left alone: for the reasons its rules are silent for (a source, a
   * question, a quotation …). Offsets count in the reading. Nothing is spared when a check has none.
   */
  isExempt?(reading: AnalyzedText, sentence: Span): boolean
}
