// "Ăn hành" is to take a beating, and also to eat onions. Guests of an eatery and parents write the second.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { RUDE_ME, RUDE_YOU } from './rude-pronouns.ts'

const ONIONS_EATEN = / an {1,2}hanh$/
/** How far before the words who eats may be, in UTF-16 units. */
const EATER_REACH = 60

/** What kind of onion it is, or how it is eaten. */
const KIND_AFTER = compilePattern(
  '^ ?,? ?(?:hay )?(?:phi|lá|củ|tây|tím|sống|khô|ngò|tỏi|hẹ|hoa|xanh|tươi|muối|chua|ngâm|nướng|chiên|xào|luộc|chần|trần|trụng|' +
    'ba ?rô|boa ?rô|lắm ạ|với (?!tao|tau|bố|ông|bà)|trong|nên (?:nhờ|cho|bỏ|đừng|nhớ|quán|cô|chị|em|mình|lần)|và (?:ngò|rau|tỏi|tiêu|mùi|thì là))',
)
const WRITER =
  '(?:mình|tôi|tui|tớ|em(?: bé)?|con|bé|cháu)(?: (?:nhà|gái|trai|lớn|nhỏ|út|của)){0,3}(?: (?:mình|tôi|tui|em|tớ|con|nó))?(?: \\d{1,2} (?:tuổi|tháng))?'
const GUEST =
  'bạn (?:mình|em|tôi|tui)|chị|cô|khách|mọi người|cả nhà|nhiều người|ai|nhà (?:mình|em|tôi|tui)|ông xã|bà xã|chồng|vợ'
const LIKING = '(?: (?:thì|lại|cũng|rất|vốn|cực|cực kỳ|khá|chỉ|hơi|vẫn|ghét|ít|có|nào|mình|em|tôi|tui|nó)){0,3}'
const REFUSING = '(?: (?:không|ko|k|hông|hổng|chẳng|chả|chưa|đâu có))'
/** Who likes them or not. */
const EATER = compilePattern([
  `(?:${WRITER}|${GUEST})${LIKING}${REFUSING}?${LIKING} (?:thích|thèm)`,
  `(?:${WRITER}|${GUEST})${LIKING}${REFUSING}${LIKING} muốn`,
])
/** Said to or by somebody in contempt. */
const RUDE = compilePattern(`${RUDE_YOU}|${RUDE_ME}|tao|thằng|chúng nó|tụi nó|bọn nó|lũ|đồ|ông mày|bà mày`)
/** Who does not want a beating is to obey: "không muốn ăn hành thì gỡ bài". */
const OR_OBEY = compilePattern(
  '^ ?,? ?(?:thì|là|nữa)(?: (?:hãy|phải|nên|mau|lo|nhớ|đừng|chớ|khôn hồn|biết điều|cứ|liệu|tốt nhất)){0,3} ' +
    '(?:gỡ|xóa|xoá|im|câm|biến|cút|rút|trả|xin lỗi|ngậm|tránh|né|nín|đừng|lên|tới|đến|qua|ra|vô|vào|nhào|thử|cứ|coi|liệu|cẩn)',
)

/** Whether the words for a beating are of who eats onions. */
export function isOfOnions(reading: AnalyzedText, span: Span): boolean {
  const eaten = ONIONS_EATEN.exec(reading.bare.slice(span.start, span.end))
  if (!eaten) return false
  const { start, end } = findEnclosingSentence(reading, span)
  if (RUDE.testIn(reading, start, end) || OR_OBEY.testIn(reading, span.end, end)) return false
  if (KIND_AFTER.testIn(reading, span.end, end)) return true
  const verbEnd = span.start + eaten.index
  return EATER.find(reading).some(
    (eater) => eater.end === verbEnd && eater.start >= Math.max(start, span.start - EATER_REACH),
  )
}
