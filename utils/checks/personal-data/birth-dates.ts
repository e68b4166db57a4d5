// Dates of birth next to a name.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { IncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import { findCapitalizedRuns, isPlaceName, isSureName } from '../shared/context/full-names.ts'
import { HOME_PLACES } from '../shared/context/home-places.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { startsLine } from '../shared/context/name-parts.ts'
import type { NamedPerson } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'
import { isNearRemembered } from './remembered-people.ts'

const DATE =
  '(?:[0-3]?\\d ?[./-] ?[01]?\\d ?[./-] ?(?:19|20)?\\d{2}|' +
  '(?:ngay )?[0-3]?\\d thang [01]?\\d (?:nam )?(?:19|20)\\d{2})(?!\\d)'
/** "sinh ngày 5/11/1988", "ngày sinh của chị … là 5/11/1988". */
const BORN = new IncrementalRegExp(
  'bare',
  createLazyRegExp(
    () =>
      // "Hy sinh ngày …" is the day of a death.
      '(?<![a-z])(?<!h[iy] {1,2})(?:sinh|ngay (?:thang (?:nam )?)?sinh|nam sinh|sinh nhat|sn|s\\/n|ns|dob)(?: ngay| nam| vao)?' +
      `(?: cua [a-z' ]{2,40}?)?(?: la)?[ :.,]{0,3}(?:ngay )?(?<d>${DATE})`,
    'g',
  ),
)
/** A date with the birth year of an adult, right after a name: "Nguyễn … 14/11/1987", "… (14/11/1987)". */
const DATE_AFTER_NAME =
  /^ ?[,:(-]{0,2} ?(?:[0-3]?\d ?[./-] ?[01]?\d ?[./-] ?)(?:19[3-9]\d|200\d|201[0-5])(?![-/.]?\d| ?[-/.] ?(?:\d{1,2} ?[/.-]|(?:19|20)\d\d(?!\d)))/
const NAME_LIST = compilePattern(
  'sinh nhật|ngày sinh|năm sinh|họ (?:và )?tên|danh sách|hồ sơ|lý lịch|chúc mừng|đoàn viên|đảng viên|nhân viên|' +
    'cán bộ|list(?! (?:nhạc|phim|bài|ca khúc|sách|truyện|video|game)(?!\\p{L}))|ds|kết nạp(?! đội(?!\\p{L}))|cccd|cmnd|căn cước',
)
const FAMOUS = compilePattern(
  'chủ tịch (?:hồ chí minh|nước)|bác hồ|tổng bí thư|đại tướng|anh hùng|liệt s[ĩỹ]|' +
    'nhà (?:thơ|văn|báo|sử học|cách mạng)|nhạc sĩ|họa sĩ|ca sĩ|diễn viên|nghệ sĩ|cầu thủ|danh nhân|vua|hoàng đế|' +
    'giáo sư|tiến sĩ|(?:phó )?thủ tướng|bộ trưởng|ủy viên (?:bộ chính trị|trung ương)|hoa hậu|lãnh tụ|ứng cử viên|ứng viên|bầu cử|được bầu|đại biểu|tiểu sử|trúng cử',
)
const BIRTH_REACH = 70
const SHORT_REACH = 24

/** Between a name at the beginning of its line and the birth. */
const NAME_TO_BIRTH = /^ ?[,:(-]? ?$/
const LONGEST_NAME = 48

/**
 * Words in capitals that open a line and are no person: a greeting, a company, a club, a group. What could be a family
 * name, also without diacritics, has a second word: "Bàn", "Thân", "Trương", "Đoàn".
 */
const NO_PERSON = compilePattern(
  '^(?:chúc|mừng (?:sinh|thọ|tuổi|ngày)|kính (?:chúc|mừng|gửi)|thân (?:chúc|mời|tặng|gửi)|happy|hpbd|birthday|' +
    'công ty|cty|tập đoàn|doanh nghiệp|hợp tác xã|htx|cửa hàng|shop|spa|quán (?:ăn|nhậu|cà)|clb|câu lạc bộ|nhóm|' +
    'hội (?:phụ|nông|cựu|người|đồng|bạn|chữ|khuyến|ngành)|đoàn (?:thanh|trường|xã|phường|viên)|lớp|khối|fan|fc|team|' +
    'đội (?:bóng|văn|thiếu|tuyển|sản|thiện)|tổ (?:dân|hợp|sản)|trường (?:mầm|mẫu|tiểu|trung|đại|cao|th|thcs|thpt)|' +
    'trung tâm|gia đình|ban (?:quản|chỉ|chấp|đại|liên|phụ|nhạc)|group)',
)
/** Not only people have this day, and a greeting names no birth. */
const BIRTHDAY = /^sinh nhat/

/** Returns the words in capitals between the beginning of a line and the birth: only people are born. */
function findListedName(reading: AnalyzedText, birth: number): Span | undefined {
  const { bare } = reading
  const runs = findCapitalizedRuns(reading)
  const run = runs[findNextSpanIndex(runs, birth) - 1]
  const isName =
    run !== undefined &&
    run.start >= birth - LONGEST_NAME &&
    bare.slice(run.start, run.end).includes(' ') &&
    NAME_TO_BIRTH.test(bare.slice(run.end, birth)) &&
    startsLine(reading, run.start) &&
    !BIRTHDAY.test(bare.slice(birth, birth + LONGEST_NAME)) &&
    !NO_PERSON.testIn(reading, run.start, run.end) &&
    !isPlaceName(reading, run)
  return isName ? run : undefined
}

/** The year of birth of a grown-up, right after a name. */
const YEAR_AFTER_NAME = /^ ?[,:(-]? ?(?:sinh(?: nam)?|nam sinh|sn|ns)[ :.]{1,3}(?:19[3-9]\d|200\d)(?!\d|[./-]\d)/
const YEAR_REACH = 24
const HOME = compilePattern(`(?:${HOME_PLACES}|làng) [\\p{L}\\d]+`)
/** What somebody came to an office for. */
const OFFICE_MATTER = compilePattern(
  '(?:đăng ký|đk|thủ tục|hồ sơ|làm|cấp|trao|nhận|giấy|trả)(?: (?:giấy|chứng nhận|lại|đổi|thẻ|việc)){0,2} (?:kết hôn|khai sinh|khai tử|' +
    'ly hôn|chứng tử|độc thân|tạm trú|thường trú|cải chính|nhận (?:cha|con|mẹ)|hộ khẩu|căn cước|cccd|sổ đỏ|tình trạng hôn nhân|' +
    'quyền sử dụng đất)|(?:tách|nhập|chuyển) (?:hộ )?khẩu|xác nhận (?:tình trạng|độc thân|hộ nghèo)',
)
/** A notice that has to name them, or the writer's own matter. */
const NAMED_IN_NOTICE = compilePattern(
  'tìm|mời|thông báo|liên hệ|(?:đến|tới|lên) (?:\\p{L}+ ){0,3}nhận|thất lạc|đi lạc|mất tích|truy nã|khởi tố|bị can|bị cáo|đối tượng|tạm giữ|tạm giam|nạn nhân|tai nạn|hoàn cảnh|giúp đỡ|' +
    'ủng hộ|quyên góp|tuyên dương|khen|liệt sĩ|thương binh|niêm yết|công khai|lừa đảo|giả mạo|' +
    '(?:tôi|tui|mình|em|con|cháu)(?: \\p{L}+){0,2} (?:tên|là)|(?:của|cho|vợ chồng|giúp|giùm|nhờ) (?:tôi|tui|em|mình)|' +
    '(?:vợ|chồng|anh|chị|bố|mẹ|ba|má) (?:tôi|tui|em|mình)|ví dụ|(?:đơn|mẫu|biểu) (?:mẫu|tờ khai)',
)

/** Finds years of birth of people who are known by full name and home, in what an office did for them. */
function findBirthYears(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  if (!OFFICE_MATTER.test(reading)) return []
  return people().flatMap((person): PersonalItem[] => {
    if (person.short || !isSureName(person)) return []
    const year = YEAR_AFTER_NAME.exec(reading.bare.slice(person.end, person.end + YEAR_REACH))
    if (!year) return []
    const { start, end } = findEnclosingPassage(reading, person)
    const isIn = (pattern: Pattern) => pattern.testIn(reading, start, end)
    if (!isIn(HOME) || !isIn(OFFICE_MATTER) || isIn(NAMED_IN_NOTICE) || isIn(FAMOUS)) return []
    return [{ start: person.start, end: person.end + year[0].length, message: 'birth', rank: 1 }]
  })
}

/** An occasion on which the births of all who are named are made public. */
const PUBLIC_LIVES = compilePattern('ứng cử viên|ứng viên|bầu cử|được bầu|đại biểu|tiểu sử|trúng cử')
/** Before or after a title: it is of all who are named next. */
const OF_ALL_BEFORE = /(?<![a-z])(?:cac|nhung|may|danh sach|ds|hai|ba|bon|\d{1,3}) $/
const OF_ALL_AFTER = /^[^.\n]{0,24}:/
/** How far before a title, or after it up to a colon, it is read, in UTF-16 units. */
const OF_ALL_REACH = 12
/** The longest "tên khai sinh là: " before a name, in UTF-16 units. */
const REAL_NAME_REACH = 24
/** Before the other name of somebody who was named already. */
const REAL_NAME = /(?<![a-z])ten (?:that|khai sinh)(?: la)? ?:? ?$/
/** A title with the name of its only holder. */
const NAMED_TITLE = /^(?:bac ho|chu tich ho)/
/** Between a title and the name of who has it. */
const TITLE_TO_NAME = 3

/** Whether a birth is of somebody famous: the title is of the same person, and not of somebody else named near. */
function isOfFamous(reading: AnalyzedText, person: Span, around: Span, people: readonly NamedPerson[]): boolean {
  if (!FAMOUS.testIn(reading, around.start, around.end)) return false
  if (PUBLIC_LIVES.testIn(reading, around.start, around.end)) return true
  const given = ({ start, end }: Span) => reading.bare.slice(start, end).split(' ').at(-1)
  const isAlias = REAL_NAME.test(reading.bare.slice(Math.max(0, person.start - REAL_NAME_REACH), person.start))
  const isSame = (other: Span) => isAlias || hasOverlap(other, person) || given(other) === given(person)
  return FAMOUS.find(reading).some((title) => {
    const { start, end } = title
    if (start < around.start || end > around.end) return false
    if (hasOverlap(title, person)) return true
    if (NAMED_TITLE.test(reading.bare.slice(start, end))) return false
    if (OF_ALL_BEFORE.test(reading.bare.slice(Math.max(0, start - OF_ALL_REACH), start))) return true
    if (OF_ALL_AFTER.test(reading.bare.slice(end, end + 2 * OF_ALL_REACH + 1))) return true
    const next = people.find((other) => other.start >= end)
    if (start < person.start) return next === undefined || isSame(next)
    const isTitleOfNext = next !== undefined && next.start - end <= TITLE_TO_NAME
    const last = people.findLast((other) => other.end <= start)
    return !(isTitleOfNext && !isSame(next)) && (last === undefined || isSame(last))
  })
}

/** Finds dates of birth of named people, stated in words or right after a full name in a list. */
export function findBirthDates(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const found: PersonalItem[] = []
  const add = (person: Span, from: number, end: number) => {
    if (
      isOfFamous(reading, person, { start: from - 110, end: end + 60 }, people()) ||
      isNearRemembered(reading, { start: from, end })
    )
      return
    found.push({ start: Math.min(person.start, from), end, message: 'birth', rank: 1 })
  }
  for (const { start, end, text, groups } of BORN.find(reading)) {
    const date = end - groups.d!.length
    const year = Number(/(\d{4})$/.exec(text)?.[1] ?? 2000)
    if (year < 1926) continue
    const person = people().findLast(
      (candidate) => candidate.end <= date && date - candidate.end <= (candidate.short ? SHORT_REACH : BIRTH_REACH),
    )
    const named = person ?? findListedName(reading, start)
    if (named) add(named, start, end)
  }
  for (const year of findBirthYears(reading, people))
    if (!found.some((item) => hasOverlap(item, year))) found.push(year)
  if (!NAME_LIST.test(reading)) return found
  for (const person of people()) {
    if (person.short) continue
    const date = DATE_AFTER_NAME.exec(reading.bare.slice(person.end, person.end + 24))
    if (date) add(person, person.end, person.end + date[0].length)
  }
  return found
}
