// A friend scolded out of fondness: "thằng khùng, sinh nhật mà quên, tao mua bánh rồi".

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

const WRITER = '(?:tao|tau|tui|tớ|t|choa|bọn tao|tụi tao|tụi tui)'
/** What the writer feels or does for who is scolded. */
const OWN_GOOD_DEED = compilePattern(
  [
    `${WRITER}(?: (?:có|đã|vẫn|lại|cũng|còn|đây|thì)){0,2} (?:thương|ôm|yêu|cưng)` +
      '(?! (?:hại|tiếc|cầu|binh|hiệu|mại|lượng|thay|nổi))',
    `${WRITER}(?: (?:có|đã|vẫn|lại|cũng|sẽ|mới|đi|ra|qua|thì)){0,2} (?:mua|đãi|mời|bao|nấu|để dành|để phần|chừa|pha|đem|mang)` +
      '(?: \\p{L}+){0,3} (?:bánh|quà|chè|trà|bia|ăn|cơm|cháo|phở|bún|cà phê|kem|xôi|nước|kẹo|lẩu)',
  ].join('|'),
  { bare: false },
)
/** Words and deeds that are not fond. */
const UNKIND = compilePattern(
  'mất dạy|vô học|khốn|chó|lợn|heo|đĩ|lồn|cút|câm|súc vật|óc|não|hòm|cúng|chết|giết|đấm|tát|đập|lừa|trộm|cướp|khinh|tởm|chửi|mắng|yêu cầu',
  { bare: false },
)

/** Whether a sentence scolds somebody for whom the writer cares. */
export function isFondScolding(reading: AnalyzedText, { start, end }: Span): boolean {
  return OWN_GOOD_DEED.testIn(reading, start, end) && !UNKIND.testIn(reading, start, end)
}
