// Doubts about a fish, a car, a phone or a meal: "hơi lạ nhỉ", "không biết bị sao". They hint at nobody, unless there
// is somebody, an office or money next to them.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { hasBackReference, hasNamedOffice, hasNamedTarget } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

/** What is bought, eaten, driven or caught. */
const EVERYDAY_THING = compilePattern(
  [
    '(?:nước )?sốt|mì|bún|phở|cơm|canh|lẩu|món|bánh|trà sữa|cà phê|đồ ăn|nước mắm|nồi canh|ly chè|thèm|trái cây|sầu riêng',
    'điện thoại|máy(?! (?:xét nghiệm|móc))|pin|sạc|màn hình|laptop|loa|tai nghe|wifi|tivi|tủ lạnh|quạt|nồi cơm|bếp từ',
    'xe(?! (?:công|biển|đưa|sang|hộp|chở))|lốp|động cơ|hàng (?:đức|nhật|hàn|mỹ)',
    'con (?:cá|tôm|cua|mực|rắn|chim|gà|vịt|mèo|ốc|rùa|heo|bò|chó)|cá (?:trê|lóc|chép|tra|mè|hồ|basa|thu|ngừ)',
  ].join('|'),
  // Without diacritics these are other words.
  { bare: false },
)
/** What is doubted, or wished for, of it. */
const DOUBT = compilePattern(
  '(?:hơi|cũng|thấy|chua|mặn|ngọt|cay|đắng)? ?lạ (?:nhỉ|ghê|quá|thật|ta|hen)|bị (?:sao|gì)|' +
    '(?:chả|chẳng|không|ko|k|hổng|hông|chưa) (?:biết|hiểu|rõ)(?: [\\p{L}"]+){0,5}? (?:sao|lành|bền|tốt|ngon|nào|gì|được không)|' +
    'tự nhiên (?:thèm|đói|muốn ăn|nhớ|mê|ghiền)',
)
/** People, offices, what is got by favour, and sudden wealth: there the doubt may be a hint. */
const HINTED_AT = compilePattern(
  '(?:nhà |của |xe |máy |cho )?(?:ông|bà|anh|chị|cô|chú|bác|thầy|cậu|ổng|bả|họ|hắn|sếp|quan|chủ|vợ|chồng) (?!(?:em|chị|bạn|nào|ơi|ạ|nhé|nha)(?!\\p{L}))|ai|người ta|con ông|cháu ông|' +
    'cán bộ|lãnh đạo|công chức|cơ quan|ủy ban|ubnd|xã|phường|huyện|tỉnh|sở|phòng|ban|công an|nhà nước|chính quyền|trường|bệnh viện|tập đoàn|' +
    'tiền|tỷ|triệu|lương|giàu|thu nhập|biệt thự|nhà lầu|xây|tậu|sắm|đất|sổ đỏ|biên chế|hồ sơ|duyệt|ký|hợp đồng|thầu|dự án|quỹ|ngân sách|' +
    'quà|biếu|tặng|phong bì|ủng hộ|cứu trợ|từ thiện|quyên|đi đâu|về đâu|đâu ra|ở đâu ra|từ đâu|chui|mất tích|biến mất|hai giá|kê|khống|' +
    'giám khảo|thí sinh|vị|tên|đứa|thằng|con bé|camry|mercedes|lexus|audi|bmw|bỗng|trùng hợp|ngẫu nhiên|tình cờ|đúng quy trình',
)
/** An everyday use of the words for a dear car: the writer has one. */
const OWN_CAR = compilePattern(
  '(?:em|mình|tôi|tui|nhà em|nhà mình)(?: thì)?(?: (?:có|đi|chạy|đang|mua|xài)){1,3} (?:chiếc|con|xe) \\p{L}+',
)
const IRONIC_MARKS = /["“”]|\.{3}|…|[=:]\)|[😏🤫🙊🤐🤡🙃😂🤣😅]/u

/** Whether a sentence, in offsets of the analyzed text, doubts or praises a thing, and nobody is near. */
export function isPlainDoubt(reading: AnalyzedText, sentence: Span): boolean {
  if (!EVERYDAY_THING.testIn(reading, sentence.start, sentence.end)) return false
  if (!DOUBT.testIn(reading, sentence.start, sentence.end)) return false
  if (IRONIC_MARKS.test(reading.text.slice(sentence.start, sentence.end))) return false
  const passage = findEnclosingPassage(reading, sentence)
  const { start, end } = passage
  if (hasNamedTarget(reading, start, end) || hasNamedOffice(reading, start, end)) return false
  if (hasBackReference(reading, start, end)) return false
  const own = OWN_CAR.find(reading).filter((each) => isEnclosedSpan(each, passage))
  return !HINTED_AT.find(reading).some(
    (hint) => isEnclosedSpan(hint, passage) && !own.some((each) => isEnclosedSpan(hint, each)),
  )
}
