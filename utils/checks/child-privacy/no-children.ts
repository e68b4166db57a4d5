// Sentences of teachers, of teams and of places, in which the model sees a school, a list or a name, and no child is.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { selectOverlapping } from '../../text/enclosed-spans.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { CHILD_SPOKEN_OF, GROWN_UP_TITLE } from './grown-ups.ts'
import { LIST_REACH } from './lists-of-grown-ups.ts'

const TITLE_REACH = 12
/** What teachers do, and are. */
const WORK_AT_SCHOOL = compilePattern(
  'giảng dạy|dạy (?:lớp|thay|môn|ở|tại)|giáo viên|gv|gvcn|chủ nhiệm|hiệu (?:trưởng|phó)|phó hiệu trưởng',
)
/** One child, or a few: then the class and the school are a way to them. */
const SINGLE_CHILD = compilePattern([
  'bé|cháu|em|con|trò|đứa|thằng|nhóc|cu|nó|nạn nhân|(?:nữ|nam) sinh|(?:một|1|hai|2|ba|3|bạn|trò|cậu|cô) (?:học sinh|bé|em)|học sinh (?:này|đó|ấy|kia|tên|lớp|bị|mắc|nhiễm|\\p{Lu})',
  '(?:[1-9]|1[0-7]) ?(?:tuổi|t)|con (?:của|nhà|gái|trai)|phụ huynh (?:của|em|bé|cháu)|(?:mẹ|bố|ba|má) (?:của|em|bé|cháu|tên|là)|học (?:lớp|trường)|nhà ở|điểm|bị|mắc|nhiễm|dính|khuyết tật|tự kỷ',
])

/** Whether a sentence names at most grown-ups by their titles, says where they teach, and is of no single child. */
export function isOfTeachers(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!WORK_AT_SCHOOL.testIn(reading, start, end) || SINGLE_CHILD.testIn(reading, start, end)) return false
  return selectOverlapping(findFullNames(reading), sentence).every((name) =>
    GROWN_UP_TITLE.testIn(reading, name.start - TITLE_REACH, name.start),
  )
}

/** A game that is shown, with its groups and players. */
const OF_GAMES = compilePattern(
  'trực tiếp|cầu thủ|đội hình|đội tuyển quốc gia|lịch (?:thi đấu|phát sóng)|vòng (?:bảng|loại|chung kết)|v[ .-]?league|ngoại hạng|' +
    '(?:pes|fifa|fc online|aoe|liên quân|esports?|cup) ?\\d{0,4}|huấn luyện viên|hlv|thủ môn|tiền (?:đạo|vệ)|hậu vệ|bảng [a-h]',
)
/** Pupils and children play, too. */
const YOUNG_PLAYERS = compilePattern(
  'lớp|khối|trường|thcs|thpt|tiểu học|học sinh|hs|thiếu (?:nhi|niên)|nhi đồng|u ?(?:9|1[0-7])|tuổi|năng khiếu|hội khỏe|các (?:em|cháu|bé)|bé|cháu|em',
)

/** Whether a sentence is of the players of a game, with no pupils around. */
export function isOfTeams(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  const from = Math.max(0, start - LIST_REACH)
  return (
    OF_GAMES.testIn(reading, from, end) &&
    !YOUNG_PLAYERS.testIn(reading, from, end) &&
    !CHILD_SPOKEN_OF.testIn(reading, sentence.start, sentence.end)
  )
}

/** Streets, quarters and blocks of flats by their numbers. */
const NUMBERED_PLACE = compilePattern(
  '(?:quận|phường|huyện|xã|khu|tổ|ấp|thôn|xóm|hẻm|ngõ|ngách|đường|kiệt|chung cư|cc|số|lô|block|tòa) ?:? ?\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,4}|chung cư \\p{L}+',
)
const CHILDREN_NEAR = compilePattern(
  'trẻ|bé|cháu|học sinh|hs|lớp|trường|nhóc|con (?:anh|chị|ông|bà|nhà)|tuổi|sinh năm|sn',
)
const MIN_PLACES = 2

/** Whether a sentence lists places by their numbers, and nobody young is near. */
export function isOfPlaces(reading: AnalyzedText, sentence: Span): boolean {
  return (
    selectOverlapping(NUMBERED_PLACE.find(reading), sentence).length >= MIN_PLACES &&
    !CHILDREN_NEAR.testIn(reading, Math.max(0, sentence.start - LIST_REACH), sentence.end)
  )
}
