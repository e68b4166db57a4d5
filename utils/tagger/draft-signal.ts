// What else is known about a draft, as input of the sentence labels. Apart from the model's code: the rules load this.

import type { CheckId, Level, Span } from '../draft.ts'
import type { AnalyzedText } from '../text/analyzed-text.ts'
import { LIKELY_THRESHOLD, SURE_THRESHOLD } from './model-thresholds.ts'
import type { PhraseTag } from './tagger-types.ts'

/**
 * A rule's finding, or an offensive phrase of the CRF: evidence for the classifier. Offsets are of the original draft.
 */
export interface DraftSignal extends Span {
  readonly check: CheckId | 'chain'
  readonly level: Level
}

/** Converts a phrase of the CRF to a signal. */
export function createTagSignal(reading: AnalyzedText, { start, end, certainty }: PhraseTag): DraftSignal {
  const level = certainty >= SURE_THRESHOLD ? 'stop' : certainty >= LIKELY_THRESHOLD ? 'warn' : 'note'
  return { ...reading.span(start, end), check: 'chain', level }
}
