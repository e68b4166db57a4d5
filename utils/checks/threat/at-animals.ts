// An animal that makes a noise is cursed or beaten, and nobody.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { RUDE_YOU } from './rude-pronouns.ts'

/** What an animal does. A cock that crows says what time it is. */
const NOISY = compilePattern(
  '(?:mèo|chuột|khỉ|quạ|ếch|gà trống|chó (?:nhà|hàng xóm|hoang))(?: \\p{L}+){0,2} (?:kêu|sủa|cào|gặm|gáy)',
  { bare: false },
)
const SOMEBODY = compilePattern(
  `${RUDE_YOU}|như|đồ|thằng|đứa|hắn|lão|mụ|gã|kẻ|chủ|nhà (?:nó|anh|ông|bà)|vợ|chồng|người`,
  { bare: false },
)

/** An animal that people fear or chase away, met by one who strikes: "thấy rắn là đập". */
const MET = compilePattern(
  '(?:thấy|gặp|bắt được|đụng)(?: con)? (?:rắn|rết|chuột|bọ cạp|bò cạp|gián|ruồi|muỗi|đỉa|vắt|ong|kiến|rận|mối)(?: \\p{L}+){0,4} (?:là|thì|cứ|phải) (?:cứ |phải )?\\p{L}+',
  { bare: false },
)

/** Whether a sentence with violent words is about such an animal, and nobody. */
export function isAtAnimal(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  return (NOISY.testIn(reading, start, end) || MET.testIn(reading, start, end)) && !SOMEBODY.testIn(reading, start, end)
}
