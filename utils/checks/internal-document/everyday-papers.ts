// Papers of which a message says only where they lie or whether they are signed, everyday papers that are sent under no
// more than their common name, and papers listed in a sigh over their number. None shows readers anything internal.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { SHARING_EMOJI } from '../shared/context/disclosure-signals.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { SEND, SHARE } from '../shared/context/sharing-verbs.ts'

const KEEPER =
  '(?:văn thư|bảo vệ|thủ quỹ|kế toán|văn phòng|thư ký|chánh văn phòng|lễ tân|tạp vụ|anh \\p{L}+|chị \\p{L}+|cô \\p{L}+|chú \\p{L}+|bác \\p{L}+)'
const FURNITURE =
  '(?:bàn|ngăn(?: kéo| tủ)?|tủ|kệ|giá|cặp|phòng|văn phòng|ghế|quầy|hộp|túi|cốp|xe|két|bìa|kẹp|rổ|khay|hộc|chồng|đầu giường|góc)'
/** A place in a room, or a person who keeps papers; never a group, a page or a comment. */
const PLACE = `(?:(?:trên|trong|ở|tại|dưới|ngoài|vô|vào|nơi|chỗ|ngay|sẵn|lại|trước|bên|cạnh|mặt|đầu|cái) ?){0,4}(?:${FURNITURE}|chỗ ${KEEPER})`
const STATE = [
  `(?:để|nằm|bỏ|cất|đặt|kẹp|nhét|quên|dẹp|xếp|gác|còn) (?:\\p{L}+ )?${PLACE}`,
  `(?:nộp|giao|đưa|trả)(?: (?:rồi|lại|xong|giùm|dùm|hộ|luôn|sang|qua|cho|chỗ|ở|bên|lên|về|tại|vô|vào|phòng)){0,3} ${KEEPER}`,
  '(?:in|ký|photo|đóng dấu|đánh máy|đóng (?:tập|quyển|bìa)|soạn|viết|làm|mần|trình ký)(?: (?:đủ|đã|thêm|lại|tên))?' +
    '(?: (?:xong|rồi|chưa|đủ|hết|giùm|dùm|hộ)){1,2}',
  '(?:để|nằm|cất|bỏ|ở)(?: (?:ở|tại))? (?:mô|đâu|chỗ mô|chỗ nào|tủ nào)(?: (?:rồi|hè|ta|vậy|rứa))?|(?:cất|để) mô rồi',
].join('|')
const CALL = '(?:(?:dạ|alo|thưa|à|nè|ê)(?:,)? )?(?:(?:anh|chị|em|cô|chú|bác|thầy|o)(?: \\p{L}+)? ơi,? )?'
/** Words that end such a message: particles, whom it is for, and that the paper is to be signed or fetched. */
const ENDING =
  '(?:nghe|nha|nhé|nghen|hí|hỉ|hè|ạ|đó|nè|rồi|chưa|giùm|dùm|hộ|với|luôn|(?:anh|chị|em|cô|chú|bác|o|thầy|con|sếp)(?: \\p{L}+)?|số|\\d{1,2}|thứ|hai|ba|tư|' +
  'nhất|đầu|cuối|trên|dưới|trong|ngoài|cùng|phía|bên|thư ký|văn thư|văn phòng|phòng|mai|mốt|chiều|sáng|nay|nộp|ký|coi|xem|lấy|nhận|ghé|qua|lên|về|kiểm tra|' +
  'đóng dấu|in|photo|nhớ|tìm|hoài|không ra|không thấy|của|màu|xanh|đỏ|vàng)'
const MINUTES =
  '(?:(?:cái|tờ|bản|quyển|cuốn|tập) )?biên bản (?:họp|sinh hoạt|giao ban|hội nghị|làm việc|cuộc họp|buổi họp|kiểm điểm)'
/** What is between the paper and where it lies: of whom, of when, and who put it there. */
const OF_WHOM = '(?: (?!(?:có|là|nói|ghi|về|vụ|rằng|thấy|biết|đọc|nghe|nên|mà|không|để|mời) )[\\p{L}\\d/-]+){1,9}?'
const ERRAND = compilePattern(`^ ?${CALL}${MINUTES}${OF_WHOM},? (?:${STATE})(?:,? ${ENDING}){0,8} ?[.!…?]{0,3} ?$`)

/** What sends a paper, or a picture of it. */
const SENDS = `${SEND}|chụp|hình|ảnh|file|link|up|${SHARE}`
/** What shows a paper, or says what is in it or that it is kept from others. */
const SHOWN = compilePattern(
  `${SENDS}|zalo|mạng|fb|nhóm|group|đăng(?! (?:ủy|bộ))|forward|chép|trích|nội dung|nguyên văn|tóm tắt|` +
    'đây (?:nè|nha|ạ)|ai (?:cần|muốn|quan tâm|xin)|mọi người|cả nhà|bà con|mn|inbox|ib|(?:ghi|nói|nêu|viết|kết luận|chốt|' +
    'thống nhất|quyết|bàn) (?:là|rằng|rõ|về|vụ|cho|ai)|kỷ luật|khai trừ|cảnh cáo|khiển trách|cách chức|luân chuyển|bổ nhiệm|điều động|' +
    'nhân sự|bỏ phiếu|phiếu bầu|bị|lộ|rò rỉ|mật|kín|chưa (?:công bố|công khai|phổ biến|ban hành)|đừng|chớ|khoan|xem trước|' +
    'coi trước|đọc trước|lén|trộm|nghe (?:nói|đâu|bảo)',
)
const COLON_WITH_CONTENT = /:\s*[\p{L}\d"“]/u
/** Signs that a message shows a picture or gives a link. */
export const SHOWING_SIGN = new RegExp(`${SHARING_EMOJI.source}|https?:`, 'u')
/** A longer message says more than that. */
const MAX_ERRAND = 160

/** Whether the words around a paper say only where it lies, who has it or how far it is. */
export function isErrandWithPaper(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  const sentence = findEnclosingSentence(reading, span)
  if (end - start > MAX_ERRAND) return false
  const text = reading.text.slice(start, end)
  return (
    ERRAND.testIn(reading, sentence.start, sentence.end) &&
    !SHOWN.testIn(reading, start, end) &&
    !COLON_WITH_CONTENT.test(text) &&
    !SHOWING_SIGN.test(text)
  )
}

const SENDER =
  '(?:(?:dạ|thưa|alo|ok|à|nì|nè|vâng) ){0,2}(?:(?:em|mình|tui|tôi|chị|anh|cô|thầy|tớ) )?(?:(?:xin|xin phép|mới|vừa|đã|sẽ|cũng) ){0,2}'
const SENDING = `(?:${SEND}|${SHARE}|up|đăng|chuyển|forward|fw)(?: (?:lại|lên|cho|tới|đến|vào|vô|luôn|giùm|trước)){0,2}`
const READERS =
  '(?:cả|các|mấy|mọi|toàn|quý|anh|chị|em|cô|chú|bác|thầy|bạn|bà con|nhóm|lớp|tổ|đội|nhà|mn|ae|ac|mẹ|phụ huynh|người|sếp|o|mệ|dì)'
const COMMON_PAPER =
  '(?:kế hoạch|lịch|thời khóa biểu|danh sách|ds|thông báo|báo cáo|biên bản|tờ trình|giấy mời|công văn|quyết định|mẫu|biểu mẫu|' +
  'chương trình|bảng phân công|phân công|phiếu|đơn|file|văn bản|giấy|tờ|bản)'
/** What may follow: whose or what kind it is, and particles. */
const PLAIN_WORDS =
  '(?:mẫu|biểu|đơn|tiêm(?: chủng| phòng)?|trực|họp phụ huynh|họp (?:lớp|tổ|thôn)|tập huấn|tham quan|dã ngoại|ngoại khóa|trải nghiệm|nghỉ|nghỉ (?:lễ|tết|hè)|' +
  'tổng vệ sinh|vệ sinh|lao động|trồng cây|văn nghệ|thể thao|khám(?: sức khỏe| bệnh)?|hiến máu|dạy học|học|thi|ôn tập|bài dạy|công tác|hoạt động|' +
  'sinh hoạt|hè|lớp|tổ|đội|nhóm|trường|trạm|thôn|xóm|xã|phường|khu phố|hội|chi hội|chi đoàn|tuần|tháng|quý|năm|năm học|học kỳ|ngày|sáng|chiều|tối|mai|' +
  'mới|cũ|chung|chi tiết|đầy đủ|tới|sau|này|ni|nì|nầy|nớ|đó|đây|kia|của|cho|để|về|ở|và|mọi người|cả nhà|cả nhóm|cả lớp|các|mấy|anh|chị|em|cô|bạn|mẹ|bác|nhà|mình|' +
  'tham khảo|xem|coi|đọc|nắm|theo dõi|biết|làm theo|nghe|nha|nhé|nghen|hí|hỉ|hè|ạ|nè|với|luôn|rồi|đi|số|bản|\\d{1,4}(?:[/-]\\d{1,4}){0,2})'
const GIVEN = `${SENDER}${SENDING}(?: ${READERS}(?: (?!${COMMON_PAPER} )\\p{L}+){0,3}?)?`
const PAPER_NAMED = `(?:(?:cái|bản|tờ|file|lại) ){0,2}${COMMON_PAPER}(?:,? ${PLAIN_WORDS}){0,12}?`
const WHOLE = compilePattern([
  `^ ?${GIVEN},? ${PAPER_NAMED} ?[.!…]{0,3} ?$`,
  `^ ?${PAPER_NAMED},? ${GIVEN}(?:,? ${PLAIN_WORDS}){0,6} ?[.!…]{0,3} ?$`,
])
const KEPT = compilePattern(
  'nội bộ|mật|kín|chưa|dự thảo|dự kiến|nháp|nhân sự|chi bộ|đảng|cấp ủy|thường vụ|lãnh đạo|kiểm điểm|kỷ luật|lưu hành|phổ biến|' +
    'lộ|đừng|chớ|khoan|riêng|trước|lén|trộm|đề (?:thi|kiểm tra)|đáp án|xóa|số \\d',
)

/** Whether a sentence sends a paper under its common name alone, and no word around says that it is kept back. */
export function isCommonPaperSent(reading: AnalyzedText, sentence: Span): boolean {
  if (sentence.end - sentence.start > MAX_ERRAND || !WHOLE.testIn(reading, sentence.start, sentence.end)) return false
  const { start, end } = findEnclosingPassage(reading, sentence)
  return !KEPT.testIn(reading, start, end)
}

const ANY_PAPER = compilePattern(
  'hồ sơ|sổ sách|giấy tờ|kế hoạch|biên bản|báo cáo|tờ trình|công văn|giáo án|phiếu|biểu mẫu|sổ \\p{L}+|minh chứng|tổng hợp',
)
/** As many papers in one sentence are an office's paperwork. */
const MANY_PAPERS = 4
const FIGURE = /\d/

/** Whether a sentence only lists papers that an office has to write, without a figure or a name of any. */
export function isPaperwork(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  const papers = ANY_PAPER.find(reading).filter((paper) => isEnclosedSpan(paper, sentence))
  return (
    papers.length >= MANY_PAPERS &&
    !FIGURE.test(reading.text.slice(start, end)) &&
    !SENT.testIn(reading, start, end) &&
    !KEPT.testIn(reading, start, end)
  )
}
const SENT = compilePattern(`${SENDS}|đăng|coi trước|xem trước|đọc trước|tuồn|lộ`)

/** When a paper has to be ready. */
const DEADLINE = compilePattern(
  '(?:deadline|dl|hạn (?:chót|nộp|cuối)|chạy deadline|chạy đua|kịp (?:nộp|làm|xong)|(?:phải|cần) (?:nộp|xong)|nộp(?: \\p{L}+){0,5} trước)',
)
/** What makes it more than a sigh over work. */
const OF_CONTENT = compilePattern(
  'kết luận|kỷ luật|nhân sự|bổ nhiệm|thanh tra|điều tra|đấu thầu|quy hoạch|giá đất|đền bù|bị|sai phạm|thâm hụt',
)

/** Whether a sentence sighs over when a paper has to be ready, and says no word of what is in it. */
export function isDeadline(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    DEADLINE.testIn(reading, start, end) &&
    ![OF_CONTENT, SENT, KEPT].some((each) => each.testIn(reading, start, end)) &&
    !COLON_WITH_CONTENT.test(reading.text.slice(start, end))
  )
}
