// Phone numbers of people. Service numbers, switchboards and hotlines are public and left alone.

import type { Span } from '../../draft.ts'
import { pattern } from '../../text/pattern.ts'
import type { Reading } from '../../text/reading.ts'
import type { Item } from './item.ts'
import type { NumberKind } from './keywords.ts'
import { type Run, take } from './runs.ts'

const MOBILE = /^0[35789]\d{8}$/
const OLD_MOBILE = /^01(?:2\d|6[2-9]|8[68]|99)\d{7}$/
/** Only right after such a word do nine digits without the zero make a phone. */
const RIGHT_BESIDE = /(?<![a-z])(?:sdt|dt|zalo|zl|dien thoai|alo|tel|phone)[ :.-]{0,3}$/
const LANDLINE = /^02\d{8,9}$/
const DATE = /(?<!\d)[0-3]?\d[./-][01]?\d[./-](?:19|20)\d{2}/

/** Phone numbers in a run, several when it holds several ("0912 345 678 - 0987 654 321"). */
export function phonesIn(reading: Reading, run: Run, kinds: ReadonlySet<NumberKind>): Item[] {
  if (kinds.has('order') || kinds.has('tax') || DATE.test(reading.text.slice(run.start, run.end))) return []
  const found: Item[] = []
  const beside = RIGHT_BESIDE.test(reading.bare.slice(Math.max(0, run.start - 12), run.start))
  for (let i = 0; i < run.groups.length; ) {
    const phone = phoneAt(run, i, kinds, beside)
    if (!phone) {
      i++
      continue
    }
    i = phone.next
    const start = phone.start > run.start && reading.text[phone.start - 1] === '+' ? phone.start - 1 : phone.start
    const span = { start: run.plus && phone.start === run.groups[0]![0]!.at ? run.start : start, end: phone.end }
    if (LANDLINE.test(phone.digits) ? !isHomeLine(reading, span) : isPublic(reading, span, kinds)) continue
    found.push({ ...span, message: 'phone', level: 'warn', rank: 2, keep: 4 })
  }
  return found
}

function phoneAt(run: Run, from: number, kinds: ReadonlySet<NumberKind>, beside: boolean) {
  const national = take(run, from, 10)
  if (national && MOBILE.test(national.digits)) return national
  for (const length of [11, 12]) {
    const foreign = take(run, from, length)
    if (!foreign) continue
    if (MOBILE.test(foreign.digits.replace(/^(?:00)?840?/, '0'))) return foreign
    if (length === 11 && (LANDLINE.test(foreign.digits) || (kinds.has('phone') && OLD_MOBILE.test(foreign.digits))))
      return foreign
  }
  if (national && LANDLINE.test(national.digits)) return national
  const short = beside && from === 0 ? take(run, from, 9) : undefined
  return short && run.groups.length <= 3 && /^[35789]\d{8}$/.test(short.digits) ? short : undefined
}

const OFFICE = pattern(
  'ubnd|ủy ban|công an|csgt|pccc|trạm y tế|bệnh viện|văn phòng|vp|điện lực|cấp nước|trung tâm|tòa án|viện kiểm sát|kiểm lâm|biên phòng|quân sự|bưu điện|ngân hàng|cơ quan|sở (?:y tế|nội vụ|xây dựng|tài chính|giáo dục)|một cửa|phòng (?:khách|tiếp dân|tiếp công dân)|thanh tra|ban (?:chỉ huy|quản lý)|trường (?:tiểu học|thcs|thpt|mầm non)|nhà trường',
)
const PERSON = pattern(
  'anh|chị|ông|bà|cô|chú|bác|thầy|em|cháu|dì|cậu|mợ|thím|đ\\/c|đồng chí|con|mình|tôi|tui|mẹ|má|bố|vợ|chồng|nó|ổng|bả|ảnh|riêng|cá nhân',
)
const HOTLINE =
  /(?<![a-z])(?:hotline|duong day nong|tong dai|truc ban|so truc|truc (?:24|chien)|cskh|cham soc khach hang|cap cuu|cuu ho|cuu nan)(?![a-z])/

/** Whether a mobile number is one an office publishes: after "đường dây nóng", or after an office with nobody named. */
function isPublic(reading: Reading, span: Span, kinds: ReadonlySet<NumberKind>): boolean {
  if (kinds.has('hotline')) return true
  const near = Math.max(span.start - 56, 0)
  const from = near + reading.text.slice(near, span.start).lastIndexOf('\n') + 1
  if (HOTLINE.test(reading.bare.slice(from, span.start))) return true
  return OFFICE.testIn(reading, from, span.start) && !PERSON.testIn(reading, from, span.start)
}

const HOME = /(?<![a-z])(?:may ban|so ban|so nha|nha rieng|dien thoai nha|dt nha|co dinh)(?![a-z])/

/** A landline is nearly always an office's; only one said to be at home is someone's. */
function isHomeLine(reading: Reading, span: Span): boolean {
  const line = reading.bare.slice(Math.max(0, span.start - 50), span.end + 20)
  return HOME.test(line)
}
