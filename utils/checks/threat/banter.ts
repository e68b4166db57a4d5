// What distinguishes banter between friends from a threat: they laugh, call each other by name, and quarrel over a
// trifle or a game.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'

const AMONG_FRIENDS = compilePattern(
  'bạn hiền|bạn thân|chơi chung|trà sữa|hẹn cà phê|(?:thương|nhớ) (?:mày|mi) (?:lắm|ghê|nhất|quá)|bạn bè (?:chi|gì|vậy|kiểu)|' +
    '(?:con|đồ|thằng) (?:quỷ|khỉ)(?! cái| sứ)|ông cụ non|bà nội tụi|út ơi|em út',
)
/** Called by name after a soft ending, or last: "nghe Tèo", "nha Loan". So are those who are threatened. */
const CALLED_BY_NAME =
  /(?:nghe|nghen|nha|nhé|nhá|hí|hỉ|á|đó) (?:ku |cu |bé |con )?\p{Lu}\p{Ll}+|(?:nghe|nha|nhé) (?:em|ku|cu)(?!\p{L})|, \p{Lu}\p{Ll}+[.!?…]?$/u

const FOOD =
  '(?:cơm|cháo|bún|phở|mì|lẩu|ốc|chè|kem|bánh|kẹo|xôi|gà|vịt|bò|cá|lươn|tôm|mực|thịt|giỗ|nướng|trà sữa|cà phê|bia|rượu|sữa|chén)'
/** What friends and children quarrel over: food, a match, school, a chore, a date. */
const TRIFLE = compilePattern([
  `(?:ăn|nấu|uống|nợ|đãi|khao|chầu|mua|đền|rót|phần|tô|nồi|ly|hộp|miếng|đĩa|thành)(?: \\p{L}+){0,2} ${FOOD}`,
  'ăn (?:vụng|mảnh|hết phần)|phần (?:tao|tau|tui) cái',
  'sút (?:hỏng|trượt|hụt|ra ngoài)|trống (?:khung|gôn)|(?:hụt|đá hỏng|sút) pen|(?:thua|gánh) kèo|gánh team',
  '(?:trượt|rớt|qua) môn|thi (?:rớt|đậu|trượt)|cho (?:\\p{L}+ )?chép|quay bài|(?:làm|học|thuộc) bài|quên(?: \\p{L}+){0,2} (?:bài|vở|sách|tập)|điểm danh',
  '(?:không|ko|chẳng|hổng|không chịu) (?:tới|đến|đi|dự|về)(?: dự| ăn)? (?:đám (?:cưới|giỗ|hỏi)|sinh nhật|tiệc|liên hoan|họp lớp|tân gia|thôi nôi|đầy tháng)',
  'trực nhật|dọn phòng|rửa chén|họp lớp|không (?:rủ|ghé)|(?:trễ|muộn) (?:hẹn|nữa|hoài)|còn (?:đi|tới|đến) (?:trễ|muộn)|ló mặt',
  'lấy (?:chồng|vợ) trước (?:tao|tau|tui|tụi)|(?:méc|mét|mách) (?:má|mẹ|ba|bà)',
])
const GAME = compilePattern(
  'ma sói|tiến lên|bộ bài|bi-?a|bida|bắn bi|cờ (?:tướng|vua|người)|(?:chơi|bàn|giải|ván|trận) cờ|(?:ván|trận) (?:này|ni|thứ|tới|sau)|' +
    'khán (?:đài|giả)|đấu vật|sới vật|\\d ?- ?0(?! ?\\d)',
)
/** What real threats are about. */
export const SERIOUS = compilePattern(
  'tiền|nợ(?! (?:tau|tao|cả đội)? ?chầu)|vay|lãi|đất|kiện|thưa|tố cáo|công an|tố (?:tao|tau)|đơn|báo cáo|chính quyền|cán bộ|vợ (?:tao|tau)|chồng (?:tao|tau)|' +
    'ngoại tình|(?:cả|hết) (?:nhà|họ) (?:mày|mi)|đăng bài|bóc phốt|gỡ bài|đường về|đổ máu|dao|súng|xăng|axit|gạch|gậy|mã tấu|phang|vào (?:đầu|mặt)|đường vắng|' +
    'chém(?! gió)|đâm (?:chết|thủng|lòi|nát|mày|mi|vô|vào)|đốt (?:nhà|xe|quán|tiệm|cả|hết|sạch|rụi|chết|mày|mi)',
)
/** Somebody is sought out, or a love or a quarrel is not got over. */
const SOUGHT_OUT = compilePattern(
  '(?:tới|đến|qua|vô|lên) tận|(?<!(?:không|chẳng|chả) )biết (?:\\p{L}+ ){0,4}(?:đường|nhà (?:mày|mi|nó)|lịch|trường|chỗ làm)|không bỏ qua|' +
    '(?:bỏ|phụ|phản bội|cắm sừng) (?:tao|tau)(?! (?:ở|lại|một|đói|ngoài|giữa))',
)

/** Whether the passage around a span seeks somebody out, or does not get over them: no game does. */
export function isSoughtOut(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  return SOUGHT_OUT.testIn(reading, start, end)
}

/** Counts the signs of banter around a span: laughter, friends, a trifle, a game. In a serious matter only laughter. */
export function countBanterSigns(reading: AnalyzedText, span: Span): number {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  const laughs = LAUGHTER.testIn(reading, start, end)
  if (has(SERIOUS) || has(SOUGHT_OUT)) return laughs ? 1 : 0
  return [laughs, has(AMONG_FRIENDS) || isCalledByNameOverTrifle(reading, span), has(TRIFLE), has(GAME)].filter(Boolean)
    .length
}

function isCalledByNameOverTrifle(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingSentence(reading, span)
  if (!TRIFLE.testIn(reading, start, end) && !GAME.testIn(reading, start, end)) return false
  return CALLED_BY_NAME.test(reading.text.slice(start, end).trimEnd())
}

const TO_A_CHILD = compilePattern('(?:nghe|nha|nhé) con')

/** Whether a sentence, in no serious matter, speaks to a child: "nhớ ngó trước ngó sau nghe con". */
export function isSaidToChild(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  if ([SERIOUS, SOUGHT_OUT].some((matter) => matter.testIn(reading, passage.start, passage.end))) return false
  const { start, end } = findEnclosingSentence(reading, span)
  return TO_A_CHILD.testIn(reading, start, end)
}
