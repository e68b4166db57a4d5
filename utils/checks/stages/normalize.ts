// Stage 1 of 6: the draft's text.

import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'

/**
 * Returns the text as all checks read it: normalized, with and without diacritics, with the way back to what was typed.
 * @param earlier the result for the same draft before an edit; then only the edited sentences are analyzed again
 */
export function normalize(text: string, earlier?: AnalyzedText): AnalyzedText {
  return analyzeText(text, earlier)
}
