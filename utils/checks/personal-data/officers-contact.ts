// The number of who serves a village or a commune, given to be reached for what the post is about: "đăng ký với anh
// Nam, bí thư chi đoàn, …". In a quarrel, or next to blame, it is given away like any other.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { PARENT_ANYWHERE } from '../shared/context/titles.ts'
import { CALL_FOR, isSaidToHarm } from './contact-words.ts'

/** How far before a number its call may begin, and after it who is called may be, in UTF-16 units. */
const CALL_REACH = 120
const OFFICER_REACH = 60
/** How far around it blame counts. */
const AROUND = 300

/** Who serves the people of a place, and is reached by telephone. */
const OFFICER =
  '(?:trưởng|phó) (?:thôn|ấp|bản|khóm|xóm|buôn|làng|khu(?: phố)?|tổ|ban (?:mặt trận|công tác mặt trận|ctmt))|' +
  'tổ (?:trưởng|phó)|(?:già làng|trưởng buôn)|bí thư (?:chi (?:đoàn|bộ)|đoàn(?: thanh niên| xã| phường| thôn)?)|chi hội (?:trưởng|phó)|' +
  '(?:chủ tịch|phó chủ tịch) (?:hội|mặt trận)|(?:y tá|y sĩ|nữ hộ sinh|bác sĩ|điều dưỡng|cán bộ)(?: \\p{L}+){0,3}? (?:trạm (?:y tế|xá)|thôn|ấp|bản|xã|phường)|' +
  'trạm (?:y tế|xá)|thú y|khuyến nông|cộng tác viên|công an viên|(?:công an|cảnh sát) khu vực|dân quân|' +
  'cán bộ (?:y tế|dân số|văn hóa|chính sách|thương binh|lđtbxh|tư pháp|hộ tịch|một cửa|nông nghiệp|thủy lợi|phụ trách)|' +
  '(?:chi đoàn|đoàn (?:xã|phường|thanh niên)|hội (?:phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ)|mặt trận|văn phòng ubnd)'
/** Asks the readers to call, to come or to sign up. */
const CALL = `${CALL_FOR}|gặp|đăng ký|đăng kí|báo|hỏi|phản ánh|đầu mối|trực tiếp (?:với|qua)|hotline`
const WORD = '[\\p{L}\\d/.]{1,12}'
const BETWEEN = `(?: ?:)?(?:(?: ?[,(–-])? ${WORD}(?: ?:)?){0,9}?`
/** The call, and up to the number no more than who is called. */
const CALLED = compilePattern(`(?:${CALL})${BETWEEN}(?: ?[,(–-])? (?:${OFFICER})${BETWEEN}(?: ?[:,(–-]){0,2} ?$`)
/** The call right before the number, and after it who answers: "liên hệ 09… (anh Nam, trưởng thôn)". */
const CALLED_BEFORE = compilePattern(`(?:${CALL})(?: (?:theo|qua|số|sđt|đt|điện thoại|zalo)){0,3}(?: ?[:,(-]){0,2} ?$`)
const OFFICER_AFTER = compilePattern(
  `^ ?(?:[(,–-] ?)?(?:gặp )?(?:(?:ông|bà|anh|chị|cô|chú|bác|em|đồng chí|đ\\/c)(?: \\p{L}{1,7}){1,4} ?[,–-]? ?(?:là )?)?(?:${OFFICER})`,
)
/** Somebody of the family of who serves: no number for the public. */
const OF_FAMILY = compilePattern(
  `(?:vợ|chồng|bồ|con (?:gái|trai|dâu|rể|ông|bà|anh|chị)|(?:em|anh|chị) (?:gái|trai|vợ|chồng|rể|dâu)|${PARENT_ANYWHERE}) (?:(?:của|ông|bà|anh|chị|chú|cô) ){0,2}(?:${OFFICER})`,
)
/** Discontent with somebody, or a number that is said to be for few. */
const BLAME = compilePattern(
  'mờ ám|bao che|vô trách nhiệm|quan liêu|hách dịch|hạch sách|chây ì|thất đức|bất công|thiên vị|bức xúc|làm ăn kiểu|ăn (?:bẩn|cắp|gian)|' +
    'tại sao|vì sao|sao (?:không|chưa|lại)|cho biết mặt|khủng bố|ném đá|đòi (?:nợ|công bằng|quyền)|tố cáo|lươn lẹo|gian (?:dối|lận)|vòi|lót tay|lạm|số (?:máy |điện thoại )?(?:riêng|cá nhân)',
)

/** Whether a telephone is that of who serves a place, and the readers are asked to use it. */
export function isOfficersContact(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(reading.text.lastIndexOf('\n', span.start - 1) + 1, span.start - CALL_REACH)
  const to = Math.min(reading.text.length, span.end + OFFICER_REACH)
  if (!isOfficerCalled(reading, from, span, to)) return false
  const start = Math.max(0, span.start - AROUND)
  const end = Math.min(reading.text.length, span.end + AROUND)
  return (
    !isSaidToHarm(reading, start, end) && !BLAME.testIn(reading, start, end) && !OF_FAMILY.testIn(reading, from, to)
  )
}

function isOfficerCalled(reading: AnalyzedText, from: number, { start, end }: Span, to: number): boolean {
  return (
    CALLED.testIn(reading, from, start) ||
    (CALLED_BEFORE.testIn(reading, from, start) && OFFICER_AFTER.testIn(reading, end, to))
  )
}
