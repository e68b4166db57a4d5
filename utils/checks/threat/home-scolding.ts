// Scolding at home and among friends: "chết với bà, bà nấu cả buổi đó", "ăn hết phần tao là chết với tao nha".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { isSoughtOut, SERIOUS } from './banter.ts'

const ELDERS = '(?:bà|ông)(?: (?:nội|ngoại))?|mẹ|má|mạ|ba|bố|cha|cô|chị|anh|dì|thầy|nội|ngoại'
/** Who will scold. */
const BY_ELDER = compilePattern(
  `(?:(?:chết|no đòn|ăn đòn|khó sống|xong) với|biết tay) (?:${ELDERS})(?! (?:mày|mi|đây))|` +
    '(?:ăn|no) (?:đòn|roi) (?:đó |đấy |bây giờ )?(?:nha|nhé|nghe|nghen|đó|đấy|giờ)? ?(?:con|cháu|em|cu|bé)',
)
/** A friend, with a soft ending. */
const BY_FRIEND = compilePattern(
  '(?:chết|no đòn|xong|khó sống) với (?:tao|tau|tui) (?:nha|nhé|nhá|nghe|nghen|á|nè|đó nha)',
)
/** What is scolded for at home and among friends. */
const TRIFLE = compilePattern(
  'ăn|nấu|nồi|cơm|cháo|canh|kẹo|bánh|rửa|dọn|quét|lau|giặt|phơi|tắm|ngủ|thức khuya|học|bài|điểm|(?:về|tới|đến|dậy|đi) (?:trễ|muộn)|leo(?: trèo)?|' +
    'bôi|vẽ|bẩn|dơ|bừa|nghịch|phá|son|tường|điện thoại|tivi|game|chơi|quên|mách|méc',
)
/** No trifle: an act of violence, or contempt. */
const HARSH = compilePattern(
  'giết|chém|bẻ|chặt|đập (?:chết|nát|vỡ|gãy)|đánh (?:chết|gãy)|thằng|lũ|bọn|mụ|đồ chó|khốn|ăn (?:cướp|cắp|trộm|chặn|bẩn|quỵt|gian)|phá (?:nhà|vườn|ruộng|xe|quán)|' +
    'mày dám|dám|rút|gỡ|xóa',
)

/** Whether a sentence only scolds for a trifle, as elders do, or friends with a soft ending. */
export function isHomeScolding(reading: AnalyzedText, sentence: Span): boolean {
  const has = (pattern: Pattern) => pattern.testIn(reading, sentence.start, sentence.end)
  return (
    (has(BY_ELDER) || has(BY_FRIEND)) && has(TRIFLE) && !has(SERIOUS) && !has(HARSH) && !isSoughtOut(reading, sentence)
  )
}
