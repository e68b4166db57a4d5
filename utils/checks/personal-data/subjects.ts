// Who does what some words say: the person named before them, where no other subject comes between.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripSourceDiacritics } from '../../text/character-folding.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import type { NamedPerson } from './named-people.ts'
import { OTHER_THAN_WRITER, WRITER_PRONOUNS } from './owner-words.ts'

/** Words for the writer. A pattern source. */
export const WRITER_WORDS = `(?:${WRITER_PRONOUNS}|tao|bọn em|tụi em|chúng tôi|chúng em)`
/** "Em gái", "con ông Tư": somebody else. */
const RELATED = `(?! (?:${OTHER_THAN_WRITER}|nhỏ|nít|qua|nay|hôm|của|${KIN_TITLES}|dì|cậu|thằng|nhà)(?!\\p{L}))`
const NOT_OWNED =
  '(?<!(?:xóm|thôn|ấp|tổ|khu|làng|bản|buôn|xã|phường|hẻm|ngõ|nhà|gần|cạnh|sát|kế|bên|lớp|trường|phòng|cơ quan|công ty|' +
  'của|chỗ|phía|quê|đội|dưới|trên|vợ|chồng|chị|mẹ|bạn|sếp|dạy|với|cho) )'
const BY_WRITER = compilePattern(
  `${NOT_OWNED}${WRITER_WORDS}${RELATED}|(?:^|, )(?:nhà|gia đình|vợ chồng) ${WRITER_WORDS}${RELATED}`,
)
/** Right before a person who is no subject of what follows. */
const NO_SUBJECT = compilePattern(
  '(?:(?:gặp|nhờ|gọi|liên hệ|hỏi|cảm ơn|cám ơn|chào|kính gửi|gửi|gởi|cùng|với|đến|tới|giúp|dẫn|mời|cho|chờ|tìm|đưa|mượn|' +
    'siêu thị|chuỗi|công ty|cty|hãng|tập đoàn|cửa hàng|nhà hàng|quán|khách sạn|nhà xe|trường|shop|thương hiệu|đội|clb|' +
    `luật sư|ls|${WRITER_WORDS} (?:và|tên|là|tên là))|(?:người )?(?:làm|viết|đứng) đơn) ?:? ?$`,
)
/** The same of a firm with its trade: "công ty may Hoà Phát Lộc". Not who works there. */
const FIRM = compilePattern(
  '(?<!(?:chủ|giám đốc|công nhân|kế toán|nhân viên|thợ|bảo vệ|làm|bên) )(?:công ty|cty|doanh nghiệp|hợp tác xã|htx|xí nghiệp|' +
    `nhà máy|xưởng|tập đoàn|cửa hàng)(?: (?!(?:${KIN_TITLES}|dì|cậu|của|do|có|là|với|và|tên)(?!\\p{L}))\\p{L}+){1,4} ?$`,
)
/** What joins people who do something together. */
const JOINED = new RegExp(
  '^ ?(?:,|va|cung|voi|, va|,? ?(?:vo|chong|con(?: gai| trai| dau| re)?|em|me|bo|chau)(?: cua)?)' +
    ` (?:(?:${stripSourceDiacritics(KIN_TITLES)}) )?$`,
)
/** What may follow the name of the first: "cô Na bán xôi với chú Lực". */
const FIRST_KNOWN_BY = /^(?: [a-z]{1,8}){1,4} (?:va|cung|voi) $/

/** Units between a person and what is said of them, and before the person. */
const SUBJECT_REACH = 70
const BEFORE_REACH = 24
const FIRM_REACH = 44
const STOPS = /[?;:"“”\n]/

/**
 * Returns the person who does what some words say; undefined where that is the writer, or somebody who is not named.
 * @param otherAct what between both says that the person does something else
 */
export function findSubject(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  act: Span,
  otherAct: Pattern,
): NamedPerson | undefined {
  const from = Math.max(findEnclosingSentence(reading, act).start, act.start - SUBJECT_REACH)
  const last = findLastBefore(people, act.start)
  const person = last && skipRelative(reading, people, last, act)
  if (
    !person ||
    person.start < from ||
    isPlaceWithoutMarks(reading, person) ||
    STOPS.test(reading.text.slice(person.end, act.start))
  )
    return undefined
  const first = findJoinedPeople(reading, people, person)[0]!
  const isOther =
    otherAct.testIn(reading, person.end, act.start) ||
    BY_WRITER.testIn(reading, person.end, act.start) ||
    NO_SUBJECT.testIn(reading, Math.max(from, first.start - BEFORE_REACH), first.start) ||
    FIRM.testIn(reading, Math.max(from, first.start - FIRM_REACH), first.start)
  return isOther ? undefined : person
}

/** Returns the last person whose name ends at or before an offset. */
function findLastBefore(people: readonly NamedPerson[], offset: number): NamedPerson | undefined {
  return people[findNextSpanIndex(people, offset) - 1]
}

const RELATION =
  '(?:vợ|chồng|con|cháu|em|anh|chị|cha|bố|ba|má|mẹ|bạn|hàng xóm|người (?:nhà|yêu|thân|quen)|thân nhân|dì|cô|chú|bác|cậu)' +
  '(?: (?:gái|trai|dâu|rể|ruột|họ|vợ|chồng|nuôi|nội|ngoại|út|cũ|đẻ|thứ \\p{L}+|cả)){0,2}'
/** Whose relative the subject is, between the subject and what it does: "chị H. (vợ anh …)", "bà H., con ông …". */
const IN_APPOSITION = compilePattern(
  `(?:(?:${KIN_TITLES}|em|cháu|thầy|cụ|người (?:phụ nữ|đàn ông)|phụ nữ|nạn nhân|nguyên đơn|công dân)(?: [\\p{L}.]{1,8}){0,4}|\\p{L}\\.)` +
    ` ?(?:[(–-]|, ?\\(?)(?: ?\\d{2} tuổi,)? ?(?:là )?${RELATION}(?: (?:của|nhà|với))?(?: (?:${KIN_TITLES}|thầy|cụ|cậu|dì))? ?$`,
)
const CLOSES_APPOSITION = /[),–-]/
const APPOSITION_REACH = 60
/** Between the subject and the bracket or comma behind it. */
const BEFORE_RELATION = 40

/** Returns the person before somebody who is only the relative of the subject; undefined where it is not named. */
function skipRelative(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  person: NamedPerson,
  act: Span,
): NamedPerson | undefined {
  if (!CLOSES_APPOSITION.test(reading.text.slice(person.end, act.start))) return person
  const from = Math.max(0, reading.text.lastIndexOf('\n', person.start - 1) + 1, person.start - APPOSITION_REACH)
  if (!IN_APPOSITION.testIn(reading, from, person.start)) return person
  const subject = findLastBefore(people, person.start)
  return subject && person.start - subject.end < BEFORE_RELATION ? subject : undefined
}

/** People named together who are looked at: a list may be as long as the draft. */
const MAX_JOINED = 30

/** Returns the people who are named together with one, before it. */
export function findJoinedPeople(
  reading: AnalyzedText,
  people: readonly NamedPerson[],
  person: NamedPerson,
): readonly NamedPerson[] {
  const joined = [person]
  for (let at = people.indexOf(person) - 1; at >= 0 && joined.length < MAX_JOINED; at--) {
    const { end } = people[at]!
    const between = reading.bare.slice(end, joined[0]!.start)
    if (!JOINED.test(between) && !FIRST_KNOWN_BY.test(between)) break
    joined.unshift(people[at]!)
  }
  return joined
}

/** Whether a title is rather a bridge or "đi" in a draft without diacritics: "cau Dua". */
function isPlaceWithoutMarks({ accented, bare }: AnalyzedText, { start }: Span): boolean {
  return !accented && /^(?:cau|di) /.test(bare.slice(start, start + 4))
}

/** A number of a house, a telephone or a card. */
const NUMBER_BETWEEN = /\d{2}|so \d|\d\//

/**
 * Joins a person and what is said of them. Where a number is between them that is a finding, too, only the later one
 * is taken.
 */
export function joinWithoutNumbers({ bare }: AnalyzedText, person: Span, other: Span): Span {
  const [first, last] = person.start < other.start ? [person, other] : [other, person]
  return NUMBER_BETWEEN.test(bare.slice(first.end, last.start)) ? { ...last } : { start: first.start, end: last.end }
}
