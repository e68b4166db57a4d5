// Lists of people whose heading says what all lines share: debts, or pay.

import { findNextSpanIndex, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { startsLine } from '../shared/context/name-parts.ts'
import { BARE_TITLE, type NamedPerson } from './named-people.ts'
import { EXAMPLES, FICTION, JEST, PRESS, PUBLIC_FIGURES } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { createRangeTest } from './range-test.ts'

const DUE =
  'học phí|quá hạn|ngân hàng|tiền (?:điện|nước|học|ăn|bán trú|nhà|trọ|lãi|vệ sinh|rác|thuế|vay|bảo hiểm|phân|cám|giống|hàng)|xấu|viện phí|thuế|' +
  'tín dụng|lãi|phí|vay|bảo hiểm|hợp tác xã|htx|quỹ'
/** Debts that are a matter of an office, so that a name is enough. */
const FORMAL_DEBT = `(?:còn |đang |khoản )?nợ (?:${DUE})|vay quá hạn|chưa trả (?:nợ|lãi|gốc|vốn)|(?:chưa|chậm|không chịu) (?:đóng|nộp) (?:${DUE})`
/** Words for a list, as a pattern source. */
export const LIST = '(?:danh sách|ds|bảng|list|tổng hợp|thống kê|sổ|chi tiết|số liệu)'
const OWING =
  '(?:hộ|người|khách|bà con|học sinh|sinh viên|hs|sv|phụ huynh|ai|nhà|thành viên|hội viên|anh em|anh chị em)'
const PAY =
  `(?:bảng |${LIST} (?:\\p{L}+ ){0,3})(?:lương|tiền lương|thu nhập|tiền công|thưởng tết|thưởng cuối năm)|` +
  '(?:lương|thu nhập|thưởng tết) (?:(?:tháng|quý|năm)(?: (?:này|nay|rồi|\\d{1,4}))?|t ?\\d{1,2})'
/** The words of the heading that say what the lines are about. */
const HEADING = compilePattern([
  `(?:${LIST} (?:[\\p{L}\\d]+ ){0,5}?|${OWING} (?:\\p{L}+ ){0,2}?|(?<=(?:^|\\n)[^\\p{L}\\n]{0,4}))(?:${FORMAL_DEBT})`,
  `${LIST} (?:[\\p{L}\\d]+ ){0,4}?(?:nợ|thiếu nợ|trốn nợ)(?! (?:môn|kèo|bài|sách|ảnh|hình|tình|ơn))`,
  `${OWING} (?:còn |đang )?(?:nợ|thiếu nợ)(?! (?:môn|kèo|bài|sách|ảnh|hình|tình|ơn))`,
  // After the name of a house or a lane, right before the colon: "Xóm mình chưa đóng quỹ: …"
  `(?:${FORMAL_DEBT})(?=(?: (?:đợt|tới|đến|hết|từ|quý|kỳ|năm|tháng|này|nay|\\d{1,4})){0,5} ?:)`,
  PAY,
  // What the State pays for somebody's land.
  '(?:đợt \\d{1,2} )?(?:gpmb|giải phóng mặt bằng)(?: đợt \\d{1,2})?|(?:tiền|phương án|kinh phí) (?:bồi thường|đền bù)(?: (?:đất|đợt \\d{1,2}))?|' +
    '(?:bồi thường|đền bù) (?:đất|đợt|thu hồi|tái định cư|ruộng|nhà cửa)',
])
const OF_LAND = compilePattern('gpmb|giải phóng mặt bằng|bồi thường|đền bù')
/** What a storm or an insurance pays for, and land that is given. */
const NO_LAND = compilePattern(
  'hiến (?:đất|tặng|vườn|\\d)|bảo hiểm (?:chi trả|bồi thường)|ngư dân|tàu thuyền|tai nạn|thiên tai|lũ lụt|bão lũ|mưa bão|dịch tả|' +
    '(?:bồi thường|đền bù|thiệt hại|bị|do|sau|cơn) (?:\\p{L}+ )?(?:bão|lũ|lụt)|bão số',
)
const isOtherLossIn = createRangeTest(NO_LAND)
const OF_OFFICE = compilePattern(FORMAL_DEBT)
/** Gifts, prizes and prices, what is paid off, offered or only an example, whom to pay, the press, and jokes. */
const OTHER_MATTER = compilePattern(
  [
    'ủng hộ|đóng góp|quyên góp|tài trợ|khen thưởng|giải thưởng|trao thưởng',
    'bảng giá|báo giá|tuyển|ứng tuyển|giảm lương|cơ sở|tối thiểu|hệ số',
    'hết nợ|xóa nợ|không (?:còn )?nợ|trả (?:hết|xong|đủ)',
    'liên hệ|lh|gặp|(?:nộp|đóng) (?:cho|ở|tại|qua)',
    'của (?:mình|tôi|tui|em)|công ty nợ|doanh nghiệp',
    `công khai theo|niêm yết|${PRESS}|${PUBLIC_FIGURES}|${EXAMPLES}|${FICTION}|${JEST}`,
  ].join('|'),
)
const isOtherIn = createRangeTest(OTHER_MATTER)

/** What is before the first name of an entry that does not begin its line. */
const ENTRY_START = new RegExp(
  `[\\n:;,.] ?(?:\\d{1,3} ?[.)/-] ?|[-–*•+] ?)?(?:(?:em|ho|nha|${BARE_TITLE}) ){0,2}` +
    '(?:(?:me|bo|ba|ma|cha|phu huynh) (?:cua )?(?:chau|be|em|con) (?:[a-z]{1,7} ){0,3}\\(?)?$',
)
const ENTRY_START_REACH = 36
/** An amount of money, without diacritics. */
const AMOUNT =
  /(?<![\d.,])\d{1,3}(?:(?:[.,]\d{3}){1,4}(?!\d)|(?:[.,]\d{1,3}){0,2} ?(?:trieu|tr|cu|ty|nghin|ngan|k|dong|d|vnd)(?![a-z]))/
/** How far an entry is read for its amount, and how far from the heading the first one is, in UTF-16 units. */
const ENTRY_REACH = 140
const HEADING_REACH = 120
/** How far after the last name of a list it is read what is given, in UTF-16 units. */
const GIVEN_REACH = 24
/** Lists of one draft, and people of one list, that are looked at. */
const MAX_LISTS = 10
const MAX_ENTRIES = 200
/** One name with a sum is no list. */
const MIN_ENTRIES = 2
/** The letter that means anybody: "Nguyễn Văn A". */
const PLACEHOLDER = / [a-h]$/

/** Finds lists of named people with what they owe or earn. The heading is marked; the mask shortens every name. */
export function findMoneyLists(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const found: PersonalItem[] = []
  let done = 0
  for (const heading of HEADING.find(reading).slice(0, MAX_LISTS)) {
    if (heading.start < done) continue
    const from = findEntries(reading, heading)
    if (from === undefined || isOtherIn(reading, { start: findLineStart(reading, heading.start), end: from })) continue
    const isEnough = OF_OFFICE.testIn(reading, heading.start, heading.end)
    const entries = findListed(reading, people(), from, isEnough)
    if (entries.length < MIN_ENTRIES) continue
    const end = entries.at(-1)!.end
    const isOfLand = OF_LAND.testIn(reading, heading.start, heading.end)
    if (isOfLand && isOtherLossIn(reading, { start: findLineStart(reading, heading.start), end: end + GIVEN_REACH }))
      continue
    done = end
    const names = entries.map(({ name }) => name)
    found.push({ start: heading.start, end: heading.end, message: 'money-record', names, rank: 2 })
  }
  return found
}

/** Finds the people of the entries below a heading, which is enough to say what they have in common. */
export function findPeopleBelow(
  reading: AnalyzedText,
  heading: Span,
  people: readonly NamedPerson[],
): readonly NamedPerson[] {
  const from = findEntries(reading, heading)
  if (from === undefined || isOtherIn(reading, { start: findLineStart(reading, heading.start), end: from })) return []
  const entries = findListed(reading, people, from, true)
  return entries.length < MIN_ENTRIES ? [] : entries
}

function findLineStart({ text }: AnalyzedText, offset: number): number {
  return text.lastIndexOf('\n', offset) + 1
}

/** Returns where the entries begin: after the colon or the line of the heading. */
function findEntries({ text }: AnalyzedText, { end }: Span): number | undefined {
  const rest = text.slice(end, end + HEADING_REACH)
  const at = rest.search(/[:\n]/)
  return at < 0 ? undefined : end + at + 1
}

/** Returns the people of the entries, up to the first line that names nobody. */
function findListed(reading: AnalyzedText, people: readonly NamedPerson[], from: number, isEnough: boolean) {
  const entries: NamedPerson[] = []
  let last = from
  for (let at = findNextSpanIndex(people, from); at < people.length && entries.length < MAX_ENTRIES; at++) {
    const person = people[at]!
    if (person.start < from) continue
    if (isEnded(reading, last, person.start)) break
    if (!startsEntry(reading, person, from) || PLACEHOLDER.test(reading.bare.slice(person.start, person.end))) continue
    const next = people.slice(at + 1, at + 4).find((other) => startsEntry(reading, other, from))
    const end = Math.min(next?.start ?? reading.text.length, person.end + ENTRY_REACH)
    if (!isEnough && !AMOUNT.test(reading.bare.slice(person.end, end))) continue
    entries.push(person)
    last = person.end
  }
  return entries
}

/** Whether a whole line, or too much text, is between two entries. */
function isEnded({ text }: AnalyzedText, last: number, next: number): boolean {
  return (
    next - last > ENTRY_REACH ||
    text
      .slice(last, next)
      .split('\n')
      .filter((line) => line.trim()).length > 2
  )
}

function startsEntry(reading: AnalyzedText, { start }: NamedPerson, from: number): boolean {
  const before = reading.bare.slice(Math.max(from - 1, start - ENTRY_START_REACH), start)
  return startsLine(reading, start) || ENTRY_START.test(before)
}
