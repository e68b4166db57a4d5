// Rude words of no living person: in a tale or a joke, on a stage, of a dog that barks.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'

/** How a tale or a joke opens. */
const TALE = compilePattern(
  'ngày xửa ngày xưa|thuở xưa|(?:chuyện|truyện) kể rằng|xưa có|ngày xưa có|xưa kia|' +
    '(?:chuyện|truyện) (?:cười|tiếu lâm|ngụ ngôn|cổ tích|dân gian)',
)
/** How far after its opening a tale goes on, in UTF-16 units. */
const TALE_REACH = 600
const STAGE = compilePattern(
  '(?:vở|lớp|màn|tiểu phẩm) (?:diễn|kịch|hài|chèo|tuồng)|(?:xem|coi) (?:hài|kịch|tuồng|chèo|cải lương)|khán giả (?:cười|vỗ tay)',
)
const BARKING_DOG = compilePattern(
  '^[ "“-]{0,2}(?:(?:đêm|tối|hôm|nay|qua|mấy|nghe|tiếng) ){0,3}chó(?: (?:nhà|hàng|xóm|ai|cứ)){0,3} sủa(?! (?:bậy|càn|nhăng))',
  { bare: false },
)

/** Whether a sentence is of a tale, a stage or a dog that barks. */
export function isOfTale(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    BARKING_DOG.testIn(reading, start, end) ||
    STAGE.testIn(reading, start, end) ||
    TALE.testIn(reading, Math.max(0, start - TALE_REACH), end)
  )
}
