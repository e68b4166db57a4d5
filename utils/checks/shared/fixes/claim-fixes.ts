// The fixes of an unchecked claim. Which of them reads well depends on whether it is hearsay, and on what it urges.

import type { Fix, Span } from '../../../draft.ts'
import { analyzeText } from '../../../text/analyzed-text.ts'
import { splitClauses } from '../../../text/clause-bounds.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { PASS_ON } from '../context/sharing-verbs.ts'
import { buildDeleteSentenceFix } from './delete-sentence.ts'
import { findSentenceBounds } from './sentence-bounds.ts'
import { buildAddSourceFix, buildAskInsteadFix, buildAskSourceFix } from './source-fixes.ts'

/** A claim that gives hearsay for its source: another one next to it would contradict it. */
const HEARSAY = compilePattern(
  'nghe(?: \\p{L}+){0,5}? (?:nói|đồn|kể|bảo|báo)|nghe (?:đâu|phong thanh|tin)|nguồn tin|' +
    'tin (?:nội bộ|mật|riêng|chắc chắn|hành lang|rò rỉ)|(?:người ta|có người|thiên hạ|dân tình|ai cũng) (?:nói|kể|bảo|đồn)|' +
    'đồn (?:là|rằng|ầm|nhau)|mách (?:là|rằng|nhau)',
)
/** What makes people act at once: war, deaths by a vaccine, a run on a bank, abductions, a dam that breaks. */
const ALARM = compilePattern(
  'chiến tranh|bắn nhau|nổ súng|đánh nhau|tổng động viên|vắc ?xin|vaccine|tiêm|chích|vô sinh|ngân hàng|quỹ tín dụng|' +
    'phá sản|đổi tiền|vỡ nợ|bắt cóc|nội tạng|thôi miên|(?:sắp |bị )?vỡ (?:đập|đê)|(?:sắp|bị|mới|vừa) (?:vỡ|sập|nổ)|thủy điện|' +
    'xả lũ|lũ (?:quét|về|lớn|lên)|sóng thần|động đất|siêu bão|dịch (?:tả|bệnh|hạch|lạ)|bỏ độc|đầu độc|nhiễm độc|' +
    '(?:cúp|hết|khan|thiếu|cạn) (?:xăng|gạo|nước|điện|muối|thuốc|hàng)',
)
/** What goes round: "chia sẻ nhà trống", "chia sẻ cảm nghĩ" is no call to share news. */
const NEWS = '(?:tin|bài|bài viết|clip|thông tin|cảnh báo|video|ảnh|hình|link)'
const SOON =
  '(?:gấp|ngay|liền|khẩn|mạnh|rộng|lẹ|mau|nhanh|nhiều|giùm|giúp|dùm|hộ|lên|đi|nha|nhé|nghen|với|để|càng|luôn)'
const SHARE =
  `(?:${PASS_ON})` +
  `(?! (?!(?:${SOON}|khắp|ra|tới|đến|này|nó|hết|tiếp|cho(?! (?:em|mình|tôi|tui|tớ))|${NEWS}(?: ${SOON}| này| trên| đó| cho)|` +
  `${NEWS}(?! \\p{L})|lại(?: ${NEWS}| ${SOON}| cho)|lại(?! \\p{L}))(?!\\p{L}))\\p{L})`
const SHARING = compilePattern(SHARE)
const SHARE_CALL = compilePattern(`^ ?(?:(?:mọi người|cả nhà|bà con|anh chị em|hãy|xin|làm ơn|nhờ) ){0,3}(?:${SHARE})`)
/** A call to share it or to act upon it. */
const URGING = compilePattern(
  `${SHARE}|tích trữ|mà chạy|` +
    '(?:đừng|chớ|không nên|tuyệt đối không)(?: \\p{L}+){0,3}? (?:tiêm|chích|uống|ăn|gửi|ra|mua|cho)|' +
    'rút(?: \\p{L}+){0,2}? (?:hết|tiền|ra|ngay|sạch|liền)|(?:mua|gom|trữ|đổi)(?: \\p{L}+){0,3}? (?:ngay|gấp|liền|đi|lẹ)|' +
    '(?:gom|dọn|thu dọn|quơ|vơ|ôm) (?:đồ|của|tiền|gạo)|trữ (?:gạo|xăng|nước|muối|thuốc|đồ)|' +
    'chạy (?:lẹ|mau|ngay|liền|nhanh|gấp|khỏi|lên|đi|cho)|(?:đừng|chớ|khỏi|không cần) (?:đợi|chờ)|' +
    '(?:sơ tán|di tản|bỏ nhà)(?: \\p{L}+){0,2}? (?:ngay|liền|lẹ|gấp|mau|đi)',
)
/** How far from the claim the alarm and the call may be, in UTF-16 units. */
const REACH = 300

/**
 * Builds the fixes of a claim without a source, best first. A source is offered only where the claim would read well
 * with it: not after hearsay, and not in an alarm that urges people, which a name would only make stronger.
 * @param mayAsk whether a question for the source helps
 */
export function buildClaimFixes(text: string, span: Span, mayAsk = true): readonly (Fix | undefined)[] {
  const deletion = buildDeleteSentenceFix(text, span)
  const around = analyzeText(text.slice(Math.max(0, span.start - REACH), span.end + REACH))
  const sentence = findSentenceBounds(text, span) ?? span
  const words = analyzeText(text.slice(sentence.start, sentence.end))
  const isAlarming = ALARM.test(around) && URGING.test(around)
  const isPassedOn = SHARING.test(words)
  // A question for the source would leave the call in the same sentence.
  const calls = mayAsk && (isAlarming || isPassedOn) ? findUrgingClauses(text, span, sentence) : undefined
  if (calls) return [buildAskInsteadFix(text, calls), deletion]
  const question = mayAsk && !isPassedOn ? buildAskSourceFix(text, span) : undefined
  if (isAlarming) return [deletion, question]
  if (!HEARSAY.test(words)) return [buildAddSourceFix(text, span), question, deletion]
  const call = question && findShareCall(text, sentence)
  if (!call) return [question, deletion]
  const isAsked = text.slice(sentence.start, call.start).includes('?')
  return [isAsked ? undefined : buildAskInsteadFix(text, call), deletion]
}

/** Finds the sentence soon after a claim's that asks readers to share it: what is asked about is not passed on. */
function findShareCall(text: string, claim: Span): Span | undefined {
  let at = claim.end
  while (at < Math.min(text.length, claim.end + REACH)) {
    at += /^\s*/.exec(text.slice(at))![0].length
    const next = findSentenceBounds(text, { start: at, end: at })
    if (!next || next.end <= at) return undefined
    if (SHARE_CALL.test(analyzeText(text.slice(next.start, next.end)))) return next
    at = next.end
  }
  return undefined
}

/** Finds the clauses of a claim's sentence, after its first, that urge people, and what is between them. */
function findUrgingClauses(text: string, claim: Span, sentence: Span): Span | undefined {
  const urging = splitClauses(text.slice(0, sentence.end), claim.start, sentence.end).filter(
    ({ start, end }) => start > claim.start && URGING.test(analyzeText(text.slice(start, end))),
  )
  return urging.length > 0 ? { start: urging[0]!.start, end: urging.at(-1)!.end } : undefined
}
