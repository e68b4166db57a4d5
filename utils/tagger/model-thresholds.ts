// How sure the model must be; nothing else in the product names such a number. All were chosen on drafts and comments judged by
// a model that had not learned from them (`npm run calibrate`); the fresh drafts were not looked at.

import type { PredictedCheckId } from './sentence-labels.ts'

/** Words that are at least this likely to belong to an offensive phrase begin a tag. */
export const NOTE_THRESHOLD = 0.3

/** From this certainty a phrase is likely: a stronger sign for the sentence it stands in. */
export const LIKELY_THRESHOLD = 0.5

/** From this certainty a phrase is sure, and pointed out as loudly as an exact rule where its sentence is offensive, too. */
export const SURE_THRESHOLD = 0.8

/** How likely offensive a sentence must be for phrases in it to be pointed out that no rule stands behind. */
export const RUDE_THRESHOLD = 0.7

/** How much a sentence must speak for a check for its phrases to be that check's; vulgar words otherwise. */
export const MIN_ATTRIBUTION = 0.2

/** Words beside such a word belong to the phrase when they are at least this likely. */
export const EXTEND_THRESHOLD = 0.25

/** How sure the model must be of a sentence, from 0 to 1. */
export interface SentenceThresholds {
  /** From here it is pointed out softly. */
  note: number
  /** From here as loudly as the check is by itself. */
  warn: number
  /** What a rule found is left out below this: the sentence around it says otherwise. 0 where the rule is always believed. */
  doubt: number
}

/** For each check, near what `npm run calibrate` finds, rounded by hand; insinuation is a note in any case. */
export const SENTENCE_THRESHOLDS: Readonly<Record<PredictedCheckId, SentenceThresholds>> = {
  'secret-marking': { note: 0.4, warn: 0.95, doubt: 0 },
  'internal-document': { note: 0.6, warn: 0.85, doubt: 0 },
  'child-privacy': { note: 0.6, warn: 0.7, doubt: 0 },
  insult: { note: 0.45, warn: 0.95, doubt: 0 },
  discrimination: { note: 0.65, warn: 0.9, doubt: 0.02 },
  threat: { note: 0.4, warn: 0.85, doubt: 0.05 },
  'unsourced-claim': { note: 0.4, warn: 0.9, doubt: 0.15 },
  insinuation: { note: 0.55, warn: 0.55, doubt: 0.05 },
  accusation: { note: 0.3, warn: 0.8, doubt: 0 },
  'speaking-for-agency': { note: 0.35, warn: 0.93, doubt: 0 },
  'illegal-promotion': { note: 0.4, warn: 0.8, doubt: 0.15 },
}

/** Sentences beside such a sentence belong to what is pointed out when they are at least this share as certain. */
export const NEIGHBOUR_RATIO = 0.5
