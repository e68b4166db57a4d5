// A friend scolded out of fondness: "thằng khùng, sinh nhật mà quên, tao mua bánh rồi".

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/** What the writer feels or does for who is scolded. */
const OWN_GOOD_DEED = compilePattern(
  '(?:tao|tau|tui|tớ)(?: (?:có|đã|vẫn|cũng|thì|đi)){0,2} (?:(?:thương|ôm|yêu|cưng)(?! (?:hại|cầu|thay|nổi))|' +
    '(?:mua|đãi|mời|nấu|để phần|để dành)(?: \\p{L}+){0,3} (?:bánh|quà|chè|trà|bia|ăn|cơm|cháo|bún|nước))',
  { bare: false },
)
/** Words and deeds that are not fond. */
const UNKIND = compilePattern(
  'mất dạy|vô học|khốn|chó|lợn|heo|đĩ|lồn|cút|câm|súc vật|óc|hòm|chết|giết|đấm|tát|khinh|chửi',
  { bare: false },
)

/** Whether a sentence scolds somebody for whom the writer cares. */
export function isFondScolding(reading: AnalyzedText, { start, end }: Span): boolean {
  return OWN_GOOD_DEED.testIn(reading, start, end) && !UNKIND.testIn(reading, start, end)
}
