// Telephones that have a line for each: of a co-operative with its name, which is open, or of many private people,
// which together are a list that goes to nobody without their leave.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isSaidToHarm } from './contact-words.ts'
import type { PersonalItem } from './personal-item.ts'

/** Telephones of so many private people are a list. */
const LIST_SIZE = 8
/** How far before a number its line is read, in UTF-16 units. */
const LINE_REACH = 90
/** The name of a body of many members, with no more before the number than a word for it. */
const BODY_LINE = compilePattern(
  '^[^\\p{L}]{0,6}(?:htx|hợp tác xã|tổ hợp tác|liên hiệp htx|nông trường)(?: [\\p{L}\\d]+){1,9}(?:, ?(?:thôn|xóm|ấp|tổ|khu|khóm|buôn|bản|xã|phường|thị trấn|huyện|tỉnh|tp|thành phố)(?: [\\p{L}\\d]+){1,4}){0,4} ?[:,(–-]{0,2} ?(?:(?:sđt|đt|điện thoại|hotline|liên hệ|lh|zalo|tel) ?:? ?)?$',
)
/** Somebody by title and name, or by name in full, with no more before the number. */
const PERSON_LINE =
  /(?:^|[\n;,.] {0,2})[\d\s.)*•–-]{0,6}(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Dd]ì|[Cc]ậu|[Ee]m|[Oo]ng|[Bb]a|[Cc]hi|[Cc]o|[Cc]hu|[Bb]ac)(?: \p{Lu}\p{Ll}*){1,4}|(?:\p{Lu}\p{Ll}+ ){2,4}\p{Lu}?\p{Ll}*)[^\d\n]{0,30}$/u
/** Who serves others by office or trade, and gives the number for it. */
const OF_POST = compilePattern(
  'trưởng|phó|chủ tịch|bí thư|giám đốc|cán bộ|công an|bác sĩ|y tá|thợ|shop|tiệm|quán|nhà xe|tài xế|lái xe|hotline|trực|đội|tổ|phòng|ban|tư vấn|nhân viên|giáo viên|chủ nhiệm|' +
    'cô giáo|thầy|liên hệ|lh|đại lý|sửa|giao hàng|ship|thu mua|môi giới|luật sư',
)

function getLineBefore(reading: AnalyzedText, { start }: PersonalItem): number {
  return Math.max(reading.text.lastIndexOf('\n', start - 1) + 1, start - LINE_REACH)
}

/** Whether a telephone has a line with the name of a co-operative, and nobody is harmed there. */
export function isOfBody(reading: AnalyzedText, item: PersonalItem): boolean {
  const from = getLineBefore(reading, item)
  return BODY_LINE.testIn(reading, from, item.start) && !isSaidToHarm(reading, from, item.end + LINE_REACH)
}

/** Returns the telephones that make a list of private people; none where they are few. */
export function findListedPhones(reading: AnalyzedText, items: readonly PersonalItem[]): ReadonlySet<PersonalItem> {
  const phones = items.filter(({ message }) => message === 'phone')
  if (phones.length < LIST_SIZE) return new Set()
  const listed = phones.filter((item) => {
    const from = getLineBefore(reading, item)
    const before = reading.text.slice(from, item.start)
    return PERSON_LINE.test(before) && !OF_POST.testIn(reading, from, item.start)
  })
  const lines = new Set(listed.map((item) => reading.bare.slice(getLineBefore(reading, item), item.end)))
  return new Set(lines.size >= LIST_SIZE ? listed : [])
}
