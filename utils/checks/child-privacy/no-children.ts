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
  '(?:bố|mẹ|ba|má|cha)(?: (?:mẹ|bố|má|nó|đã|vừa|mới|đang|đều|phải)){0,3} (?:đi tù|ở tù|bỏ (?:nhà|đi|nhau|con)|ly hôn|ly thân|mất(?! (?:dạy|nết|điện|mùa)))',
  'ly hôn|đái dầm|(?:học|quá|rất) dốt|dốt (?:nhất|toán|văn)|lấy trộm|trốn (?:học|nhà|tiết)|chậm nói|học sinh của (?:cô|thầy)',
])
/** A name and right after it a class, which is how pupils are named. */
const NAME_AND_CLASS =
  /\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3},? \(?(?:(?:học|hoc|hs) )?(?:[Ll][ớo]p ?\d{1,2}(?![\d.]| ?-)|\d{1,2}[A-Ea-e]\d?(?!\p{L}))/gu
/** Before such a name: it is a school’s, or what a teacher teaches at it. */
const SCHOOL_BEFORE = compilePattern(
  '(?:trường|tiểu học|thcs|thpt|th|cơ sở|phổ thông|mầm non|giáo viên|gv|gvcn|chủ nhiệm|hiệu trưởng|hiệu phó|dạy) ?$',
)
const BEFORE_NAME = 16
/** Such a run of capitals begins with a title or with the word for a school. */
const TITLE_OR_SCHOOL =
  /^(?:Cô|Co|Thầy|Thay|Anh|Chị|Chi|Ông|Ong|Bà|Ba|Bác|Bac|Chú|Chu|Trường|Truong|Tiểu|Tieu|Trung|Mầm|Mam|Lớp|Lop|Giáo|Giao) /

/** Whether somebody without the title of a grown-up is named with a class. */
function hasNamedPupil(reading: AnalyzedText, { start, end }: Span): boolean {
  return [...reading.text.slice(start, end).matchAll(NAME_AND_CLASS)].some(({ index, 0: named }) => {
    const at = start + index
    const before = Math.max(start, at - BEFORE_NAME)
    return (
      !GROWN_UP_TITLE.testIn(reading, before, at) &&
      !SCHOOL_BEFORE.testIn(reading, before, at) &&
      !TITLE_OR_SCHOOL.test(named)
    )
  })
}

/** Whether a sentence names at most grown-ups by their titles, says where they teach, and is of no single child. */
export function isOfTeachers(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = sentence
  if (!WORK_AT_SCHOOL.testIn(reading, start, end) || SINGLE_CHILD.testIn(reading, start, end)) return false
  if (hasNamedPupil(reading, sentence)) return false
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
  'trẻ|bé|cháu|học sinh|hs|lớp|trường|nhóc|con (?:anh|chị|ông|bà|nhà)|tuổi|sinh năm|sn|' +
    'mẫu giáo|mầm non|nhà trẻ|(?:ba|bố|cha) (?:mẹ|má)|ở nhà (?:một|1) mình',
)
const MIN_PLACES = 2
/** Before the name that a street has from somebody. */
const STREET_BEFORE = compilePattern('(?:đường|phố|hẻm|ngõ|ngách|kiệt|chung cư|\\d[\\d\\/]*[a-z]?) ?$')

/** Whether a sentence lists places by their numbers, and nobody young is near. */
export function isOfPlaces(reading: AnalyzedText, sentence: Span): boolean {
  return (
    selectOverlapping(NUMBERED_PLACE.find(reading), sentence).length >= MIN_PLACES &&
    !CHILDREN_NEAR.testIn(reading, Math.max(0, sentence.start - LIST_REACH), sentence.end) &&
    selectOverlapping(findFullNames(reading), sentence).every(({ start }) =>
      [GROWN_UP_TITLE, STREET_BEFORE].some((each) => each.testIn(reading, start - TITLE_REACH, start)),
    )
  )
}

/** From which places a school takes its pupils. */
const CATCHMENT = compilePattern(
  '(?:trường|tiểu học|thcs|mầm non|mẫu giáo)(?: [\\p{L}\\d]+){1,8}? (?:sẽ )?(?:nhận|tuyển|tiếp nhận|thu nhận)(?: toàn bộ| các)? (?:học sinh|hs|trẻ|các (?:em|cháu))(?: \\p{L}+){0,5}? ' +
    '(?:ở|tại|thuộc|trong|trên|cư trú|của)(?: (?:các|địa bàn|tại|ở))* (?:phường|xã|khu|thôn|ấp|tổ|bản|buôn|khóm|địa bàn|tuyến)|phân tuyến',
)

/** Whether a sentence says from which places schools take their pupils, and speaks of no single child. */
export function isOfCatchment(reading: AnalyzedText, { start, end }: Span): boolean {
  return CATCHMENT.testIn(reading, start, end) && !ONE_PUPIL.testIn(reading, start, end)
}

const ONE_PUPIL = compilePattern(
  '(?:em|cháu|bé|học sinh|hs|con)(?: tên)? \\p{L}\\.|(?<!các )(?:em|cháu|bé)|(?<!\\p{L} )con (?:anh|chị|ông|bà|của)|nạn nhân|bị|mắc|khuyết tật|tự kỷ|(?:mồ côi|hộ nghèo)',
)
