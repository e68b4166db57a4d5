// What makes hearsay or an alarm harmless: it asks, it tells one's own story, it looks for help, it warns of a rumour.

import type { Span } from '../../draft.ts'
import { pattern } from '../../text/pattern.ts'
import type { Reading } from '../../text/reading.ts'
import { passageAround, sentenceAround } from '../context.ts'

const ASKING = pattern(
  '(?:có )?(?:đúng|thật|thiệt|phải|chính xác|chuẩn)(?: (?:vậy|là|thế|như|vầy|rứa|như vậy|như thế|sự|vẫy|đúng))* (?:không|hông|hong|hok|ko|k|hem|hôn|hơm|chăng|chưa|nhỉ|ta|hả|à)|thực hư|(?:ai|anh chị nào|bác nào|chị nào|mẹ nào|bạn nào|có ai)(?: \\p{L}+){0,4} (?:biết|rành|xác nhận|nắm|có thông tin|có thông báo|rõ|nghe)(?: \\p{L}+){0,8} (?:không|hông|hong|ko|k|chưa|với|giúp|giùm|dùm|nhỉ|ạ)|(?:cho|xin|muốn|nhờ) (?:em |mình |tôi |tui |con |cháu |được |phép )*hỏi|xác nhận (?:giúp|giùm|dùm|lại)|kiểm (?:chứng|tra) (?:giúp|giùm|dùm)|phải vậy (?:không|hông)|sao (?:ta|nhỉ|vậy)|ai có (?:thông tin|thông báo|nguồn|văn bản)',
)

/** Whether the statement, or the sentence beside it, asks whether it is so. */
export function isAsking(reading: Reading, span: Span): boolean {
  const here = sentenceAround(reading, span)
  if (
    reading.text.slice(span.start, here.end + 1).includes('?') &&
    !reading.text.slice(span.start, here.end).includes('!')
  )
    return true
  const around = passageAround(reading, span)
  return ASKING.testIn(reading, here.start, around.end)
}

const SELF =
  '(?:tôi|mình|em|tui|tớ|con|cháu|nhà mình|nhà tui|nhà em|nhà tôi|má|mẹ|ba|bố|vợ|chồng|con gái|con trai|bản thân)'
const OWN = pattern(
  `${SELF}(?: \\p{L}+){0,4} (?:tận mắt|chính mắt|trực tiếp|chứng kiến|bị|thử|uống|dùng|ăn|ngậm|xông|xài|tập)(?: \\p{L}+){0,12} (?:thấy|đỡ|dịu|khỏe|bớt|dễ chịu|hợp|nên)|(?:tận mắt|chính mắt) (?:thấy|nhìn|chứng kiến)|(?:với|đối với) (?:mình|tôi|em|tui)|hỗ trợ điều trị|theo (?:chỉ định|đơn) (?:của )?bác sĩ|đi khám|phát hiện sớm|tiêm (?:phòng|ngừa|chủng)(?: \\p{L}+){0,3} (?:đầy đủ|đúng lịch)|không (?:thay thế|có tác dụng|có bằng chứng)`,
)

/** Whether a remedy or an event is told as the writer's own experience, or in a doctor's words. */
export function isOwnExperience(reading: Reading, span: Span): boolean {
  const around = passageAround(reading, span)
  return OWN.testIn(reading, around.start, around.end)
}

const HELP = pattern(
  'nhóm máu|hiến máu|cần máu|tìm (?:người|bé|con|mẹ|cha|má|ba|chủ|thân nhân|chó|mèo|đồ|ví|giấy)|(?:đi|bị|thất) lạc|lạc (?:mất|đường|ở)|đánh rơi|làm rớt|nhặt được|lượm được|mất (?:xe|ví|giấy tờ|điện thoại)|quyên góp|ủng hộ|giải cứu|cứu trợ|mạnh thường quân|hoàn cảnh|lịch (?:họp|trực|học|thi|tiêm|làm việc)|tuyển dụng|báo cáo|file|hồ sơ|tài liệu|danh sách|giấy mời',
)

/** Whether what is to be shared is a search, a call for help or everyday office matter. */
export function isSeekingHelp(reading: Reading, span: Span): boolean {
  const around = passageAround(reading, span)
  return HELP.testIn(reading, around.start, around.end)
}

const FALSE_RUMOUR = pattern(
  '(?:tin|tin đồn|thông tin|lời đồn|clip|chuyện)(?: \\p{L}+){0,14} (?:là|hoàn toàn) (?:tin )?(?:sai|giả|bịa|bịa đặt|không đúng|không có thật|thất thiệt)|tin giả|tin thất thiệt|đính chính|sai sự thật|chưa (?:được )?kiểm chứng|(?:đừng|không nên|chớ) (?:nghe|tin|vội tin|chia sẻ|chuyển tiếp|lan truyền|phát tán|share|hoang mang)|bác bỏ|đã xác minh|không có (?:chuyện|vụ|cơ sở)|tung tin|đồn nhảm|tin nhảm|nhảm nhí|xử phạt|bị phạt|quy định|nghị định',
)

/** How far around a rumour its correction is looked for, in UTF-16 units. */
const CORRECTION_REACH = 700

/** Whether the draft corrects or warns of such a rumour, near the span. */
export function warnsOfRumour(reading: Reading, span: Span): boolean {
  return FALSE_RUMOUR.testIn(reading, Math.max(0, span.start - CORRECTION_REACH), span.end + CORRECTION_REACH)
}
