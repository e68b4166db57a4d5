// Children with their full name: the words around it say that it is a child's, and give a detail.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { selectOverlapping } from '../../text/enclosed-spans.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { startsLine } from '../shared/context/name-parts.ts'
import { CHILD_CLASS, CHILD_SCHOOLS } from '../shared/context/school-class.ts'
import { findAbusedNames } from './abused-children.ts'
import { CHILD_DETAIL, PUPIL_DETAIL, SHUNNED_DETAIL } from './child-details.ts'
import { buildHit, type ChildHit, findDetail, MAX_CHILDREN } from './child-hits.ts'
import { CHILD_AGE, PUPIL } from './child-words.ts'
import { isAgedGrownUp } from './grown-ups.ts'
import { isListOfGrownUps } from './lists-of-grown-ups.ts'
import type { NameCandidate } from './name-candidates.ts'
import { chooseNamedMessage } from './published-praise.ts'
import { isPupilOnLines } from './pupil-lines.ts'

/** Before "trẻ", which is young then and no child: "nữ luật sư trẻ …". */
const GROWN_UPS =
  'luật sư|bác sĩ|giáo viên|cô giáo|thầy giáo|nhà báo|phóng viên|kỹ sư|công nhân|tài xế|' +
  'ca sĩ|diễn viên|cầu thủ|nghệ sĩ|thợ|chiến sĩ|cán bộ|doanh nhân|y tá|điều dưỡng|phi công|công an|giảng viên|nhà văn|nhà thơ|' +
  'mẹ|bố|cha|vợ|chồng|người|phụ nữ|đàn ông|thanh niên|nữ|nam|còn|rất|khá|tuổi'
const TITLE_END = '(?: tên)?(?: là)? ?[:,]? ?$'
const CHILD_TITLE = compilePattern(
  `(?:bé|cháu|nhóc|cu|con|(?<!(?:${GROWN_UPS}) )trẻ|(?<!du )học sinh|hs|trò|thí sinh|nữ sinh|nam sinh)(?: (?:bé|gái|trai|nhỏ|học sinh|em|mình|tôi|tui))?(?: nhà (?:mình|em))?${TITLE_END}`,
)
/** "Con bé lớp 8A trường … tên …": the word for a child comes first, the name after the details. */
const CHILD_CALLED = compilePattern(`(?:con bé|thằng bé|cháu|bé|${PUPIL}|nhóc)(?: [\\p{L}\\d/]+){1,9} tên(?: là)? ?$`)
const YOUNG_TITLE = compilePattern(`(?:em|bạn)${TITLE_END}`)
const ADULT_BEFORE = compilePattern(
  `(?:${[
    'thầy|cô|giáo viên|gv|gvcn|chủ nhiệm|hiệu trưởng|hiệu phó|phụ huynh|anh|chị|ông|bà|bác|chú|dì|đồng chí|đ\\/c',
    'mẹ|bố|cha|má|bí thư|chủ tịch|ts|ths|pgs|gs|bs|bác sĩ|luật sư',
    'nhà (?:thơ|văn|báo|khoa học)',
    'nhạc sĩ|tác giả|anh hùng|liệt sĩ|vua|tướng|cầu thủ|ca sĩ|diễn viên|nghệ sĩ|hoa hậu|tỷ phú|doanh nhân|giáo sư',
    'tiến sĩ|phóng viên',
  ].join('|')})(?: giáo)?(?: (?:bé|cháu|em))?[.]?${TITLE_END}`,
)
/** "Nhắc mấy mẹ: …": the people addressed, not the person named after them. */
const ADDRESSED_GROUP = compilePattern('(?:các|mấy|quý|mọi|cả)(?: \\p{L}+){1,3} ?[:,] ?$')
const ADULT_AFTER = compilePattern(
  '^[ ,(-]{0,4}(?:là )?(?:chủ nhiệm|giáo viên|gv|gvcn|hiệu trưởng|hiệu phó|phụ huynh|phó|trưởng (?:phòng|ban|khoa|đoàn)|bí thư|cựu học sinh|dạy|phụ trách|tổ trưởng|nguyên|cán bộ|mẹ|bố|ba|má|cô giáo|thầy)',
)
/** Right after the name: words that say it is a pupil's. */
const PUPIL_AFTER = compilePattern(
  `^[ ,(:-]{0,4}(?:(?:sn|sinh năm|sinh) ?:? ?20\\d\\d ?\\)? ?,? ?)?(?:(?:là|hiện|đang|năm nay|mới|em|bé) ){0,3}(?:học sinh|học trò|trò cũ|hs|học lớp|học trường|${CHILD_CLASS}|trường (?:th|thcs|mầm|mẫu|tiểu|mn)|${CHILD_SCHOOLS}|${CHILD_AGE}|(?:10|[1-9])[a-e]\\d{0,2})`,
)
/** "mẹ bé …": the name after it is the child's nickname or the parent's name. */
const PARENT_OF = compilePattern(`(?:mẹ|bố|ba|má|cha|phụ huynh|cô|thầy)(?: của)? (?:bé|cháu|con)${TITLE_END}`)
/** How far before a name its title is read, in UTF-16 units. */
const TITLE_REACH = 34
const AFTER_CODE = 40
/** How many names with a class behind them are a list. */
const MIN_CODED = 3

/** Finds full names that the words around them mark as a child's, with a detail in the same sentence. */
export function findNamedHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0) return []
  const hits: ChildHit[] = []
  const children = names.filter(({ start }) => CHILD_TITLE.testIn(reading, start - TITLE_REACH, start))
  const isListed = names.filter(({ code }) => code !== undefined).length >= MIN_CODED
  for (const name of names) {
    if (hits.length >= MAX_CHILDREN) break
    const before = (what: Pattern) => what.testIn(reading, name.start - TITLE_REACH, name.start)
    const after = (what: Pattern) => what.testIn(reading, name.end, name.end + 40)
    const child = before(CHILD_TITLE) || CHILD_CALLED.testIn(reading, Math.max(0, name.start - 80), name.start)
    if (child ? before(PARENT_OF) : (before(ADULT_BEFORE) && !before(ADDRESSED_GROUP)) || after(ADULT_AFTER)) continue
    if (isAgedGrownUp(reading, name)) continue
    if (name.code !== undefined && !isListOfGrownUps(reading, name)) {
      const detail = findFirstMatchInRange(CHILD_DETAIL.find(reading), name.code, name.code + AFTER_CODE)
      const message = chooseNamedMessage(reading, name)
      if (!message) continue
      const hit = buildHit(reading, name, { start: name.start, end: detail?.end ?? name.code }, message)
      // The model reads one line, and knows of it only how usual the name is.
      hits.push(isListed && startsLine(reading, name.start) ? { ...hit, isCertain: true } : hit)
      continue
    }
    const sentence = findEnclosingSentence(reading, name)
    const from = Math.max(sentence.start, name.start - 60)
    const young = before(YOUNG_TITLE)
    const pupilBefore = young && PUPIL_DETAIL.testIn(reading, from, name.start)
    const isChild = child || pupilBefore || (after(PUPIL_AFTER) && (young || isSureName(name)))
    if (!isChild || (!child && isListOfGrownUps(reading, name))) continue
    const detail = findDetail(reading, name, sentence.end)
    if (!detail && !PUPIL_DETAIL.testIn(reading, from, name.start)) continue
    const message = chooseNamedMessage(reading, name)
    if (!message) continue
    // What is said of the next child is not of this one.
    const next = children[findNextSpanIndex(children, name.end)]
    const to = Math.min(sentence.end, next?.start ?? Infinity)
    const shunned = selectOverlapping(SHUNNED_DETAIL.find(reading), { start: name.end, end: to }).at(-1)
    const end = Math.max(detail?.end ?? name.end, shunned?.end ?? 0)
    hits.push(buildHit(reading, name, { start: name.start, end }, message))
  }
  return hits
}

/** "Bốn học sinh gồm:", "hai em": several children are named next. */
const PUPILS = compilePattern(
  '(?:hai|ba|bốn|năm|sáu|các|nhóm|\\d{1,2}) (?:em(?! (?:gái|trai|dâu|rể|ruột))|em học sinh|học sinh|hs|bạn học sinh|cháu|nam sinh|nữ sinh)(?: (?:tên|gồm|là|có tên|gồm có)){0,2} ?:? ?(?:em |cháu )?$',
)
const PUPILS_REACH = 40
/** Between two of them. */
const NEXT_PUPIL = /^ ?(?:,|;|va|-|cung)? ?(?:va )?(?:em |chau |ban )?$/
/** After the last of them, the class of all. */
const CLASS_OF_ALL = compilePattern(
  `^ ?[,(-]? ?(?:(?:cùng|đều|hiện|đang|cả (?:hai|ba|bốn)|là|học|học sinh|các em|em|trú|ở) ){0,5}(?:${CHILD_CLASS})`,
)
const CLASS_REACH = 60

/** Finds several children who are named in a row, with their class after the last. */
export function findGroupHits(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  const hits: ChildHit[] = []
  for (let i = 0; i < names.length && hits.length < MAX_CHILDREN; i++) {
    const first = names[i]!
    if (!PUPILS.testIn(reading, Math.max(0, first.start - PUPILS_REACH), first.start)) continue
    const group = [first]
    while (names[i + 1] && NEXT_PUPIL.test(reading.bare.slice(names[i]!.end, names[i + 1]!.start)))
      group.push(names[++i]!)
    const { end } = group.at(-1)!
    if (group.length < 2 || !CLASS_OF_ALL.testIn(reading, end, Math.min(reading.text.length, end + CLASS_REACH)))
      continue
    const messages = group.map((name) => chooseNamedMessage(reading, name))
    if (messages.includes(undefined) || group.some((name) => isListOfGrownUps(reading, name))) continue
    // In a long story the model sees little of the children.
    for (const [index, name] of group.entries())
      hits.push({ ...buildHit(reading, name, name, messages[index]!), isCertain: true })
  }
  return hits
}

/** Finds abused children by their name, a given one too, with the detail that follows it. */
export function findAbusedHits(reading: AnalyzedText): ChildHit[] {
  return findAbusedNames(reading).map((name) => {
    const detail = findDetail(reading, name, findEnclosingSentence(reading, name).end)
    return buildHit(reading, name, { start: name.start, end: detail?.end ?? name.end }, 'abused')
  })
}

/** Finds names that end their line, with the class or the school of the child on a line near it. */
export function findHitsOnLines(reading: AnalyzedText, names: readonly NameCandidate[]): ChildHit[] {
  if (names.length === 0 || !reading.bare.includes('\n')) return []
  return names.slice(0, MAX_CHILDREN).flatMap((name): ChildHit[] => {
    const before = (what: Pattern) => what.testIn(reading, name.start - TITLE_REACH, name.start)
    const isChild = before(CHILD_TITLE)
    if (isChild ? before(PARENT_OF) : before(ADULT_BEFORE) || isListOfGrownUps(reading, name)) return []
    if (!isPupilOnLines(reading, name, names)) return []
    const message = chooseNamedMessage(reading, name)
    return message ? [buildHit(reading, name, name, message)] : []
  })
}

/** Whether the words around say that it is a child, and give a detail in the same sentence. */
export function isFindableChild(reading: AnalyzedText, name: Span): boolean {
  const before = (what: Pattern) => what.testIn(reading, name.start - TITLE_REACH, name.start)
  return (before(CHILD_TITLE) || before(YOUNG_TITLE)) && findDetail(reading, name) !== undefined
}
