// Wrongdoing that the same text states together with the decision on it: who was disciplined, charged or sentenced.
// News says what was done before or after it says who decided, often several sentences away.

import { hasOverlap, type Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern, type PatternMatch } from '../../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../../text/enclosed-spans.ts'
import { findAllMatches } from '../../../text/find-all-matches.ts'
import { searchOnce } from '../../../text/search-once.ts'
import { AGENCY_KINDS } from './agency-names.ts'
import { findFullNames } from './full-names.ts'
import { findEnclosingSentence } from './mitigating-context.ts'
import { CHIEFS } from './titles.ts'

const FORM = '(?:khiển trách|cảnh cáo|cách chức|khai trừ|giáng chức|buộc thôi việc|hạ bậc lương)'
const CHARGE = '(?:khởi tố|truy tố|bắt tạm giam|tạm giam|tuyên phạt|tuyên án)'
const BODY =
  `(?:${AGENCY_KINDS}|${CHIEFS}|hiệu trưởng|ban thường vụ|ủy ban kiểm tra|cơ quan (?:này|điều tra|cảnh sát)|` +
  'hội đồng (?:sư phạm|kỷ luật|xét xử|trường)|đảng bộ|chi bộ)'
/** Somebody has been disciplined: the name is before it. */
const SUFFERED = compilePattern(
  `(?:bị|nhận|chịu)(?: (?!(?:nhắc|tố|nói|chửi|dọa|đòi|đề|yêu) )[\\p{L}\\d]+){0,10}? (?:kỷ luật(?: (?:với|bằng|ở|mức|hình|thức|hình thức|đảng|về|mặt|chính|quyền)){0,5} ${FORM}|` +
    `khởi tố|truy tố|bắt tạm giam|tuyên phạt|cách chức|khai trừ|buộc thôi việc)`,
)
/** A body has disciplined somebody: the name is after it. */
const DECIDED = compilePattern([
  `(?:ra|ký|có|ban hành|công bố)(?: các)? quyết định(?: (?:thi hành|xử lý|về việc|hình thức|số|[\\d/]+)){0,3} (?:kỷ luật|${FORM}|${CHARGE}|đình chỉ)`,
  `${BODY}(?: [\\p{L}\\d.,-]+){0,12}? (?:đã|vừa|mới|quyết định|thống nhất)(?: (?:họp|quyết định|ra|ký|thống nhất|thông qua|và|thi hành|bỏ phiếu|xét|hình thức|mức|vụ án|bị can|tổ chức)){0,6}` +
    ` (?:kỷ luật|phê bình|kiểm điểm|đình chỉ|${FORM}|${CHARGE})`,
  '(?:tòa|tòa án|hội đồng xét xử)(?: [\\p{L}\\d]+){0,8}? (?:tuyên|phạt|xử phạt)',
])
/** Right before it or in it: it is wanted, awaited, denied or heard of. */
const NOT_YET = compilePattern(
  '(?:phải|cần|nên|đề nghị|yêu cầu|kiến nghị|mong|đòi|xin|hãy|muốn|chờ|đợi|bao giờ|khi nào|chừng nào|chưa|không(?! chỉ)|chẳng|chả|hổng|sẽ|sắp|nếu|giá|' +
    'sao|đáng|tưởng|suýt|nghe|đồn|hình như|chắc|khỏi|thoát|lẽ ra|từng dọa|dọa)(?!\\p{L})',
)
const NOT_YET_REACH = 45
const HEARD = compilePattern('nghe (?:nói|đâu|đồn|bảo)|đồn|hình như|người ta (?:nói|bảo)')
/** The writer's own word for it, or a turn to somebody else. */
const OWN_WORD = compilePattern(
  'tôi|tui|tao|tớ|mình|nói (?:luôn|thẳng|thật)|ai cũng|ai mà|cả (?:xã|làng|xóm|phường)|chưa hết|thực ra|thật ra|vẫn (?:ngồi|nhởn|bình|ung)|chưa bị|không bị',
)
const TURN = compilePattern(
  '(?:giờ|còn|nhưng|mà|trong khi|thế mà|vậy mà|tới|đến|tới lượt|đến lượt|thì|riêng) (?:ông|bà|anh|chị|cô|thầy|thằng|lão|mụ|chủ|phó|bí|hiệu|trưởng|giám|kế|cán|sếp|tay|\\p{L}+ trưởng)',
)

/** How far before and after an act a decision on it is looked for, in UTF-16 units. */
const BEFORE_REACH = 1500
const AFTER_REACH = 700

const MALE = '[ÔôOo]ng|[Aa]nh|[Cc]hú|[Cc]hu|[Tt]hầy|[Tt]hay|[Tt]hằng|[Tt]hang|[Ll]ão|[Ll]ao'
const FEMALE = '[Bb][àa]|[Cc]h[ịi]|[Cc][ôo]|[Mm]ụ'
const TITLED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<male>${MALE})|(?<female>${FEMALE})|[Đđ]ồng chí|[Tt]ên) (?<name>(?:\\p{Lu}\\p{L}* ){0,4}\\p{Lu}\\p{L}*)`,
  'gu',
)

interface NamedPerson extends Span {
  readonly name: string
  readonly sex?: 'male' | 'female' | undefined
}

/** Finds who is named in a range: in full, or by a title. In order. */
function findNamed(reading: AnalyzedText, range: Span): NamedPerson[] {
  const text = reading.text.slice(range.start, range.end)
  const titled = findAllMatches(TITLED, text).map(({ index, 0: words, groups }): NamedPerson => {
    const { male, female, name } = groups!
    const start = range.start + index
    return { start, end: start + words.length, name: name!, sex: male ? 'male' : female ? 'female' : undefined }
  })
  const full = findFullNames(reading)
    .filter((name) => isEnclosedSpan(name, range) && !titled.some((each) => hasOverlap(each, name)))
    .map(({ start, end }) => ({ start, end, name: reading.text.slice(start, end) }))
  return [...titled, ...full].sort((one, other) => one.end - other.end)
}

/** Whether two names may be of one person, who is called by the last syllable after the full name. */
function isSamePerson(one: NamedPerson, other: NamedPerson | undefined): boolean {
  if (!other || (one.sex && other.sex && one.sex !== other.sex)) return false
  return ` ${one.name}`.endsWith(` ${other.name}`) || ` ${other.name}`.endsWith(` ${one.name}`)
}

const OFFICES = compilePattern(
  `(?:phó )?(?:${CHIEFS})|hiệu (?:trưởng|phó)|kế toán|thủ quỹ|(?:trưởng|phó) \\p{L}+|giáo viên|cô giáo|thầy giáo|cán bộ`,
)

function findOffices(reading: AnalyzedText, range: Span): string[] {
  return OFFICES.find(reading)
    .filter((each) => isEnclosedSpan(each, range))
    .map((each) => reading.bare.slice(each.start, each.end))
}

/** A decision, with who it is on: undefined where nobody is named. */
interface Decision {
  readonly match: Span
  readonly sentence: Span
  readonly person: NamedPerson | undefined
  /** The offices said of who it is on. */
  readonly offices: readonly string[]
}

/** Finds the decisions of a text once: each act in it is compared with those near it. */
const findAllDecisions = searchOnce((reading): readonly Decision[] => {
  const isDecision = (match: PatternMatch) => {
    if (match.reading !== reading) return false
    const sentence = findEnclosingSentence(reading, match)
    if (reading.text.slice(match.start, sentence.end + 1).includes('?')) return false
    if (HEARD.testIn(reading, sentence.start, sentence.end)) return false
    return !NOT_YET.testIn(reading, Math.max(sentence.start, match.start - NOT_YET_REACH), match.end)
  }
  const suffered = SUFFERED.find(reading)
    .filter(isDecision)
    .map((match): Decision => {
      const sentence = findEnclosingSentence(reading, match)
      const before = { start: sentence.start, end: match.start }
      return { match, sentence, person: findNamed(reading, before).at(-1), offices: findOffices(reading, before) }
    })
  const decided = DECIDED.find(reading)
    .filter(isDecision)
    .map((match): Decision => {
      const sentence = findEnclosingSentence(reading, match)
      const after = { start: match.end, end: sentence.end }
      return { match, sentence, person: findNamed(reading, after)[0], offices: findOffices(reading, after) }
    })
  return [...suffered, ...decided]
})

function findDecisions(reading: AnalyzedText, range: Span): Decision[] {
  return findAllDecisions(reading).filter(({ match }) => isEnclosedSpan(match, range))
}

/** Whether a sentence, in offsets of the analyzed text, says that somebody was disciplined, charged or sentenced. */
export function hasDecision(reading: AnalyzedText, sentence: Span): boolean {
  return findDecisions(reading, sentence).length > 0
}

/** Whether a decision that the text reports is on who is said to have done an act. */
export function isDecidedAct(reading: AnalyzedText, act: Span): boolean {
  const range = { start: Math.max(0, act.start - BEFORE_REACH), end: act.end + AFTER_REACH }
  const decisions = findDecisions(reading, range)
  if (decisions.length === 0) return false
  const sentence = findEnclosingSentence(reading, act)
  if (OWN_WORD.testIn(reading, sentence.start, sentence.end)) return false
  const doer = findNamed(reading, { start: sentence.start, end: act.start }).at(-1)
  return decisions.some((decision) => {
    const { match, person } = decision
    if (match.start >= sentence.start && match.end <= act.start) {
      // The decision says what it is for: nobody else comes between.
      if (TURN.testIn(reading, match.end, act.start)) return false
      return !doer || doer.end <= match.end || isSamePerson(doer, person)
    }
    if (doer) return isSamePerson(doer, person)
    return isNextTo(reading, decision.sentence, sentence) && sharesOffice(reading, sentence, decision)
  })
}

function isNextTo({ text }: AnalyzedText, one: Span, other: Span): boolean {
  const between = one.start > other.start ? text.slice(other.end, one.start) : text.slice(one.end, other.start)
  return between.trim() === ''
}

/** Whether the decision is on one whose office the act is said of, or on a named person of no stated office. */
function sharesOffice(reading: AnalyzedText, sentence: Span, { offices, person }: Decision): boolean {
  if (TURN.testIn(reading, sentence.start, sentence.end)) return false
  if (offices.length === 0) return person !== undefined
  return findOffices(reading, sentence).some((each) => offices.includes(each))
}
