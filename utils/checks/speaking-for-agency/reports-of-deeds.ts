// What a body has done, as news and an office's own page report it: praise, visits, what was found and handed over, and
// how a complaint was looked into. Such a text announces and orders in nobody's name.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { AGENCY_KINDS } from '../shared/context/agency-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { DECLARE, DENY, ON_BEHALF, PLEDGE } from '../shared/context/official-words.ts'
import { LOCAL_BODIES } from './agency-voice.ts'

const BODY =
  `(?:${AGENCY_KINDS}|${LOCAL_BODIES}|hội phụ nữ|hội nông dân|hội cựu chiến binh|công đoàn|đoàn thanh niên|` +
  'chi bộ|chi (?:hội|đoàn)|xã|phường|thị trấn|huyện)'
const DEED =
  '(?:biểu dương|tuyên dương|ghi nhận|khen(?: ngợi| thưởng)?|trao(?: tặng| thưởng| trả| lại)?|tặng|bàn giao|giao lại|' +
  'thăm(?: hỏi)?|động viên|tri ân|gặp mặt|đón(?: tiếp)?|dâng hương|chia buồn|trả lại)'
const HOW =
  '(?: (?:kịp thời|cũng|đến|tới|vinh dự|tổ chức|tiến hành|lập biên bản|cùng nhau|trực tiếp|gửi thư|có thư|cử đại diện|lễ))'
/** "Ban Chỉ huy Quân sự xã … đã ghi nhận và biểu dương các gia đình". */
const PAST_DEED = compilePattern(
  `${BODY}(?: (?!(?:xin|tôi|tui|em|mình) )[\\p{L}\\d(),.-]+){0,30}? (?:đã|vừa|mới|vinh dự)${HOW}{0,3} ${DEED}` +
    '(?! (?:đất|nền|mặt bằng|giấy phép|quyền))',
)
/** The writer, or words of the body in the first person. */
const OWN_VOICE =
  'thay (?:mặt|lời)|nhân danh|thừa lệnh|ủy quyền|phát ngôn|tôi|tui|tớ|mình|tao|chúng (?:em|con)|(?:bên|phía|tụi|bọn|nhà) (?:em|này|ta|mình)|' +
  '(?:em|cháu|con|anh|chị|cô|thầy|chú) (?:xin|báo|trực|làm|thay|nói|hứa|chốt|viết)|(?:trang|nick|zalo|facebook|fb) (?:cá nhân|riêng|này)|' +
  'dưới (?:bài|post)|nhắn (?:tin|zalo|riêng)'
/** What is ordered, decided, denied or promised next to it: that is announced. */
const ANNOUNCED = compilePattern(
  `${OWN_VOICE}|${DECLARE}|${DENY}|${PLEDGE}|chính thức|quyết(?: định)?|chốt|yêu cầu|đề nghị|kết luận|xin lỗi|hứa|cấm|bắt buộc|` +
    'phải|phạt|cưỡng chế|thu hồi|kỷ luật|khởi tố|đền bù|bồi thường|sẽ|không|chưa|từ nay|yên tâm|nhé|nha|nghen|ạ|ai (?:còn|nào|muốn)',
)

/** Whether a sentence, in offsets of the analyzed text, reports what a body has done for others, and no more. */
function isPastDeed(reading: AnalyzedText, { start, end }: Span): boolean {
  return PAST_DEED.testIn(reading, start, end) && !ANNOUNCED.testIn(reading, start, end)
}

const RESULT =
  '(?:(?:trả lời|phản hồi|phúc đáp|thông tin|thông báo|báo cáo)(?: (?!về)[\\p{L}\\d/]+){0,9}? như sau|' +
  '(?:trả lời|phản hồi|thông tin|thông báo|báo cáo)(?: (?:đến|tới|cho|ông|bà|quý vị|công dân|bà con|lại|về)){0,4} kết quả)'
const ANSWER = compilePattern(RESULT)
const COMPLAINT = compilePattern(
  '(?:ông bà|ông|bà|anh|chị|quý vị|quý công dân|công dân|bà con|người dân|nhân dân|cử tri|bạn|cư dân)(?: (?:đã|có|gửi)){0,2} (?:phản ánh|kiến nghị|góp ý)|' +
    '(?:phản ánh|kiến nghị|góp ý|ý kiến)(?: [\\p{L}\\d]+)? (?:của|từ) (?:ông|bà|anh|chị|quý|công|người|nhân|cử|bạn|các|một)|' +
    '(?:nhận được|tiếp nhận|về|trước|qua|nội dung|vấn đề) (?:các |nội dung |ý kiến |thông tin )?(?:phản ánh|kiến nghị|góp ý)|' +
    '(?:kiểm tra|xác minh)(?: (?:thực tế|hiện trường|thực địa|cụ thể))?,? (?:và|nay) (?:xin )?(?:trả lời|phản hồi|thông báo|thông tin)',
)
/** What refuses, denies or settles somebody's claim: it is the body's own answer. */
const SETTLED = compilePattern(
  `${OWN_VOICE}|${DECLARE}|${DENY}|chính thức|từ chối|đừng|khỏi (?:lên|hỏi|phải|cần)|` +
    'không (?:đủ|được|có (?:căn|cơ|chuyện|việc|sai|lỗi|gì)|giải quyết|cấp|nhận|hoàn|bồi|đền|chấp|đồng|xem|điều chỉnh|thu|miễn|sai|trả)|' +
    'bác (?:đơn|ý|yêu)|bị loại|đền bù|bồi thường|cưỡng chế|thu hồi|giải tỏa|quyết định|kết luận|kỷ luật|tố cáo|khiếu nại|' +
    'khởi kiện|tranh chấp|đấu giá|tuyển|xin lỗi',
)
const SPEAKS_FOR = compilePattern(ON_BEHALF)
/** How much of the text after its sentence is read with an answer, in UTF-16 units. */
const ANSWER_REACH = 400

/** Whether a sentence, in offsets of the analyzed text, opens the report of how a complaint was looked into. */
export function isComplaintAnswer(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  return (
    ANSWER.testIn(reading, sentence.start, sentence.end) &&
    COMPLAINT.testIn(reading, start, sentence.end) &&
    !SPEAKS_FOR.testIn(reading, sentence.start, sentence.end) &&
    !SETTLED.testIn(reading, start, Math.max(end, Math.min(reading.text.length, sentence.end + ANSWER_REACH)))
  )
}

const HEADING = compilePattern(`^ ?(?:${AGENCY_KINDS}|${LOCAL_BODIES}|đội|công ty)(?: \\p{L}+)?`)
const MOST_OF_NAME = 6
/** The row of a table that has the names of its columns. */
const COLUMNS = /^[^\n|.!?]{1,40}(?:\|[^\n|.!?]{1,30}){2,12}\|?\s*$/u

/** Whether a line is only the name of a body or the first row of a table: the heading of a list of power cuts. */
function isHeading(reading: AnalyzedText, { start, end }: Span): boolean {
  const line = reading.text.slice(start, end)
  if (COLUMNS.test(line)) return true
  const name = HEADING.find(reading).find((match) => match.start === start)
  if (!name || name.end > end) return false
  const rest = reading.text.slice(name.end, end)
  if (rest.trim() === '') return true
  const from = name.end + rest.length - rest.trimStart().length
  return findCapitalizedRunEnd(reading, from, MOST_OF_NAME) >= start + line.trimEnd().length
}

/** Where and when news says that something was done. */
const OCCASION =
  '(?:tại|trong|sau|qua|kết thúc|nhân|phát biểu tại) (?:buổi|lễ|hội nghị|hội thảo|cuộc|kỳ họp|phiên|đại hội|chương trình|dịp)|' +
  '(?:sáng|chiều|tối|ngày|hôm)(?: ngày)? \\d{1,2}[/.-]\\d{1,2}'
const NO_SPEAKER = '(?: (?!(?:xin|tôi|tui|em|mình) )[\\p{L}\\d(),.-]+)'
const NAME = `${NO_SPEAKER}{0,20}?`
/** Between the occasion and the body: with as many words as in a name it would take twice as long. */
const MORE = `${NO_SPEAKER}{0,12}?`
const PAST =
  '(?:đã|vừa|mới)(?: (?:cùng|cũng|lần lượt|trực tiếp|kịp thời|tiến hành|tổ chức|chính thức|nhất trí|thống nhất)){0,2}'
/** What a body did there, in the third person. */
const DONE = compilePattern([
  `(?:${OCCASION})${MORE},? ${BODY}${NAME} ${PAST} (?:thông qua|trao|công bố|biểu quyết|bầu|phát động|triển khai|ký|giới thiệu|báo cáo|trả lời|giải trình|tiếp thu|khen|tặng|phát|tổng kết|ra mắt)`,
  `${BODY}${NAME} ${PAST} (?:trả lời|giải trình|giải đáp|tiếp thu)(?:,? (?:và )?(?:trả lời|giải trình|giải đáp|tiếp thu|làm rõ))?` +
    ' (?:hầu hết |toàn bộ |tất cả |đầy đủ |cơ bản )?(?:các |những )?(?:ý kiến|kiến nghị|câu hỏi|thắc mắc|nội dung)',
  // A fine or an arrest that is reported
  `${BODY}${NAME} ${PAST} (?:ra|ký|ban hành)? ?(?:các )?quyết định (?:xử phạt|khởi tố|tạm giữ|tạm giam|bắt|truy tố|xử lý hành chính)`,
  // A rule that others decided, and what some agreed on
  `(?:đã|vừa|mới) được (?:${AGENCY_KINDS})(?: [\\p{L}\\d]+){0,6}? (?:chính thức )?(?:quyết định|ban hành|công bố|phê duyệt|thông qua)`,
  `theo (?:(?:bản |nội dung )?(?:ký|kí) kết|thỏa thuận|biên bản ghi nhớ|chương trình phối hợp|quy chế phối hợp) (?:giữa|của|với)`,
])
/** The writer speaks, or the readers are spoken to. */
const SPOKEN = compilePattern(
  `${OWN_VOICE}|${DENY}|${DECLARE}|${PLEDGE}|từ nay|yên tâm|nhé|nha|nghen|ạ|ai (?:còn|nào|muốn)|bà con (?:mình|ta|ơi|yên|cứ|nhớ|lưu|chú)|xin (?:thông báo|trả lời|lỗi|báo|cam)|` +
    '(?:đề nghị|yêu cầu) (?:bà con|nhân dân|các hộ|mọi người|phụ huynh)|phải (?:nộp|đóng|di dời|trả)',
)

/** Whether a sentence, in offsets of the analyzed text, reports in the third person what a body did or decided. */
function isThirdPersonReport(reading: AnalyzedText, { start, end }: Span): boolean {
  return DONE.testIn(reading, start, end) && !SPOKEN.testIn(reading, start, end)
}

/** Whether a sentence, in offsets of the analyzed text, is such a report or the heading of a list. */
export function isReportOfDeeds(reading: AnalyzedText, sentence: Span): boolean {
  return (
    isPastDeed(reading, sentence) ||
    isThirdPersonReport(reading, sentence) ||
    isComplaintAnswer(reading, sentence) ||
    isHeading(reading, sentence)
  )
}
