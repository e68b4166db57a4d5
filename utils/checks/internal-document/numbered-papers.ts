// Papers named by their number that a message says were received or followed, or that it asks for: work on a paper
// shows readers none of it.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { SHOWING_SIGN } from './everyday-papers.ts'

/** Who asks for the whole of it, or a copy, wants what it says. */
const NO_COPY = '(?: (?!(?:bản|file|toàn|đầy|nội|hình|ảnh) )\\p{L}+)'
const ASKED = '(?:anh|chị|em|cô|chú|bác|thầy|sếp|bạn|ai|nhờ)'
/** What precedes the number of a paper that somebody is asked for: the one who sends it is not the writer. */
const ASKED_FOR = compilePattern(
  [
    `${ASKED}(?: \\p{L}+){0,3} (?:gửi|gởi|chuyển|forward|fw|cho|in|tìm|kiếm)(?: (?:lại|qua|thêm))?` +
      ' (?:giúp|giùm|dùm|hộ|cho)(?: (?:em|mình|tôi|tui|tớ|chị|anh|xã|bên em))?',
    '(?:cho|để) (?:em|mình|tôi|tui|tớ|chị|anh) (?:xin|hỏi|mượn)|(?:xin|hỏi|cần|thiếu|chờ|đợi|tìm)',
    `${ASKED}(?: \\p{L}+){0,3} (?:có|còn|giữ|nhận được|thấy|đọc|xem|coi|làm|trả lời)`,
  ].map((words) => `(?:${words})${NO_COPY}{0,5} ?:? ?$`),
)
const ASKS = compilePattern(
  '(?:cho|để|chuyển|gửi) (?:em|mình|tôi|tui|tớ|chị|anh)(?: (?:xin|mượn|hỏi|với))|với(?: ạ)? ?[.!?]{0,2} ?$|chưa(?: (?:ạ|vậy|ta|nhỉ|hè|em|anh|chị|bác))? ?[.!?]{0,2} ?$',
)
/** What precedes the number of a paper that was received or read, or is followed. */
const FOLLOWED = compilePattern(
  [
    '(?:đã|mới|vừa|chưa|chửa|không|có)(?: (?:được|kịp|thấy|hề)){0,2}(?: \\p{L}+)? ' +
      '(?:nhận|đọc|xem|coi|thấy|nghiên cứu|triển khai|thực hiện|xử lý|trả lời|phúc đáp|báo cáo|nộp|làm)',
    '(?:báo cáo|làm|thực hiện|triển khai|rà soát|thống kê|nộp|hoàn thành|góp ý|chuẩn bị)(?: \\p{L}+){0,4} theo',
  ].map((words) => `(?:${words})(?: \\p{L}+){0,5} ?:? ?$`),
)
/** What may follow the number where no more is said: who does what by when, and particles. */
const WORK_WORDS =
  '(?:(?:anh|chị|em|cô|chú|bác|mình|tôi|tui|tớ|bạn|sếp|xã|phường|thôn|tổ|phòng|bên|các|mấy|cả|văn phòng|cơ quan)|' +
  '(?:sẽ|đã|đang|phải|cần|thì|là|và|để|cho|với|ở|trên|từ|theo|của|này|đó|kia|nào|rồi|xong|chưa|không|đâu|luôn|ngay|lại|sớm|kịp|giúp|giùm|dùm|hộ)|' +
  '(?:xin|nhờ|chuyển|gửi|gởi|in|photo|lấy|nhận|đọc|xem|coi|làm|nộp|báo cáo|trả lời|tham mưu|thực hiện|triển khai|rà soát|thống kê|tổng hợp|góp ý|' +
  'chuẩn bị|hoàn thành|phản hồi|họp|biết|nhắc|nhé|nha|nghe|nghen|hí|hè|ạ|dạ|vâng|ok|cảm ơn|cám ơn|nhiều)|' +
  '(?:trước|sau|hạn|cuối|đầu|trong|ngày|tuần|tháng|quý|năm|giờ|thứ|hai|ba|tư|sáu|bảy|chủ nhật|sáng|trưa|chiều|tối|mai|mốt|nay|hôm|qua|' +
  '\\d{1,2}(?:[/-]\\d{1,4}){0,2}))'
/** What the papers of everyday work are about. */
const WORK_TOPIC =
  '(?:(?:rà soát|thống kê|tổng hợp|triển khai|thực hiện|báo cáo) )?(?:hộ (?:tịch|khẩu|nghèo|kinh doanh)|căn cước|dữ liệu(?: dân cư)?|đề án \\d{1,2}|cải cách hành chính|một cửa|chuyển đổi số|dịch vụ công|' +
  'tiêm(?: chủng| phòng)|tập huấn|tuyên truyền|thi đua|khen thưởng|hội (?:thi|nghị)|văn nghệ|thể thao|vệ sinh(?: môi trường)?|' +
  'phòng(?: chống)? (?:dịch|bão|cháy)|bảo hiểm y tế|dân số|nghỉ (?:lễ|tết)|tiếp (?:công )?dân|nông thôn mới|biểu mẫu|số liệu)'
const ONLY_WORK = compilePattern(
  `^(?: về(?: việc)?(?: (?:tổ chức|đăng ký|${WORK_TOPIC})){1,3})?(?:,? ${WORK_WORDS}){0,24} ?[.!?…]{0,3} ?$`,
)

/** Whether a message only asks somebody for a paper with a number. */
export function isPaperRequested(reading: AnalyzedText, number: Span): boolean {
  const sentence = findEnclosingSentence(reading, number)
  return (
    isOnlyWorkSaidAfter(reading, number) &&
    ASKED_FOR.testIn(reading, sentence.start, number.start) &&
    ASKS.testIn(reading, sentence.start, sentence.end)
  )
}

/** Whether a message says only that a paper with a number was received or read, or what is to be done by it. */
export function isPaperFollowed(reading: AnalyzedText, number: Span): boolean {
  return (
    isOnlyWorkSaidAfter(reading, number) &&
    FOLLOWED.testIn(reading, findEnclosingSentence(reading, number).start, number.start)
  )
}

/** Whether the words after the number neither say what is in the paper nor show it. */
function isOnlyWorkSaidAfter(reading: AnalyzedText, number: Span): boolean {
  const { end } = findEnclosingPassage(reading, number)
  if (reading.text.slice(number.end, end).trim() === '') return true
  return ONLY_WORK.testIn(reading, number.end, end) && !SHOWING_SIGN.test(reading.text.slice(number.end, end))
}

/** Who sends a paper wants it carried out: "mọi người triển khai giúp", "báo cáo về xã trước ngày 5". */
const CARRIED_OUT = compilePattern(
  '(?:triển khai|thực hiện|làm theo|chấp hành|báo cáo|đăng ký|góp ý|chuẩn bị|hoàn thành|tổ chức)(?: \\p{L}+){0,3}' +
    ' (?:giúp|giùm|dùm|hộ|trước|đúng|nhé|nha|nghe|ạ|với|theo|ngay|cho kịp|về)',
)
/** What is not for those who carry it out, or harms somebody when it goes round. */
const NOT_FOR_ALL = compilePattern(
  'chưa|mật|kín|nội bộ|đừng|chớ|khoan|giấu|lộ|chụp|hình|ảnh|scan|nội dung|tóm tắt|kỷ luật|khai trừ|nhân sự|luân chuyển|bổ nhiệm|điều động|' +
    'biên chế|cưỡng chế|truy quét|thu hồi|đền bù|giải tỏa|thanh tra|kiểm toán|đột xuất|khởi tố|bắt|tham|sáp nhập|giá đất|quy hoạch|diễn tập|' +
    'đề thi|đáp án|ai hỏi|dân biết|coi trước|xem trước|đọc trước',
)

/** Whether a paper with a number is sent to those who are to carry it out, and no word around says more of it. */
export function isPaperToCarryOut(reading: AnalyzedText, number: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, number)
  return (
    CARRIED_OUT.testIn(reading, number.end, end) &&
    !NOT_FOR_ALL.testIn(reading, start, end) &&
    !SHOWING_SIGN.test(reading.text.slice(start, end))
  )
}
