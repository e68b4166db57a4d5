// What distinguishes banter between friends from a threat: they laugh, call each other by name, and quarrel over a
// trifle or a game.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

/** Warm words, or a name after a soft ending: "nghe Tèo", "nha Loan". */
const AMONG_FRIENDS = compilePattern(
  'bạn hiền|bạn thân|chơi chung|trà sữa|hẹn cà phê|(?:thương|yêu|nhớ) (?:mày|mi) (?:lắm|ghê|nhất|quá)|bạn bè (?:chi|gì|vậy|kiểu)|' +
    '(?:con|đồ|thằng) (?:quỷ|khỉ)(?! cái| sứ)|ông cụ non|bà nội tụi|út ơi|em út',
)
const CALLED_BY_NAME =
  /(?:nghe|nghen|nha|nhé|nhá|hí|hỉ|á|đó) (?:ku |cu |bé |con )?\p{Lu}\p{Ll}+|(?:nghe|nha|nhé) (?:em|ku|cu|con)(?!\p{L})/u

const FOOD =
  '(?:cơm|cháo|bún|phở|mì|lẩu|ốc|chè|kem|bánh|kẹo|xôi|gà|vịt|bò|cá|lươn|tôm|mực|thịt|giỗ|nướng|trà sữa|cà phê|bia|rượu|sữa|chén)'
/** What friends and children quarrel over: food, a match, school, a chore, a date. */
const TRIFLE = compilePattern([
  `(?:ăn|nấu|uống|nợ|đãi|khao|chầu|mua|đền|rót|phần|tô|nồi|ly|hộp|miếng|đĩa|thành)(?: \\p{L}+){0,2} ${FOOD}`,
  'ăn (?:vụng|mảnh|hết phần)|phần (?:tao|tau|tui) cái',
  'sút (?:hỏng|trượt|hụt|ra ngoài)|trống (?:khung|gôn)|(?:hụt|đá hỏng|sút) pen|(?:thua|gánh) kèo|gánh team',
  '(?:trượt|rớt|qua) môn|thi (?:rớt|đậu|trượt)|cho (?:\\p{L}+ )?chép|quay bài|(?:làm|học|thuộc) bài|điểm danh',
  'trực nhật|dọn phòng|rửa chén|họp lớp|không (?:rủ|ghé)|(?:trễ|muộn) (?:hẹn|nữa|hoài)|ló mặt',
  'lấy (?:chồng|vợ) trước|(?:méc|mét|mách) (?:má|mẹ|ba|bà)',
])
const GAME = compilePattern(
  'ma sói|tiến lên|bi-?a|bida|bắn bi|cờ (?:tướng|vua|người)|(?:chơi|bàn|giải|ván|trận) cờ|(?:ván|trận) (?:này|ni|thứ|tới|sau)|' +
    'khán (?:đài|giả)|đấu vật|sới vật|\\d ?- ?0(?! ?\\d)',
)
/** What real threats are about. */
const SERIOUS = compilePattern(
  'tiền|nợ(?! (?:tau|tao|cả đội)? ?chầu)|vay|lãi|đất|kiện|thưa|tố cáo|công an|tố (?:tao|tau)|đơn|báo cáo|chính quyền|cán bộ|vợ (?:tao|tau)|chồng (?:tao|tau)|' +
    'ngoại tình|(?:cả|hết) (?:nhà|họ) (?:mày|mi)|đăng bài|bóc phốt|gỡ bài|đường về|đổ máu|dao|súng|xăng|axit|gạch|gậy|mã tấu|phang|vào (?:đầu|mặt)|đường vắng',
)

/** Counts the signs of banter around a span: laughter, friends, a trifle, a game. In a serious matter only laughter. */
export function countBanterSigns(reading: AnalyzedText, span: Span): number {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  const laughs = LAUGHTER.test(reading)
  if (has(SERIOUS)) return laughs ? 1 : 0
  const isAmongFriends = has(AMONG_FRIENDS) || CALLED_BY_NAME.test(reading.text.slice(start, end))
  return [laughs, isAmongFriends, has(TRIFLE), has(GAME)].filter(Boolean).length
}
