// Fixes of a finding that only the model made: no rule of the check says anything more specific about it.

import { type CheckId, type Fix, hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { findFullNames } from '../context/full-names.ts'
import {
  buildAddSourceFix,
  buildAgencyFixes,
  buildAskSourceFix,
  buildAskToVerifyFix,
  buildDeleteSentenceFix,
  buildInitialsFix,
} from './fix-builders.ts'

/**
 * Builds the fixes for a sentence or passage that only the model points out, best first; undefined where one does not
 * fit.
 * @param span UTF-16 offsets in the original text
 */
export function buildModelFixes(reading: AnalyzedText, check: CheckId, span: Span): readonly (Fix | undefined)[] {
  const text = reading.original
  const deletion = buildDeleteSentenceFix(text, span)
  switch (check) {
    case 'unsourced-claim':
      return [buildAddSourceFix(text, span), buildAskSourceFix(text, span), deletion]
    case 'accusation':
      return [buildAskToVerifyFix(text, span), buildAddSourceFix(text, span), deletion]
    case 'speaking-for-agency':
      return buildAgencyFixes(text, span)
    case 'personal-data':
    case 'child-privacy':
      return [buildFirstNameFix(reading, span), deletion]
    default:
      return [deletion]
  }
}

/** Replaces the first full name in a passage by its initials. */
function buildFirstNameFix(reading: AnalyzedText, passage: Span): Fix | undefined {
  const name = findFullNames(reading).find(({ start, end }) => hasOverlap(reading.span(start, end), passage))
  return name && buildInitialsFix(reading, name)
}
