// Children who pull another one out of the water: the danger in their sentence is that one's.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { selectApart, selectEnclosed } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

/** How a child comes to be in the water, as a pattern source. */
export const WATER_DANGER =
  'đuối nước|chết đuối|(?:sảy|trượt) chân|(?:rơi|ngã|té) xuống (?:nước|sông|ao|hồ|suối|kênh|mương|giếng|hố)|(?:nước|lũ) cuốn'
/** Somebody is pulled out of it, and how that one came there. */
const RESCUE = compilePattern(
  '(?<!được (?:\\p{L}+ ){0,4})(?<!(?:cấp|đội) )(?:cứu|kéo|vớt|đưa)(?! (?:hộ|nạn|chữa|thương|thi thể|xác))' +
    `(?: (?!(?:nhưng|song|rồi|thì|không may|khi|lúc|lên) )[\\p{L}\\d]+){1,8}?(?: (?:${WATER_DANGER}))+`,
)

/** Whether somebody rescues after the words for a child, and all harm in the passage is of those who are rescued. */
export function isRescuer(reading: AnalyzedText, child: Span, harm: Pattern): boolean {
  const passage = findEnclosingPassage(reading, child)
  const rescues = selectEnclosed(RESCUE.find(reading), { start: child.end, end: passage.end })
  return rescues.length > 0 && selectApart(selectEnclosed(harm.find(reading), passage), rescues).length === 0
}
