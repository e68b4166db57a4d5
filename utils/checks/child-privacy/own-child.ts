// The writer's own child whom readers know by no name, class, school or place: a parent's joy or worry about "con gái
// út" is no disclosure.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { isCapital } from '../shared/context/name-parts.ts'
import { CHILD_CLASS } from '../shared/context/school-class.ts'
import { PARENT_ANYWHERE, PERSON_TITLES } from '../shared/context/titles.ts'
import { CLASS_CODE, WHICH_OFFSPRING } from './child-words.ts'
import { findKnownPlaces, findSchoolNames } from './known-places.ts'

const OWN_CHILD = compilePattern([
  `con (?:gái|trai)(?: (?:${WHICH_OFFSPRING}|cả|yêu|cưng|rượu))?` +
    `(?!(?: (?:của|nhà))? (?:${PERSON_TITLES}|${PARENT_ANYWHERE}|cụ|người|nó|họ|hắn|ổng|bả)(?!\\p{L}))`,
  `(?:con|bé|cháu|nhóc|cu)(?: (?:${WHICH_OFFSPRING}|cả)){0,2} (?:nhà )?(?:mình|em|tui|tôi|tao)`,
])
/** Before a capital it is the title of a name. */
const TITLE = compilePattern(
  `${PERSON_TITLES}|${PARENT_ANYWHERE}|cụ|(?:bé|cháu|em|con|bạn|nhóc|cu)(?: (?:${WHICH_OFFSPRING}|cả|tên|là))?|tên|trò`,
)
const CLASS = compilePattern(`${CHILD_CLASS}|lớp \\d|${CLASS_CODE}`)

/** Whether a text names somebody, or a class, a school or a place by which a child could be known. */
const saysWho = searchOnce((reading): boolean => {
  // In a text of small letters a name looks like any word.
  if (!/\p{Lu}/u.test(reading.text)) return true
  return (
    findFullNames(reading).length > 0 ||
    findKnownPlaces(reading).length > 0 ||
    findSchoolNames(reading).length > 0 ||
    CLASS.test(reading) ||
    TITLE.find(reading).some(({ end }) => isCapital(reading, end + 1))
  )
})

/**
 * Whether a sentence is about a child of the writer, and the text does not say who that is.
 * @param sentence offsets in `reading.text`
 */
export function isOfUnnamedOwnChild(reading: AnalyzedText, sentence: Span): boolean {
  return OWN_CHILD.testIn(reading, sentence.start, sentence.end) && !saysWho(reading)
}
