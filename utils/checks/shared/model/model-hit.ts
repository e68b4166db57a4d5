// A finding that rests on the model alone: how it is shown and what may be done about it.

import type { Level, Span } from '../../../draft.ts'
import type { SensedId } from '../../../tagger/labels.ts'
import type { Check, Hit } from '../../check.ts'
import {
  addSource,
  askForSource,
  askToVerify,
  inOwnName,
  personalView,
  type Ways,
  ways,
  withoutSentence,
} from '../fixes/fixes.ts'

/** The hit for a place that no rule fired in. Every check that the model knows has words for it under `sensed`. */
export function sensedHit(
  text: string,
  { id, level: usual }: Check & { id: SensedId },
  { start, end }: Span,
  level: Level,
): Hit {
  return { start, end, message: 'sensed', ...(level === usual ? {} : { level }), ...waysFor(text, id, { start, end }) }
}

function waysFor(text: string, id: SensedId, span: Span): Ways {
  const gone = withoutSentence(text, span)
  switch (id) {
    case 'unsourced-claim':
      return ways(text, addSource(text, span), askForSource(text, span), gone)
    case 'accusation':
      return ways(text, askToVerify(text, span), addSource(text, span), gone)
    case 'speaking-for-agency':
      return ways(text, inOwnName(text, span) ?? personalView(text, span), gone)
    default:
      return ways(text, gone)
  }
}
