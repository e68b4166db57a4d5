// Places by which the neighbours know a child who is not named: a house, a lane, a hamlet, a class, the shop next door.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { HAMLETS, HOME_PLACES, LANES, VILLAGES } from '../shared/context/home-places.ts'
import { findHomesByLandmarks } from '../shared/context/landmarks.ts'
import { findCapitalizedRunEnd, isCapital } from '../shared/context/name-parts.ts'
import { BARE_COMMON_WORDS } from './child-words.ts'

/** Words that make a child known: `start` to `end` is what a mask hides of them, `lead` where they begin. */
export interface KnownPlace extends Span {
  lead: number
  /** A house with its number: nobody else lives there, so that it may be in a sentence next to the child's. */
  isHouse: boolean
  /** A shop may also be where the one who did it works. */
  isShop: boolean
  /** A class, which many pupils share. */
  isClass: boolean
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
  '(?:trường|thcs|tiểu học|mầm non|mẫu giáo)(?: (?:tiểu học|thcs|th|thpt|mầm non|mẫu giáo|mn|bán trú|nội trú|quốc tế|phổ thông|tư thục|liên cấp|cấp \\d)){0,2}(?= )',
)
/** What the names of several schools of one place end with. */
const SCHOOL_NUMBER = /^ \d(?!\d)/
const SHOP = compilePattern(
  '(?<!chủ )(?:quán|tiệm|tạp hóa|sạp|vựa|lò|chợ|xưởng|khu trọ|dãy trọ|nhà trọ|hàng(?= (?:phở|bún|cháo|xôi|bánh|chè|nước)))' +
    '(?: (?!bị|có|thì|mà|là|và|ở)\\p{L}{1,7}){0,3}?(?= )',
)
/** Words that no place is called by, without diacritics: "xóm mình". */
const NO_NAME = new RegExp(`^(?:${BARE_COMMON_WORDS}|ni|minh|duoi|tren|khac|xa|que|cua|ban|tro|ai|lang|xom|thon)$`)
const LOWER_CASE_NAME = /^ {1,2}(?<first>[a-z]{2,7})(?: (?<second>[a-z]{2,7}))?/
const NAME_REACH = 20
/** The words of the name of a place. */
const MAX_PARTS = 5

/** Finds the places, classes and shops that make a child known, in order, in offsets of the analyzed text. */
export const findKnownPlaces = searchOnce((reading): readonly KnownPlace[] => {
  const numbers = (pattern: Pattern) =>
    pattern.find(reading).map(({ start, end, text }) => {
      const from = start + Math.max(0, text.search(DIGITS))
      const [isHouse, isClass] = [pattern === HOUSE, pattern === CLASS]
      return { lead: start, start: from, end, isHouse, isShop: false, isClass }
    })
  const names = (pattern: Pattern, isShop = false) =>
    pattern.find(reading).flatMap(({ start, end }) => {
      const to = findPlaceNameEnd(reading, end, isShop)
      const from = isShop ? start : end + 1
      return to > end ? [{ lead: start, start: from, end: to, isHouse: false, isShop, isClass: false }] : []
    })
  const neighbours = findHomesByLandmarks(reading).map((home) => ({
    ...home,
    isHouse: false,
    isShop: false,
    isClass: false,
  }))
  return [
    ...numbers(HOUSE),
    ...numbers(NUMBERED),
    ...numbers(CLASS),
    ...names(AREA),
    ...names(SHOP, true),
    ...neighbours,
  ].sort((a, b) => a.start - b.start || b.end - a.end)
})

/** Finds the names of schools, which a mask hides with the rest. */
export const findSchoolNames = searchOnce((reading): readonly Span[] =>
  SCHOOL.find(reading).flatMap(({ end }) => {
    const to = findCapitalizedRunEnd(reading, end + 1, MAX_PARTS)
    return to > end + 1
      ? [{ start: end + 1, end: to + (SCHOOL_NUMBER.exec(reading.text.slice(to, to + 4))?.[0].length ?? 0) }]
      : []
  }),
)

/** Before the name of a place by which people know where a family lives. */
const NEIGHBOURHOOD = compilePattern(
  'cầu|bến|chùa|đình|miếu|miễu|ngã (?:ba|tư)|khu tập thể|khu phố|phường|xã|huyện|thị trấn|họ đạo|giáo xứ|phố|đường|' +
    'bệnh viện|bv|trạm|cống|đập|căng tin|vàm|sông|kênh|mái ấm|chung cư|điểm trường|cấp (?:hai|ba|2|3)|chợ|hạt',
)

/** Finds the names of places around a home, which a mask hides with the rest. */
export const findNeighbourhoods = searchOnce((reading): readonly Span[] =>
  NEIGHBOURHOOD.find(reading)
    // In capitals it is a part of the name of something else.
    .filter(({ start }) => !isCapital(reading, start))
    .map(({ end }) => ({ start: end + 1, end: findCapitalizedRunEnd(reading, end + 1, MAX_PARTS) }))
    .filter(({ start, end }) => end > start),
)

/** Returns the end of the place or school that goes on after an offset. */
export function extendOverPlace(reading: AnalyzedText, at: number): number {
  const open = [...findKnownPlaces(reading), ...findSchoolNames(reading)].filter(
    ({ start, end }) => start <= at + 1 && end > at,
  )
  return Math.max(at, ...open.map(({ end }) => end))
}

/** Returns where the name of a place after an offset ends, or the offset where none follows. */
export function findPlaceNameEnd(reading: AnalyzedText, at: number, isShop: boolean): number {
  const to = findCapitalizedRunEnd(reading, at + 1, MAX_PARTS)
  if (to > at + 1) return to
  const isLowerCase = reading.text === reading.lower
  const after = isLowerCase && !isShop ? LOWER_CASE_NAME.exec(reading.bare.slice(at, at + NAME_REACH)) : undefined
  if (!after || NO_NAME.test(after.groups!.first!)) return at
  const { second } = after.groups!
  return at + after[0].length - (second !== undefined && NO_NAME.test(second) ? second.length + 1 : 0)
}
