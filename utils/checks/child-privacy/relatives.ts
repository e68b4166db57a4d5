// Relatives by whom the neighbours know a child who is not named: "con út nhà anh Thiệm", "bé gái nhà chị Sen".

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { searchOnce } from '../../text/search-once.ts'
import { extendOverName, isFamilyName, isMasked, isPlaceName } from '../shared/context/full-names.ts'
import { BARE_PLACE_HEADS } from '../shared/context/home-places.ts'
import { findNameParts, isCapital } from '../shared/context/name-parts.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { CHILD_CLASS } from '../shared/context/school-class.ts'
import { KIN_TITLES, PARENT, PARENT_ANYWHERE, PERSON_TITLES } from '../shared/context/titles.ts'
import { mayTellOfHarm } from './abused-children.ts'
import { BARE_COMMON_WORDS, WHICH_OFFSPRING } from './child-words.ts'

/** Words that make a child known by a relative's name. Offsets in the analyzed text; the span ends with the name. */
export interface Relative extends Span {
  /** The name of the relative. */
  name: Span
}

const KIN = `(?:${KIN_TITLES}|thầy|dì|cậu|cụ|vợ chồng(?: anh| chị| nhà| ông)?|nhà(?: (?:${KIN_TITLES}))?)`
const WORK = '(?: (?:chủ|phó|giám đốc|trưởng|hàng xóm|y tá|bác sĩ|thợ \\p{L}+|thầu)){0,2}(?= )'
/**
 * "con út nhà anh Thiệm", "cháu nội bác Chanh", "mẹ cháu tên Nhài": names a relative of the child. A name must follow.
 */
const PARENTAGE = compilePattern(
  `(?:(?:con|cháu)(?: (?:${WHICH_OFFSPRING}|đầu lòng|thứ \\p{L}+)){0,2}` +
    `(?: (?:\\d{1,2}|\\p{L}{2,5}) tuổi)?,?(?: của| nhà)? ${KIN}|(?:${PARENT})(?: ruột| đẻ| dượng)? (?:của )?` +
    '(?:cháu|bé|em|con bé|thằng bé)(?: (?:tên|là|tên là|là anh|là chị|là ông|là bà)))' +
    WORK,
)

const ANY_KIN = `(?:${PERSON_TITLES}|cụ|mự|dượng|o|mệ|mụ|ôn|cố|${PARENT}|vợ chồng)`
const TITLED = `${ANY_KIN}(?: (?:anh|chị|ông|bà|giáo|nhà))?`
const WHICH = ` (?:bé|gái|trai|nhỏ|nữ|nam|út|lớn|đầu|cả|nuôi|riêng|nội|ngoại|tên|${POINTING}|nớ|tê|ni|thứ \\p{L}+)(?!\\p{L})`
/** A child, with all words that say which one: if some of them could also be the name, long drafts would take long. */
const CHILD =
  '(?:thằng (?:cu|bé|nhỏ|nhóc|út)|con (?:bé|nhỏ|út|nhóc)|đứa(?: (?:bé|nhỏ|con|cháu|trẻ))?|cô bé|cậu bé|em bé|bé|cháu|' +
  `con|em|nhóc|cu|trẻ|nạn nhân|học sinh|nữ sinh|nam sinh)(?:${WHICH}){0,3}(?!${WHICH})`
/** What may be the child's name, or its initials. No word is both: a row of names would be tried in every mixture. */
const NAME_WORD = "(?: \\p{L}[\\p{L}']{0,7}\\.?| (?:\\p{L}\\.){1,4}\\p{L}\\.?)"
const AGE =
  `(?:,? \\(?(?:(?:mới|khoảng|gần|hơn|năm nay) ){0,2}\\d{1,2} (?:tuổi|tháng)\\)?|,? \\(?(?:đang |hs )?(?:học )?${CHILD_CLASS}` +
  '(?:[a-eg]\\d{0,2})?\\)?){0,2}'
/** No household. */
const NO_HOME = '(?! (?:văn hóa|thờ|trẻ|trọ|nghỉ|hàng|trường|nước|báo|hát|thương|tình|mở|dòng|xe|máy)(?!\\p{L}))'
const BORN_AS = `(?: (?:${WHICH_OFFSPRING}|cưng)){0,2}`
/** "bé gái nhà chị Sen", "em M. 7 tuổi, cháu ngoại mệ Sen": a child with a name, or none, and whose it is. */
const HOUSEHOLD = compilePattern(
  `${CHILD}(?<called>${NAME_WORD}{0,4}?)(?<age>${AGE})\\)?,?` +
    `(?: (?:là )?(?:ở |bên |tại |của |con |cháu )?nhà${NO_HOME}(?: (?<title>${TITLED}))?|` +
    ` (?:là )?(?:(?:con|cháu)${BORN_AS}(?: của)?|của|ở với) ${TITLED})` +
    WORK,
)
/** "con o Thắm", "cháu nội mệ Sen": words for kin that in a quieter matter would be too many. */
const OFFSPRING = compilePattern(`(?:con|cháu)${BORN_AS}(?<age>${AGE}),? (?<title>${TITLED})${WORK}`)
const CHILD_OF = '(?: (?:của )?(?:cháu|bé|em|con bé|thằng bé|thằng cu|nó))?'
const CALLED = '(?:tên|là|tên là)'
/** "bị cha dượng Hợi …", "mẹ nó là chị Sen": a relative by name, where the child has none. */
const KINSHIP = compilePattern(
  `(?<!thứ )(?:(?:(?:${PARENT_ANYWHERE}|ông|bà|dì|chú|bác|cậu|anh) (?:ruột|đẻ|dượng|ghẻ|kế|nội|ngoại|nuôi|họ)|dượng)` +
    `${CHILD_OF}(?: ${CALLED})?|(?:${PARENT_ANYWHERE})${CHILD_OF} ${CALLED})(?: ${TITLED})?(?= )`,
)
/** In a draft typed in lower case, without these before it a word is no name. */
const ENDS_WITH_TITLE = / (?:ten|anh|chi|ong|ba|co|chu|bac|o|me|mu)$/

/** The name in a draft typed in lower case: one word, or more behind a family name. */
const LOWER_CASE_NAME = /^ {1,2}(?<name>(?<first>[a-z']{2,8})(?: (?:thi|van|ngoc|minh|kim|xuan) [a-z']{2,8})?)/
/** Words of which none is a name, without diacritics. */
const NO_NAME = new RegExp(
  `^(?:${BARE_COMMON_WORDS}|hang|da|canh|dau|cuoi|chu|cong|giao|chong|vo|ho|hom|ruot|noi|duong|` +
    'khong|chua|lam|di|ve|khi|luc|tre|neu|thay)$',
)
/** What places begin with: without diacritics, "ở hẻm 5" looks like an aunt, "o Hẻm". */
const ENDS_WITH_AUNT = / o$/
const PLACE_HEAD = new RegExp(`^(?:${BARE_PLACE_HEADS}|so|khu|duong|pho|lop|truong)$`)
/** How far a name reaches in such a draft, in UTF-16 units. */
const NAME_REACH = 30
/** The words of a child's name in it. */
const MAX_LOWER_CASE = 2
const WORD = /[^\s.]+/g

/** Finds, in order, the words that make a child known by the name of a parent. */
export const findParentages = searchOnce((reading): readonly Relative[] =>
  PARENTAGE.find(reading).flatMap((match) => buildRelative(reading, match, true) ?? []),
)

/** Finds, in order, what makes a child who was abused known by the name of a relative. */
export const findRelatives = searchOnce((reading): readonly Relative[] => {
  if (!mayTellOfHarm(reading)) return []
  const households = [...HOUSEHOLD.find(reading), ...OFFSPRING.find(reading)].filter(
    (match) => !GROWN_AGE.test(match.groups.age ?? '') && isCalled(reading, match),
  )
  const kin = KINSHIP.find(reading).filter(
    ({ start }) => !GROWN_SUFFERER.testIn(reading, start - SUFFERER_REACH, start),
  )
  return [
    ...findParentages(reading),
    ...[...households, ...kin].flatMap((match) => buildRelative(reading, match) ?? []),
  ]
    .sort((a, b) => a.name.start - b.name.start || a.start - b.start)
    .filter(({ name }, at, all) => name.start !== all[at - 1]?.name.start)
})

/** It is a grown-up who suffers from the relative: "bà Sen bị anh ruột …". */
const GROWN_SUFFERER = compilePattern(
  '(?<!(?:con|cháu|nhà|của|bé|em|gái|trai|nội|ngoại|mẹ|bố|ba|cha) )(?:ông|bà|anh|chị|cô|cụ|chú|bác|dì|o|mệ|vợ|chồng) (?:\\p{L}+ )?' +
    '(?:(?:hay|đã|từng|thường|vừa) )?bị',
)
const SUFFERER_REACH = 40
/** Sixteen years or more. */
const GROWN_AGE = /(?:1[6-9]|[2-9]\d) /

/** Whether words between a child and its household are a name, or initials. */
function isCalled(reading: AnalyzedText, { start, text, groups }: PatternMatch): boolean {
  const called = groups.called ?? ''
  const from = start + text.indexOf(called)
  const words = findAllMatches(WORD, called)
  if (isLowerCase(reading)) return words.length <= MAX_LOWER_CASE && words.every(([word]) => !NO_NAME.test(word))
  return words.every(({ index }) => isCapital(reading, from + index))
}

function isLowerCase({ text, lower }: AnalyzedText): boolean {
  return text === lower
}

function buildRelative(
  reading: AnalyzedText,
  { start, end, groups }: PatternMatch,
  isParentage = false,
): Relative | undefined {
  const after = LOWER_CASE_NAME.exec(reading.bare.slice(end, end + NAME_REACH))
  if (!after) return undefined
  const { name, first } = after.groups!
  const from = end + after[0].length - name!.length
  if (!isLowerCase(reading)) {
    if (!isCapital(reading, from) || isPlaceName(reading, { start: from, end: from + first!.length })) return undefined
    const to = extendOverName(reading, from + first!.length)
    if (isMasked(reading, findNameParts(reading, { start: from, end: to }))) return undefined
    return { start, end: to, name: { start: from, end: to } }
  }
  const isTitled = isParentage || groups.title !== undefined || ENDS_WITH_TITLE.test(reading.bare.slice(start, end))
  const isPlace = PLACE_HEAD.test(first!) && ENDS_WITH_AUNT.test(reading.bare.slice(start, end))
  if (!isTitled || isPlace || NO_NAME.test(first!)) return undefined
  const to = from + (isFamilyName(first!) ? name! : first!).length
  return { start, end: to, name: { start: from, end: to } }
}
