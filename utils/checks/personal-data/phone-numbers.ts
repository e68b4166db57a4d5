// Phone numbers of people. Ignored are: short and 1800/1900 numbers; hotlines and switchboards (`ALWAYS_PUBLIC`, also
// next to a person's name); numbers of offices and public places (`PUBLIC_UNLESS_PERSON`): mobiles unless a person is
// named before them, landlines unless they are said to ring at home.

import { hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'
import { findLine, findOfficeAbove } from '../shared/context/office-lines.ts'
import { GROWN_UP_TITLES, PERSON_TITLES } from '../shared/context/titles.ts'
import { type DigitRun, isNumberList, takeDigits } from './digit-runs.ts'
import { HOTLINE_WORDS, type KeywordContext } from './number-keywords.ts'
import type { PersonalItem } from './personal-item.ts'
import { isSimForSale } from './sim-for-sale.ts'

const MOBILE = /^0[35789]\d{8}$/
const OLD_MOBILE = /^01(?:2\d|6[2-9]|8[68]|99)\d{7}$/
/** Nine digits without the leading zero are a phone only right after one of these words. */
const PHONE_WORD_BEFORE = /(?<![a-z])(?:sdt|dt|zalo|zl|dien thoai|alo|tel|phone)[ :.-]{0,3}$/
/** A landline with its area code. */
export const LANDLINE = /^02\d{8,9}$/
const DATE = /(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d{2}|20\d{2}[./-][01]\d[./-][0-3]\d)(?!\d)/g

/** Finds the phone numbers in a run; it may hold several ("0912 345 678 - 0987 654 321"). */
export function findPhoneNumbers(reading: AnalyzedText, run: DigitRun, named: KeywordContext): PersonalItem[] {
  const { kinds, nearest } = named
  if ((kinds.has('order') && nearest !== 'phone') || kinds.has('tax') || isGoodsCode(reading, run)) return []
  const dates = findAllMatches(DATE, reading.text.slice(run.start, run.end)).map((date) => {
    const start = run.start + date.index
    return { start, end: start + date[0].length }
  })
  const found: PersonalItem[] = []
  const afterPhoneWord = PHONE_WORD_BEFORE.test(reading.bare.slice(Math.max(0, run.start - 12), run.start))
  for (let i = 0; i < run.groups.length; ) {
    const phone = takePhone(run, i, afterPhoneWord, kinds.has('phone') || kinds.has('number'))
    if (!phone || dates.some((date) => hasOverlap(date, phone)) || !isSingleNumber(reading, run, i, phone.next)) {
      i++
      continue
    }
    i = phone.next
    const start = phone.start > run.start && reading.text[phone.start - 1] === '+' ? phone.start - 1 : phone.start
    const span = { start: run.plus && phone.start === run.groups[0]![0]!.at ? run.start : start, end: phone.end }
    if (LANDLINE.test(phone.digits) ? !isHomeLine(reading, span) : isPublishedMobile(reading, span, named)) continue
    if (isSimForSale(reading, span, named)) continue
    found.push({ ...span, message: 'phone', rank: 2, keep: 4 })
  }
  return found
}

/** "Mã 0345…": an accented "mã" right before the digits, with at most two words for what it is the code of. */
const CODE_BEFORE =
  /(?<!\p{L})mã(?! (?:gt|ref|mời|giới|zalo|định|bảo|qr))(?: (?!của)\p{L}{1,8}){0,2} ?(?:là|số)? ?[:#]? ?$/u
/** The same without marks, where "ma" may be "má" (mother) or "mà": only with the words of a stock. */
const BARE_CODE_BEFORE = /(?<![a-z])ma(?: (?!oi|goi|minh|toi|em|la|cua)[a-z]{1,6}){0,1} ?[:#]? ?$/
const STOCK_AFTER =
  /^[ ,:-]{0,3}(?:(?:da|dang|van|con|sap|vua|moi|tam) ){0,2}(?:het|con (?:hang|size|mau|nha|\d)|sold|size|mau|gia|ve hang|co hang|giam|sale|\d{2,4}k|chay hang|hang)(?![a-z])/

/** Whether the run is the code of some goods rather than a telephone number. */
function isGoodsCode({ lower, bare, accented }: AnalyzedText, { start, end }: DigitRun): boolean {
  const from = Math.max(0, start - 28)
  if (accented) return CODE_BEFORE.test(lower.slice(from, start))
  return BARE_CODE_BEFORE.test(bare.slice(from, start)) && STOCK_AFTER.test(bare.slice(end, end + 32))
}

/**
 * Takes the phone number that starts at group `from`.
 * @param afterPhoneWord - right after a word for phones
 * @param hasPhoneWord - such a word or "số" is near
 */
function takePhone(run: DigitRun, from: number, afterPhoneWord: boolean, hasPhoneWord: boolean) {
  const national = takeDigits(run, from, 10)
  if (national && MOBILE.test(national.digits)) return national
  for (const length of [11, 12, 13]) {
    const foreign = takeDigits(run, from, length)
    if (!foreign) continue
    if (MOBILE.test(foreign.digits.replace(/^(?:00)?840?/, '0'))) return foreign
    if (length === 11 && (LANDLINE.test(foreign.digits) || (hasPhoneWord && OLD_MOBILE.test(foreign.digits))))
      return foreign
  }
  if (national && LANDLINE.test(national.digits)) return national
  const short = afterPhoneWord && from === 0 ? takeDigits(run, from, 9) : undefined
  return short && run.groups.length <= 3 && /^[35789]\d{8}$/.test(short.digits) ? short : undefined
}

/**
 * Whether the groups are one number: not a list with commas, and not a draw of two-digit numbers ("08 22 10 38 11 40").
 */
function isSingleNumber(reading: AnalyzedText, run: DigitRun, from: number, next: number): boolean {
  if (isNumberList(reading, run, from, next)) return false
  const parts = run.groups.slice(from, next)
  const isPair = (group: DigitRun['groups'][number]) => group.length === 2
  return !parts.every(isPair) || run.groups.filter(isPair).length % parts.length === 0
}

/** Words for offices and public places. */
const PUBLIC =
  'ubnd|ủy ban|công an|csgt|pccc|trạm y tế|bệnh viện|văn phòng|vp|điện lực|cấp nước|trung tâm|tòa án|viện kiểm sát|' +
  'kiểm lâm|biên phòng|quân sự|bưu điện|(?<!nợ |vay )ngân hàng|cơ quan|sở (?:y tế|nội vụ|xây dựng|tài chính|giáo dục)|một cửa|' +
  'phòng (?:khách|tiếp dân|tiếp công dân)|thanh tra|ban (?:chỉ huy|quản lý)|trường (?:tiểu học|thcs|thpt|mầm non)|' +
  'nhà trường|(?:nhà|quầy|hiệu) thuốc'
/**
 * Offices and public places. After one of them a mobile is ignored unless a person is named (`PERSON`), and a landline
 * unless it rings at home (`HOME`). Only words before the number count, and a place's own name may look like a person
 * ("Nhà thuốc Minh Anh").
 */
export const PUBLIC_UNLESS_PERSON = compilePattern(PUBLIC)
/** The same in brackets right after the number: "0869 … (Trạm Y tế xã)". */
const IN_BRACKETS = /^ {0,2}\( ?(?<office>[^()\d\n]{3,60})\)/
/** No more than the office and its place, or what it is called by: no "công an xã giữ hồ sơ". */
const OFFICE_ONLY = compilePattern(
  `^(?:${PUBLIC})(?: (?!(?:đang|đã|vừa|mới|giữ|khoa|cách ly|xác minh|điều tra|bị|bắt)(?!\\p{L}))[\\p{L}\\d.]+){0,8} ?$`,
)
/** Right before the number: the call for it, and before it other offices with theirs. */
const CALL_BEFORE = compilePattern(
  '(?:gọi|alo|liên hệ|liên lạc|lh|báo(?: tin| cáo)?|phản ánh|tố giác|nhắn(?: tin)?|đăng ký|hỏi|đặt lịch|tư vấn|hỗ trợ)' +
    '(?: (?:điện|điện thoại|cho|với|qua|về|theo|ngay|tới|đến|số|các|sđt|đt|máy|zalo|đường dây|nóng|trực)){0,6} ?:? ?' +
    '(?:\\d(?:\\D?\\d){8,10} ?\\([^()\\d]{3,60}\\) ?[,;/–-]? ?(?:(?:và|hoặc|hay) )?){0,3}$',
)
const PERSON_WORDS = `${PERSON_TITLES}|em|cháu|đ\\/c|đồng chí|con|mình|tôi|tui|mẹ|má|bố|vợ|chồng|nó|ổng|bả|ảnh|riêng|cá nhân`
/**
 * In a draft typed without diacritics, "con" may be "còn" and "bac" may be "bác" or "bắc": there a number is rather
 * shown than ignored.
 */
const PERSON = compilePattern(PERSON_WORDS)
/** The same without the readers: "Bà con liên hệ …". */
const PERSON_CALLED = compilePattern(
  `(?!bà con(?!\\p{L}))(?<!bà )(?:${PERSON_WORDS}|thằng|đứa|sếp|lão|mụ|gã|nạn nhân|người (?:tố|bị|đã|đang))`,
)
/** Unlike the keyword of kind 'hotline', which ends at the next number, this reaches over one. */
const ALWAYS_PUBLIC = createLazyRegExp(() => `(?<![a-z])(?:${HOTLINE_WORDS})(?![a-z])`, '')

/** Whether a mobile number is published by an office: after "đường dây nóng", or after an office without a person. */
function isPublishedMobile(reading: AnalyzedText, span: Span, { kinds }: KeywordContext): boolean {
  if (kinds.has('hotline')) return true
  const contextStart = Math.max(span.start - 56, 0)
  const from = contextStart + reading.text.slice(contextStart, span.start).lastIndexOf('\n') + 1
  if (ALWAYS_PUBLIC().test(reading.bare.slice(from, span.start))) return true
  if (isFollowedByOffice(reading, from, span) || isOnOfficeLine(reading, span)) return true
  if (isBelowOffice(reading, span)) return true
  return (
    PUBLIC_UNLESS_PERSON.testIn(reading, from, span.start) &&
    !PERSON.testIn(reading, from, span.start) &&
    !(LIST_OF_PEOPLE.testIn(reading, from, span.start) && OF_LISTED.test(reading.text.slice(from, span.start)))
  )
}

/** How far before a number its office may be, where its house and its page on the net come between. */
const PAGE_REACH = 200
const OFFICE_OPENS = compilePattern(`(?<=(?:^|[.:;!?\\n] ?)(?:[-•*+] ?)?)(?:${PUBLIC})`)
const PAGE = /(?<![a-z])(?:web(?:site)?|fanpage|e?mail|www|https?|trang (?:web|tin)|dia chi)(?![a-z])/
const TELEPHONE =
  /(?<![a-z])(?:dien thoai|dt|sdt|tel|hotline|lien he|so may)(?: (?:so|ban|di dong))? {0,2}:? {0,2}(?:[\d. ]{9,15} {0,2}(?:va|hoac|,|;|\/|-) {0,2}){0,2}$/

/** Whether an office opens the line of a number, and after it come its address or page, and nobody. */
function isOnOfficeLine(reading: AnalyzedText, { start }: Span): boolean {
  const line = Math.max(reading.text.lastIndexOf('\n', start - 1) + 1, start - PAGE_REACH)
  const office = OFFICE_OPENS.find(reading).findLast((each) => each.start >= line && each.end <= start)
  if (!office) return false
  const before = reading.bare.slice(office.start, start)
  return (
    PAGE.test(before) &&
    TELEPHONE.test(before) &&
    ![PERSON, LIST_OF_PEOPLE].some((words) => words.testIn(reading, office.start, start)) &&
    !OF_LISTED.test(reading.text.slice(office.start, start))
  )
}

/** What is named after people. */
const SCHOOL = compilePattern('trường|tiểu học|thcs|thpt|mầm non|bệnh viện|thư viện')
/** Who answers there, on the line above the office. */
const TITLED_NAME =
  /(?<!\p{L})(?:[Aa]nh|[Cc]hị|[Cc]hi|[ÔôOo]ng|[Bb]à|[Bb]a|[Cc]ô|[Cc]o|[Cc]hú|[Bb]ác|[Tt]hầy|[Ee]m|[Đđ]\/c|[Đđ]ồng chí) {1,2}\p{Lu}/u
/** Whether a number has its line to itself, below the line of its office, and nobody is named on either. */
function isBelowOffice(reading: AnalyzedText, { start, end }: Span): boolean {
  const office = findOfficeAbove(reading, start)
  if (!office) return false
  const to = findLine(reading, end).end
  const above = office.start > 0 ? findLine(reading, office.start - 1) : { start: 0, end: 0 }
  return (
    !PERSON_CALLED.testIn(reading, office.start, to) &&
    !LIST_OF_PEOPLE.testIn(reading, office.start, office.end) &&
    ![above, findLine(reading, end)].some((line) => NAMED_IN_FULL.test(reading.text.slice(line.start, line.end))) &&
    (SCHOOL.testIn(reading, office.start, office.end) ||
      !NAMED_IN_FULL.test(reading.text.slice(office.start, office.end))) &&
    !TITLED_NAME.test(reading.text.slice(above.start, above.end))
  )
}

const BRACKETS_REACH = 70
const CALL_REACH = 120
/** The most frequent family names: the masks of a report use this file without the names of people. */
const FAMILY = '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Đinh|Lý)'
/** A family name and more: who answers there. */
const NAMED_IN_FULL = new RegExp(`(?<!\\p{L})${FAMILY}(?: \\p{Lu}\\p{Ll}{0,6}){1,3}(?!\\p{L})`, 'u')

/** Whether an office in brackets follows a number that is to be called, and nobody is named on either side. */
function isFollowedByOffice(reading: AnalyzedText, from: number, { start, end }: Span): boolean {
  const office = IN_BRACKETS.exec(reading.text.slice(end, end + BRACKETS_REACH))
  if (!office) return false
  const open = end + office[0].indexOf(office.groups!.office!)
  const close = open + office.groups!.office!.length
  return (
    OFFICE_ONLY.testIn(reading, open, close) &&
    CALL_BEFORE.testIn(reading, Math.max(0, start - CALL_REACH), start) &&
    ![PERSON_CALLED, LIST_OF_PEOPLE].some((words) => words.testIn(reading, from, start)) &&
    !PERSON.testIn(reading, open, close) &&
    !NAMED_IN_FULL.test(reading.text.slice(from, start)) &&
    !NAMED_IN_FULL.test(reading.text.slice(open, close))
  )
}

/** Not "UBND xã: Lê Văn Mẫu chủ tịch", where an office says whom to call. */
const LIST_OF_PEOPLE = compilePattern(
  'ds|danh sách|sđt|bệnh nhân|bn|người (?:bệnh|nợ|vay|nghiện|nghèo|dân|nhiễm|mắc)|hộ|học (?:sinh|viên)|phụ huynh|khách(?: hàng)?|con nợ|' +
    'công dân|đối tượng|ca|f0|trẻ|thí sinh|trường hợp',
)
/** After a heading or an entry, a person in full: "DS bệnh nhân bệnh viện …: Lê Văn Mẫu, …". */
const OF_LISTED = new RegExp(
  `[:;] {0,2}(?:[-–\\d.]{1,3} {0,2})?${FAMILY}(?: \\p{Lu}\\p{Ll}{0,6}){2,3}(?!\\p{L})[^:;\\n]{0,40}$`,
  'u',
)

/** Words that say that a number rings at home, unless "nhà" is the beginning of `INSTITUTION`. */
const HOME = /(?<![a-z])(?:so nha|may nha|nha rieng|dien thoai nha|dt nha)(?![a-z])/g
/**
 * Institutions and businesses that begin with "nhà", so that "điện thoại nhà thuốc" is no phone at home. Asked for
 * landlines only: a place whose mobiles are public, too, is listed in `PUBLIC_UNLESS_PERSON`. Left out are people
 * ("nhà báo", "nhà văn") and houses where people live ("nhà trọ").
 */
export const INSTITUTION = compilePattern(
  'nhà (?:trường|trẻ|thiếu nhi|văn hóa|truyền thống|lưu niệm|bảo tàng|triển lãm|hát|thi đấu|thể thao|thờ|chùa|nguyện|' +
    'thuốc|dưỡng lão|tang lễ|tạm giữ|giam|tù|nước|khách|nghỉ|hàng|sách|in|xuất bản|đài|mạng|xe|ga|máy|thầu|sản xuất|' +
    'phân phối|cung cấp)',
)
/** The desk of an office that somebody always answers. */
const DUTY_DESK =
  /(?<![a-z])(?:(?:so|may|dien thoai|dt|sdt) )?(?:(?:may|so) )?(?:ban truc|may truc|phong truc|truc ban|so truc)(?![a-z])/
const DESK = /(?<![a-z])(?:may ban|so ban|co dinh)(?![a-z])/
/** A relative or acquaintance by name, right before the number: "Chú Năm 0277…". */
const OF_SOMEBODY = compilePattern(`(?:nhà )?(?:${GROWN_UP_TITLES}|cậu)(?: \\p{L}{2,8}){1,3} ?[:,(-]{0,2} ?$`)

/** Whether a landline belongs to a home. Most belong to offices, so words must say that it is at home or somebody's. */
function isHomeLine(reading: AnalyzedText, span: Span): boolean {
  const from = Math.max(0, span.start - 50)
  const line = reading.bare.slice(from, span.end + 20)
  if (DUTY_DESK.test(line.slice(0, span.start - from))) return false
  const institutions = INSTITUTION.find(reading).map(({ start }) => start)
  const homes = findAllMatches(HOME, line).map(({ index, 0: { length } }) => from + index + length - 'nha'.length)
  if (homes.some((start) => !institutions.includes(start))) return true
  if (institutions.some((start) => start >= from && start < span.start)) return false
  const isSomebodys = DESK.test(line) && PERSON.testIn(reading, from, span.start)
  const home = isSomebodys || OF_SOMEBODY.testIn(reading, span.start - 34, span.start)
  return home && !PUBLIC_UNLESS_PERSON.testIn(reading, from, span.start)
}
