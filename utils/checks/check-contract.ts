// The contract of a check, and what the stages of a run hand to each other.

import type { CheckId, Draft, Finding, Fix, Level, Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'

/** The texts of a check, in one language. */
export interface CheckMessages {
  /** Name on the screen, e.g. "Dữ liệu cá nhân". */
  title: string
  /**
   * One or two sentences for each kind of finding, by message key: what it may be, what to do. "Có dấu hiệu", never
   * "vi phạm".
   */
  messages: Readonly<Record<string, string>>
  /** Names of the check's kinds in the settings, by id. Those of the model's kinds are in `model-kinds.ts`. */
  kinds?: Readonly<Record<string, string>>
}

/** The texts of a check in both languages. They are in `message-registry.ts`: the checks run without them. */
export type BilingualMessages = Readonly<Record<'vi' | 'en', CheckMessages>>

/** A kind of findings of one check; each has a level. */
export interface CheckKind {
  /** Unique in its check. Stored with the user's choices: never rename it. */
  readonly id: string
  /** The level of its findings before the user chooses another. */
  readonly level: Level
  /** The message keys of its findings; none where every hit names its kind. */
  readonly messages?: readonly string[]
  /**
   * Overrides the check's threshold of doubt: a certainty from 0 to 1, without the rules. 0 where a rule knows it from
   * other sentences of the draft.
   */
  readonly doubt?: number
}

/**
 * What a check's `find` returns. A check may add fields that its `buildFixes` needs; they never reach a finding.
 */
export interface Hit {
  /** UTF-16 offsets in `draft.text` as given (in the attachment's name when `attachment` is set), end exclusive. */
  start: number
  end: number
  /** A key of the check's `CheckMessages.messages`. */
  message: string
  /** The id of its kind. Set when the message is not of one kind alone. */
  kind?: string
  /** Set when they differ from the check's own. */
  provisions?: readonly string[]
  /** Set where the rule alone decides: the model may not doubt it, as of words that it has hardly read. */
  isCertain?: true
  /** Index into `draft.attachments`. Such a hit gets no fixes. */
  attachment?: number
}

/** One conduct check. Pure: no DOM, no browser API, no clock, no randomness. */
export interface Check<FoundHit extends Hit = Hit> {
  readonly id: CheckId
  /** The level of its findings that are of none of its kinds. */
  readonly level: Level
  /** Kinds of findings that are louder or softer than the others. */
  readonly kinds?: readonly CheckKind[]
  /** Whether each finding is of one of the kinds, so that no level is chosen for the check itself. */
  readonly isAllOfKinds?: true
  /** Whether a hit that the model doubts stays in sight, as one of the kind `UNSURE`, which the check must have. */
  readonly keepsDoubted?: true
  /** Library ids, in the order to show; all exist and are in force. */
  readonly provisions: readonly [string, ...string[]]
  /** Library ids that single hits cite and `provisions` lacks. The page that explains the check lists them, too. */
  readonly otherProvisions?: readonly string[]
  /**
   * Finds the places to point out.
   * @param reading the draft's text, analyzed once for all checks
   */
  find(draft: Draft, reading: AnalyzedText): FoundHit[]
  /**
   * Builds the fixes of one hit of this check, best first; undefined entries are skipped. Runs after rules and model
   * are combined, so only on hits that are shown. The result is cleaned up and limited by the stage `attachFixes`.
   */
  buildFixes?(reading: AnalyzedText, hit: FoundHit): readonly (Fix | undefined)[]
  /**
   * Builds the fixes of a passage that only the model points out, best first, like `buildFixes`. A check without this
   * method has those of `model-fixes.ts`.
   * @param passage offsets in the draft's text
   */
  buildPassageFixes?(reading: AnalyzedText, passage: Span): readonly (Fix | undefined)[]
  /**
   * Whether to leave alone a sentence that only the model points out, for the reasons that also silence the rules (a
   * source, a question, a quotation), or because the rules judge such sentences better. A check without this method
   * exempts no sentence.
   * @param sentence offsets in `reading.text`
   */
  isExempt?(reading: AnalyzedText, sentence: Span): boolean
  /**
   * Whether words of a sentence that only the model points out speak for this check, too. Asked where the model is not
   * sure enough alone (`SentenceThresholds.alone`).
   * @param sentence offsets in `reading.text`
   */
  hasSigns?(reading: AnalyzedText, sentence: Span): boolean
  /**
   * Returns the message key for a sentence that only the model points out, in which the writer has hidden what a fix
   * would hide: such a finding is a note. undefined for other sentences, and a check without this method has none.
   * @param sentence offsets in `reading.text`
   */
  describeMasked?(reading: AnalyzedText, sentence: Span): string | undefined
  /**
   * Whether a sentence only urges to act on what the one before it says. What the model finds in it is marked there.
   * @param sentence offsets in `reading.text`
   */
  pointsBack?(reading: AnalyzedText, sentence: Span): boolean
  /**
   * Widens the clause that the model marks to the claim that it belongs to. Called only for checks that mark clauses,
   * where no rule marks one.
   * @param text the draft's text, as typed; the offsets of the clause and of the result are in it
   */
  widenClause?(text: string, clause: Span): Span
  /**
   * Finds the findings that are only notes in a message to one person, each with the message key that says why. A check
   * without this method stays as loud there as in public.
   * @param text the draft's text, as typed
   * @param own the findings of this check, at least one
   * @param all the findings of all checks
   */
  findSofter?(text: string, own: readonly Finding[], all: readonly Finding[]): ReadonlyMap<Finding, string>
}

/** The checks of a run, by id. */
export type CheckSet = Readonly<Partial<Record<CheckId, Check>>>

/** The user's choice for a check or for one of its kinds: off, or the level of its findings. */
export type CheckChoice = 'off' | Level

/** What a choice is stored under: a check ("insult"), or one of its kinds ("personal-data/identity"). */
export type ChoiceKey = CheckId | `${CheckId}/${string}`

/** The user's choices. Unlisted checks and kinds keep their default level (finding-levels.ts). */
export type CheckChoices = Readonly<Partial<Record<ChoiceKey, CheckChoice>>>

/** A word or phrase that is always pointed out. */
export interface FlaggedWord {
  readonly phrase: string
  readonly level: Level
  /** Shown with the finding; may be empty. */
  readonly note: string
}

/** The lists of words of the user and of the organisation. */
export interface WordLists {
  /** Words, names and numbers that are never pointed out. */
  readonly never: readonly string[]
  /** The user's words that always are. */
  readonly flagged: readonly FlaggedWord[]
  /** The organisation's. */
  readonly agency: readonly FlaggedWord[]
}

/** The user's choices for single checks on the site of a draft. */
export type SiteCheckChoices = Readonly<Partial<Record<CheckId, CheckChoice>>>

/** What the user has chosen for a run. What is absent is as by default. */
export interface RunChoices {
  readonly levels?: CheckChoices | undefined
  readonly words?: WordLists | undefined
  /** What differs on the site that the draft is on. */
  readonly site?: SiteCheckChoices | undefined
}

/** What one check's rules found in a draft. */
export interface RuleHits {
  readonly check: Check
  readonly hits: readonly Hit[]
}

/** A hit after rules and model were combined. */
export interface CombinedHit extends Hit {
  /**
   * What found it: a rule, or the model alone, by the whole sentence or by a phrase. Decides how its fixes are built.
   */
  readonly source: 'rule' | 'sentence' | 'phrase'
  /** The hit as found. Of several hits that touch and became one, the one whose message and fixes are used. */
  readonly lead: Hit
}

/** A finding without its fixes, and the hit that they are built from. */
export interface CombinedFinding {
  readonly finding: Omit<Finding, 'fix' | 'moreFixes'>
  readonly hit: CombinedHit
}
