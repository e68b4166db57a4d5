// A notice that names who gives it, as people pass it on: "Thông báo từ nhà trường: mai nghỉ", "Xã báo mai cắt nước".
// The giver speaks in it, not the writer.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { AGENCY_KINDS } from '../shared/context/agency-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { DECLARE, DENY, ON_BEHALF, PLEDGE } from '../shared/context/official-words.ts'
import { LOCAL_BODIES } from './agency-voice.ts'

const GIVER =
  `(?:${AGENCY_KINDS}|${LOCAL_BODIES}|xã|phường|huyện|tỉnh|thị trấn|công ty|hợp tác xã|htx|bưu (?:điện|cục)|` +
  'ngân hàng|đồn|đội|ban|phòng|thôn|ấp|tổ dân phố|khu phố|đài|nhà máy)'
/** "Thông báo từ trạm y tế xã:", "Tin từ điện lực:". */
const LABEL = compilePattern(
  `(?:thông báo|thông tin|tin(?: nhắn| báo)?|lịch)(?: (?:khẩn|mới|nhanh|gấp|chung))? (?:của|từ|bên) ${GIVER}[^.!?:\\n]{0,60}:`,
)
const READERS =
  '(?:bà con|nhân dân|mọi người|cả (?:nhà|xóm|làng)|phụ huynh|(?:toàn thể|các|mấy|quý) \\p{L}+(?: \\p{L}+)?)'
const WHEN =
  '(?:ngày|thứ|chủ nhật|sáng|chiều|tối|trưa|đêm|khuya|từ|lúc|vào|hôm|mai|mốt|tuần|tháng|đến|\\d|lịch|cúp|cắt|mất|' +
  'tiêm|khám|nghỉ|họp|phun|phát)'
/** "Nhà trường thông báo mai nghỉ": what is announced follows at once, without the colon of an office's own notice. */
const REPORT = compilePattern(
  `${GIVER}(?: (?!(?:xin|chính thức|trân trọng|kính|nói|không|chưa) )[\\p{L}\\d]+){0,7}?` +
    ` (?:thông báo|báo|nhắn)(?: (?:là|rằng|cho|tới|với|đến))?(?: ${READERS})?(?: (?:là|rằng))? ${WHEN}`,
)
/** The writer as one of the body, or as somebody who speaks or answers for it. */
const WRITER = compilePattern(
  'tôi|tui|tớ|(?:bên|phía|tụi|bọn|chúng|cơ quan|đơn vị) (?:em|mình|ta|này|anh|chị)|' +
    `(?:em|mình|anh|chị|cô|chú) (?:xin|thay|khẳng định|${PLEDGE}|hứa|chốt|thông báo|trả lời)|(?:hỏi|nhắn|gặp) (?:em|mình|anh|chị)|` +
    `${ON_BEHALF}|ủy quyền`,
)
/** Words with which an office decides, denies or promises; a service that is off or on tomorrow needs none of them. */
const DECISION = compilePattern(`${PLEDGE}|chốt|chính thức|trả lời|xin lỗi|giải đáp|quyết định`)
/** What takes something from people or pays for it, and what denies: they should see the notice itself. */
const GRAVE = compilePattern(
  'cưỡng chế|xử phạt|thu hồi|bồi thường|đền bù|kỷ luật|phong tỏa|bắt giam|sẽ (?:bị )?(?:kiện|xử lý)|phải nộp|' +
    `cấm (?:ra|dân|mọi|tất cả)|ngừng (?:rút|chi trả)|${DECLARE}|${DENY}`,
)
const LABEL_REACH = 300

/** Whether a sentence, in offsets of the analyzed text, is such a notice or goes on with one. */
export function isRelayedNotice(reading: AnalyzedText, sentence: Span): boolean {
  const passage = findEnclosingPassage(reading, sentence)
  if (WRITER.testIn(reading, passage.start, passage.end)) return false
  if (GRAVE.testIn(reading, sentence.start, sentence.end)) return false
  const from = Math.max(passage.start, sentence.start - LABEL_REACH)
  if (opens(reading, LABEL, { start: from, end: sentence.end })) return true
  return !DECISION.testIn(reading, sentence.start, sentence.end) && opens(reading, REPORT, sentence)
}

/** Whether a match of a pattern in a part of the text begins its clause: there the giver is what speaks. */
function opens(reading: AnalyzedText, pattern: Pattern, { start, end }: Span): boolean {
  return pattern
    .find(reading)
    .some(
      (match) =>
        match.start >= start &&
        match.start < end &&
        OPENING.test(reading.text.slice(Math.max(0, match.start - 4), match.start)),
    )
}

const OPENING = /(?:^|[.,!?…:;\n()"“-])\s*$/u
