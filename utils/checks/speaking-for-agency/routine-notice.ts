// What a body does every day: hours, schedules, a power cut, a holiday of a school, people moved before a storm; and
// the answer of its help desk about such things. People pass it on word for word, and it settles no dispute.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { ACT_FOR, DECLARE, DENY, ON_BEHALF, PLEDGE, SETTLE } from '../shared/context/official-words.ts'

const DAY =
  '(?:ngày|thứ|chủ nhật|sáng|chiều|tối|trưa|đêm|hôm|mai|mốt|lúc|từ|vào|tới|đến|trong|cả|tuần|tháng|dịp|tại|ở|\\d)'
const SERVES =
  'mở cửa|làm việc|tiếp nhận|nhận|trả|phát|chi trả|cấp|khám|tiêm|chích|uống|phun|đo|thu gom|tập huấn|làm căn cước'
const MOVED_TO = '(?:sang|qua|tới|đến|về|lên|xuống)'
const ROOM = '(?:cửa|cổng|quầy|phòng|dãy|tầng|khu|nhà|trụ sở|ngày|sáng|chiều|thứ|\\d)'
const TAKEN_TO = '(?:lên|tới|đến|về|qua|sang|vô|vào)'
const SHELTER =
  '(?:nhà văn hóa|trường|trụ sở|ủy ban|ubnd|chùa|nhà thờ|đình|nơi (?:an toàn|tránh|cao)|hội trường|trạm|đồn)'
const WEATHER = '(?:bão|lũ|lụt|mưa lớn|nước lên|nước lũ|triều|sạt lở)'
const LEAVE = 'di dời|sơ tán|di tản'
/** Such things, each with its time or place. */
const EVERYDAY = compilePattern([
  '(?:cúp|cắt|mất|tạm ngừng cấp|ngừng cấp|ngưng cấp|ngừng cung cấp) (?:điện|nước|mạng|internet|gas)',
  'nghỉ (?:học|lễ|tết|hè|làm|trưa|buổi|sáng|chiều|thứ|chủ nhật|bù|để|do|vì|tránh|họp|phiên|bán|chợ)|được nghỉ|' +
    'đi học (?:lại|bù)|học (?:lại|bù|trực tuyến|online)|tan (?:học|trường)',
  'giờ (?:làm việc|mở cửa|đóng cửa|khám|tiếp|thăm|đón|vào|ra|tan|học|giao|trả|phát)|' +
    'lịch (?:khám|tiêm|chích|nghỉ|trực|học|họp|thi|cấp|làm|tiếp|mở|cắt|cúp|thu gom|phát|xe|chiếu|tập|thực|tuần|bơm|tưới)',
  `(?:${SERVES}|đóng cửa)(?: (?!không|chưa|hết|khỏi)[\\p{L}\\d/]+){0,8}? ${DAY}`,
  `${DAY}(?: [\\p{L}\\d/:-]+){0,9}? (?:${SERVES})`,
  `(?:dời|chuyển|đổi)(?: [\\p{L}\\d]+){0,6}? ${MOVED_TO} ${ROOM}`,
  `(?:${LEAVE}|đưa)(?: [\\p{L}\\d]+){0,9}? ${TAKEN_TO} ${SHELTER}|` +
    `${WEATHER}(?: [\\p{L}\\d]+){0,6}?,(?: [\\p{L}\\d/:]+){0,8} (?:${LEAVE}|đóng|nghỉ)`,
  '(?:bãi xe|gửi xe|giữ xe|cổng số|cửa số|quầy số|tầng|lấy số|bốc số|mang (?:theo )?(?:thẻ|căn cước|cccd|giấy|sổ))',
])

/** No end or reason in the rest of the sentence. */
const WITHOUT_END =
  '(?! [^.!?\\n]{0,60}(?<!\\p{L})(?:đến|tới|hết|trong|nghỉ|để|vì|do|tránh|sửa|\\d{1,2} ?(?:h|giờ))(?!\\p{L}))'
/** A case or a scandal, not a service or a duty. */
const CASE = '(?<!(?:dịch|nghĩa|nhiệm|phục) )vụ'
/** What people must do or lose, what is refused or denied, and money: they should see the notice itself. */
const GRAVE = compilePattern(
  `${SETTLE}|chính thức|yêu cầu|chấp hành|thực hiện|đề nghị nhân dân|miễn(?! phí)|bắt buộc|phải|cấm|` +
    'không (?:được|có|còn|thu|nhận|bị|giải|cho|cấp|chịu|hề|liên)|' +
    'chỉ (?:nhận|tiêm|làm|cấp|giải)|khỏi|đừng|hủy|bãi bỏ|hoãn|từ chối|từ nay|từ rày|xin lỗi|sai sót|sai phạm|tin đồn|lời đồn|' +
    `${CASE}(?! (?:đông|hè|mùa|chiêm|xuân|lúa))|` +
    '(?:tạm )?(?:ngừng|ngưng|dừng)(?! (?:cấp |cung cấp )?(?:điện|nước|mạng|gas))|hết (?:thuốc|vắc|hàng|hạn)|' +
    'phạt|xử lý|lập biên bản|cưỡng chế|thu hồi|tịch thu|khởi tố|bắt(?! đầu)|kiểm tra (?:tạm|hành|giấy|đột|từng)|đền bù|' +
    'bồi thường|kỷ luật|giải (?:tỏa|tán)|khai trừ|quá (?:hạn|giờ)|vắng mặt|(?:ai|nhà nào|hộ nào|em nào) (?:không|chưa)|sẽ bị|' +
    '(?:không|chưa) (?:nộp|đóng|đăng ký|chấp|khai)|tăng|thu (?:thêm|phí|tiền)|(?<!miễn )phí|' +
    'tiền (?!lương|hưu|trợ|chi|gửi|xe)|triệu|đấu giá|kết luận|đơn của|đảng|chi bộ|phong bì|' +
    'mới (?:được|cho|cấp|trả|phát) (?:nhận|lĩnh|lãnh|làm|vào|vô|khám|giải|thi)|' +
    // War, death and arrest, an outbreak, and what closes or goes for good
    'tổng động viên|súng|thi thể|tử (?:thi|vong)|chết|thiệt mạng|thương vong|mất tích|tự tử|nhảy lầu|tai nạn|' +
    '(?:tạm|bắt|bị) gi(?:ữ|am)|truy nã|triệu tập|' +
    '(?:ca|ổ|bùng|có|vì|do)(?: \\p{L}+){0,2} dịch(?! vụ)|(?:ca|ổ) (?:bệnh|mắc|nhiễm)|dịch (?:hạch|tả|lạ)|' +
    'giải thể|sáp nhập|phá sản|vỡ nợ|rút (?:tiền|hết|sạch)|lo rút|đóng cửa (?:hẳn|luôn|vĩnh viễn|vô thời hạn)|' +
    `đóng cửa(?: [\\p{L}\\d]+){0,5}? từ${WITHOUT_END}`,
)
/** Words of the body itself, in the first person or ceremonial: such a notice is its own. */
const OWN_VOICE = compilePattern(
  '(?<!vắc )xin|trân trọng|kính báo|khẩn|thông báo (?:luôn|thẳng)|toàn thể nhân dân|toàn dân|(?:tới|đến) toàn thể|cho gọn|qua em|' +
    `${ON_BEHALF}|tôi|tui|tớ|mình|tao|chúng|(?:bên|phía|tụi|bọn) (?:em|này|anh|chị|ta)|sở ta|` +
    '(?:em|cháu|anh|chị) (?:báo|nói|trực|thông báo|ở|làm|là)|nhắn (?:tin|zalo)|zalo|facebook|' +
    'trang (?:cá nhân|riêng)|dưới bài|comment|thắc mắc|giải đáp',
)
const ANNOUNCES = compilePattern('thông báo')
const ANNOUNCES_REACH = 90

/** Whether a sentence, in offsets of the analyzed text, is a notice of such a thing that the body or nobody gives. */
export function isRoutineNotice(reading: AnalyzedText, sentence: Span): boolean {
  const passage = findEnclosingPassage(reading, sentence)
  return (
    ANNOUNCES.testIn(reading, sentence.start, Math.min(sentence.end, sentence.start + ANNOUNCES_REACH)) &&
    EVERYDAY.testIn(reading, sentence.start, sentence.end) &&
    !GRAVE.testIn(reading, sentence.start, passage.end) &&
    !OWN_VOICE.testIn(reading, sentence.start, passage.end)
  )
}

/** Who answers for a living: a press office, a hotline, a counter. */
const DESK = compilePattern(
  '(?:em|cháu|con|mình|tôi|tui)(?: (?:là|ở|bên|trực|thuộc|làm|nhân viên|cán bộ|của)){1,4} (?:bộ phận |tổ |phòng |ban |bên )?' +
    '(?:truyền thông|chăm sóc (?:khách hàng|người bệnh)|cskh|tổng đài|đường dây nóng|tư vấn|hỗ trợ|hướng dẫn|một cửa|' +
    'quầy|lễ tân|tiếp (?:đón|nhận|dân)|văn thư|giáo vụ|văn phòng|trang|page|fanpage|quản trị|admin|phòng một cửa)',
)
const ANSWERS = compilePattern('(?:xin )?(?:phép |được )?(?:trả lời|giải đáp|phản hồi|hướng dẫn|thông tin)')
/** The answers of a desk that settle something: they are the body's. */
const SETTLES = compilePattern(
  `${DECLARE}|${PLEDGE}|${DENY}|chính thức|thay mặt|${ACT_FOR}|tin đồn|` +
    'sai sót|sai phạm|đúng (?:luật|quy định|quy trình|pháp luật)|bồi thường|đền bù|kỷ luật|từ chối|bị (?:bác|trả|loại|phạt)|' +
    'không (?:có|thu|sai|giải quyết|cấp|nhận|được (?:duyệt|cấp|miễn))|giải tỏa|thu hồi|khởi tố|điều tra|tử vong|ca mổ|' +
    `${CASE}|chốt|` +
    // Who did what, whose fault it is, and whose land
    'đúng là(?! \\d)|chứ không phải|(?:ăn )?trộm|cướp|lừa|tham (?:ô|nhũng|lam)|chửi|vu khống|bịa|oan|' +
    'đánh (?:đập|nhau|người|học sinh|học trò|trẻ|bạn|dân|khách|bệnh nhân|con|cháu|em|bé|anh|chị|ông|bà|cô|thầy)|' +
    '(?:mổ|tiêm|phát|cấp|thu|bắt|khám|kê) (?:nhầm|sai)|giấu|do lỗi|lỗi (?:của|tại|do)|' +
    '(?:do|tại) (?:bệnh nhân|người (?:nhà|bệnh|dân)|dân|phụ huynh|học sinh|gia đình)|tố cáo|khiếu nại|khiếu kiện|' +
    '(?<!(?:hồ sơ|giấy|phòng|thông tin) )quy hoạch|tranh chấp|lấn|nợ (?:tiền|nần|lương|thuế)',
)

/** Whether a passage around a sentence is such an answer about everyday things. */
export function isDeskAnswer(reading: AnalyzedText, sentence: Span): boolean {
  const passage = findEnclosingPassage(reading, sentence)
  return (
    DESK.testIn(reading, passage.start, sentence.end) &&
    ANSWERS.testIn(reading, sentence.start, sentence.end) &&
    EVERYDAY.testIn(reading, sentence.start, passage.end) &&
    !SETTLES.testIn(reading, passage.start, passage.end)
  )
}
