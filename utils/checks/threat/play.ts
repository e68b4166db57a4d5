// Sport, games, films and drinks, over which violent words are said; and what shows that they are meant after all.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { isAtThings, STRUCK_THINGS } from './at-pests.ts'
import { isSoughtOut } from './banter.ts'

/** Things and animals that are spoken to, matches, games, films and plays: what the violence is in. */
const PLAY = compilePattern(
  `(?:${STRUCK_THINGS}|muỗi|mèo|cún|(?<!(?:thằng|lũ|bọn|đồ) )chó|gà|code|excel) ơi|(?:\\d+|vài|mấy|chục) ván|(?:đá|thua) (?:bóng|banh)|bida|` +
    'đội (?:bạn|xã|phường|mình|tuyển|nhà|khách|kia)|trận (?:đấu|bóng|này|tối|chung)|bóng đá|bàn thắng|ghi bàn|' +
    'khung thành|thủ môn|cầu thủ|giải đấu|tỉ số|tỷ số|chung kết|bán kết|boss|rank|liên quân|pubg|quái|' +
    '(?:trong|vào|vô|chơi|ván|trận|con|đánh|cày|tối|acc|tựa|dòng)(?: \\p{L}+){0,2} game|game (?:này có|online|thủ|\\p{L}+ nhân vật)|' +
    'combo|ván cờ|đánh bài|(?:xem|coi|bộ|trong|đóng|cảnh|vai) phim|phim (?:hay|ảnh|hành động|hài|cuối)|truyện|' +
    'tập \\d|nhân vật|vở kịch|vai diễn|tuồng|cải lương|tiểu thuyết|kiếm hiệp|mv|' +
    'phụ đề|diễn viên diễn|vở diễn|trận cờ|bảng xếp hạng|clan|guild|kịch bản|hạ màn|lời thoại|(?:trận|đánh) giả',
)
const GAME = compilePattern('game')
/** A round that is played now, its cards and its lives. */
const GAME_ROUND = compilePattern(
  'ván (?:này|ni|nữa|tới|sau|thứ)|(?:đôi|lá|tứ quý) (?:át|bồi|j|q|k)|(?:bộ|hai con|ba con) (?:j|q|k)|\\d mạng rồi|kéo búa bao|among us|ma sói|tá lả|xì dách|' +
    '(?:chơi|đánh|ván|bàn|thua) (?:cá ngựa|ô ăn quan|tiến lên|phỏm|xập xám|kéo búa)',
)
/** The same in words that have other senses, too. One of the pieces or points has to be near. */
const TURN = compilePattern('(?:lượt|hiệp|set|séc) (?:này|ni|nữa|tới|sau|thứ)')
const PIECES = compilePattern(
  'con (?:xe|tốt|mã|tượng|sĩ|pháo|hậu|vua|ngựa|át|bồi)|quân (?:xe|tốt|mã|bài)|coi bài|(?:đi|đánh|lật|hạ|úp) bài|chiếu (?:tướng|bí)|xúc xắc|xí ngầu|' +
    'mười lăm năm|\\d{1,2} ?[-:] ?\\d{1,2}|(?:thua|thắng|gỡ|hòa|hoà|cân) (?:rồi|ván|trận|điểm|đều|tỉ số)|skill|nạp mạng|team',
)
/** A quarrel over the round, or what comes after it. */
const OUT_OF_ROUND = compilePattern(
  'mai|tối nay|lát nữa|hôm nào|(?:nhà|cổng|ngõ|đường) ?(?:mày|mi|nó)?|ngoài|ăn gian|gian lận|chơi (?:bẩn|xấu)|bịp|tiền|nợ|quỵt|trả|chung độ|' +
    '(?:hết|xong|nghỉ|tan|cay|tức) (?:ván|lượt|hiệp)|(?:ván|lượt|hiệp) (?:này|ni) (?:xong|hết)',
)
/** What no game is about: the other's deeds, family and office, the authorities, and a blow that is ordered. */
const QUARREL = compilePattern(
  'cướp (?:đất|vợ|chồng|nhà)|(?:cả|hết) (?:nhà|họ) (?:mày|mầy|mi|nó)|(?:vợ|chồng|con (?:gái|trai)) (?:tao|tau)(?! (?:ơi|cười|coi|xem|kêu|gọi))|' +
    'bỏ vợ|cho người|báo (?:công an|phường|xã|cáo)|tố cáo|công an|cán bộ|chủ tịch|bí thư|trưởng (?:thôn|ấp)|cưỡng chế|giải t[ỏo]a|nằm viện|' +
    'mất dạy|không toàn thây|mê (?:cờ|bài|phỏm|đề)',
)
/** The same in words that are others without diacritics. */
const QUARREL_ACCENTED = compilePattern(
  'chửi|trộm|ăn (?:cắp|cướp)|kiện|phản (?:bội|bạn)|(?:má|mẹ|ba|bố) (?:tao|tau)(?! (?:ơi|cười|coi|xem|kêu|gọi))|(?:bài|cờ|phỏm|game|phim) cho lắm',
  { bare: false },
)
/** Who has left the match or the film: what follows is outside of it. */
const LEFT_PLAY = compilePattern(
  '(?:tan|xong|hết|nghỉ|sau) (?:trận|game|phim)|(?:trận|game)(?: này)? (?:xong|hết|tan)|xong (?:về|ra|tới)|ngoài (?:đời|đường|ngõ|cổng)|địa chỉ|' +
    '(?:tao|tau|tui|bố) (?:ra|tới|đến|qua|sang|xuống|lên)(?: (?:tận|nhà|ngõ|cổng|đường|ngoài|đó|mày|mi)){0,3} (?:tao|tau|tui|bố)',
)
/** Drinkers banter, but not with weapons. */
const DRINKS = compilePattern('nhậu|(?:\\d+|vài|mấy|chục) (?:ly|lon|chai|vại)')
const WEAPONS = compilePattern('dao|mã tấu|súng|(?<!kéo )búa|gậy|gạch|xăng|axit')
/** A round of a fight, and a way to sing. */
const FIGHT_ROUND = compilePattern('hiệp (?:\\d|một|hai|đầu|này|sau|phụ|cuối)|rap', { bare: false })

/** Whether violent words are said over a round of a game, as of its cards: "hai con J, chém mày chết ván này". */
export function isInRound(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  const isPlayed = has(GAME_ROUND) || (has(TURN) && has(PIECES))
  return (
    isPlayed && ![OUT_OF_ROUND, QUARREL, QUARREL_ACCENTED, LEFT_PLAY, WEAPONS].some(has) && !isSoughtOut(reading, span)
  )
}

/** Whether violent words belong to sport, to a game, a film or a play, or to drinkers. */
export function isPlay(reading: AnalyzedText, span: Span, fierce: boolean): boolean {
  const { start, end } = findEnclosingPassage(reading, span)
  const has = (pattern: Pattern) => pattern.testIn(reading, start, end)
  if (!fierce) return [PLAY, FIGHT_ROUND, GAME, DRINKS].some(has)
  if (isSoughtOut(reading, span)) return false
  if (isInRound(reading, span)) return true
  if (has(PLAY) && !has(LEFT_PLAY)) return true
  const isQuarrel = [QUARREL, QUARREL_ACCENTED].some(has)
  if (has(FIGHT_ROUND) && !isQuarrel && !has(LEFT_PLAY)) return true
  if (has(DRINKS) && !isQuarrel && !has(WEAPONS)) return true
  return has(GAME) && isAtThings(reading, span)
}
