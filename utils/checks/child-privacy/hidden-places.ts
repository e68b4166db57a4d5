// What a mask hides of a sentence about a child in addition to names: places, classes and schools, each with what is
// written instead.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { HIDDEN } from '../shared/context/hidden.ts'
import { findPlaceNames } from './child-victims.ts'
import { findKnownPlaces, findNeighbourhoods, findSchoolNames } from './known-places.ts'
import { findPlacesAfterNumbers } from './names-around.ts'
import { sortApart } from './sort-apart.ts'

/** Words of a sentence, in offsets of the analyzed text, and what hides them. */
interface HiddenWords extends Span {
  replacement: string
}

const CODE = '(?:1[0-2]|[1-9])(?:[a-eghk]\\d{0,2}|\\/\\d{1,2})(?![\\p{L}\\d\\/.-])'
/** A class without the word for it before a school. */
const CLASS_OF_SCHOOL = compilePattern(
  `(?<!(?:lớp|khối|phòng|nhà|số|tổ|tòa|căn|khu|dãy),? ?)(?<![\\d\\/.-])${CODE}` +
    '(?= (?:của |ở )?(?:trường|mn|mầm non|mẫu giáo|tiểu học|thcs|thpt|chuyên) )',
)
/** The same right behind a name. */
const CLASS_OF_NAME = new RegExp(`^,? \\(?(?:(?:đang |dang )?(?:học|hoc|hs) )?(?:(?:lớp|lop) )?(?<code>${CODE})`, 'u')
const CLASS_REACH = 24
/** A grade alone, or a group before school: "lớp 7", "lớp Lá 1". */
const GRADE = compilePattern('(?<=lớp )(?:(?:1[0-2]|[1-9])(?![\\d/.-])|(?:lá|chồi|mầm)(?: \\d{1,2})?)')
const CLASS_WORD = /(?<![a-z])(?:lop|khoi) $/
/** Where a house is and how it looks, after the word for it: "nhà cuối bản cạnh suối". */
const HOUSE_LOOKS = compilePattern(
  '(?<=nhà )(?:\\p{L}+ ){0,2}?(?:hàng rào|cuối|đầu|ngói|mái|cổng)(?: (?!(?:bị|mới|mà|thì|có|là|và|rồi|đó|nè|hay)(?!\\p{L}))\\p{L}+){1,5}',
)
/** What a class is behind, without the word for it. */
const CLASS_WORD_LEFT_OUT = /(?<![a-z])(?:hoc sinh|hs|nu sinh|nam sinh|em|be|chau|ban|hoc) $/
/**
 * Finds what is to be hidden of a sentence in addition to its names, in order and apart.
 * @param names the names in it, which are hidden otherwise
 */
export function findHiddenPlaces(reading: AnalyzedText, sentence: Span, names: readonly Span[]): HiddenWords[] {
  const isFree = (span: Span) => isEnclosedSpan(span, sentence) && !names.some((name) => hasOverlap(name, span))
  const classes = [...CLASS_OF_SCHOOL.find(reading), ...names.flatMap((name) => findClassBehind(reading, name))]
  const places = [
    ...classes,
    ...GRADE.find(reading),
    ...HOUSE_LOOKS.find(reading),
    ...findPlaceNames(reading),
    ...findKnownPlaces(reading),
    ...findSchoolNames(reading),
    ...findNeighbourhoods(reading),
    ...findPlacesAfterNumbers(reading, names),
  ]
  return joinNeighbours(reading, sortApart(places.filter(isFree))).map(({ start, end }) => {
    const before = reading.bare.slice(Math.max(0, start - CLASS_REACH), start)
    const isClass =
      (classes.some((each) => each.start === start) && !CLASS_WORD.test(before)) || CLASS_WORD_LEFT_OUT.test(before)
    const word = reading.accented ? 'lớp' : 'lop'
    const replacement = isClass && /\d/.test(reading.text[start]!) ? `${word} ${HIDDEN}` : HIDDEN
    return { start, end, replacement: start === sentence.start ? capitalize(replacement) : replacement }
  })
}

function findClassBehind(reading: AnalyzedText, { end }: Span): Span[] {
  const match = CLASS_OF_NAME.exec(reading.lower.slice(end, end + CLASS_REACH))
  if (!match) return []
  const to = end + match[0].length
  return [{ start: to - match.groups!.code!.length, end: to }]
}

/** Joins what only a space is between: a class and its school. */
function joinNeighbours({ text }: AnalyzedText, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, start).trim() === '') joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start, end })
  }
  return joined
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
