// The number of a sale: by the words of the sale, and by the name that signs it.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findPeople, isAboutOthers } from './contact-names.ts'
import { isSaidOfOthers } from './contact-words.ts'
import { getSurroundings, hasOtherPeople, LEAD } from './offers.ts'

/** Orders are taken, or the post begins with the sale and has its price. */
const ORDERS_TAKEN = compilePattern('nhận (?:đặt|đơn|order|may|nấu|làm)')
const SALE_BEGINS = compilePattern(
  '^(?:(?:cần|em|mình|tui|tôi|nhà em|nhà mình|nhà tui) ){0,2}(?:bán|cho thuê|thanh lý|pass|sang lại|sang nhượng|để lại)',
)
const PRICE = compilePattern(
  '\\d{1,4}(?:[.,]\\d{1,3}){0,3} ?(?:k|tr|triệu|củ|ngàn|nghìn|đồng|đ|tỷ|tỉ)(?:\\d{1,3}|(?= |[.,/]|$))',
)
/** A call with nobody between it and the number; a number that is a statement, or ends the one on the sale. */
const CALL_ALONE = compilePattern('(?:gọi|alo|a lô|điện|liên hệ|lh|zalo)(?: (?:số|qua))?(?: ?[:,(-]){0,2} ?$')
const STATEMENT_BEFORE = /[.!?,;\n] {0,2}$/
/** What may follow the number that ends a post. */
const ENDING = /^[ ,.!]{0,3}(?:(?:nha|nhé|nghen|nhen|ạ|nè)(?: (?:bà con|cả nhà|mọi người|mn))?)?[^\p{L}\p{N}]{0,8}$/u
/** How the goods come to the buyer, after the number. */
const BROUGHT = compilePattern(
  '^[ ,.]{0,2}(?:có )?(?:ship|freeship|giao (?:tận|hàng|quanh|trong|miễn|liền|nội))(?! (?:tới|đến) (?:không|ko|k))',
)
/** A given name that signs a sale, right before the number: "700k. Ngọc 0935 …". */
const SIGNATURE = /[.!?,;:\n–-] {0,2}(?:(?:[Ee]m|[Mm]ình) )?\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6})? ?[:–-]? ?$/u
const SIGNATURE_REACH = 28
/** The same in brackets after it: "zalo 0904 … (Hiền)". */
const SIGNED_AFTER = /^ ?\(\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?\)/u
/** The same as the last words of a post: "… qua xem. 0936 … - Kiên". */
const SIGNED_AT_END = /^ ?[–-] ?\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?[^\p{L}\p{N}]{0,8}$/u

/** A house that guests come to, at the beginning of a sentence, with its name and place. */
const HOUSE_OPENS = compilePattern(
  '(?<=(?:^|[.!?\\n:] ?))(?:(?:mời|ghé|tại|hệ thống|các) ){0,2}(?:quán|nhà hàng|tiệm|khách sạn|nhà nghỉ|homestay|farmstay|resort|spa|salon|karaoke|cà phê|cafe|coffee|bún|phở|lẩu|bánh|cơm|xôi|chè|hủ tiếu|tạp hóa|vựa|nhà xe)(?! (?:nợ|quỵt|chửi))',
)
/** After its number, what guests call for. */
const BOOKED = compilePattern(
  '^ ?[,(]? ?(?:để |nếu muốn |khi muốn )?(?:đặt|giữ) (?:bàn|chỗ|phòng|món|lịch|tiệc|cơm|bánh|vé|trước)(?! (?:rồi|xong)? ?(?:bom|bùng|boom))',
)
/** Right before it, how the goods come or when the house is open. */
const SERVED = compilePattern(
  '(?:(?:giao|ship) (?:tận (?:nơi|nhà|chỗ|cửa|bàn)|hàng|trong ngày|quanh|nội thành|miễn phí)(?: \\p{L}+){0,2}|' +
    'mở (?:cửa |bán )?(?:từ |lúc )?\\d{1,2} ?(?:h|g|giờ)(?:\\d{2})?(?: (?:sáng|trưa|chiều|tối|khuya))?(?: (?:đến|tới) \\d{1,2} ?(?:h|g|giờ)(?: \\p{L}+)?)?)' +
    '(?: ?[:,.(-]){0,2} ?$',
)
/** Right before it, the same or the call. */
const TO_BOOK = compilePattern(
  '(?:gọi|alo|a lô|liên hệ|lh|zalo|hotline|sđt|đt|điện thoại|(?:đặt|giữ) (?:bàn|chỗ|phòng|món|lịch|tiệc))(?: (?:số|qua|theo|tại|trước|điện thoại|sđt|đt|máy)){0,3}(?: ?[:,(-]){0,2} ?$',
)

/** Whether a number is that of a house that opens the sentence, under which guests book or are served. */
function isOfBookings(reading: AnalyzedText, { start, end }: Span): boolean {
  const line = Math.max(reading.text.lastIndexOf('\n', start - 1) + 1, start - 2 * LEAD)
  const lead = Math.max(line, start - LEAD)
  const isCalled = () =>
    BOOKED.testIn(reading, end, Math.min(reading.text.length, end + SIGNATURE_REACH)) &&
    TO_BOOK.testIn(reading, lead, start)
  return (SERVED.testIn(reading, lead, start) || isCalled()) && HOUSE_OPENS.testIn(reading, line, start)
}

/** Whether a number is the one under which the things or the orders of a post are sold, with no one called by name. */
export function isOfSale(reading: AnalyzedText, span: Span, items: readonly Span[]): boolean {
  const { start, end } = getSurroundings(reading, span)
  if (isSaidOfOthers(reading, start, end)) return false
  if (isOfBookings(reading, span) && !NO_SALE.testIn(reading, start, end)) return true
  if (
    ORDERS_TAKEN.testIn(reading, start, span.start) &&
    [CALL_ALONE, SERVED].some((call) => call.testIn(reading, Math.max(start, span.start - LEAD), span.start))
  )
    return !findPeople(reading).some((name) => isEnclosedSpan(name, { start, end }))
  if (!SALE_BEGINS.test(reading) || !PRICE.testIn(reading, 0, span.start)) return false
  if (isSigned(reading, span)) return !hasOtherPeople(reading, start, end)
  return (
    isAfterStatement(reading, span) &&
    ENDING.test(reading.lower.slice(span.end)) &&
    !isAboutOthers(reading, span, items, false)
  )
}

export function hasNameInBrackets(reading: AnalyzedText, at: number): boolean {
  return SIGNED_AFTER.test(reading.text.slice(at, at + SIGNATURE_REACH))
}

/** A buyer who did not take the goods, or nobody's goods. */
const NO_SALE = compilePattern(
  'bom|boom|bùng|không nhận|ko nhận|(?:người|bồ|ghệ|vợ|chồng)(?: yêu)? cũ|(?:một|1|qua) đêm',
)

/** Whether a given name is at the number, with no more after it than how the goods come. */
function isSigned(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = getSurroundings(reading, span)
  if (NO_SALE.testIn(reading, start, end)) return false
  if (SIGNATURE.test(reading.text.slice(Math.max(0, span.start - SIGNATURE_REACH), span.start)))
    return ENDING.test(reading.lower.slice(span.end)) || BROUGHT.testIn(reading, span.end, reading.text.length)
  if (SIGNED_AT_END.test(reading.text.slice(span.end)) && isAfterStatement(reading, span)) return true
  return hasNameInBrackets(reading, span.end) && CALL_ALONE.testIn(reading, Math.max(0, span.start - LEAD), span.start)
}

function isAfterStatement(reading: AnalyzedText, span: Span): boolean {
  return STATEMENT_BEFORE.test(reading.text.slice(Math.max(0, span.start - 4), span.start))
}
