// What a secret paper says or a closed meeting decided, passed on in plain words: "công văn mật của huyện nói …".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isExplicitlyShared } from '../shared/context/disclosure-signals.ts'
import {
  findEnclosingPassage,
  findEnclosingQuotation,
  findEnclosingSentence,
} from '../shared/context/mitigating-context.ts'

/** What an office plans and does not say before its time. */
const MATTER =
  'giải (?:tỏa|phóng mặt bằng)|thu hồi|cưỡng chế|sáp nhập|chia tách|di dời|dời (?:\\p{L}+ )?(?:chợ|bến|trường|trụ sở|chùa|nhà)|' +
  'bổ nhiệm|điều (?:động|chuyển|hết|qua|về)|luân chuyển|kỷ luật|cách chức|nhân sự|danh sách|tinh giản|quy hoạch|' +
  'đấu (?:thầu|giá)|dự án|giá đất|bồi thường|đền bù|thanh tra|khám xét|bắt|truy quét|quét|kiểm tra|phương án'
const TIME =
  '(?:tuần|tháng|quý|năm) (?:sau|tới)|(?:đầu|cuối|giữa) (?:tuần|tháng|quý|năm)|(?:ngày|đêm|tối|sáng|mùng|tháng) \\d{1,2}|' +
  'đêm nay|tối nay|ngày mai|sáng mai|tối mai|bữa mốt'
const BETWEEN = '(?:,? [\\p{L}\\d/]+){0,9}?,?'

/** A paper that says what is planned, and for when. */
const SAID = compilePattern(
  `(?:nói|ghi|viết|bảo|nêu|báo|dặn|quyết|chỉ đạo|yêu cầu|cho biết|thì)(?! (?:gì|chi|sao|thế nào))${BETWEEN} ${TIME}${BETWEEN} (?:${MATTER})`,
)
/** A meeting that decided something planned. */
const DECIDED = compilePattern(
  `(?:chốt|quyết|quyết định|thống nhất|kết luận|thông qua|bàn xong|đồng ý|nhất trí)${BETWEEN} (?:${MATTER})`,
)
/** When it was: the writer has just come from there. */
const JUST_MET = compilePattern(
  '(?:sáng|trưa|chiều|tối|đêm|hôm|bữa|hồi) (?:nay|qua|kia|hổm|sáng|chiều|trưa|tối)|mới đây|vừa rồi|vừa xong|mới xong',
)
/** Who wrote: somebody near to the writer. */
const NEAR = compilePattern(
  'huyện|xã|phường|quận|tỉnh|thành phố|thị xã|sở|phòng|thường vụ|ủy ban|ubnd|chi bộ|đảng ủy|cơ quan|ban giám đốc|công an|quân sự',
)
/** Opinions on secrecy, complaints, questions and rules; what is far away or in the news; a family, a class, a team. */
const OTHER_MATTER = compilePattern(
  [
    'bất công|trái (?:với )?(?:quy định|luật|pháp luật)|khiếu nại|tố cáo|kiện|đơn|không nên|dân chủ|quyền (?:được )?biết|theo luật|oan',
    '(?:không|chưa|chẳng|chả|hổng)(?: (?:ai|được|cho|hề|dân)){0,3} (?:hỏi|mời|hay|biết|xem|trình bày|báo|họp dân|lấy ý kiến)',
    '(?:nhà|đất) (?:tôi|tui|em|mình|dân)|(?:tôi|tui|em|mình) (?:bị|thấy)|(?:xã|phường|huyện|họ|người ta) (?:cứ |hay )?(?:nói|bảo|lấy|viện)',
    'minh bạch|đồng tình|phản đối|ủng hộ|bức xúc|(?:tại|vì|mà) sao|sao (?:lại|không|mà)|có (?:được|nên|phải)|nếu|lỡ|giả sử|ví dụ',
    'theo tôi|tôi nghĩ|mình nghĩ|đề nghị|kiến nghị|mong|(?:đừng|không|chớ|hổng) (?:nghe|tin|đồn)|tin đồn|bịa|đâu có|làm gì có',
    '(?:phải|cần|nên|được) (?:vào sổ|cất|lưu|khóa|trả|nộp|bàn giao)',
    'trung ương|quốc hội|chính phủ|quốc tế|liên hợp quốc|nato|mỹ|nga|trung quốc|israel|ukraine|cia|fbi|opec|fifa|vff|clb',
    'gia đình|vợ chồng|nhà mình|dòng họ|lớp(?: trưởng)?|phụ huynh|đội (?:bóng|hình|tuyển)|hội đồng quản trị|công ty',
  ].join('|'),
)

/** Whether the sentence of a secret paper says what is in it. */
export function isContentTold(reading: AnalyzedText, paper: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, paper)
  return SAID.testIn(reading, paper.end, end) && NEAR.testIn(reading, start, end) && isTold(reading, { start, end })
}

/** Whether the sentence of a closed meeting says what was decided there. */
export function isDecisionTold(reading: AnalyzedText, meeting: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, meeting)
  return (
    DECIDED.testIn(reading, meeting.start, end) &&
    JUST_MET.testIn(reading, start, end) &&
    isTold(reading, { start, end })
  )
}

/** Whether a sentence neither asks nor complains nor judges. */
function isTold(reading: AnalyzedText, { start, end }: Span): boolean {
  return !reading.text.slice(start, end).includes('?') && !OTHER_MATTER.testIn(reading, start, end)
}

const WHY = compilePattern('(?:(?:tại|vì|mà) )?sao (?:lại |mà )?(?:không|chẳng|hông|hổng|ko|chưa)')

/** Whether the sentence of a closed meeting asks why nobody was informed: a criticism, which gives no secret away. */
export function isAskedWhy(reading: AnalyzedText, meeting: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, meeting)
  return WHY.testIn(reading, start, end)
}

/** Right before the paper: there is no such one. */
const NONE = compilePattern('(?:không|chẳng|chả|chưa|đâu|làm gì|hổng|hông|ko|nỏ)(?: hề)? có (?:cái |tờ )?$')
const WHETHER_ALLOWED = compilePattern(
  '(?:có )?(?:được|nên|dám) (?:phép )?(?:kể|nói|gửi|gởi|đăng|chụp|chia sẻ|xem|đọc|mang)(?: \\p{L}+){0,8} (?:không|hông|ko|chưa|hả|ạ|vậy)',
)
const REACH = 24

/** Whether the sentence of a secret paper denies that there is one, or asks what may be done with such papers. */
export function isOnlyAsked(reading: AnalyzedText, paper: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, paper)
  if (NONE.testIn(reading, Math.max(start, paper.start - REACH), paper.start)) return true
  const isAsked = reading.text.slice(start, end + 1).includes('?') && WHETHER_ALLOWED.testIn(reading, start, end)
  return isAsked && !isExplicitlyShared(reading, paper)
}

/** Words right before the colon that opens what the paper says. */
const COPIED = compilePattern(
  '(?:gõ|chép|đánh máy|đánh lại|viết lại|ghi(?! âm)|trích|copy|tóm tắt)(?: (?:lại|ra|nguyên|nguyên văn|cho|giùm|mọi người|bà con|cả nhà|anh em|là|rằng|rõ|như|sau|vầy|thế|này)){0,4}|' +
    'nội dung(?: (?:như sau|là|chính|nè|đây))?|nguyên văn|như sau|trong đó(?: (?:có|ghi|nói|viết))?',
)
const COPIED_REACH = 50
const OPENS_CONTENT = /:\s{0,3}(?=["“'«]?[\p{L}\d])/gu
const MAX_CONTENT = 300

/** Widens a mark of secrecy to what its paper says, where the writer copies that after a colon. */
export function widenToCopied(reading: AnalyzedText, mark: Span): Span {
  const passage = findEnclosingPassage(reading, mark)
  const to = Math.min(passage.end, mark.end + MAX_CONTENT)
  for (const { index, 0: colon } of reading.text.slice(mark.end, to).matchAll(OPENS_CONTENT)) {
    const from = mark.end + index + colon.length
    if (!COPIED.testIn(reading, Math.max(mark.end, mark.end + index - COPIED_REACH), mark.end + index)) continue
    const inQuotes = findEnclosingQuotation(reading, { start: from + 1, end: from + 2 })
    const { end } = inQuotes ?? findEnclosingSentence(reading, { start: from, end: from })
    const text = reading.text.slice(from, Math.min(end, from + MAX_CONTENT))
    return { start: mark.start, end: from + text.replace(/[\s.!?…]{1,9}$/u, '').length }
  }
  return mark
}
