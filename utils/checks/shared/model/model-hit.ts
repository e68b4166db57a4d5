// A finding that rests on the model alone: how it is shown and what may be done about it.

import type { Level, Span } from '../../../draft.ts'
import type { PredictedCheckId } from '../../../tagger/sentence-labels.ts'
import type { Check, Hit } from '../../check-contract.ts'
import {
  buildAddSourceFix,
  buildAskSourceFix,
  buildAskToVerifyFix,
  buildDeleteSentenceFix,
  buildOwnNameFix,
  buildPersonalViewFix,
  type HitFixes,
  selectFixes,
} from '../fixes/fix-builders.ts'

/** The hit for a place that no rule fired in. Every check that the model knows has words for it under `sensed`. */
export function buildModelHit(
  text: string,
  { id, level: usual }: Check & { id: PredictedCheckId },
  { start, end }: Span,
  level: Level,
): Hit {
  return {
    start,
    end,
    message: 'sensed',
    ...(level === usual ? {} : { level }),
    ...buildFixes(text, id, { start, end }),
  }
}

function buildFixes(text: string, id: PredictedCheckId, span: Span): HitFixes {
  const gone = buildDeleteSentenceFix(text, span)
  switch (id) {
    case 'unsourced-claim':
      return selectFixes(text, buildAddSourceFix(text, span), buildAskSourceFix(text, span), gone)
    case 'accusation':
      return selectFixes(text, buildAskToVerifyFix(text, span), buildAddSourceFix(text, span), gone)
    case 'speaking-for-agency':
      return selectFixes(text, buildOwnNameFix(text, span) ?? buildPersonalViewFix(text, span), gone)
    default:
      return selectFixes(text, gone)
  }
}
