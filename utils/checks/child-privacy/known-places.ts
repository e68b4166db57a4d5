// Places by which the neighbours know a child who is not named: a house, a lane, a hamlet, a class, the shop next door.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { HAMLETS, HOME_PLACES, LANES, VILLAGES } from '../shared/context/home-places.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { BARE_COMMON_WORDS } from './child-words.ts'

/** Words that make a child known: `start` to `end` is what a mask hides of them, `lead` where they begin. */
export interface KnownPlace extends Span {
  lead: number
  /** A house with its number: nobody else lives there, so that it may be in a sentence next to the child's. */
  isHouse: boolean
  /** A shop may also be where the one who did it works. */
  isShop: boolean
}

const NUMBER = '\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,3}'
const HOUSE = compilePattern(
  `(?:(?:số nhà|nhà số|sn)(?: số)?|(?:ở|tại|trú|trọ|địa chỉ|nhà)(?: (?:em|bé|cháu|ở|tại))? số) ?${NUMBER}|` +
    `nhà \\d{1,4}(?:\\/\\d{1,4}){1,3}|(?<!(?:nằm|khoa|viện) )phòng (?:số )?[a-z]?\\d{3,4}(?! (?:khoa|bệnh viện))|` +
    `số ${NUMBER}(?=,? (?:đường|phố|khu|${HOME_PLACES}))|dãy trọ (?:số )?\\d{1,4}`,
)
const COUNTED = 'người|em|cháu|bé|giờ|ngày|năm|tháng|tuổi|lần|hộ|học sinh|bạn|nhà|gia đình|trẻ'
const NUMBERED = compilePattern(
  `(?:${LANES})(?: số)? ${NUMBER}|` +
    `(?:tổ dân phố|tổ|tdp|khu phố|kp|đội|${HAMLETS})(?: số)? \\d{1,3}(?! (?:${COUNTED})(?!\\p{L}))`,
)
/** A class with its letter. A grade alone is half of a school. */
const CLASS = compilePattern(
  'lớp (?:10|[1-9])(?:[/.-]?[a-hk]\\d{0,2}|[/.-]\\d{1,2})|lớp (?:lá|chồi|mầm) \\d|' +
    '(?:học sinh|hs|nữ sinh|nam sinh|em|bé|cháu|bạn|học) (?:10|[1-9])[a-hk]\\d{0,2}',
)
const DIGITS = /(?:\d|[a-z](?=\d)).*$/u

/** Before the name of a place. */
const AREA = compilePattern(`(?<!(?:hàng|làng|chòm|cả) )(?:${VILLAGES}|${LANES}|khu trọ)(?= )`)
/** Before the name of a school, which says little without the class. */
const SCHOOL = compilePattern(
  '(?:trường|thcs|tiểu học|mầm non|mẫu giáo)(?: (?:tiểu học|thcs|th|mầm non|mẫu giáo|mn|bán trú|nội trú)){0,2}(?= )',
)
const SHOP = compilePattern(
  '(?<!chủ )(?:quán|tiệm|tạp hóa|sạp|vựa|lò|chợ|xưởng|khu trọ|dãy trọ|nhà trọ|hàng(?= (?:phở|bún|cháo|xôi|bánh|chè|nước)))' +
    '(?: (?!bị|có|thì|mà|là|và|ở)\\p{L}{1,7}){0,3}?(?= )',
)
const LANDMARK =
  'nhà văn hóa|nhà thờ|trạm|đình|chùa|miếu|miễu|chợ|cầu|cây xăng|cây đa|lò|quán|tiệm|tạp hóa|hàng|ủy ban|ubnd|trụ sở|' +
  'trường|cống|bến|sân|đồn|vựa|trại|xưởng|ngõ|hẻm|kiệt|ngách|ao|giếng|nghĩa trang|bưu điện|hồ|suối|cổng'
const NEXT_TO = compilePattern(
  '(?:nhà|ở|trọ|con nhà)(?: (?!bị)\\p{L}{1,7}){0,3}? (?:sát|cạnh|bên cạnh|đối diện|giáp|kế|kề|sau|sau lưng|trước|gần|' +
    `cuối|đầu)(?: (?:sau|trước|ngay|vách|bên|cổng|hông))?(?= (?:${LANDMARK}))`,
)
/** What a landmark is called: up to what is said of the child. */
const LANDMARK_NAME = new RegExp(
  '^ {1,2}(?:(?!(?:bị|mới|mà|thì|có|năm nay|đó|là|cho|hay|đang|và)(?!\\p{L}))' +
    '[\\p{L}\\d/]{1,9}(?: (?=[\\p{L}\\d])|(?![\\p{L}\\d]))){1,6}',
  'u',
)
/** The same without diacritics, where "có" and "cô" are one word: a title ends no name. */
const LANDMARK_NAME_BARE = new RegExp(
  '^ {1,2}(?:(?!(?:bi|moi|ma|thi|nam nay|do|cho|hay|dang|va)(?![a-z]))' +
    '[a-z\\d/]{1,9}(?: (?=[a-z\\d])|(?![a-z\\d]))){1,6}',
)

/** Words that no place is called by, without diacritics: "xóm mình". */
const NO_NAME = new RegExp(`^(?:${BARE_COMMON_WORDS}|ni|minh|duoi|tren|khac|xa|que|cua|ban|tro|ai|lang|xom|thon)$`)
const LOWER_CASE_NAME = /^ {1,2}(?<first>[a-z]{2,7})(?: (?<second>[a-z]{2,7}))?/
const NAME_REACH = 20
const LANDMARK_REACH = 50

/** Finds the places, classes and shops that make a child known, in order, in offsets of the analyzed text. */
export const findKnownPlaces = searchOnce((reading): readonly KnownPlace[] => {
  const numbers = (pattern: Pattern, isHouse = false) =>
    pattern.find(reading).map(({ start, end, text }) => {
      const from = start + Math.max(0, text.search(DIGITS))
      return { lead: start, start: from, end, isHouse, isShop: false }
    })
  const names = (pattern: Pattern, isShop = false) =>
    pattern.find(reading).flatMap(({ start, end }) => {
      const to = findPlaceNameEnd(reading, end, isShop)
      return to > end ? [{ lead: start, start: isShop ? start : end + 1, end: to, isHouse: false, isShop }] : []
    })
  const neighbours = NEXT_TO.find(reading).map(({ start, end }) => {
    const pattern = reading.accented ? LANDMARK_NAME : LANDMARK_NAME_BARE
    const name = pattern.exec(reading.lower.slice(end, end + LANDMARK_REACH))?.[0].trimEnd() ?? ''
    return { lead: start, start: end + 1, end: end + name.length, isHouse: false, isShop: false }
  })
  return [
    ...numbers(HOUSE, true),
    ...numbers(NUMBERED),
    ...numbers(CLASS),
    ...names(AREA),
    ...names(SHOP, true),
    ...neighbours.filter(({ start, end }) => end > start),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
})

/** Finds the names of schools, which a mask hides with the rest. */
export const findSchoolNames = searchOnce((reading): readonly Span[] =>
  SCHOOL.find(reading).flatMap(({ end }) => {
    const to = findCapitalizedRunEnd(reading, end + 1, 5)
    return to > end + 1 ? [{ start: end + 1, end: to }] : []
  }),
)

/** Returns the end of the place or school that goes on after an offset. */
export function extendOverPlace(reading: AnalyzedText, at: number): number {
  const open = [...findKnownPlaces(reading), ...findSchoolNames(reading)].filter(
    ({ start, end }) => start <= at + 1 && end > at,
  )
  return Math.max(at, ...open.map(({ end }) => end))
}

/** Returns where the name of a place after an offset ends, or the offset where none follows. */
function findPlaceNameEnd(reading: AnalyzedText, at: number, isShop: boolean): number {
  const to = findCapitalizedRunEnd(reading, at + 1, 5)
  if (to > at + 1) return to
  const isLowerCase = reading.text === reading.lower
  const after = isLowerCase && !isShop ? LOWER_CASE_NAME.exec(reading.bare.slice(at, at + NAME_REACH)) : undefined
  if (!after || NO_NAME.test(after.groups!.first!)) return at
  const { second } = after.groups!
  return at + after[0].length - (second !== undefined && NO_NAME.test(second) ? second.length + 1 : 0)
}
