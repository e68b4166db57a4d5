// Rude words of no living person: in a tale or a joke, on a stage, of a dog that barks.

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { namesAnybodyElse } from './identifiable-target.ts'
import { POINTING } from './pointing-words.ts'

/** How a tale or a joke opens. */
const TALE = compilePattern(
  'ngày xửa ngày xưa|thuở xưa|(?:chuyện|truyện) kể rằng|xưa có|ngày xưa có|xưa kia|' +
    '(?:chuyện|truyện) (?:cười|tiếu lâm|ngụ ngôn|cổ tích|dân gian)',
)
/** How far after its opening a tale goes on, in UTF-16 units. */
const TALE_REACH = 600
const STAGE = compilePattern(
  '(?:vở|lớp|màn|cảnh|tiểu phẩm) (?:diễn|kịch|hài|chèo|tuồng)|(?:xem|coi) (?:hài|kịch|tuồng|chèo|cải lương)|' +
    'khán giả (?:\\p{L}+ )?(?:cười|vỗ tay|ồ)|vai (?:hề|ác|quan)',
)
/** Who lives in tales and on stages. */
const FIGURE = compilePattern(
  '(?:anh|chàng|gã|lão|tên|ông|bà|cậu|cô|thằng) (?:nông dân|học trò|nhà giàu|phú ông|nhà nghèo|tiều phu|thợ \\p{L}+|' +
    'lái buôn|vua|quan(?: huyện)?|thầy đồ|thầy bói|lười|ngốc|địa chủ|phú hộ|thư sinh|kiếm củi|kép|đào|hề|bờm|cuội)|' +
    'phú ông|quan (?:huyện|phủ|tri huyện)|trạng quỳnh|ba giai|tú xuất',
)
/** Somebody of today. */
const OF_TODAY = compilePattern(
  'mày|mầy|mi|tụi bây|chúng mày|' +
    `(?:thằng|con|lũ|bọn|đám|ông|bà|lão|mụ) (?:${POINTING}|bây|bay|nó)|` +
    '(?:y như|giống|khác gì|như) (?:mày|thằng|bọn|lũ|mấy|ông|bà|cái xã|cơ quan)|' +
    'cán bộ|phường|ủy ban|ubnd|sếp|hàng xóm|lãnh đạo|chủ tịch|hiệu trưởng',
)
const BARKING_DOG = compilePattern(
  '^[ "“-]{0,2}(?:(?:đêm|tối|sáng|trưa|khuya|hôm|nay|qua|mấy|con|đàn|bầy|nghe|có|tiếng|ngoài|ngõ|xóm) ){0,4}' +
    'chó(?: (?:nhà|hàng|xóm|mình|ai|con|cứ|lại)){0,3} sủa(?! (?:bậy|càn|nhăng|nhảm|ít|tiếp|cc|cl))',
  { bare: false },
)

/** Whether a sentence is of a tale, a stage or a dog that barks, and names nobody of today. */
export function isOfTale(reading: AnalyzedText, { start, end }: Span): boolean {
  const isTold =
    BARKING_DOG.testIn(reading, start, end) ||
    STAGE.testIn(reading, start, end) ||
    TALE.testIn(reading, Math.max(0, start - TALE_REACH), end)
  return isTold && !OF_TODAY.testIn(reading, start, end) && !namesAnybodyElse(reading, { start, end }, FIGURE)
}
