// The names in a sentence about a child, for its mask: of the child, of others like it, and of grown-ups by whom it is
// known. Given names and nicknames count where the words around them say whose they are.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { excludeOverlapping, isEnclosedSpan, selectOverlapping } from '../../text/enclosed-spans.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'
import {
  extendOverName,
  findCapitalizedRuns,
  findFullNames,
  isFamilyName,
  isPlaceName,
  isTitle,
} from '../shared/context/full-names.ts'
import { findNameParts } from '../shared/context/name-parts.ts'
import { findSeriesOfAll } from '../shared/context/name-series.ts'
import { CHILD_CLASS, CHILD_SCHOOLS } from '../shared/context/school-class.ts'
import { PARENT_ANYWHERE, PERSON_TITLES } from '../shared/context/titles.ts'
import { findLowerCaseNames } from './abused-children.ts'
import { CHILD_AGE, CLASS_CODE, PUPIL, WHICH_OFFSPRING } from './child-words.ts'
import { findKnownPlaces, findNeighbourhoods, findSchoolNames } from './known-places.ts'
import { findParentages } from './relatives.ts'
import { sortApart } from './sort-apart.ts'

/** A name: UTF-16 offsets in the analyzed text. */
export interface NameAround extends Span {
  /** Whose it is by the words next to it. */
  of: 'child' | 'grown-up' | 'somebody'
}

/** Before the name of a child. */
const CHILD_TITLE = compilePattern(
  '(?:bé|cháu|nhóc|cu|thằng|thg|đứa|con|cái|em|bạn|trò|nạn nhân|nó|' +
    `${PUPIL})(?: (?:${WHICH_OFFSPRING}|cu|em|học sinh|hàng xóm|sinh đôi|đó|này)){0,2}(?:,? (?:tên|là|tên là))?:? ?$`,
)
const CALLED = compilePattern(
  '(?:bé|cháu|nhóc|cu|thằng|đứa|con|em|bạn|nó|con trai|con gái)(?: \\p{L}+){0,4} tên(?: là)? ?$',
)
const WORK =
  'chủ|phó|giám đốc|trưởng|hàng xóm|y tá|y sĩ|bác sĩ|thợ \\p{L}+|thầu|chủ tịch|phó chủ tịch|bí thư|công an|bộ đội|liệt sĩ|' +
  'hiệu trưởng|hiệu phó|sếp|tiệm vàng|trung tá|đại úy|cán bộ|giáo viên|cô giáo|thầy giáo'
const GROWN_UP = `${PERSON_TITLES}|c|a|cụ|lão|mụ|o|mệ|eng|ả|mự|dượng|cố|vợ chồng|${PARENT_ANYWHERE}`
/** Before the name of a grown-up by whom a child is known: "con nhà Thoa", "cháu ngoại ông Tấu", "mẹ là Nhãn". */
const RELATIVE = compilePattern([
  `(?:con|cháu)(?: (?:${WHICH_OFFSPRING}|đầu lòng|riêng|thứ \\p{L}+)){0,2}(?: (?:của|nhà)| (?=(?:${PERSON_TITLES}|c|a|${WORK}) ))` +
    `(?: (?:${GROWN_UP}|${WORK})){0,3} ?$`,
  `(?:${PARENT_ANYWHERE}|ông|bà|dì|chú|bác|cậu|anh)(?: (?:cháu|bé|em|nó|ruột|nội|ngoại|đẻ)){0,2}(?:,? (?:tên|là|tên là))?` +
    `(?: (?:${GROWN_UP}|${WORK})){0,2} ?$`,
  `(?:${GROWN_UP}|nhà (?:${GROWN_UP}|${WORK}))(?: (?:${WORK}|giáo|chủ nhiệm))? ?$`,
])
/** The same words with a capital, in one run with the name. Without diacritics they begin the names of places, too. */
const GROWN_IN_RUN = new Set(`${PERSON_TITLES}|${PARENT_ANYWHERE}`.split('|'))
const CHILD_IN_RUN = new Set('bé|em|cháu|con|cu|thằng|đứa|bạn|nhóc|cái|hs|nó|hắn'.split('|'))
/** Right after the name of a child: its class, its age, or whose it is. */
const CHILD_AFTER = compilePattern([
  `^[ ,(:-]{1,3}(?:(?:đang|năm nay|mới|là|học|hs|học sinh) ){0,2}(?:${CHILD_CLASS}|${CLASS_CODE}|(?:lá|chồi|mầm) \\d|` +
    `${CHILD_SCHOOLS}|${CHILD_AGE})`,
  `^,? con (?:${PERSON_TITLES}|${WORK}|nhà|c|a)`,
  `^, (?:con (?:${WHICH_OFFSPRING})|cháu (?:nội|ngoại))`,
])
/** Words that begin with a capital and are no names: classes, offices, bodies, places and subjects. */
const NO_NAME = compilePattern(
  '^(?:lớp|khối|cấp|trường|thcs|thpt|th|mn|phường|xã|huyện|tỉnh|tp|thôn|xóm|ấp|tổ|khu|ban|sở|toán|bí thư|chủ tịch|phó|' +
    'giám đốc|hiệu (?:trưởng|phó)|bệnh viện|viện|hội|đoàn|đội|ủy ban|công an|lá|chồi|mầm|việt nam)',
)
/** Somebody is spoken to, not about. */
const SPOKEN_TO = /^ {0,2}(?:ơi|oi|ạ|à)(?!\p{L})/u
/** Before the name of a street. */
const DOOR_BEFORE = /(?<![a-z])(?:nha|so|o|sn|hem|ngo|kiet|ngach) \d{1,4}[a-z]?(?:\/\d{1,4}){0,3} $/
/** What a class for small children is called: "lớp Lớn A". */
const AFTER_CLASS_WORD = /(?<![a-z])lop $/
/** Before it, what seems to be a name is of a school: "Vân lớp 6C Hoa Mẫu", "Vân 3/6 Hoa Mẫu". */
const CLASS_BEFORE = compactRegExp(
  `(?:(?<![a-z\\d])(?:1[0-2]|[1-9])(?:[a-k]\\d{0,2}|\\/\\d{1,2})|(?<![a-z])lop (?:la|choi|mam|(?:1[0-2]|[1-9]))(?: \\d{1,2})?)` +
    ',? ?(?:(?:truong|cua|mn|mam non|th|thcs|thpt|chuyen) ?){0,2}$',
)
const TITLE_REACH = 48
const AFTER_REACH = 30
/** The syllables of a name that no place has. */
const LONG_NAME = 3

/** Finds the names in a sentence about a child, in order and apart. */
export function findNamesAround(reading: AnalyzedText, sentence: Span): NameAround[] {
  const isIn = (each: Span) => isEnclosedSpan(each, sentence)
  const parents = findParentages(reading)
    .map(({ name }) => name)
    .filter(isIn)
  if (reading.text === reading.lower)
    return sortApart([
      ...parents.map((name) => ({ ...name, of: 'grown-up' as const })),
      ...findLowerCaseNames(reading)
        .filter(isIn)
        .map((name) => ({ ...name, of: 'child' as const })),
    ])
  const full = selectOverlapping(findFullNames(reading), sentence).filter(isIn)
  const names: NameAround[] = []
  for (const run of selectOverlapping(findCapitalizedRuns(reading), sentence)) {
    if (!isIn(run)) continue
    const overlaps = (each: Span) => hasOverlap(each, run)
    const [whole] = selectOverlapping(full, run)
    const name = parents.find(overlaps) ?? whole
    const known = name && { ...trimName(reading, run, name), isFull: whole !== undefined }
    const found = findNameInRun(reading, known ?? skipFirstWord(reading, run), run, names.at(-1))
    if (found) names.push(found)
  }
  const children = names.filter((name) => name.of !== 'grown-up')
  const listed = findSeriesOfAll(reading, children).filter((name) => isIn(name) && !isOfPlace(reading, name))
  return sortApart([...names, ...excludeOverlapping(listed, names).map((name) => ({ ...name, of: 'child' as const }))])
}

/** Finds the schools that are named right behind a class, and streets behind a number, without a word for them. */
export function findPlacesAfterNumbers(reading: AnalyzedText, names: readonly Span[]): Span[] {
  return findCapitalizedRuns(reading).filter(
    (run) =>
      isOfPlace(reading, run) &&
      !isShort(reading, run) &&
      !SCHOOL_WORD.test(reading.lower.slice(run.start, run.end)) &&
      !names.some((name) => hasOverlap(name, run)),
  )
}

/** A school with the word for it, which is found otherwise. */
const SCHOOL_WORD = /^(?:trường|tiểu|mầm|mẫu)(?!\p{L})/u

/** Whether a class or the number of a house is before some words with capitals. */
function isOfPlace(reading: AnalyzedText, { start }: Span): boolean {
  const before = readBefore(reading, start)
  return CLASS_BEFORE.test(before) || DOOR_BEFORE.test(before)
}

/** Whether words with capitals are the name of a school or a place. */
function isOfArea(reading: AnalyzedText, name: Span): boolean {
  // Without diacritics the word for a village is also that for a friend.
  const villages = reading.accented ? findKnownPlaces(reading).filter(({ isHouse, isShop }) => !isHouse && !isShop) : []
  const areas = [...findSchoolNames(reading), ...findNeighbourhoods(reading), ...villages]
  // Without diacritics a family name looks like the word for a school.
  return areas.some((area) => area.start <= name.start && hasOverlap(area, name))
}

function findNameInRun(
  reading: AnalyzedText,
  inner: (Span & { isFull: boolean }) | undefined,
  run: Span,
  last: Span | undefined,
): NameAround | undefined {
  if (!inner) return undefined
  const name = { start: inner.start, end: extendOverName(reading, inner.end) }
  if (name.end - name.start < 2 || SPOKEN_TO.test(reading.lower.slice(name.end, name.end + AFTER_REACH)))
    return undefined
  const title = reading.lower.slice(run.start, name.start).trim()
  const { isFull } = inner
  if ((!isFull && NO_NAME.testIn(reading, name.start, name.start + TITLE_REACH)) || isOfArea(reading, name))
    return undefined
  const textBefore = readBefore(reading, name.start)
  if (AFTER_CLASS_WORD.test(textBefore) || DOOR_BEFORE.test(textBefore)) return undefined
  // A class behind a name is followed by the school.
  if (CLASS_BEFORE.test(textBefore) && last && name.start - last.end < SCHOOL_REACH) return undefined
  const before = (pattern: Pattern) => pattern.testIn(reading, name.start - TITLE_REACH, name.start)
  const isGrownUp = GROWN_IN_RUN.has(title) || before(RELATIVE)
  const isTitled = isGrownUp || CHILD_IN_RUN.has(title) || before(CHILD_TITLE) || before(CALLED)
  const isLong = reading.text.slice(name.start, name.end).split(' ').length >= LONG_NAME
  // A longer name may begin like that of a place.
  const isPlace = isPlaceName(reading, name) && !(isTitled && isLong)
  if (!isFull && (isPlace || isShort(reading, name))) return undefined
  if (isGrownUp) return { ...name, of: 'grown-up' }
  const isChild = isTitled || CHILD_AFTER.testIn(reading, name.end, name.end + AFTER_REACH)
  if (!isChild && !isFull) return undefined
  // "Thương con chị …": one word that begins a sentence is rather a verb.
  const isWord = !reading.text.slice(name.start, name.end).includes(' ')
  if (!isFull && !isTitled && isWord && opensClause(reading, name)) return undefined
  return { ...name, of: isChild ? 'child' : 'somebody' }
}

/**
 * Skips the first word of a run where it is no part of the name: a title, or the word that begins the sentence before a
 * family name.
 * @returns undefined where the run is only a title
 */
function skipFirstWord(reading: AnalyzedText, run: Span): (Span & { isFull: boolean }) | undefined {
  const [first, second, third] = findNameParts(reading, run)
  const word = reading.lower.slice(first!.start, first!.end)
  const opens = opensClause(reading, run)
  const isTitleHere = (opens && (GROWN_IN_RUN.has(word) || CHILD_IN_RUN.has(word))) || isTitle(reading, first!)
  if (!second) return isTitleHere ? undefined : { ...run, isFull: false }
  if (isTitleHere) return { start: second.start, end: run.end, isFull: false }
  const isOpening = opens && third !== undefined && !isFamilyName(first!.bare) && isFamilyName(second.bare)
  return { start: isOpening ? second.start : run.start, end: run.end, isFull: isOpening }
}

/** Begins a name with the letter before it in its run, "A Lăng", and behind a title that looks like a family name. */
function trimName({ text, lower, accented }: AnalyzedText, run: Span, { start, end }: Span): Span {
  if (/^\p{Lu} $/u.test(text.slice(run.start, start))) return { start: run.start, end }
  const [word = ''] = lower.slice(start, end).split(' ')
  const isTitled = accented && CHILD_IN_RUN.has(word) && start + word.length < end
  return { start: isTitled ? start + word.length + 1 : start, end }
}

/** Where a clause begins with a capital. */
const OPENING = /(?:^|[.!?…:;,\n"'(“–-])\s{0,3}$/

function opensClause({ text }: AnalyzedText, { start }: Span): boolean {
  return OPENING.test(text.slice(Math.max(0, start - 4), start))
}

/** How far behind a name its school may begin. */
const SCHOOL_REACH = 24

/** Whether capitals are an abbreviation: "HIV", "THCS". */
function isShort({ text }: AnalyzedText, { start, end }: Span): boolean {
  const word = text.slice(start, end)
  return word.length > 1 && word.length < 6 && word === word.toUpperCase()
}

function readBefore({ bare }: AnalyzedText, at: number): string {
  return bare.slice(Math.max(0, at - TITLE_REACH), at)
}
