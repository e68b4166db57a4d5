// Children whom readers know by no name: the writer's own, where a parent's joy or worry about "con gái út" is no
// disclosure, and a lost child.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { hasNamedOffice } from '../shared/context/identifiable-target.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { isCapital } from '../shared/context/name-parts.ts'
import { CHILD_CLASS } from '../shared/context/school-class.ts'
import { PARENT_ANYWHERE, PERSON_TITLES } from '../shared/context/titles.ts'
import { findAbuses } from './abused-children.ts'
import { WAYS_TO_CHILD } from './child-details.ts'
import { CLASS_CODE, WHICH_OFFSPRING } from './child-words.ts'
import { findKnownPlaces, findSchoolNames } from './known-places.ts'

const WHICH = `(?: (?:${WHICH_OFFSPRING}|cả|yêu|cưng|rượu)){0,2}`
/** A child, and that it is the writer's. */
const OWN_CHILD = compilePattern(
  `(?:con|bé|cháu|nhóc|cu)${WHICH} (?:của )?(?:nhà |vợ chồng )?(?:mình|em|tui|tôi|tao)(?! (?:họ|rể|dâu|trai|gái)(?!\\p{L}))`,
)
/** A child of whom the draft must say that the writer is the parent. */
const SON_OR_DAUGHTER = compilePattern(
  `con (?:gái|trai)${WHICH}(?!(?: (?:của|nhà))? (?:${PERSON_TITLES}|${PARENT_ANYWHERE}|cụ|người)(?!\\p{L}))`,
)
/** A parent speaks to the child, or of joy or worry. */
const AS_PARENT = compilePattern(
  `(?:${PARENT_ANYWHERE})(?: (?:cũng|rất|quá|thì|chỉ|mà|vừa|nghe|nhìn|cứ)){0,2} ` +
    '(?:mừng|vui|lo|thương|tự hào|xót|nhớ|yêu|chúc|hạnh phúc|hãnh diện|tin con)|' +
    '(?:thương|cố lên|cố gắng lên|chúc mừng|giỏi lắm|tự hào về) con(?! (?:nhà|của|bé|nhỏ|người|nó)(?!\\p{L}))',
)
/** Somebody else's child, or another child with the writer's. */
const OTHER_CHILD = compilePattern(
  'hàng xóm|láng giềng|(?:nhà|phòng|bàn|kế|lớp|xóm|ấp|thôn) bên|bên cạnh|kế bên|(?:con|thằng) (?:nhỏ|bé|kia|nọ)|đứa|nó|hắn|' +
    '(?:bạn|em|đồng nghiệp) (?:nó|cùng|học|bé|chung|mình|tui|tôi)|(?:chơi|học|ngồi) (?:chung|cùng)(?! (?:con|mẹ|mình))|' +
    'sếp|cán bộ|công an|viên chức|(?:trưởng|phó) (?:thôn|ấp|xóm|bản|khu)',
)
/** Before a capital it is the title of a name. */
const TITLE = compilePattern(
  `${PERSON_TITLES}|${PARENT_ANYWHERE}|cụ|(?:bé|cháu|em|con|bạn|nhóc|cu)(?: (?:${WHICH_OFFSPRING}|cả|tên|là))?|tên|trò`,
)
const CLASS = compilePattern(`${CHILD_CLASS}|lớp \\d|${CLASS_CODE}`)
/** The grade that a child goes to, which is of a whole year of children: "đỗ lớp 10". */
const NEXT_GRADE = /(?:do|dau|vao|vo|len|thi|trung tuyen) lop \d{1,2}$/
const GRADE_REACH = 12

function namesClass(reading: AnalyzedText): boolean {
  return CLASS.find(reading).some(
    ({ start, end }) => !NEXT_GRADE.test(reading.bare.slice(Math.max(0, start - GRADE_REACH), end)),
  )
}

/** Whether a text names somebody. In a text of small letters a name looks like any word. */
const namesSomebody = searchOnce(
  (reading): boolean =>
    !/\p{Lu}/u.test(reading.text) ||
    findFullNames(reading).length > 0 ||
    TITLE.find(reading).some(({ end }) => isCapital(reading, end + 1)),
)

/** Whether a text names somebody, or a class, a school or a place by which a child could be known. */
const saysWho = searchOnce(
  (reading): boolean =>
    namesSomebody(reading) ||
    findKnownPlaces(reading).length > 0 ||
    findSchoolNames(reading).length > 0 ||
    namesClass(reading),
)

/** A child who has been found, or is looked for, and those who are to fetch it. */
const LOST_CHILD = compilePattern('(?:đi|bị|thất) lạc|lạc (?:mẹ|bố|ba|má|cha|đường|gia đình|người nhà|đoàn)')
const FETCHED = compilePattern(
  '(?:bố|ba|cha) (?:mẹ|má)|người (?:nhà|thân)|gia đình|phụ huynh|ai (?:là|biết|quen|thấy|nhận|có con)|của ai|con ai|nhà ai|tìm',
)

/** Whether a text looks for a lost child, or for its people, and does not say how others get to it: looks help. */
export function isOfUnnamedLostChild(reading: AnalyzedText, sentence: Span): boolean {
  const { start, end } = findEnclosingPassage(reading, sentence)
  return (
    LOST_CHILD.testIn(reading, start, end) &&
    FETCHED.testIn(reading, start, end) &&
    !namesSomebody(reading) &&
    !WAYS_TO_CHILD.testIn(reading, start, end) &&
    findAbuses(reading).length === 0
  )
}

/**
 * Whether a sentence is about a child of the writer, and the text does not say who that is.
 * @param sentence offsets in `reading.text`
 */
export function isOfUnnamedOwnChild(reading: AnalyzedText, sentence: Span): boolean {
  const isIn = (pattern: Pattern) => pattern.testIn(reading, sentence.start, sentence.end)
  if (isIn(OTHER_CHILD) || hasNamedOffice(reading, sentence.start, sentence.end)) return false
  return (isIn(OWN_CHILD) || (isIn(SON_OR_DAUGHTER) && AS_PARENT.test(reading))) && !saysWho(reading)
}
