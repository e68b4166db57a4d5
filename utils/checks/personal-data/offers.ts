// What a post offers to be paid, written to or come to, and whether others are named around it. For the names of people
// see contact-names.ts.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { CHIEFS } from '../shared/context/titles.ts'
import { KEYWORD, TITLE, WRITER, WRITER_END, WRITER_PRONOUNS } from './owner-words.ts'

/** How far before and after a number its owner may be named, in UTF-16 units. */
export const BEFORE = 160
export const AFTER = 60
/** How far before a number the words that lead to it may begin. */
export const LEAD = 90

/** What the family makes or grows to be sold: "nhút mẹ tui mần". */
const MADE =
  '(?! (?:nhà )?(?:(?:tui|tôi|em|mình|con) )?(?:(?:tự )?(?:mần|nấu|trồng|muối|ủ|gói|đan|may|nuôi|phơi|rang|ướp)|' +
  'làm(?! (?:ở|tại|bên|trong|cho|ăn|việc|quan|cán bộ)))(?!\\p{L}))'
const RELATIVE =
  `(?:vợ|chồng|vk|mẹ|má|bố|cha)${MADE}|sếp|crush|người (?:yêu|nhà|quen|thân)|hàng xóm|nhân viên|` +
  'shipper|tài xế|bồ|ghệ|' +
  // "Ck" is a husband, too, but before these words a transfer.
  'ck(?! (?:cho|về|vào|vô|qua|giúp|giùm|dùm|hộ|trước|sau|liền|luôn|nha|nhé|ạ|tiền|cọc|theo|đủ|rồi|xong|\\d)(?!\\p{L}))|' +
  `${CHIEFS}|kế toán|trưởng (?:ấp|thôn|phòng|ban)|thầy|cô giáo|chủ (?:nhiệm|trọ|nhà|hộ|xe|shop|quán)|` +
  'giáo viên|bệnh nhân|bác sĩ|luật sư|thợ quen|(?<!(?:giúp|hộ|giùm|ủng hộ) )gia đình|phụ huynh em|đồng (?:chí|nghiệp)|đ\\/c|khách hàng|học sinh|danh sách|ds|hộ (?:nghèo|dân)'
/** Somebody who is spoken of with little respect, a quarrel or a doubt. */
const QUARRELS =
  'nó|hắn|thằng|bọn|đứa|con (?:nhỏ|bé|mụ|kia)|mụ|gã|(?<!(?:kính|dưỡng|viễn|trưởng) )lão|kẻ(?! cả)|người ta|' +
  '(?:không|ko|k|chẳng|đâu|chưa|đâu có) phải|phải (?:không|ko|k|hông)|đúng (?:không|ko|k)|hả|' +
  'chửi|lừa (?:đảo|tiền|gạt)|quỵt|nợ|hăm|dọa|bóc phốt|phốt|trốn|ăn cắp|trộm|quấy rối|làm phiền|giả (?:danh|mạo)|mạo danh'
const QUARRELS_ACCENTED =
  'tụi|lừa|ảnh(?! (?:chụp|thẻ|đại diện|này|đẹp|cưới))|ổng|bả|họ(?! (?:và )?tên)|' +
  // A woman, not an old tree or the neck of a shirt.
  '(?<!(?:chè|trà|đồ|cao|cây|phố|xe|xưa|tranh|gốm|áo|khăn|vòng|dây|gà|vịt|ngỗng|hàng|nhạc|gỗ) )cổ(?! (?:thụ|điển|truyền|kính|áo|tròn|tim|trụ|bẻ|lọ|tay|chân|vịt|gà|cánh|xưa|đồng)(?!\\p{L}))'
const QUARREL = compilePattern(QUARRELS)
const QUARREL_ACCENTED = compilePattern(QUARRELS_ACCENTED, { bare: false })
/**
 * Somebody else in the passage, to whom the number may belong, or a doubt. Not those who are spoken to: "mấy mẹ", "các
 * thầy cô"; nor "bánh bò" and "xôi vò" without marks.
 */
const OTHERS = compilePattern(
  `(?<!(?:các|mấy|quý|nhiều|bánh|xôi) )(?:${RELATIVE})|` +
    `(?:gọi|alo|liên hệ|lh|liên lạc|hỏi|gặp|tên|của|số|sđt|zalo|qua|tìm) (?:cho )?(?:${TITLE}|ba)|` +
    `(?:${KEYWORD}) của (?!${WRITER})\\p{L}+|` +
    `(?:${TITLE}|em|con|cháu|bé) (?:ấy|ta|kia|đó|nọ|gái|trai|họ|rể|dâu|út|ruột|nội|ngoại)|` +
    `(?<!(?:các|mấy) )(?:bạn|ông anh|bà chị) (?:của )?(?:em|mình|tôi|tui|tớ)|(?:gọi|của|số|nhà) bé|` +
    QUARRELS,
)
/** The writer sells, lets, hires or collects. */
const OFFER = compilePattern(
  'shop|order|inbox|ib|ship (?:toàn|tận|trong|cod)|đặt (?:hàng|mua|bánh|cơm|may|lịch|chỗ|bàn|trước)|chốt đơn|báo giá|' +
    'nhận (?:may|đặt|làm|dạy|nấu|chở|gia công|sửa|cắt|trang điểm|in|vẽ|giữ|ship|đơn|order)|cho thuê|khai trương|' +
    'thanh lý|tuyển (?:dụng|thợ|người|nhân viên|ctv)|phòng (?:trọ )?(?:còn )?trống|ủng hộ|quyên góp|giá (?:chỉ )?\\d',
)
/** The same in short words, which would be other words without diacritics. */
const OFFER_ACCENTED = compilePattern('bán|tiệm|quán|sỉ|giao (?:hàng|tận)', { bare: false })
/** "stk của em", "gửi về shop", "mail mình". */
const OF_WRITER = compilePattern(
  `(?:${KEYWORD})(?: của)? (?:${WRITER}|shop|tiệm|quán)|(?:cho|về|qua|giúp|ghé) (?:${WRITER}|shop|tiệm|quán)`,
)
/** The same after the number, by one who collects: "… Techcombank giúp em ạ". */
const FOR_WRITER = compilePattern(`(?:cho|về|giúp|hộ|giùm|dùm) (?:${WRITER}|shop|tiệm|quán)${WRITER_END}`)
/** Whose account it is, by a given name: "stk Tú 1903…". */
const OF_GIVEN_NAME = /(?:stk|STK|Stk|tk|TK|khoản|số)(?: của)? (?!Momo|Vietin|MoMo)\p{Lu}\p{Ll}{1,6} ?:? ?$/u
const GIVEN_NAME_REACH = 24
/** Money that many are asked to pay, of whom the writer is one or who keeps it. */
const COLLECTION = compilePattern(
  '(?:đóng|nộp|thu|gây|góp) quỹ|quỹ (?:lớp|phụ huynh|chi hội|chi đoàn|công đoàn|xóm|đội|họp lớp)|' +
    '(?:mỗi|1|một) (?:bạn|em|cháu|nhà|hộ|người|gia đình|suất|phần) (?:là |góp |đóng )?\\d{1,4} ?(?:k|ngàn|nghìn|ng)(?!\\p{L})',
)
/** The writer receives what others give, and says so before the account. */
const RECEIVED_BY_WRITER = compilePattern(
  `(?:${WRITER_PRONOUNS})(?: (?:xin|sẽ|là người|đứng ra|đang|thay mặt (?:lớp|nhóm|hội|gia đình)))? (?:nhận|thu|gom|kêu gọi)` +
    '(?! (?:được|lại|nhầm))(?: \\p{L}+){0,3} (?:tiền|quỹ|phúng (?:viếng|điếu)|ủng hộ|đóng góp|hỗ trợ|quà)',
)
/** A customer who is asked to pay, not one who is spoken of: "khách iu chuyển khoản cho em". */
const ASKED_TO_PAY =
  '(?: (?:iu|yêu|quen|cũ|mới|xa|ở xa|tỉnh|sỉ|lẻ|mình|em|ơi|nào|nhớ|vui lòng|muốn|mua|lấy|đặt hàng|thì|cứ|xin)){0,2} ' +
  '(?:ck|chuyển|chuyển khoản|cọc|đặt cọc|bank|thanh toán|bắn)(?!\\p{L})'
/** The one who buys or receives, whose data is another's; or money that came from there or went astray. */
const CUSTOMER = compilePattern(
  `khách(?!${ASKED_TO_PAY})|(?:${KEYWORD})(?: của)? khách|từ (?:${KEYWORD})|nhầm|(?:chưa|không) (?:thấy|nhận được)|` +
    'người (?:nhận|mua|bán|đặt)|(?:giao|gửi|ship) (?:cho|tới|đến)|(?:bom|boom|bùng) (?:hàng|đơn|tui|em|shop|\\d)|né|đơn của',
)

/** Returns the part of a text around a span in which its owner may be named. */
export function getSurroundings(reading: AnalyzedText, span: Span): Span {
  const passage = findEnclosingPassage(reading, span)
  return { start: Math.max(passage.start, span.start - BEFORE), end: Math.min(passage.end, span.end + AFTER) }
}

/** Whether an account, a mailbox or an address is offered, and the words around it are about nobody else. */
export function isOfferedByWriter(reading: AnalyzedText, span: Span): boolean {
  if (!isOffered(reading, span)) return false
  const { start, end } = getSurroundings(reading, span)
  return !hasOtherPeople(reading, start, end)
}

/** Whether the words around an account, a mailbox or an address offer something, and not a customer's. */
function isOffered(reading: AnalyzedText, span: Span): boolean {
  const { start, end } = getSurroundings(reading, span)
  const isGiven =
    hasOffer(reading, start, end) ||
    OF_WRITER.testIn(reading, Math.max(start, span.start - LEAD), span.start) ||
    RECEIVED_BY_WRITER.testIn(reading, start, span.start) ||
    (COLLECTION.testIn(reading, start, span.start) &&
      FOR_WRITER.testIn(reading, span.end, end) &&
      !OF_GIVEN_NAME.test(reading.text.slice(Math.max(0, span.start - GIVEN_NAME_REACH), span.start)))
  return isGiven && !CUSTOMER.testIn(reading, start, end)
}

/** Whether the words of a part of a text offer goods or work. */
export function hasOffer(reading: AnalyzedText, start: number, end: number): boolean {
  return OFFER.testIn(reading, start, end) || OFFER_ACCENTED.testIn(reading, start, end)
}

/** Whether a part of a text is a quarrel, a doubt, or about somebody whom the writer does not respect. */
export function hasQuarrel(reading: AnalyzedText, start: number, end: number): boolean {
  return QUARREL.testIn(reading, start, end) || QUARREL_ACCENTED.testIn(reading, start, end)
}

/** Whether a part of a text is about others than the writer, by other words than a name. */
export function hasOtherPeople(reading: AnalyzedText, start: number, end: number): boolean {
  return OTHERS.testIn(reading, start, end) || QUARREL_ACCENTED.testIn(reading, start, end)
}
