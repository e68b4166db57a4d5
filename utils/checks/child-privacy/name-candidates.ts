// Candidates for the full name of a child: a known family name anywhere, or any capitalized name whose neighbouring
// words say that it is a pupil.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { excludeOverlapping } from '../../text/enclosed-spans.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { compactRegExp } from '../../text/regexp/compact.ts'
import {
  type FullName,
  findCapitalizedRuns,
  findFullNamesInRuns,
  isPlaceName,
  isTitle,
} from '../shared/context/full-names.ts'
import {
  countSyllables,
  findCapitalizedRunEnd,
  findNameParts,
  isCapital,
  startsLine,
} from '../shared/context/name-parts.ts'
import { PUPIL } from './child-words.ts'

/** Titles of a child right before the name. */
const TITLE = compilePattern(
  `(?:bé|cháu|nhóc|${PUPIL}|trò|thí sinh|em|bạn|con)(?: (?:gái|trai|tên|là|học sinh|em)){0,3} ?$`,
)
const TITLE_REACH = 24
/** A class code after the name, without the word for class: "… 7A4", "… (5/2", "… 8/6 THCS". A bare "9/2" is a date. */
const CLASS_CODE = compactRegExp(
  /[ ,:(-]{1,3}(?:hoc (?:sinh )?|hs |lop )?(?<code>(?:1[0-2]|[1-9])(?:[a-eghkt]\d{0,2}|\/\d{1,2}(?=,? ?(?:thcs|th |tieu hoc|truong|thpt|cap \d|[()]))))(?![a-z0-9/])/g,
)
/** Words of a school context. */
const SCHOOL_CONTEXT = compilePattern(
  'lớp|trường|thcs|th|tiểu học|thpt|học sinh|hs|học|thi|điểm|giải|đội tuyển|phụ huynh|điểm danh|cô giáo|các em|bạn|' +
    'em|bé|cháu',
)
/** "3D", "4D" and "5k" are also films, prints and prices. */
const AMBIGUOUS_CODE = /^[ ,:(-]*(?:[34]d|\d{1,2}k)$/
const NO_SCHOOL = compilePattern(
  'phim|rạp|họa tiết|tranh|size|giá|ship|mô hình|phần mềm|công nghệ|khung|móng|kỹ thuật|in 3d|vẽ|tô|ly|cái|đồng|tiền',
)
const SCHOOL_REACH = 160

/** A candidate. `code` is the end offset of a class code after the name. */
export interface NameCandidate extends FullName {
  code: number | undefined
}

/** Without a known family name, two syllables are only a given name: "bé Bảo An". */
const MIN_GUESSED_SYLLABLES = 3
/** What a school, a contest or a form begins with. "Trương" is a family name. */
const INSTITUTION = /^(?:trường|thcs|thpt|th|ptth|mầm|tiểu|trung|đại|lớp|khối|clb|bảng|mã|số)$/
const BARE_INSTITUTION = /^(?:thcs|thpt|ptth|lop|khoi|clb|ma)$/

function isInstitution({ accented, lower }: AnalyzedText, { start, end, bare }: Span & { bare: string }): boolean {
  return accented ? INSTITUTION.test(lower.slice(start, end)) : BARE_INSTITUTION.test(bare)
}

/** What whole names of two syllables begin with: "A Thui", "Ja Duyn". */
const HEAD_OF_TWO = /^(?:a|ja)$/

/**
 * Finds all candidates of a text, in order. Of two that overlap, returns the one with a known family name, otherwise
 * the first.
 */
export function findNameCandidates(reading: AnalyzedText): NameCandidate[] {
  const codes = findClassCodes(reading)
  const runs = findCapitalizedRuns(reading)
  const awarded = findAwardedNames(reading)
  const known = [...excludeOverlapping(findFullNamesInRuns(reading, runs), awarded), ...awarded]
  const guessed = [
    ...runs.map((run) => findCalledName(reading, run)),
    ...[...codes.keys()].map((end) => ({ start: findCapitalizedRunStart(reading, end), end })),
  ].flatMap((span): FullName[] => {
    if (!span) return []
    const parts = findNameParts(reading, span)
    const syllables = countSyllables(parts)
    const isLong = syllables >= MIN_GUESSED_SYLLABLES || (parts.length > 1 && HEAD_OF_TWO.test(parts[0]!.bare))
    return isLong && !isInstitution(reading, parts[0]!) && !isPlaceName(reading, span)
      ? [{ ...span, syllables, isOfHighlands: false }]
      : []
  })
  const certain = new Set(known)
  const chosen: FullName[] = []
  for (const name of [...known, ...guessed].sort((a, b) => a.start - b.start)) {
    const last = chosen.at(-1)
    if (!last || name.start >= last.end) chosen.push(name)
    else if (certain.has(name) && !certain.has(last)) chosen[chosen.length - 1] = name
  }
  return chosen.map((name) => ({ ...name, code: codes.get(name.end) }))
}

/**
 * Returns the part of a capitalized run that is called a child: the words after a title in the run, or the whole run
 * after a title.
 */
function findCalledName(reading: AnalyzedText, run: Span): Span | undefined {
  const [first, second] = findNameParts(reading, run)
  if (!second) return undefined
  if (TITLE_WORD.test(first!.bare) && isTitle(reading, first!)) return { start: second.start, end: run.end }
  const isListed = HEAD_OF_TWO.test(first!.bare) && startsLine(reading, run.start)
  return isListed || TITLE.testIn(reading, run.start - TITLE_REACH, run.start) ? run : undefined
}

/** "KHEN TẶNG EM NGUYỄN …": words before the name that are in capitals, too, so that they are one run with it. */
const AWARDED = compactRegExp(
  /(?<![a-z])(?:tang|trao|thuong|cho|chung nhan|tuyen duong) ?:? ?(?:em|chau|be|hoc sinh)[ :]{1,3}(?=[a-z])/g,
)

/** Finds the names behind what a certificate in capitals says. */
function findAwardedNames(reading: AnalyzedText): FullName[] {
  return findAllMatches(AWARDED, reading.bare).flatMap((match) => {
    const start = match.index + match[0].length
    const end = isCapital(reading, match.index) ? findCapitalizedRunEnd(reading, start, 5) : start
    return end > start ? findFullNamesInRuns(reading, [{ start, end }]) : []
  })
}

/** Returns class codes as a map from the start of the separator before the code to the end of the code. */
function findClassCodes(reading: AnalyzedText): Map<number, number> {
  const codes = new Map<number, number>()
  if (!/\d[a-z/]/.test(reading.bare)) return codes
  let last = 0
  for (const match of findAllMatches(CLASS_CODE, reading.bare)) {
    const isLast = /^1[12]/.test(match.groups!.code!)
    const near = (pattern: Pattern) => pattern.testIn(reading, match.index - SCHOOL_REACH, match.index + SCHOOL_REACH)
    if (AMBIGUOUS_CODE.test(match[0]) && near(NO_SCHOOL)) continue
    if (isLast || !(/[a-z]\d/.test(match.groups!.code!) || isBelow(reading, last, match.index) || near(SCHOOL_CONTEXT)))
      continue
    last = match.index + match[0].length
    codes.set(match.index, last)
  }
  return codes
}

/** Whether an offset is on the line below another: the words for a school are at the head of a list. */
function isBelow({ bare }: AnalyzedText, above: number, at: number): boolean {
  return above > 0 && at - above < SCHOOL_REACH && /^[^\n]*\n{1,2}[^\n]*$/.test(bare.slice(above, at))
}

/** Titles written with a capital; they are not part of the name. */
const TITLE_WORD = /^(?:be|chau|em|hs|nhoc)$/

/** Returns the start of the two to five capitalized syllables that end at `end`, otherwise `end`. */
function findCapitalizedRunStart(reading: AnalyzedText, end: number): number {
  const before = reading.bare.slice(Math.max(0, end - 48), end)
  const words = /(?:(?<![a-z])[a-z']{1,8} ){0,4}(?<![a-z])[a-z']{1,8}$/.exec(before)
  if (!words) return end
  let start = end
  let at = end - words[0].length
  for (const word of words[0].split(' ')) {
    const isTitleHere = TITLE_WORD.test(word) && isTitle(reading, { start: at, end: at + word.length, bare: word })
    if (!isCapital(reading, at) || isTitleHere) start = end
    else if (start === end) start = at
    at += word.length + 1
  }
  return reading.bare.slice(start, end).includes(' ') ? start : end
}
