// Every certainty threshold of the product. Those of the sentences were chosen by `npm run calibrate`, on drafts judged
// by a model that had not learned from them; those of the phrases by hand, on the development drafts, the calm texts
// and the held-out comments (`npm run eval`, `npm run eval:open`).

import type { PredictedCheckId } from './sentence-labels.ts'

/** Minimum probability of the surest word of a phrase. */
export const NOTE_THRESHOLD = 0.15

/** From this certainty a phrase is a stronger signal for its sentence. */
export const LIKELY_THRESHOLD = 0.5

/** From this certainty a phrase is a very strong signal for its sentence. */
export const SURE_THRESHOLD = 0.8

/** From this certainty a sentence is a quarrel. */
export const QUARREL_THRESHOLD = 0.27

/** From this certainty the wording of a sentence is so offensive that contempt in it is more than a note. */
export const LOUD_THRESHOLD = 0.7

/** From this certainty a phrase is plain, and less has to be sure of its sentence. */
export const PLAIN_THRESHOLD = 0.9

/** From this certainty the wording of a sentence is offensive enough for a plain phrase to be more than a note. */
export const LOUD_WITH_PLAIN_THRESHOLD = 0.5

/** How certain a phrase, and that its sentence is offensive, must be for a finding of a level. */
interface PhraseGate {
  readonly note: { readonly phrase: number; readonly sentence: number }
  readonly warn: { readonly phrase: number; readonly sentence: number }
}

/**
 * The gates by register: in a quarrel the word model may show what it knows, in all other texts it is silent unless
 * both are more certain.
 */
export const PHRASE_GATES: Readonly<Record<'quarrel' | 'other', PhraseGate>> = {
  quarrel: { note: { phrase: NOTE_THRESHOLD, sentence: 0.1 }, warn: { phrase: 0.5, sentence: 0.4 } },
  other: { note: { phrase: 0.4, sentence: 0.3 }, warn: { phrase: 0.6, sentence: 0.75 } },
}

/**
 * How certain a phrase, and that its sentence is offensive, must be for a note in any register, owned or not. A text
 * typed without diacritics has more words that look like others.
 */
export const CLEAR_GATE = { phrase: 0.7, accentedSentence: 0.25, bareSentence: 0.3 } as const

/** Minimum certainty of a sentence for a check to own its phrases; otherwise they are reported as vulgar words. */
export const MIN_ATTRIBUTION = { insult: 0.2, discrimination: 0.5 } as const

/** How certain a phrase of a quarrel that no check owns, and that its sentence is offensive, must be. */
export const UNOWNED_THRESHOLD = 0.42

/** Minimum probability for a word next to such a word to belong to the phrase. */
export const EXTEND_THRESHOLD = 0.15

/** Thresholds for the certainty of a sentence, from 0 to 1. */
export interface SentenceThresholds {
  /** From here it is reported as a note. */
  note: number
  /** Below this, where there is one, a note also needs words that speak for it (`Check.hasSigns`). */
  alone?: number
  /** From here it is reported at the level of the check; contempt only in a sentence that is loud. */
  warn: number
  /**
   * Below this, a rule's finding is dropped because its sentence, judged without the rules, contradicts it; a threat is
   * a note then. What holds the send is never doubted, and 0 means that the rule always counts.
   */
  doubt: number
}

/**
 * Thresholds near the results of `npm run calibrate`, louder only with more certainty: drafts of other hands raise more
 * false alarms. Those of notes were chosen by hand on 2,200 drafts that the model had not seen then, and raised where
 * 5,400 texts of strangers (news, notices, reviews, advertisements, jokes, chats) had hardly a right note below them.
 * Insinuation is never more than a note.
 */
export const SENTENCE_THRESHOLDS: Readonly<Record<PredictedCheckId, SentenceThresholds>> = {
  'secret-marking': { note: 0.36, warn: 0.85, doubt: 0 },
  'internal-document': { note: 0.42, warn: 0.85, doubt: 0 },
  'child-privacy': { note: 0.4, warn: 0.8, doubt: 0.05 },
  insult: { note: 0.65, warn: 0.97, doubt: 0.15 },
  discrimination: { note: 0.4, warn: 0.9, doubt: 0.15 },
  threat: { note: 0.45, warn: 0.85, doubt: 0.12 },
  'unsourced-claim': { note: 0.42, warn: 0.9, doubt: 0.15 },
  insinuation: { note: 0.35, alone: 0.5, warn: 0.5, doubt: 0.2 },
  accusation: { note: 0.42, warn: 0.95, doubt: 0.2 },
  'speaking-for-agency': { note: 0.4, alone: 0.55, warn: 0.8, doubt: 0 },
  'illegal-promotion': { note: 0.5, warn: 0.9, doubt: 0.05 },
  'personal-data': { note: 0.3, warn: 0.85, doubt: 0 },
}

/** Sentences next to a reported one are included when their certainty is at least this share of its certainty. */
export const NEIGHBOUR_RATIO = 0.5
