// The interface of the model that the checks use.

import type { Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'
import type { DraftSignal } from './draft-signal.ts'
import type { SentencePrediction } from './sentence-classifier.ts'

/** An offensive phrase. Offsets are those of `reading.text`; `certainty` is above 0 and at most 1. */
export interface PhraseTag extends Span {
  certainty: number
}

/** An opened model. Results depend only on the input; it never throws. */
export interface Tagger {
  /** Finds the offensive phrases of a text, in order, without overlaps. */
  tag(reading: AnalyzedText): readonly PhraseTag[]
  /** Predicts for every sentence of a draft, in order, which checks concern it, given other signals in the draft. */
  predictSentences(reading: AnalyzedText, signals: readonly DraftSignal[]): readonly SentencePrediction[]
  /** Clears all caches. Results do not change. */
  clearCache(): void
}
