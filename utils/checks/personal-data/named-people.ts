// People named in a text, in full or by title and given name.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripSourceDiacritics } from '../../text/character-folding.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { searchOnce } from '../../text/search-once.ts'
import { findFullNames, skipTitle } from '../shared/context/full-names.ts'
import { hasCapitals } from '../shared/context/identifiable-target.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { KIN_TITLES, PARENT_ANYWHERE, PERSON_TITLES } from '../shared/context/titles.ts'

/** A person by name: in full, or by title and given name. */
export interface NamedPerson extends Span {
  /** Whether only a title and a given name are given. */
  short: boolean
  /** The number of syllables of a full name; 0 when `short`. */
  syllables: number
  /** Whether it is a full name of the peoples of the highlands. */
  isOfHighlands: boolean
  /** The name without the title. */
  name: Span
}

const COMMON_TITLES = `${stripSourceDiacritics(KIN_TITLES)}|thay|di|cau|em`
/** A title before a name, without diacritics. */
export const BARE_TITLE = `(?:${COMMON_TITLES}|mo|thim)`
const TITLE_BEFORE = new RegExp(`(?<![a-z])(?:ho )?${BARE_TITLE} {1,2}$`)
const TITLE_REACH = 12

/** Returns where the title before a name begins, or the name where it has none. */
export function findTitleStart({ bare }: AnalyzedText, name: number): number {
  return name - (TITLE_BEFORE.exec(bare.slice(Math.max(0, name - TITLE_REACH), name))?.[0].length ?? 0)
}

const PERSON_TITLE = compilePattern(`${PERSON_TITLES}|con nhỏ|em|bạn|đ\\/c|đồng chí|bệnh nhân|bn`)

/** Finds the people named in a text, in order: in full, or by title and given name ("chị Hoa"). */
export const findNamedPeople = searchOnce((reading): readonly NamedPerson[] => {
  const names = findFullNames(reading)
  const people: NamedPerson[] = []
  let next = 0
  const addFullNames = (to: number) => {
    for (; names[next] && names[next]!.start < to; next++)
      people.push({ ...names[next]!, short: false, name: skipTitle(reading, names[next]!, TITLE_FIRST) })
  }
  for (const title of PERSON_TITLE.find(reading)) {
    const end = reading.text[title.end] === ' ' ? findCapitalizedRunEnd(reading, title.end + 1, 4) : title.end + 1
    // A mask leaves a letter with a dot: "Chị H., sinh ngày …". Without the dot one letter is a name: "Chị Ý".
    if (end <= title.end + 1 || (end === title.end + 2 && reading.text[end] === '.')) continue
    addFullNames(end)
    // "chị Lê Thị Hoa" is a full name.
    if ((people.at(-1)?.end ?? 0) <= title.start) {
      const name = { start: title.end + 1, end }
      people.push({ start: title.start, end, short: true, syllables: 0, isOfHighlands: false, name })
    }
  }
  addFullNames(reading.text.length)
  return people
})

/** What people are called by that is the beginning of other words, too: "cụ thể", "bảo vệ". */
const OTHER_TITLE = compilePattern(
  'o|mệ|mụ|lão|cụ|(?:cô|thầy) giáo|giáo viên|điều dưỡng|y tá|y sĩ|bác sĩ|kế toán|thủ quỹ|văn thư|bảo vệ|công nhân|cán bộ|nhân viên|' +
    'thợ|lao công|hộ lý|tài xế|kỹ sư|chuyên viên|trưởng phòng|trưởng thôn|tổ trưởng|công an viên',
)

/** What people are called by behind their backs, and children too: the work or the order of birth shows who it is. */
const PLAIN_TITLE = compilePattern('con|thằng|cái|nhỏ|đứa')
/** The order of birth before a name, as the south calls people: "con Tám Lài". */
const BY_ORDER = /^(?:con|thang|cai|nho|dua) {1,2}(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut) [a-z']{2,8}$/

/** Finds the named people, also those who are called by their work or their order of birth: "cô giáo Hoa". */
export const findAllNamedPeople = searchOnce((reading): readonly NamedPerson[] => {
  const people = findNamedPeople(reading)
  const more = [...findTitled(reading, OTHER_TITLE, people), ...findCalledByOrder(reading, people)]
  return more.length > 0 ? [...people, ...more].sort((one, other) => one.start - other.start) : people
})

/** Finds those who are named after a title and are not among some people. */
function findTitled(reading: AnalyzedText, titles: Pattern, people: readonly NamedPerson[]): NamedPerson[] {
  return titles.find(reading).flatMap((title): NamedPerson[] => {
    const start = title.end + 1
    const end = reading.text[title.end] === ' ' ? findCapitalizedRunEnd(reading, start, 4) : start
    if (end < start + 2) return []
    const next = people[findNextSpanIndex(people, title.start)]
    if (next && next.start < end) return []
    return [{ start: title.start, end, short: true, syllables: 0, isOfHighlands: false, name: { start, end } }]
  })
}

/** Words after a title that are no name, in a draft without capitals. A pattern source. */
export const NO_NAME =
  '(?!(?:con|em|bà|chú|chị|anh|bác|mẹ|má|ấy|ta|mình|nào|cũng|đã|sẽ|có|không|thì|mà|là|được|bị|ơi|nội|ngoại|phải|nhà|tôi|tui|quan|và|' +
  'với|cho|để|nên|chính|lớn|học|mầm|tiểu|gì|bán|mua|làm|dân|này|đó|kia|nó|cán|công|giáo|chủ|trưởng|phó|bí|giám|hàng xóm|vợ|' +
  'chồng|trai|gái|út|cả|họ|rể|dâu|ruột|ở|đi|vừa|mới|đang|gửi|gởi|nộp|viết|ký|đứng|bên|trong|ngoài|đầu|cuối|xóm|thôn|ấp|tổ|' +
  'khu|phòng|xã|rồi|lại|hay|hoặc|cựu|cùng|nhờ|mấy|các|chúng|bạn|thầy|cô|ông|văn thư|kế toán|thợ|nông|đội|lên|xuống|về|qua|ra|vào)(?!\\p{L}))'
const UNCASED = compilePattern(`(?:${PERSON_TITLES}) ${NO_NAME}\\p{L}{2,7}`)

/** Finds who may be named by title and given name in a draft without capitals. In one with capitals, nobody. */
export const findUncasedPeople = searchOnce((reading): readonly NamedPerson[] => {
  if (hasCapitals(reading)) return []
  return UNCASED.find(reading).map(({ start, end }) => {
    const name = { start: reading.bare.indexOf(' ', start) + 1, end }
    while (reading.bare[name.start] === ' ') name.start++
    return { start, end, short: true, syllables: 0, isOfHighlands: false, name }
  })
})

/** A title that reads like a family name: in "Chú Bình" only the second word is the name. */
const TITLE_FIRST = new RegExp(`^(?:${COMMON_TITLES}|ban) (?=[a-z']+$)`)

const JOB =
  '(?:kế toán|thủ quỹ|văn thư|giáo viên|công nhân|nhân viên|bảo vệ|tài xế|lái xe|y tá|điều dưỡng|hộ lý|cán bộ|công chức|' +
  'tổ trưởng|tổ phó|chuyền trưởng|quản đốc|trưởng phòng|phó phòng|thợ \\p{L}+|may|làm|bán hàng|giám đốc|thư ký|lễ tân)'
const WORKPLACE =
  '(?:công ty|cty|xí nghiệp|nhà máy|xưởng|trường|thcs|thpt|tiểu học|mầm non|ủy ban|ubnd|xã|phường|trạm y tế|bệnh viện|' +
  'phòng (?!khi)|chi cục|kho bạc|ngân hàng|bưu điện|htx|hợp tác xã|quỹ tín dụng|siêu thị|khách sạn|nhà xe)'
/** The job and the workplace next to a name: colleagues and neighbours know who it is. */
const AT_WORK = compilePattern(`^,? ?\\(?(?:làm |là )?${JOB} (?:ở |tại |của |bên |cho )?${WORKPLACE}(?: \\p{L}+)?`)
const WORK_REACH = 60

/** Whether the job and the workplace of somebody follow the name: "chị Trinh kế toán công ty giày …". */
export function isKnownByWork(reading: AnalyzedText, { end }: NamedPerson): boolean {
  return AT_WORK.testIn(reading, end, end + WORK_REACH)
}

/** After a name: it is of the writer's family. */
const OF_WRITER = /^,? (?:nha|cua|con|chau) (?:(?:vo chong|chung|bon|tui) )?(?:em|toi|tui|minh|to|tao|tau)(?![a-z])/
/** The same before it: "chú ruột tui, ông …". */
const WRITERS = compilePattern(
  `(?:${PARENT_ANYWHERE}|vợ|chồng|(?<!bà )con|cháu|anh|chị|(?<!(?:anh|chị|cô) )em|ông|bà|cô|chú|bác|cậu|dì|thím|mợ)` +
    '(?: (?:gái|trai|dâu|rể|ruột|họ|nội|ngoại|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út))? (?:của )?(?:nhà )?(?:tôi|tui|mình|em)' +
    '(?: (?:tên là|là|tên))? ?,? ?$',
)
const OF_WRITER_REACH = 24
const WRITERS_REACH = 48

/** Whether somebody who is named is of the writer's family. */
export function isOfWriter(reading: AnalyzedText, { start, name, end }: NamedPerson): boolean {
  const before = Math.max(0, start - WRITERS_REACH)
  return (
    OF_WRITER.test(reading.bare.slice(end, end + OF_WRITER_REACH)) ||
    WRITERS.testIn(reading, before, start) ||
    WRITERS.testIn(reading, before, name.start)
  )
}

/** Whether somebody, not of the writer's family, is called by the order of birth after a title no other person has. */
export function isByOrder(reading: AnalyzedText, person: NamedPerson): boolean {
  return BY_ORDER.test(reading.bare.slice(person.start, person.end)) && !isOfWriter(reading, person)
}

/** Finds those who are called by the order of birth and are not among some people: "thằng Út Hùng". */
export function findCalledByOrder(reading: AnalyzedText, people: readonly NamedPerson[]): NamedPerson[] {
  return findTitled(reading, PLAIN_TITLE, people).filter((person) => isByOrder(reading, person))
}

/**
 * Adds those who are known by their work or by the order of birth under a title that is no other person's: "con Trinh
 * kế toán công ty …".
 */
export function findPlainlyNamed(reading: AnalyzedText, people: readonly NamedPerson[]): readonly NamedPerson[] {
  const more = findTitled(reading, PLAIN_TITLE, people).filter(
    (person) => isKnownByWork(reading, person) || isByOrder(reading, person),
  )
  return more.length > 0 ? [...people, ...more].sort((one, other) => one.start - other.start) : people
}
