// Home addresses, down to the house number. Addresses of offices, shops and schools are public.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { excludeOverlapping } from '../../text/enclosed-spans.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { findFullNames, isSureName } from '../shared/context/full-names.ts'
import { ILLNESS_WORDS } from '../shared/context/illness-words.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd, startsLine } from '../shared/context/name-parts.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { findHouses, isHome, STREET_REACH } from './houses.ts'
import { findAllNamedPeople, findTitleStart } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'

/** What is between a person's name and the house: "chị Lê Thị Lan, 27/4 đường …", "… 15 ngõ 8 …". */
const NAME_TO_DOOR = /^ ?[,:(–-]? ?(?:(?:nha|o|dia chi|d\/c|dc) ?:? ?)?(?:(?:so )?\d{1,4}(?:\/\d{1,4})? )?$/
/** A business or an office may be called after its owner. */
const OFFICE_OF = compilePattern(
  'luật sư|ls|bác sĩ|bs|nha sĩ|lương y|công chứng|doanh nghiệp|dntn|thầy thuốc|nhà thuốc|phòng khám|nha khoa|công ty|' +
    'cty|tiệm|quán|cửa hàng|đại lý|văn phòng|salon|gara|xưởng|trường|lớp học|trung tâm',
)

/** Whether the name of a person in full leads to the house. */
function isNamedHome(reading: AnalyzedText, door: Span): boolean {
  return findFullNames(reading).some(({ start, end, ...name }) => {
    if (!isSureName(name) || end > door.start || !NAME_TO_DOOR.test(reading.bare.slice(end, door.start))) return false
    const from = Math.max(start - STREET_REACH, reading.text.lastIndexOf(':', start) + 1)
    // The first word may be that for a business: "Quán Bún Lâm".
    const firstEnd = start + reading.text.slice(start, end).search(/ |$/)
    return !OFFICE_OF.testIn(reading, from, firstEnd)
  })
}

/** Right before a house: "dạy thêm tại nhà, …". */
const AT_HOME = compilePattern(
  `(?:ở|tại|đến|tới|qua|về)(?: (?:tận|ngay|tại)){0,2} nhà(?: (?:riêng|mình|nó|${KIN_TITLES}|thầy))?(?: ?[,:(–-])? ?$`,
)
const AT_HOME_REACH = 24

/** Whether somebody is named in the sentence of a house, which the words before it say is a home. */
function isHomeOfNamed(reading: AnalyzedText, { start }: Span): boolean {
  if (!AT_HOME.testIn(reading, Math.max(0, start - AT_HOME_REACH), start)) return false
  const sentence = findEnclosingSentence(reading, { start: start - 1, end: start })
  return findAllNamedPeople(reading).some((person) => person.start >= sentence.start && person.end <= start)
}

/**
 * What makes a line that begins with a name the record of a person: an illness, a telephone or an identity number,
 * masked or not.
 */
const ILL = compilePattern(ILLNESS_WORDS)
const LONG_NUMBER = /\d(?:[ .-]?[\d•*]){8}/
/** In such a record, a house by its number and the name of its street: "- 12/4 Lê Lợi -". */
const RECORDED_DOOR = /[,;(–-] ?(?<door>(?:số )?\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?){0,4}) (?=\p{Lu})/giu
/** No street begins so: "50 Triệu", "3 Tháng". */
const NO_STREET = /^(?:trieu|thang|tuoi|nam|ngay|gio|nguoi|cai|to|vnd|kg)(?![a-z])/
/** Lines of a draft that are looked at. More would not help the writer. */
const MAX_RECORDS = 100

/** Finds the lines that are records of people who are named at their beginning. */
function findRecords(reading: AnalyzedText): Span[] {
  return findFullNames(reading)
    .filter((name) => isSureName(name) && startsLine(reading, findTitleStart(reading, name.start)))
    .slice(0, MAX_RECORDS)
    .flatMap(({ start, end }) => {
      const close = reading.text.indexOf('\n', end)
      const line = { start, end: close < 0 ? reading.text.length : close }
      const isRecord = LONG_NUMBER.test(reading.text.slice(end, line.end)) || ILL.testIn(reading, end, line.end)
      return isRecord && !OFFICE_OF.testIn(reading, start, line.end) ? [line] : []
    })
}

function findRecordedHouses(reading: AnalyzedText, records: readonly Span[]): Span[] {
  return records.flatMap((record) =>
    findAllMatches(RECORDED_DOOR, reading.text.slice(record.start, record.end)).flatMap(
      ({ index, 0: match, groups }) => {
        const street = record.start + index + match.length
        const end = findCapitalizedRunEnd(reading, street, 4)
        if (!reading.text.slice(street, end).includes(' ') || NO_STREET.test(reading.bare.slice(street, end))) return []
        return [{ start: street - 1 - groups!.door!.length, end }]
      },
    ),
  )
}

/** Finds home addresses: houses said to be of somebody, and those in the record of a person. */
export function findHomeAddresses(reading: AnalyzedText): PersonalItem[] {
  if (!/\d/.test(reading.text)) return []
  const records = findRecords(reading)
  const isRecorded = (house: Span) => records.some(({ start, end }) => start <= house.start && house.end <= end)
  const houses = findHouses(reading).filter(
    (house) =>
      isRecorded(house) || isNamedHome(reading, house) || isHome(reading, house) || isHomeOfNamed(reading, house),
  )
  const others = excludeOverlapping(findRecordedHouses(reading, records), houses)
  return [...houses, ...others].map(({ start, end }) => ({ start, end, message: 'address', rank: 1 }))
}
