// What a file, or a ballot of a Party cell, says of somebody who is to join the Party. Views on an admission,
// complaints and the past of people known to all are no such thing.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { isPublished } from '../shared/context/disclosure-signals.ts'
import { hasNamedTarget } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { joinShort } from './given-content.ts'

/** An admission: "xét kết nạp em Linh", "vụ vào Đảng". */
const ADMISSION = compilePattern(
  '(?:(?:xét|hồ sơ|việc|đề nghị|chuyện|vụ|xin|đề xuất) )?(?:kết nạp|vào đảng|vô đảng)(?: (?!đoàn|đội|hội)\\p{L}+){0,6}',
)
const FILE = compilePattern(
  'hồ sơ|lý lịch|thẩm tra|xác minh|phiếu kín|bỏ phiếu|kiểm phiếu|họp (?:chi bộ|chi ủy|đảng ủy)|' +
    '(?:chi bộ|chi ủy|đảng ủy)(?: \\p{L}+){0,3} (?:họp|biểu quyết|bỏ phiếu)',
)
const RELATIVE = '(?:ông|bà|bố|ba|cha|tía|mẹ|má|chú|bác|cậu|dì|anh|chị|em|vợ|chồng|gia đình|thân nhân|lý lịch)'
/** What the file says of the family or the record. */
const RECORD = compilePattern(
  `${RELATIVE}(?: \\p{L}+){0,5} (?:tiền án|tiền sự|chế độ cũ|lính (?:ngụy|ngụy quân|cộng hòa|vnch)|vượt biên|đi cải tạo|ngụy quân|ngụy quyền|theo đạo)`,
)
/** A ballot of the cell, or a secret one, that failed. */
const BALLOT = compilePattern(
  '(?:(?:chi bộ|chi ủy|đảng ủy)(?: (?!bỏ|biểu|phiếu)\\p{L}+){0,4} (?:biểu quyết|bỏ phiếu|phiếu)(?: kín)?|phiếu kín)' +
    '(?: [\\d/.-]+)?(?: \\p{L}+){0,2} (?:không|chưa) (?:đồng ý|tán thành|thông qua|nhất trí|tín nhiệm|đủ phiếu|quá bán)',
)
/** How many of how many voted for somebody. */
const VOTES =
  '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|(?:hai|ba) mươi(?: \\p{L}{2,4})?)'
const GOT = '(?: (?:được|có|chỉ|mỗi|cả|tới)){1,3}'
const CANDIDATE = '(?:anh|chị|ông|bà|cô|chú|thầy|em|cậu|bạn|đồng chí|quần chúng)(?: (?!còn|được|có)\\p{L}+){1,3}?'
const COUNT = compilePattern(
  // The votes of two, side by side: "cô … được 9 còn thầy … được có 4"
  `${CANDIDATE}(?:${GOT})? ${VOTES}(?: phiếu)?,?(?: (?:còn|trong khi|riêng|và|mà))? ${CANDIDATE}(?:${GOT})? ${VOTES}(?: phiếu)?(?! (?:tuổi|năm|tháng|điểm|con|cháu|người|lần|triệu)(?!\\p{L}))|` +
    `(?:được|có|đủ|chỉ|còn|thiếu|đạt)(?: (?:được|có|mỗi|cả|đủ|tới)){0,2} ${VOTES}(?: phiếu)? ?(?:trên|\\/|phần) ?${VOTES}(?: phiếu)?|` +
    `(?:được|đủ|thiếu|chỉ|mất|hụt)(?: (?:có|được|mỗi|cả)){0,2} ${VOTES} phiếu`,
)
/** A view, a complaint or a question, which everybody may have. */
const VIEW = compilePattern(
  '(?:tôi|tui|mình|em|tớ|dân|bà con|nhiều người)(?: (?:không|chưa|rất|cũng|vẫn|xin|hoàn toàn)){0,2} (?:cho (?:là|rằng)|nghĩ|tin|phản đối|' +
    'đồng (?:ý|tình)|ủng hộ|đề nghị|kiến nghị|mong|ước|khiếu nại|tố cáo|thắc mắc|hỏi|thấy (?:là |rằng |thế |vậy |như vậy )?' +
    '(?:chưa|không|chẳng|quá|rất|bất|vô lý|oan|sai|nên|cần|đúng))|theo (?:tôi|tui|mình|em)|phản đối|khiếu nại|kiến nghị|' +
    'đề nghị(?: \\p{L}+){0,3} (?:xem|trả lời|làm rõ|giải thích|can thiệp)|bất công|bất bình|bất hợp lý|vô lý|oan (?:ức|uổng|cho)|thiệt thòi|' +
    'phân biệt|định kiến|công bằng|nặng nề|cổ hủ|xem (?:xét )?lại|làm rõ|là (?:sai|đúng)|không nên|có nên|chỉ vì|tại sao|vì sao|sao (?:lại|không|cứ|vẫn|hồ sơ)|giải thích',
)
/** Who is a Party member for long, or known to all. */
const OF_THE_PAST = compilePattern(
  '(?:vào|vô|kết nạp|vào đảng|vô đảng)(?: đảng)?(?: (?:từ|hồi|ngày|năm|được)){0,2} (?:[\\d/.]{0,6}(?:19\\d\\d|20[01]\\d)|\\d{1,2} năm)|' +
    '(?:năm|ngày) [\\d/.]{0,6}19\\d\\d(?: \\p{L}+){0,3} (?:kết nạp|vào đảng|vô đảng)|nhà (?:văn|thơ|báo|cách mạng)|(?:nhạc|họa|nghệ|liệt) sĩ|anh hùng|' +
    '(?:đại|thượng|trung|thiếu) tướng|chủ tịch nước|tổng bí thư|hồi ký|tiểu sử|tự truyện|tiểu thuyết|phim|kháng chiến|thời chiến',
)
/** A writer who asks or speaks of the own admission, praise of another, and rules of such files. */
const OWN_OR_GENERAL = compilePattern(
  '(?:cho|xin) (?:em|tôi|mình|tui|cháu) hỏi|(?:em|tôi|mình|tui|cháu) (?:có )?(?:được|bị|muốn|xin|không được)(?: \\p{L}+){0,2} (?:kết nạp|vào đảng|vô đảng)|' +
    '(?:ông|bà|bố|ba|cha|mẹ)(?: \\p{L}+)? (?:em|tôi|mình|tui|cháu) |hướng dẫn|quy định|mẫu (?:khai|lý lịch)|điều lệ|' +
    'trao quyết định|vinh dự|lễ kết nạp|tự hào|(?<!không )xứng đáng|vẫn (?:được )?(?:kết nạp|vào|vô)',
)
/** Who is younger is named so, too; the capital shows the name, in the text as typed. */
const YOUNGER = /(?<!\p{L})(?:em|bạn|cháu|quần chúng) \p{Lu}/u

/** Finds what a file or a ballot says of a named person, with the admission where both are close to each other. */
export function findAdmissionFiles(reading: AnalyzedText): Span[] {
  const admissions = ADMISSION.find(reading)
  if (admissions.length === 0) return []
  const ballots = BALLOT.find(reading)
  const given = [...RECORD.find(reading), ...COUNT.find(reading), ...ballots].sort((a, b) => a.start - b.start)
  return admissions.flatMap((admission): Span[] => {
    const passage = findEnclosingPassage(reading, admission)
    const { start, end } = passage
    const first = given.find((each) => isEnclosedSpan(each, passage))
    if (!first || (!ballots.includes(first) && !FILE.testIn(reading, start, end))) return []
    if ([VIEW, OF_THE_PAST, OWN_OR_GENERAL].some((each) => each.testIn(reading, start, end))) return []
    const isNamed = hasNamedTarget(reading, start, end) || YOUNGER.test(reading.text.slice(start, end))
    if (!isNamed || isPublished(reading, admission)) return []
    return [joinShort(reading, admission, first) ?? first]
  })
}
