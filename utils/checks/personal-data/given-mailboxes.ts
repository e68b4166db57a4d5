// Mailboxes that readers are asked to apply to or to write to. At the domain of a firm they are its public contact.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { selectEnclosed } from '../../text/enclosed-spans.ts'
import { isOfNamedPerson } from './contact-names.ts'
import { isSaidToHarm } from './contact-words.ts'
import { AFTER, LEAD } from './offers.ts'

/** Where anybody may have a mailbox. */
const PRIVATE_HOST =
  /@(?:(?:google|rocket|proton|zoho|y|g)?mail|yahoo|hotmail|outlook|live|msn|icloud|me|mac|proton|pm|zoho|gmx|aol|yandex|qq|163|vnn)\./

/** What is sent in for a post, a contest or a survey. Not a complaint, which somebody wrote. */
const SENT =
  '(?:hồ sơ|cv|resume|portfolio|đơn(?! (?:tố|kiện|khiếu|nghỉ|từ)(?!\\p{L}))|thư xin việc|bài(?: (?:dự thi|viết|thi))?|tác phẩm|' +
  'phiếu|ý kiến|góp ý|thắc mắc|câu hỏi|phản hồi)'
const SENDS = '(?:gửi|gởi|nộp|send|submit|nhận)'
/** No word that says from whom, or what happened with it. */
const BETWEEN = '(?: (?!(?:từ|của|đã|là|bị|bằng|có|nó|hắn)(?!\\p{L}))[\\p{L}\\d]{1,8})'
/** What asks the readers to write. */
const ASKS = compilePattern(
  `${SENDS}${BETWEEN}{0,3}? ${SENT}|${SENT}${BETWEEN}{0,5}? ${SENDS}|apply|ứng tuyển|dự tuyển|góp ý|liên (?:hệ|lạc)|contact|` +
    `đăng (?:ký|kí)(?:${BETWEEN}{1,4}?(?= (?:qua|về|theo|tới) ))?`,
)
/** What is between that and the mailbox: the way, and who reads it. */
const TO_MAILBOX = compilePattern(
  '^(?: ?[:,(-])?(?: ?(?:về|qua|tới|đến|vào|theo|cho|tại|to|with|email|e-mail|mail|gmail|hộp thư|thư điện tử|địa chỉ|trực tiếp|inbox|' +
    'ib|zalo|hoặc|hay|sau|này|phòng|ban|bộ phận|nhân sự|tuyển dụng|hr|công ty|cty|mình|em|bên|vui lòng|xin|gửi|gởi|các bạn|cv|' +
    'hồ sơ|(?:ms|mr|chị|anh|bạn|cô)\\.? \\p{L}+)(?: ?[:,(-])?){0,8} ?$',
)
/** Only the label, in a post that looks for people to work. */
const LABEL = compilePattern('(?:e-?mail|mail|gmail|hộp thư|thư điện tử)(?: (?:liên hệ|công ty))? ?:? ?$')
const HIRES = compilePattern(
  'tuyển (?:dụng|thợ|người|nhân viên|nhân sự|gấp|sinh viên|thực tập|kế toán|giáo viên)|ứng viên|thử việc|mức lương|jd|hiring|' +
    'fresher|intern',
)
/** Somebody has sent it: then it is that one's own mailbox. */
const HAS_SENT = compilePattern('(?:đã|vừa|mới|từng|bị|chưa|không|được|hay|lén|người|đứa|kẻ|nó) ?$')
/** How far before the request somebody may be named who sends it. */
const SENDER_REACH = 40

/**
 * Returns whose mailbox it is that readers are asked to write to: a firm's, or that of the one who is reached by it;
 * undefined for any other mailbox.
 */
export function getMailboxOwner(reading: AnalyzedText, { start, end }: Span): 'firm' | 'writer' | undefined {
  const reach = Math.max(0, start - LEAD - SENDER_REACH)
  const line = reach + reading.text.slice(reach, start).lastIndexOf('\n') + 1
  const from = Math.max(line, start - LEAD)
  if (isSaidToHarm(reading, from, Math.min(reading.text.length, end + AFTER))) return undefined
  const isFirm = !PRIVATE_HOST.test(reading.bare.slice(start, end))
  const isAsked = selectEnclosed(ASKS.find(reading), { start: from, end: start }).some(
    (ask) =>
      TO_MAILBOX.testIn(reading, ask.end, start) &&
      !HAS_SENT.testIn(reading, Math.max(line, ask.start - SENDER_REACH), ask.start) &&
      !isOfNamedPerson(reading, Math.max(line, ask.start - SENDER_REACH), isFirm ? ask.start : start),
  )
  if (isAsked) return isFirm ? 'firm' : 'writer'
  const isLabelled =
    isFirm &&
    LABEL.testIn(reading, from, start) &&
    (HIRES.find(reading)[0]?.end ?? start) < start &&
    !isOfNamedPerson(reading, Math.max(line, start - SENDER_REACH), start)
  return isLabelled ? 'firm' : undefined
}
