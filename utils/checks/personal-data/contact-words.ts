// Words that ask for a call, that sell goods, and that are said of somebody to do harm.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { CHIEFS } from '../shared/context/titles.ts'
import { hasQuarrel } from './offers.ts'
import { WRITER_PRONOUNS } from './owner-words.ts'

/** Between two words, or before a number. */
export const GAP = '[ :,/()-]{1,3}'
/** To call by telephone as the south says it: the word alone also is to say, so who or what is called follows. */
export const SOUTHERN_CALL =
  `(?:kêu|réo)(?= (?:(?:(?:cho|qua|giùm|dùm|giúp) )?(?:${WRITER_PRONOUNS})(?! (?:gửi|gởi|đưa|cho|lưu|nhắn|ghi|đăng|lấy|để|đi|về|gọi|hỏi|chuyển|bán|mua)(?!\\p{L}))|` +
  'số|điện thoại|máy|liền|ngay)(?!\\p{L}))|nhá máy'
/** Asks for a call, with what may come before the one who is called. */
export const CALL_FOR =
  `(?:gọi|alo|a lô|liên hệ|liên lạc|lh|call|ib|inbox|zalo|zl|nhắn|nhắn tin|ới|hú|${SOUTHERN_CALL})` +
  '(?: (?:điện|cho|với|qua|về|giùm|giúp|dùm|hộ|ngay|lại|tới|đến|zalo|số|sđt)){0,3}'
/** Goods that are sold, in words that no other request has. */
export const SALE = compilePattern(
  'ai (?:ăn|mua|lấy|cần mua|đặt|order)|nhận (?:đặt|đơn)|(?:nhận )?đặt (?:bánh|gà|vịt|cơm|xôi|chè|hàng|tiệc|trước)|ship|chốt|' +
    '\\d{1,4} ?(?:k|ngàn|nghìn)(?: ?\\/| một| 1)? ?(?:kg|ký|kí|cân|con|cái|hộp|hũ|chai|lít|bó|trái|chục|phần)',
)
/** Sex for money. */
export const SEX_WORK = 'bán dâm|mại dâm|đi khách(?! (?:sạn|hàng))|(?<!(?:em|con|chị|bạn|cháu|cô) )gái gọi'
/**
 * What is said of somebody to do harm, what somebody is accused of, or a debt: the number is given away, not offered.
 */
const HARM =
  `${SEX_WORK}|bán thân|làm tình|dễ dãi|lăng nhăng|ngoại tình|giật (?:chồng|vợ)|tình yêu|lẳng lơ|` +
  'ăn (?:chặn|đất|tiền|bớt|hối lộ|của dân)|tham (?:nhũng|ô)|hối lộ|chiếm đoạt|(?:đòi|trả|xù|giật) (?:tiền|nợ|lại)|(?:xù|giật|quỵt|bể) hụi|' +
  'hỏi (?:tội|sao|coi|xem)|mà (?:hỏi|chửi|đòi)|mặt dày|mất dạy|khốn nạn|đồ giả|(?:đồ|hàng) dỏm|hỏi cho ra|đĩ|phá thai|đánh ghen|gạch đá|tàu nhanh|qua đêm|' +
  'gái bao|ăn chơi|mua (?:gái|vợ)|con rể|(?:bán|mua) thận'
const HARMED = compilePattern(HARM)
/** The same, or an office. */
const SAID_OF_OTHERS = compilePattern(
  `${HARM}|hiệu (?:trưởng|phó)|${CHIEFS}|(?:trưởng|phó) (?:phòng|ban|thôn|ấp|khoa|công an|bản)|cán bộ|lãnh đạo|địa chính`,
)

/** Whether a part of a text is a quarrel, or says of somebody what does them harm. An office alone does none. */
export function isSaidToHarm(reading: AnalyzedText, start: number, end: number): boolean {
  return hasQuarrel(reading, start, end) || HARMED.testIn(reading, start, end)
}

/** Whether a part of a text is a quarrel, or speaks of somebody by an office or by what does them harm. */
export function isSaidOfOthers(reading: AnalyzedText, start: number, end: number): boolean {
  return hasQuarrel(reading, start, end) || SAID_OF_OTHERS.testIn(reading, start, end)
}
