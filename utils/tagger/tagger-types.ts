// What the model says about a text, in the words the checks speak.

import type { Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'
import type { SentencePrediction } from './sentence-classifier.ts'
import type { DraftSignal } from './sentence-features.ts'

/** Words in a row that the model takes to be offensive. Offsets count in `reading.text`; `certainty` is above 0 and at most 1. */
export interface PhraseTag extends Span {
  certainty: number
}

/** The model, ready to read. Pure and total. */
export interface Tagger {
  /** Offensive phrases of any reading, in order, no two overlapping. */
  tag(reading: AnalyzedText): readonly PhraseTag[]
  /** The sentences of a draft, in order, and which checks each is likely to concern, given what else was found in the draft. */
  predictSentences(reading: AnalyzedText, signs: readonly DraftSignal[]): readonly SentencePrediction[]
  /** Drops the words, lines and sentences remembered to be quick; nothing else changes. */
  clearCache(): void
}
