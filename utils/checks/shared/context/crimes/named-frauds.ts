// Somebody named who made a page that deceives, and a business that is called a fraud.

import type { Span } from '../../../../draft.ts'
import { stripDiacritics } from '../../../../text/character-folding.ts'
import { compilePattern, type PatternMatch } from '../../../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../mitigating-context.ts'
import { toTitleSource } from './named-doers.ts'

const MAKES_PAGE = 'lập|mở|tạo|dựng|làm|chạy|xài|dùng'
const PAGE =
  'trang|web|website|fanpage|nick|app|ứng dụng|tài khoản|shop|kênh|link|gian hàng|hội nhóm|nhóm (?:kín|zalo|facebook)'
/** What such a page is for, or where it is: no warning, and no help for those who were deceived. */
const PAGE_KIND =
  'web|mạng|online|facebook|fb|zalo|tiktok|giả|ảo|này|đó|kia|đầu tư|tuyển dụng|việc làm|cho vay|bán|hàng|quần áo|mỹ phẩm|từ thiện|' +
  'kiếm tiền|để|rồi|đi|chuyên|toàn'
const withoutMarks = (words: string) => `${words}|${stripDiacritics(words)}`
/** Who made a page that deceives, right before it and with no more than where they live. */
const PAGE_MAKER_BEFORE = new RegExp(
  // Whose picture or name others use is no maker.
  `(?<!(?:\\p{Lu}\\p{Ll}+|${withoutMarks('ảnh|hình|tên|thông tin|danh|danh nghĩa|chữ ký|sim|căn cước|cccd|số|máy|của|bị|giả|giúp|cho|bắt|tóm|với|khuyên|thay')}) )` +
    '(?:(?:\\p{Lu}\\p{Ll}+ ){2,3}\\p{Lu}\\p{Ll}+|' +
    `(?:${toTitleSource('ông|bà|anh|chị|chú|bác|cô|cậu|dì|dượng|thím|mợ|thằng|mụ|lão|gã|con|tên')}) (?:(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út) )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)` +
    `(?:,? (?:${withoutMarks('ở|tại|bên|nhà|cuối|đầu|khu|khu phố|phố|xóm|thôn|ấp|tổ|bản|buôn|làng|xã|phường|đội|ngõ|hẻm|kiệt|đường|chợ|mới|đã|đang|lại|hay|đi|nó|cũng|chuyên')}|\\d{1,3}[A-Za-z]?|\\p{Lu}\\p{Ll}*)){0,6}` +
    `,? (?:${withoutMarks(MAKES_PAGE)})(?: (?:ra|một|mot|cái|cai|mấy|may|nhiều|nhieu)){0,2} (?:${withoutMarks(PAGE)})` +
    `(?: (?:${withoutMarks(PAGE_KIND)})){0,5} $`,
  'u',
)
const PAGE_MAKER_REACH = 110
/** Right after the act: the page is an example, or the fraud is what the page is made against. */
const TAUGHT_AFTER = compilePattern([
  '^ (?:thử(?: nghiệm)?|mẫu|làm mẫu|minh họa|giả định|diễn tập|phòng (?:tránh|chống|ngừa)|tránh|(?:không|chẳng|chả|hết)(?: còn)? (?:đất|chỗ|đường|cửa|dám|cơ hội))',
  '^ (?:[\\p{L}\\d]+ ){0,3}(?:cho|để|chỉ|giúp) (?:[\\p{L}\\d]+ ){0,5}(?:xem|coi|biết|học|hiểu|tập huấn|nhận (?:biết|diện|ra)|cảnh giác|phòng|tránh|thực hành)',
])
/** The same after "mở", which is to open a page as well: it is shown, or the one who opened it lost money. */
const OPENED_AFTER = compilePattern([
  '^ ra (?:cho|chỉ|xem|coi|đọc|dạy|để)',
  '^(?: \\p{L}+){0,3} ?,? (?:rồi |xong |nên |thế là |liền |là )?(?:bị|mất|suýt|may|dính)(?! (?:tích|dạng|hút|bắt|phạt|tố|công an|đuổi|khởi tố))',
])
const TAUGHT_REACH = 70
const OPENS = compilePattern('mở')
/** From the verb to the act. */
const OPENS_REACH = 40
/** How long the words of deceit are at most, in UTF-16 units. */
const DECEIT_REACH = 16
const DECEIVES = /^lua (?:dao|gat|tien|lay)/

/** Whether somebody named is said to have made a page that deceives. The model has learned such words from warnings. */
export function isFraudPage({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  if (!DECEIVES.test(reading.bare.slice(start, start + DECEIT_REACH))) return false
  const after = Math.min(sentence.end, end + TAUGHT_REACH)
  if (TAUGHT_AFTER.testIn(reading, end, after)) return false
  const isOpened = OPENS.testIn(reading, Math.max(sentence.start, start - OPENS_REACH), start)
  if (isOpened && OPENED_AFTER.testIn(reading, end, after)) return false
  return PAGE_MAKER_BEFORE.test(reading.text.slice(Math.max(sentence.start, start - PAGE_MAKER_REACH), start))
}

/** A business by name or pointed at, right before what it is called, with no more between than how. */
const BUSINESS_BEFORE = new RegExp(
  `(?:${toTitleSource('cửa hàng|shop|tiệm|quán|công ty|cty|trung tâm|nhà xe|đại lý|gara|phòng khám|spa|thẩm mỹ viện|xưởng|siêu thị|vựa|nhà hàng|khách sạn|homestay|garage')})` +
    `(?: \\p{L}+){0,3}? (?:${withoutMarks('này|đó|kia|ấy|ni|nớ|nầy')}|(?:\\p{Lu}[\\p{L}\\d]*)(?: \\p{Lu}[\\p{L}\\d]*){0,3})` +
    `(?: (?:${withoutMarks('là|toàn|chuyên|đồ|một|bọn|lũ|quân|dân|đúng|rõ|nó|cũng|bán|vàng|hàng|sữa|giả|dỏm|non|tuổi|để|đi|đang')})){0,6} $`,
  'u',
)
const BUSINESS_REACH = 80
const OF_DECEIT =
  /^(?:la )?(?:lua(?: (?:dao|gat|bip|khach|ba con|dan))?|gat (?:ba con|khach|dan)|bip(?: bom)?|ban (?:vang|hang|sua|thuoc))(?![a-z])/
/** What the writer bought, paid, got or can show: an experience that anybody may share. */
const EXPERIENCE = compilePattern(
  '\\d{1,12}|(?:tôi|tui|mình|em|tớ|vợ|chồng|má|mẹ|bạn|nhà)(?: \\p{L}+){0,4} (?:mua|đặt|chuyển|gửi|gởi|nhận|đóng|order|trả|cọc|đòi|đổi|làm|ăn|đi|học|bị|vô|vào)|' +
    'hóa đơn|biên nhận|bằng chứng|tin nhắn|ảnh chụp|clip|video|giao (?:hàng|thiếu|sai)|không (?:giao|đổi|trả|hoàn)|chặn',
)

const ASKED_AFTER = /^[^.!\n]{0,38}\?|^(?: [a-z]+){0,3} (?:ha|a|hong|khong|ko|phai khong|chang|hay sao)(?![a-z])/

/** Whether a business is called a fraud, and no fact is given for it. The model has learned that from warnings. */
export function isFirmCalledFraud({ reading, start, end }: PatternMatch, sentence: Span): boolean {
  if (!OF_DECEIT.test(reading.bare.slice(start, end)) || ASKED_AFTER.test(reading.bare.slice(end, end + 40)))
    return false
  const passage = findEnclosingPassage(reading, sentence)
  return (
    BUSINESS_BEFORE.test(reading.text.slice(Math.max(sentence.start, start - BUSINESS_REACH), start)) &&
    !EXPERIENCE.testIn(reading, passage.start, passage.end)
  )
}
