// The timetable of a body in its polite form, "xin thông báo lịch …", and the lines with which a committee signs its
// invitation. They say when something is and who invites: they settle no matter.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { AGENCY_KINDS } from '../shared/context/agency-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { DECLARE, DENY, ON_BEHALF, PLEDGE } from '../shared/context/official-words.ts'
import { CHIEFS } from '../shared/context/titles.ts'
import { LOCAL_BODIES } from './agency-voice.ts'

const GIVER = `(?:${AGENCY_KINDS}|${LOCAL_BODIES}|xã|phường|thị trấn|công ty|hợp tác xã|htx|thôn|ấp|tổ dân phố|khu phố)`
const NAME = '(?: (?!(?:tôi|tui|em|mình|không|chưa|sẽ|đã|chúng) )[\\p{L}\\d]+){0,9}?'
const TO = '(?: (?:tới|đến|với|cho)(?: [\\p{L}\\d]+){1,9}?)?'
const FLAG = 'treo (?:quốc kỳ|cờ|đảng kỳ|cờ tổ quốc)'
/** What a body does at set times for those who come to it; what it does to somebody is no timetable. */
const TIMED =
  '(?:thu gom|khám|tiêm|chích|uống|phun|tựu trường|khai (?:giảng|trường|mạc)|bế giảng|nhập học|tập|tập trung|tập huấn|' +
  '(?:đi |nghỉ )?học|thi|nghỉ(?! việc)|họp|trực|làm việc(?! với)|tiếp (?:công dân|dân|nhận|xúc|khách)|mở cửa|hoạt động|phát|trả (?:kết quả|hồ sơ|lương|thẻ)|' +
  'cấp(?! (?:đất|ruộng|nền|nhà|sổ))|chi trả|sinh hoạt|diễn ra|treo|bầu cử|bỏ phiếu|chiếu|biểu diễn|giao lưu|bơm|tưới|đo|tuyển sinh|đăng ký|phục vụ|tổng vệ sinh|' +
  'vệ sinh|ra quân|viếng|dâng hương|đối thoại|hiến máu|lấy (?:mẫu|máu)|thi đấu|nhận(?! (?:đất|nền|tiền))|đón|đưa đón|giải|bắn pháo hoa|phiên|làm (?:thẻ|căn cước|cccd|thủ tục)|' +
  '(?:tạm )?(?:cúp|cắt|ngừng|ngưng)(?: cung cấp| cấp)? (?:điện|nước))'
const TIMED_LATER =
  '(?:(?: (?:tổ chức|triển khai|thực hiện|cụ thể|chi tiết|dự kiến|công tác|các|buổi|đợt|lễ|hội|hội nghị|cuộc|chương trình|hoạt động|điểm)){0,4} ' +
  `${TIMED}|(?: (?:cụ thể|chi tiết))? như sau|(?: cụ thể| chi tiết)? ?:)`
/** What a ward or a school does for all of an age, every year: the day of it is all that a notice says. */
const SERVED =
  '(?:công tác |kế hoạch |tổ chức |đợt )?(?:tuyển sinh (?:trẻ |học sinh )?(?:vào |các )?(?:lớp|mầm non|mẫu giáo|đầu cấp|nhà trẻ)|(?:tiêm|chích) (?:chủng|vắc xin|phòng|ngừa)|' +
  'khám sức khỏe|uống vitamin|(?:thu|thu nhận) hồ sơ căn cước|cấp (?:căn cước|cccd|thẻ căn cước)|thu gom rác)'
/** "UBND xã … xin thông báo thời gian …", "… đề nghị các hộ treo cờ": the body, and its timetable. */
const TIMETABLE = compilePattern([
  `(?:nay )?${GIVER}${NAME}(?: (?:xin|xin được|xin phép|kính|trân trọng|trân trọng kính)){0,2} thông báo${TO}` +
    `(?: về)?(?: việc)? (?:(?:lịch|thời gian|ngày giờ|giờ)${TIMED_LATER}|${FLAG}|${SERVED})`,
  `(?:nay )?${GIVER}${NAME} (?:đề nghị|kính đề nghị|vận động|kính mời)(?: [\\p{L}\\d]+){0,8}? ${FLAG}`,
])
const OPENING = /(?:^|[.,!?…:;\n()"“-])\s*$/u
/** What takes something from people, refuses or settles: they should see the notice itself. */
const SETTLES = compilePattern(
  `${PLEDGE}|${DECLARE}|${DENY}|chốt|chính thức|quyết định|công bố|kết luận|xin lỗi|tin đồn|sai sót|sai phạm|kỷ luật|` +
    'thu (?:hồi|thêm)|nộp|đóng (?:tiền|góp|phí|cửa)|phí|tiền|thuế|phạt|cưỡng chế|xử lý|giải tỏa|đền bù|bồi thường|' +
    'bắt buộc|cấm|không (?:được|thu|nhận|có|giải|cấp|cho|treo)|ngừng|ngưng|hủy|hoãn|từ chối|sáp nhập|giải thể|đấu giá|' +
    'miễn(?! (?:phí|dịch|nam|bắc|trung))|khởi tố|điều tra|sẽ bị|' +
    'của (?:ông|bà(?! con)|anh|chị|cô|thầy|em) |kiểm tra|thanh tra|vi phạm|buôn lậu|di dời|tạm giữ|kiểm điểm|đuổi|cách ly|nhập ngũ|bàn giao|lấn chiếm|lập biên bản|khiếu nại|chịu trách nhiệm|không ai|' +
    'hết (?:thuốc|vắc xin|hàng|chỗ|suất)|mất (?:suất|quyền|phần|lượt)|(?:ai|hộ nào|nhà nào|em nào) (?:không|chưa|chậm|chống|vắng)|' +
    // The writer speaks as the body
    `${ON_BEHALF}|ủy quyền|tôi|tui|tớ|mình|(?:bên|phía|tụi|bọn|chúng|nhà) (?:em|này|ta)`,
)
/** Without diacritics "thu" is also the word for a day of the week. */
const COLLECTS = compilePattern('(?<!(?:tiếp|mùa) )thu(?! (?:gom|đông|hè))', { bare: false })

/** Whether a sentence, in offsets of the analyzed text, is a body's timetable and no more. */
export function isScheduleNotice(reading: AnalyzedText, sentence: Span): boolean {
  const end = Math.max(sentence.end, findEnclosingPassage(reading, sentence).end)
  return (
    TIMETABLE.find(reading).some(
      ({ start }) =>
        start >= sentence.start &&
        start < sentence.end &&
        OPENING.test(reading.text.slice(Math.max(0, start - 4), start)),
    ) && ![SETTLES, COLLECTS].some((words) => words.testIn(reading, sentence.start, end))
  )
}

/** A committee, an association or a family that invites; an office signs its own papers. */
const COMMITTEE =
  '(?:ban (?:tổ chức|liên lạc|vận động|khánh tiết|đại diện|trị sự|tế lễ|hành lễ|xây dựng|quản lý di tích)|btc|' +
  'hội đồng (?:hương|ngũ|môn|gia tộc)|hội (?:đồng hương|đồng ngũ|khóa|cựu học sinh)|câu lạc bộ|clb|' +
  'hội (?:phụ nữ|nông dân|người cao tuổi)(?! (?:xã|phường|thị trấn|huyện|tỉnh|việt nam))|' +
  'gia đình|gia tộc|dòng họ|chi họ|họ tộc|tập thể lớp)'
/** The line of a signature, without a verb. */
const SIGNED_FOR = compilePattern(`^ ?(?:thay mặt|đại diện)(?: cho)? ${COMMITTEE}(?: [\\p{L}\\d]+){0,6} ?[,:]? ?$`)
const POST = compilePattern(
  `^ ?(?:(?:phó )?(?:${CHIEFS})|(?:phó |đồng )?(?:trưởng|chủ) (?:ban|thôn|ấp|xóm|bản|họ|tộc|đoàn|nhiệm)|` +
    '(?:tổ|hội|chi hội|đội|lớp) trưởng|tộc trưởng)(?: [\\p{L}\\d]+){0,4} ?[,:]? ?$',
)
const MOST_OF_NAME = 5
const SIGNATURE_REACH = 80
/** How far above the signature what it signs is read, in UTF-16 units. */
const SETTLES_REACH = 1000

/** Whether a span is the first line of a signature: the next one is a post or a person's name, alone in its line. */
export function isCommitteeSignature(reading: AnalyzedText, { start, end }: Span): boolean {
  const { text } = reading
  const lineStart = text.lastIndexOf('\n', start) + 1
  const [line = '', next = ''] = text.slice(lineStart, end + SIGNATURE_REACH).split('\n', 2)
  if (!next || !SIGNED_FOR.testIn(reading, lineStart, lineStart + line.length)) return false
  const nextStart = lineStart + line.length + 1
  const nextEnd = nextStart + next.trimEnd().length
  const isNamed = findCapitalizedRunEnd(reading, nextStart, MOST_OF_NAME) >= nextEnd
  const isSigned = isNamed || POST.testIn(reading, nextStart, nextEnd)
  return isSigned && isSignedInvitation(reading, Math.max(0, lineStart - SETTLES_REACH), lineStart)
}

/** What a committee signs without speaking for others: it invites, thanks or wishes. */
const INVITES = compilePattern(
  'mời|hẹn gặp|mong gặp|chào đón|đón tiếp|cảm ơn|cám ơn|tri ân|biết ơn|chúc|chia buồn|trân trọng|khai mạc|bế mạc|diễn ra',
)
/** A matter that the text above the signature settles or asks for: there the committee speaks. */
const SETTLES_BEFORE = compilePattern(
  `${PLEDGE}|${DECLARE}|${DENY}|chính thức|quyết định|kết luận|xin lỗi|tin đồn|kỷ luật|cưỡng chế|phạt|xử lý|khai trừ|` +
    'loại(?! (?:bánh|quà|hình|nhạc))|phản đối|yêu cầu|đòi|từ chức|bãi nhiệm|miễn nhiệm|(?:đồng ý|nhất trí|thống nhất) (?:cho|bán|giao|chi|thu|với|rằng)|' +
    'không (?:công nhận|chịu|chấp|đồng ý|nhất trí|cho|được|nhận|tham gia)|cấm|thu hồi|đình chỉ|dừng|đóng cửa|nộp|đóng (?:tiền|phí)|' +
    'kiến nghị|tố cáo|khiếu nại|tẩy chay|mỗi (?:hộ|người|nhà|suất|khẩu)(?: \\p{L}+){0,3} \\d',
)

/** Whether the text above a signature, if there is any, invites or thanks and settles no matter. */
function isSignedInvitation(reading: AnalyzedText, start: number, end: number): boolean {
  if (reading.text.slice(start, end).trim() === '') return true
  return (
    INVITES.testIn(reading, start, end) &&
    ![SETTLES_BEFORE, COLLECTS].some((words) => words.testIn(reading, start, end))
  )
}
