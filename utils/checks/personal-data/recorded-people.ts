// Whom a record or a list is of: a name, and after it only what a record says of a person.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { BARE_PLACE_HEADS } from '../shared/context/home-places.ts'
import { startsLine } from '../shared/context/name-parts.ts'
import { findTitleStart, type NamedPerson } from './named-people.ts'

const ENTRY_SIGN = /[,;:()–]| - /
const PLACE =
  `(?:${BARE_PLACE_HEADS}|khu|ban|doi|so|xa|phuong|huyen|tinh|tp|duong|chung cu|phong|` +
  'giuong|khoa|buong|nha|dau|cuoi|gan|canh|ke|sau|truoc)'
/** What a record says of a person: age, birth, numbers, home, bed, means. */
const DATA = new RegExp(
  '^(?:\\d{1,4} ?(?:t|tuoi)?(?: (?:o|ngu|nha) .{2,40})?|(?:nam sinh|sinh|sn|ns|dob) ?.{0,24}|[\\d/. •x-]{4,24}|' +
    '(?:cccd|cmnd|can cuoc|bhyt|bhxh|ma|mssv|sdt|dt|dien thoai|the|stk|tk|lh|zalo)(?![a-z]).{0,40}|' +
    `(?:(?:o|ngu|tru|thuong tru|que|dia chi|dc) ){0,2}(?:o )?${PLACE}(?![a-z]).{0,40}|\\d[\\d/]{0,8} [a-z ]{3,30}|` +
    '(?:thua|to ban do|to)(?: dat)?(?: so)? \\d.{0,40}|(?:hien|van|con|da|dang)(?: dang| con)?|' +
    '(?:ho )?(?:can |thoat )?ngheo|ho (?:kho khan|chinh sach)|doc than|nam|nu)$',
)
/** The farthest from a name to the entry, in UTF-16 units. */
const ENTRY_REACH = 160

/** Returns whom a record is of in which some words are an entry: only other data are between both. */
export function findRecordedPerson(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  entry: Span,
): NamedPerson | undefined {
  const next = findNextSpanIndex(people, entry.start)
  // The street of an address may look like a person.
  return people.slice(Math.max(0, next - 2), next).findLast((each) => isRecorded(reading, each, entry))
}

/** After a heading, or the entry before it, with or without a number. */
const OPENS_ENTRY = /[:;] ?(?:\d{1,3} ?[.)] ?)?$/
const OPENS_REACH = 8

/** Whether an entry of a list begins with a person: "- Ông Lê Văn Mẫu". */
export function startsEntry(reading: AnalyzedText, { start }: Span): boolean {
  const at = findTitleStart(reading, start)
  return startsLine(reading, at) || OPENS_ENTRY.test(reading.text.slice(Math.max(0, at - OPENS_REACH), at))
}

function isRecorded(reading: AnalyzedText, person: NamedPerson, { start }: Span): boolean {
  const isEntry = startsEntry(reading, person)
  if (person.short || !(isSureName(person) || isEntry)) return false
  const facts = splitFacts(reading, person.end, start)
  return facts?.every((part) => DATA.test(part)) === true && (isEntry || facts.length > 0)
}

/** Splits what is between a name and an entry; undefined where they are far apart or on two lines. */
function splitFacts(reading: AnalyzedText, nameEnd: number, start: number): string[] | undefined {
  if (start - nameEnd > ENTRY_REACH) return undefined
  const between = reading.bare.slice(nameEnd, start)
  if (between.includes('\n')) return undefined
  const said = between.split(ENTRY_SIGN).map((part) => part.trim().replace(/-$/, ''))
  return said.filter((part) => part !== '')
}

/** Whether only what a record says of a person is between a name and an entry. */
export function hasOnlyData(reading: AnalyzedText, nameEnd: number, start: number): boolean {
  return splitFacts(reading, nameEnd, start)?.every((part) => DATA.test(part)) === true
}
