// Grown-ups whom a village knows by a plain word, a given name and a home: "con Lan xóm 3", "thằng Tý ở ấp 5".

import type { Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../text/enclosed-spans.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { isTitle } from './full-names.ts'
import { GRAVE_ILLNESSES } from './grave-illnesses.ts'
import { HAMLETS, LANES } from './home-places.ts'
import { findEnclosingPassage } from './mitigating-context.ts'
import { findCapitalizedRunEnd, findNameParts, isCapital } from './name-parts.ts'
import { CHILD_SCHOOLS, SCHOOL_CLASS } from './school-class.ts'

/** A neighbour: from the word before the name to the end of the name. */
export interface Neighbour extends Span {
  name: Span
}

const PLAIN_WORD = compilePattern('con|thằng|thg|cái')
/** Right behind the name. Without diacritics some of these would be other words, but before a number: "bạn", "buồn". */
const AT_HOME = compilePattern(
  '^,? ?\\(?(?:(?:nhà|đang|sống|ngụ|trú|trọ|ở|tại|dưới|trên|bên|trong|ngoài|đầu|cuối|giữa) ){0,3}' +
    `(?:(?:${HAMLETS}|làng|${LANES})(?<!ban|ngo|buon) [\\p{L}\\d]{1,10}|(?:tổ|bản|ngõ|buôn|khu phố|kp|đội)(?: số)? \\d{1,4})`,
)
/** Any of these near the name, and it may be a child. */
const OF_CHILD = compilePattern(
  `bé|nhóc|cu|trẻ|cháu|đứa|nhỏ|học trò|học sinh|hs|nữ sinh|nam sinh|trường|${SCHOOL_CLASS}|lớp|${CHILD_SCHOOLS}|` +
    '(?<!(?:đại|cao|bạn) )học|(?:\\d|1[0-7]) ?(?:tuổi|t)|tháng tuổi|(?:mẹ|má|ba|bố|cha) (?:nó|hắn)',
)
const GRAVE = compilePattern(GRAVE_ILLNESSES)
const HOME_REACH = 50
const MOST_SYLLABLES = 3
/** Neighbours of one draft that are looked at. More would not help the writer. */
const MAX_NEIGHBOURS = 60

/** Finds those who are named by a plain word, a name and a home, with no word for a child near, in order. */
export const findNamedNeighbours = searchOnce((reading): readonly Neighbour[] =>
  PLAIN_WORD.find(reading)
    .filter(({ end }) => isCapital(reading, end + 1))
    .slice(0, MAX_NEIGHBOURS)
    .flatMap(({ start, end }): Neighbour[] => {
      if (reading.text[end] !== ' ') return []
      const name = { start: end + 1, end: findCapitalizedRunEnd(reading, end + 1, MOST_SYLLABLES) }
      const [first] = findNameParts(reading, name)
      // "con Bà Lụa xóm 3": the child of somebody.
      if (!first || isTitle(reading, first) || name.end < name.start + 2) return []
      if (!AT_HOME.testIn(reading, name.end, name.end + HOME_REACH)) return []
      const passage = findEnclosingPassage(reading, name)
      return OF_CHILD.testIn(reading, passage.start, passage.end) ? [] : [{ start, end: name.end, name }]
    }),
)

/** Whether a sentence speaks of such a neighbour's grave illness: of a grown-up's health, not of a child. */
export function isOfIllNeighbour(reading: AnalyzedText, sentence: Span): boolean {
  return (
    GRAVE.testIn(reading, sentence.start, sentence.end) &&
    findNamedNeighbours(reading).some((each) => isEnclosedSpan(each, sentence))
  )
}
