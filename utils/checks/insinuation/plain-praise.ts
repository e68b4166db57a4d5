// Praise of a neighbour's child, or of what somebody has learned or made. The same words hint at something where a
// post, a contract or money was got: "mới ra trường đã làm phó phòng, giỏi ghê".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { hasNamedOffice } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { CHIEFS, GROWN_UP_TITLES } from '../shared/context/titles.ts'
import { GUILTY_HINT, SHADOW_HINT, UNSAID_HINT } from './hint-patterns.ts'

const PRAISE = compilePattern(
  '(?:giỏi|khéo(?: tay)?|tài|hay|đỉnh|cừ|tuyệt|xuất sắc|siêu|ngoan|mát tay|chăm|đẹp)' +
    '(?: (?:ghê|thiệt|thật|quá|dữ|hết|hung|rứa|răng|ri|thế|vậy|hè|hỉ|trời|ha|hen|ta|lắm|nhỉ|cà|luôn|á|hà))+',
)
/** Who praises in these words means it, also in a short sentence after. */
const CONGRATULATION = compilePattern('chúc mừng|chia vui|tuyên dương|biểu dương|khen ngợi')
/** The longest sentence that is praise alone, in UTF-16 units: "Giỏi hung răng hỉ!". */
const MAX_PRAISE_ALONE = 24
/** A prize, a school, a craft: what somebody has by their own doing. */
const ACHIEVEMENT = compilePattern(
  '(?:đạt|được|giành|đoạt|ẵm|rinh|lấy) (?:\\p{L}+ )?giải|giải (?:nhất|nhì|ba|khuyến khích|thưởng|vàng|bạc|đồng)|huy chương|thủ khoa|á khoa|' +
    '(?:đậu|đỗ|trúng tuyển)(?: (?:vào|vô))? (?:\\p{L}+ )?(?:đại học|cao đẳng|trường|lớp|chuyên|cấp|y|dược|bách khoa|sư phạm|kinh tế|luật)|' +
    'học (?:sinh )?(?:giỏi|bổng)|tốt nghiệp|điểm (?:10|mười|cao)|vô địch|lên lớp|thi (?:vẽ|hát|múa|cờ|toán|văn|chạy|bơi)',
)
/** Crafts, whose words mean something else without diacritics: "vẽ" and "về". */
const CRAFT = compilePattern(
  '(?:vẽ|hát|múa|bơi|nấu|may|thêu|đan|cắm hoa|làm bánh|trồng|viết chữ)(?! (?:\\p{L}+ )?(?:hồ sơ|dự toán|sổ|báo cáo|số liệu|bản đồ|dệt|chuyện)| (?:ra|vời))',
  { bare: false },
)
/** What a child does, and how old it is. */
const CHILD_DEED = compilePattern(
  'học (?:lớp|bài|chăm|ngoan|đàn|vẽ|bơi|võ|mẫu giáo)|(?:chăm|ham) học|thi (?:đậu|đỗ|được|đạt)|biết (?:đi|đọc|viết|nói|bơi|đếm)|tập (?:đi|đọc|viết|bơi)|đọc (?:sách|chữ|thơ)|(?:phụ|giúp) (?:mẹ|má|ba|bố|ông|bà)|quét nhà|rửa chén|' +
    'trông em|đá (?:banh|bóng)|chơi (?:cờ|đàn)|lớp \\d{1,2}|mẫu giáo|(?:mới )?\\d{1,2} tuổi|thủ khoa',
)
/** The child of somebody. */
const CHILD = compilePattern(
  `(?:con|cháu|bé|nhóc|cu|nhỏ)(?: (?:gái|trai|út|đầu|lớn|nội|ngoại))?(?: (?:của|nhà))? (?:vợ chồng )?(?:${GROWN_UP_TITLES}|o|mệ)`,
)
/** Offices, posts, contracts and wealth, and who judges a contest: there the praise may mean something else. */
export const FAVOURED = compilePattern(
  `${CHIEFS}|ủy ban|ubnd|công an|cơ quan|(?:trưởng|phó) \\p{L}+|(?:hiệu|viện|cục|đội|tổ|trạm|hội) (?:trưởng|phó)|sếp|quan|cán bộ|lãnh đạo|công chức|viên chức|biên chế|` +
    'chức (?:vụ|danh|quyền)|(?:lên|giữ|có|được|ngồi) (?:chức|ghế)|bổ nhiệm|đề bạt|quy hoạch|thăng (?:chức|tiến)|tuyển dụng|(?:thi|suất) tuyển|' +
    '(?:vào|vô|được|xin|đi)(?: \\p{L}+)? làm|làm (?:ở|tại|trong|kế toán|thủ quỹ|văn thư|sếp)|trúng|thầu|dự án|công trình|hợp đồng|gói|' +
    '(?:lô|miếng|mảnh|sào|mua|bán|cấp|chia) đất|biệt thự|nhà (?:lầu|\\p{L}+ tầng|mặt)|mua|sắm|xây|ô tô|xe hơi|tiền|tỷ|lương|giàu|' +
    'giám khảo|ban tổ chức|ban giám hiệu|chủ nhiệm|(?:cô|thầy) giáo|giáo viên|chấm|suất|du học|' +
    'hồ sơ|giấy (?:phép|tờ)|(?:được|đã) ký|ký (?:hết|duyệt|giấy)|phiếu|bàn (?:giấy|làm việc|lãnh đạo)|(?:ở|tại|trên|trong|lên|vô|vào) sở|(?:leo|ngồi|về) (?:lên |tới |ở |tận ){0,2}(?:tỉnh|huyện|xã|phường|sở)|' +
    'thanh tra|kiểm toán|nghiệm thu|quyết toán|hội đồng|tài trợ|hộ nghèo|nhà phố|đất (?:ruộng|rừng|ở|nền|vàng|công)|sổ đỏ|tại chức|leo (?:lên|tới|cao)|xe (?:sang|bốn bánh)|camry|mercedes',
)
/** Doubt, a contrast, and guesses at the reason. */
const DOUBT = compilePattern(
  'thế mà|vậy mà|(?:lấy|giờ) đâu|đâu ra|chắc|hẳn|bảo sao|hèn (?:chi|gì)|thảo nào|tự nhiên|bỗng|nhờ (?:ai|đâu|có|ô|bố|ba|cha|mẹ|người)|(?:vì|tại|làm) sao|sao (?:mà|chỉ|toàn|lại)|' +
    'năm nào cũng|lần nào cũng|lúc nào cũng|toàn|nhưng|mà (?:học|hát|vẽ|thi|có|không|lại)|học (?:dốt|yếu|kém|dở)|dốt|dở|lười|' +
    '(?<!(?:thật|thiệt|lắm|quá|ghê|giỏi|khéo) )mà ?(?:$|[.!?])|tình cờ|ngẫu nhiên|trùng hợp|quy trình|quan hệ|ai cũng (?:biết|hiểu)|biết rồi|gửi gắm|chạy (?:điểm|giải|trường)|ô dù|con ông cháu cha',
)
const MARKS_OF_IRONY = /["“”]|\.{3}|…|[=:]\)|ha ?ha|hi ?hi|[😏🤫🙊🤐🤡🙃😂🤣😅]/u

/** Whether words of praise around a span mean what they say. Offsets in `reading.text`. */
export function isPlainPraise(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  const praises = (pattern: Pattern) => pattern.testIn(reading, sentence.start, sentence.end)
  if (!praises(PRAISE)) return false
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  const isOfCongratulated =
    sentence.end - sentence.start <= MAX_PRAISE_ALONE && has(CONGRATULATION) && (has(ACHIEVEMENT) || has(CHILD_DEED))
  const isOfDeed = [ACHIEVEMENT, CRAFT].some(praises) || (praises(CHILD) && praises(CHILD_DEED))
  if (!isOfDeed && !isOfCongratulated) return false
  return (
    ![FAVOURED, DOUBT, UNSAID_HINT, SHADOW_HINT, GUILTY_HINT].some(has) &&
    !hasNamedOffice(reading, start, end) &&
    !MARKS_OF_IRONY.test(reading.lower.slice(start, end))
  )
}
