// Ordinary news of which nobody needs a source: the television or the loudspeaker of the village has said it to all.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { selectOverlapping } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { hasBroadcastSource } from '../shared/context/named-source.ts'
import { CURE_CLAIM, URGING } from './alarm-patterns.ts'
import { findTopics } from './claim-topics.ts'

const WEATHER = 'bão|lũ|mưa|ngập|giông|lốc|nắng nóng|triều cường|nước (?:lên|dâng)|xả lũ|sạt lở'
/** What the news speak of every week. */
const ORDINARY_NEWS = compilePattern(`${WEATHER}|(?:có )?dịch(?: bệnh)?|sốt xuất huyết|cúm|sởi|phun thuốc`)
const OF_WEATHER = compilePattern(WEATHER)

/** Whether it is ordinary news that all have heard: the weather, an illness going round, a school that is closed. */
export function isBroadcastNews(reading: AnalyzedText, span: Span): boolean {
  if (!hasBroadcastSource(reading, span)) return false
  const passage = findEnclosingPassage(reading, span)
  const { start, end } = passage
  return (
    (OF_WEATHER.testIn(reading, start, end) || !URGING.testIn(reading, start, end)) &&
    selectOverlapping(CURE_CLAIM.find(reading), passage).length === 0 &&
    selectOverlapping(findTopics(reading), passage).every(
      (topic) => topic.value !== 'grave' || ORDINARY_NEWS.testIn(reading, topic.start, topic.end),
    )
  )
}
