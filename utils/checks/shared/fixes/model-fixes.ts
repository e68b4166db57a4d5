// Fixes of a finding that only the model made: no rule of the check says anything more specific about it.

import type { CheckId, Fix, Span } from '../../../draft.ts'
import { buildAgencyFixes } from './agency-fixes.ts'
import { buildAskToVerifyFix } from './ask-to-verify.ts'
import { buildClaimFixes } from './claim-fixes.ts'
import { buildDeleteSentenceFix } from './delete-sentence.ts'
import { buildAddSourceFix } from './source-fixes.ts'

/**
 * Builds the fixes for a sentence or passage that only the model points out, best first; undefined where one does not
 * fit.
 * @param span UTF-16 offsets in the original text
 */
export function buildModelFixes(text: string, check: CheckId, span: Span): readonly (Fix | undefined)[] {
  const deletion = buildDeleteSentenceFix(text, span)
  switch (check) {
    case 'unsourced-claim':
      return buildClaimFixes(text, span)
    case 'accusation':
      return [buildAskToVerifyFix(text, span), buildAddSourceFix(text, span), deletion]
    case 'speaking-for-agency':
      return buildAgencyFixes(text, span)
    default:
      return [deletion]
  }
}
