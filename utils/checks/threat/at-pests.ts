// Pests and things that are out of order, which are struck as nobody else is; and people who are called so.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { isSoughtOut } from './banter.ts'
import { RUDE_YOU } from './rude-pronouns.ts'

/** Things that are struck when they do not work, as pattern source. */
export const STRUCK_THINGS =
  'máy(?: (?:in|tính|bơm|giặt|lạnh|photo|móc))?|wifi|mạng|xe|app|điện thoại|laptop|quạt|bếp|tủ lạnh|đồng hồ'
const PESTS = compilePattern(
  'chuột|ruồi|lăng quăng|bọ gậy|rầy nâu|virus|vi khuẩn|vi rút|cỏ dại|sâu bệnh|giun|(?:chặt|băm) (?:khúc|ngang|miếng)',
)
// Without diacritics these are "after", "new", "ideas", too common to say anything, and so is a machine out of order.
const PESTS_ACCENTED = compilePattern(
  [
    'muỗi|(?<!(?:quán|tiệm|hàng|đinh|bù loong) )ốc|gián(?! (?:tiếp|đoạn|điệp))|sán',
    '(?<!(?:hố|hang|ao|giếng|vết|nước|đất|rất|chuyên|ngủ|ăn|sông|suối|rừng|trạm|trừ) )sâu(?! (?:sắc|đậm|rộng|xa|thẳm|hoắm|cay|xé|lắm))',
    '(?<!cướp )mối(?! (?:thù|hận|tình|quan|lo|nguy|liên|duyên|làm|nối|hàng|bận|rau))|(?<!(?:ý|chứng|chính|định|thành|sáng) )kiến(?! (?:thức|nghị|trúc|thiết|tạo|quốc|xây))',
    `(?:${STRUCK_THINGS})(?: (?:này|kia|đó|nhà|cơ quan|mà|cứ|lại|còn|bị|hay)){0,3} (?:kẹt|lag|đơ|treo|hư|hỏng|trục trặc)`,
  ],
  { bare: false },
)
const PEST = 'chuột|ruồi|muỗi|gián|kiến'
/** A pest right behind the verb. */
const PEST_STRUCK = compilePattern(
  '(?:giết|đập|diệt|xịt|bắt|bẫy|phun|đánh|đốt)(?: (?:chết|hết|luôn|cho|được|một|hai|ba|mấy|cả|con|lũ|bọn|đàn|ổ|tổ|đám|\\d+)){0,4} ' +
    `(?:${PEST}|mối|sâu|ốc|rầy|giun|sán|rết|bọ)`,
  { bare: false },
)
const STRUCK_REACH = 28
/** Somebody who cannot be one of them. */
const PERSON = compilePattern(
  'thằng|đứa|lão|mụ|gã|cả nhà|con (?:mẹ|mụ|đĩ|khốn|nhỏ)|chủ(?! nhật)|như (?:mày|mi|nó)|(?:của|nhà|quán|tiệm|xe) (?:nó|hắn|họ|tụi nó|bọn nó|chúng nó)',
)
/** Who may be somebody else than the one that is struck. The "m" of a masked word is nobody. */
const OTHERS_NEAR = compilePattern(`${RUDE_YOU}|m(?!\\*)|ông|bà(?! con)|anh|chị|chú(?! nhật)|bác|vợ|chồng`)
/** They are spoken of first, or to: "muỗi gì dai, tao đập chết mày", "tau đập mi chừ con muỗi". */
const PEST_SPOKEN_TO = new RegExp(
  `^ ?(?:(?:mấy|cái|con|lũ|bọn|đám|tụi|ê|này),? ){0,3}(?:${PEST}|mối|sâu|ốc)(?! (?:(?:cống|nhắt|nhặng|đất|mọt) )?(?:(?:của|nhà) |(?:tụi|chúng|bọn) (?:bây|mày|mi)|ủy ban|cán bộ))|` +
    `(?:mày|mi|tụi bây)(?: (?:chừ|giờ|chết|nha|nghe|luôn|nè)){0,2},? (?:con|lũ|bọn) (?:${PEST})(?!\\p{L})`,
  'u',
)

/** Whether violent words are for pests or things: one is right behind them, or no person is but after the pest. */
export function isAtThings(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  if (PEST_STRUCK.testIn(reading, span.start, span.start + STRUCK_REACH)) return true
  if (PERSON.testIn(reading, start, end)) return false
  return !OTHERS_NEAR.testIn(reading, start, end) || PEST_SPOKEN_TO.test(reading.lower.slice(start, end))
}

/** Whether a sentence strikes pests, which the model takes for people. */
export function isAtPests(reading: AnalyzedText, { start, end }: Span): boolean {
  if (PERSON.testIn(reading, start, end)) return false
  return PEST_STRUCK.testIn(reading, start, end) || PEST_SPOKEN_TO.test(reading.lower.slice(start, end))
}

/** Whether pests or things are spoken of, and the violent words, where they are fierce, are for them. */
export function isOfPests(reading: AnalyzedText, span: Span, fierce: boolean): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  if (![PESTS, PESTS_ACCENTED].some((pattern) => pattern.testIn(reading, start, end))) return false
  return !fierce || (!isSoughtOut(reading, span) && isAtThings(reading, span))
}
