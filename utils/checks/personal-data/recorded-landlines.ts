// Landlines in a record or a list of people: "5. Lê Văn Mẫu - ĐT 0236 …". Most landlines belong to offices, so a single
// one is no finding (`phone-numbers.ts`). After a name, with only other data between, it rings at that person's home.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { OFFICES } from '../shared/context/titles.ts'
import { findDigitRuns, isNumberList, takeDigits } from './digit-runs.ts'
import { findNamedPeople, findTitleStart, type NamedPerson } from './named-people.ts'
import { HOTLINE_WORDS } from './number-keywords.ts'
import type { PersonalItem } from './personal-item.ts'
import { INSTITUTION, LANDLINE, PUBLIC_UNLESS_PERSON } from './phone-numbers.ts'
import { findRecordedPerson, hasOnlyData, startsEntry } from './recorded-people.ts'

/** Ten digits are the numbers of Hà Nội and Thành phố Hồ Chí Minh before the change of 2017. */
const LENGTHS = [11, 10]

/** Finds the landlines that are recorded after somebody's name. */
export function findRecordedLandlines(reading: AnalyzedText): PersonalItem[] {
  return findLandlines(reading)
    .filter((landline) => isOfHousehold(reading, landline))
    .map((landline) => ({ ...landline, message: 'phone', rank: 2, keep: 4 }))
}

function findLandlines(reading: AnalyzedText): Span[] {
  const found: Span[] = []
  for (const run of findDigitRuns(reading)) {
    for (let i = 0; i < run.groups.length; i++) {
      const taken = LENGTHS.map((length) => takeDigits(run, i, length)).find(
        (each) => each && LANDLINE.test(each.digits),
      )
      if (!taken || isNumberList(reading, run, i, taken.next)) continue
      found.push({ start: taken.start, end: taken.end })
      i = taken.next - 1
    }
  }
  return found
}

/** Businesses, schools and streets that are called like people, people in office, and whom to ask. */
const PUBLIC = compilePattern(
  'phòng khám|nha khoa|tiệm|quán|shop|cửa hàng|công ty|cty|dntn|doanh nghiệp|htx|hợp tác xã|cơ sở|đại lý|gara|garage|khách sạn|' +
    'trường|lớp|thcs|thpt|tiểu học|mầm non|mẫu giáo|chùa|nhà thờ|giáo xứ|bưu cục|hãng|xưởng|vựa|spa|salon|chợ|siêu thị|khu du lịch|' +
    'bác sĩ|bs|luật sư|ls|công chứng|dược sĩ|thẩm phán|linh mục|thầy|đồng chí|đ\\/c|thợ|tài xế|đại diện|phụ trách|quản lý|chủ (?!hộ)\\p{L}+|' +
    '(?:trưởng|phó) \\p{L}+|(?:tổ|đội|hội|chi hội|trạm|khoa) (?:trưởng|phó)|liên hệ|lh|gặp|đăng ký|hotline|cơ quan|nhiệm sở|' +
    'taxi|nhà xe|chi nhánh|điểm (?:bán|tiêm|thu|giao dịch)|các (?:phường|xã|phòng)|tiếp (?:công )?dân|ban (?:điều hành|nhân dân)|hội người|' +
    '^(?:\\d{1,3} ?[.)] ?|- ?)?khoa|khoa (?:nội|ngoại|sản|nhi|khám|cấp cứu|dược|lão|mắt|truyền nhiễm)|đặt (?:bàn|xe|vé)|buffet|' +
    `bv|bệnh viện|trạm|đường|phố|quốc lộ|bến xe|${OFFICES}`,
)
const PUBLIC_WORDS = [PUBLIC, PUBLIC_UNLESS_PERSON, INSTITUTION]
/** Households, and what a list of residents says of somebody. */
const RESIDENTS = compilePattern(
  '(?<!(?:bảo|ủng|giúp|cứu) )hộ(?! (?:chiếu|tịch|sinh|lý|tống|vệ|đê|trợ|sơ|tên|chí minh))|nợ|nghèo|hội viên|(?:danh sách|ds) (?:\\p{L}+ )?(?:dân|người(?! trực)|bệnh nhân)|' +
    '(?:đt|điện thoại|máy|máy bàn) nhà|cmnd|cccd|căn cước|\\d{9}|\\d{12}|(?:sinh|sn|ns)(?: năm)? ?:? ?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:19|20)\\d\\d|' +
    '(?<=(?:,|\\(|-) ?)(?:19[2-9]|200)\\d(?= ?[,)-])|\\d{1,3} tuổi',
)
const MOBILE = /(?<![\d.])0[35789]\d(?:[ .-]?\d){7}(?!\d)/
/** The heading of a list of those who are there for callers. */
const DIRECTORY = compilePattern(
  '(?:lịch|danh sách|ds|số|ca|phân công|phân) trực|trực (?:ban|bão|tết|chiến|lễ|chỉ huy)|danh bạ|ban chỉ huy|' +
    '(?:danh sách|ds) (?:cán bộ|lãnh đạo|liên hệ|đầu mối|bác sĩ)|đầu mối|số (?:điện thoại )?(?:cần biết|khẩn cấp|liên hệ)',
)
const HOTLINE = new RegExp(`(?<![a-z])(?:${HOTLINE_WORDS})(?![a-z])`)
const HEADING_REACH = 240
const AFTER_REACH = 24

function isOfHousehold(reading: AnalyzedText, landline: Span): boolean {
  const person = findHolder(reading, landline)
  if (!person || isStreet(reading, person)) return false
  const line = reading.text.lastIndexOf('\n', landline.start - 1) + 1
  const breakAfter = reading.text.indexOf('\n', landline.end)
  const end = Math.min(breakAfter < 0 ? reading.text.length : breakAfter, landline.end + AFTER_REACH)
  const isPublic = PUBLIC_WORDS.some((each) => each.testIn(reading, line, end))
  if (isPublic) return false
  const heading = Math.max(0, line - HEADING_REACH)
  if (HOTLINE.test(reading.bare.slice(heading, end)) || DIRECTORY.testIn(reading, heading, landline.start)) return false
  return isOfResidents(reading, line, end)
}

const ENTRY = /^ *(?:\d{1,3} ?[.)/-]|[-–•*+]|\d{1,3} )|\d(?:[ .-]?\d){7}/
/** How far the lines of a list are searched, in UTF-16 units. */
const LIST_REACH = 1500

/** Whether a line, its heading or the other entries of its list show that people are recorded where they live. */
function isOfResidents(reading: AnalyzedText, line: number, end: number): boolean {
  const { text } = reading
  let start = line
  // The nearest line above that is no entry is the heading.
  while (start > 0 && line - start < LIST_REACH) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    const isEntry = ENTRY.test(text.slice(above, start - 1)) || above === start - 1
    start = above
    if (isEntry) continue
    const headingEnd = text.indexOf('\n', above)
    const isPublic = PUBLIC_WORDS.some((each) => each.testIn(reading, above, headingEnd))
    if (isPublic && !RESIDENTS.testIn(reading, above, headingEnd)) return false
    break
  }
  const blank = text.indexOf('\n\n', end)
  const listEnd = Math.min(blank < 0 ? text.length : blank, end + LIST_REACH)
  if (RESIDENTS.testIn(reading, start, listEnd)) return true
  return (
    text
      .slice(start, listEnd)
      .split('\n')
      .filter((entry) => MOBILE.test(entry)).length >= 2
  )
}

const HOUSEHOLD_BEFORE = compilePattern(
  '(?:hộ|nhà|gia đình|chủ hộ|hộ (?:nghèo|cận nghèo|gia đình|dân|chính sách))(?: của)? ?:? ?$',
)
const HOUSEHOLD_REACH = 20

/** Finds whose a landline is: somebody in full, or by title where a household or an entry of a list begins so. */
function findHolder(reading: AnalyzedText, landline: Span): NamedPerson | undefined {
  const people = findNamedPeople(reading)
  const last = people.findLast(({ end }) => end <= landline.start)
  const holder =
    findRecordedPerson(reading, people, landline) ??
    (last?.short && hasOnlyData(reading, last.end, landline.start) ? last : undefined)
  if (!holder) return undefined
  const start = findTitleStart(reading, holder.start)
  const isHousehold = HOUSEHOLD_BEFORE.testIn(reading, Math.max(0, start - HOUSEHOLD_REACH), start)
  // "Xăng dầu Lê Văn Mẫu": words before a name make it that of a business.
  return isHousehold || startsEntry(reading, holder) ? holder : undefined
}

/** A house number at the beginning of a line; it may also be the number of an entry. */
const LEADING_NUMBER = /(?:^|\n) *(?:so )?(\d{1,4})([a-z]?(?:\/\d{1,4})*) {1,2}$/
const NUMBER_REACH = 20

/** Whether the name is that of a street: a number without a sign is before it, and no line has the number after it. */
function isStreet({ bare }: AnalyzedText, { start }: Span): boolean {
  const leading = LEADING_NUMBER.exec(bare.slice(Math.max(0, start - NUMBER_REACH), start))
  if (!leading) return false
  const number = Number(leading[1])
  return leading[2] !== '' || !new RegExp(`(?:^|\\n) *(?:${number - 1}|${number + 1}) `).test(bare)
}
