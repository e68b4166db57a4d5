// Addresses of rooms and houses on offer, and of public places: readers are to come there. In doubt, it is a home.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findFullNames } from '../shared/context/full-names.ts'
import { HAMLETS, LANES } from '../shared/context/home-places.ts'
import { KIN_TITLES } from '../shared/context/titles.ts'
import { isName } from './contact-names.ts'

/** A room, a house or a shop that is let, sold or shared. */
const OFFERED = compilePattern(
  '(?<!(?:được|đã|bị|đang|từng|(?<!chính )chủ|khu|ở) )(?:cần |muốn )?(?:cho (?:thuê|mướn)|sang (?:nhượng|quán|mặt bằng|lại)|bán (?:nhà|đất|căn hộ|lô đất))|' +
    '(?:phòng|nhà|căn|giường|box)(?: trọ)? (?:còn |đang |hiện |mới )?trống|(?:còn|dư|trống) (?:\\d{1,3} |vài |nhiều |mấy )?(?:phòng|căn|giường|box)|' +
    '(?:tìm|cần)(?: (?!thằng|đứa)\\p{L}+| \\d{1,2}){0,4} ở ghép|(?:share|pass) (?:phòng|nhà|căn)|(?:^|[\\n] ?)(?:phòng trọ|nhà trọ|ký túc xá|ktx|căn hộ|homestay)|' +
    'giá (?:thuê|phòng)|(?:thuê|phòng)(?: \\p{L}+){0,3} giá|sleep ?box|chdv|nguyên căn|(?:các )?chi nhánh(?: quận)? khác',
)
/** How far before an address the offer may be, in UTF-16 units. */
const OFFER_REACH = 3000

/** A place that is open to all, at the beginning of the sentence of its address or of the one before. */
const PUBLIC =
  'thư viện|trạm (?:y tế|xá)|nhà (?:văn hóa|thiếu nhi|sách|thuốc|hàng|thi đấu|trẻ|thờ|sinh hoạt)|trụ sở|ubnd|ủy ban|công an (?:phường|xã)|' +
  'trường(?! hợp)|trung tâm|bưu (?:điện|cục)|sân (?:bóng|vận động|cầu lông|chơi|tập)|hội trường|công viên|chợ|siêu thị|bệnh viện|' +
  'phòng (?:khám|tập|công chứng)|cửa hàng|quán|tiệm|shop|showroom|công ty|cty|văn phòng|chi nhánh|cơ sở \\d|khách sạn|spa|salon|gara|' +
  'câu lạc bộ|clb|đình|chùa|bảo tàng|rạp|bể bơi|hồ bơi|ngân hàng|hợp tác xã|htx|bộ phận một cửa|' +
  'điểm (?:tiêm|bình chọn|bầu cử|bỏ phiếu|phát|thu|tiếp nhận|hiến máu|trường|bán|sinh hoạt|tập kết)'
const PUBLIC_OPENS = compilePattern(
  `(?<=(?:^|[.!?\\n:;] ?)(?:[-•*+–] ?)?)(?:(?:tại|ghé|mời (?:bà con|mọi người|các bạn)?|đến|ở|địa điểm|\\p{L}+ ){0,2} ?)?(?:${PUBLIC})`,
)
const PUBLIC_REACH = 160
/** A firm that hires: the house follows its mailbox. */
const AFTER_MAILBOX = /(?<![a-z])(?:cv|ho so|ung tuyen|tuyen dung)(?![a-z])[^\n]{0,60}@[a-z\d.-]{4,40} [^\n@]{0,60}$/
const SENTENCE_ENDS = /[.!?]\s|\n/g

/** An address by its label, or by a number and the name or word of a way. */
const LABEL = compilePattern('địa chỉ|địa điểm|đ\\/c|đc|address|add|(?:cs|cn|cơ sở|chi nhánh) ?\\d{1,2} ?:')
const DOOR = compilePattern(
  `(?:số(?: nhà)? )?\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,5},? (?:đường|phố|${LANES}|hẽm|liên khu|\\p{L}{2,7} \\p{L}{2,7})|` +
    `(?:phường|p|quận|q|xã|${HAMLETS}|khu phố|chung cư|tòa)\\.? ?\\p{L}*\\d`,
)

/** Somebody who lives there. */
const DWELLER = compilePattern(
  '(?:thường|tạm|cư) trú|trú (?:tại|ở|quán)|hộ khẩu|hktt|nơi ở|chỗ ở|(?:đang|hiện|hay|sống|mới|thuê|trọ|về) (?:ở|trọ|sống)|ngụ|sinh sống(?! lâu)|' +
    'nhà riêng|quê(?: quán)?|sinh (?:năm|ngày)|sn|(?:nhà|phòng|chỗ)(?: (?:trọ|riêng|ở|của))? (?:nó|hắn|thằng|con|vợ|chồng|bạn|bồ|ghệ|' +
    `người|gã|mụ|đứa|${KIN_TITLES})(?! (?:trọ|cho|ở|mới|nguyên)(?!\\p{L}))`,
)
/** What is said of somebody or of a landlord to do harm, or what is nobody's business. */
const HARMED = compilePattern(
  'lừa|quỵt|xù (?:tiền|nợ|cọc)|phốt|chửi|nợ|thằng|hắn|đứa|chặt chém|cảnh giác|tránh xa|né|ăn (?:chặn|cắp|trộm)|bán dâm|gái gọi|f0|dương tính|' +
    'cách ly|nghi (?:phạm|nhiễm|can|án)|bị (?:bắt|can|cáo|tố)|đối tượng|nạn nhân|bệnh nhân|ngoại tình|nhân tình|(?:ở|sống|có) (?:một|1) mình|vắng nhà|' +
    'chiếm đoạt|trốn|đòi (?:tiền|nợ|lại|cọc)|danh sách|hộ nghèo|khách hàng|(?:giao|ship|gửi) (?:hàng|cho|tới|đến)|kéo (?:tới|đến|qua)',
)
const HARMED_ACCENTED = compilePattern('nó|mụ|gã|tố', { bare: false })

const TITLED = compilePattern(`(?:${KIN_TITLES}|thầy|cậu|dì|mợ|thím|em|con|cháu|bé|bạn|tên|là|đồng chí|sếp)`)
/** Whom readers are to call is no dweller; nor is a street, a ward or a building. */
const NOT_DWELLER = compilePattern(
  `(?:liên hệ|lh|alo|gọi|gặp|zalo|hotline|đường|phố|${LANES}|hẽm|phường|p|quận|q|xã|huyện|tp|tỉnh|chợ|cầu|trường|đh|đại học|chung cư|tòa|khu|` +
    `mt|mặt tiền|gần|sát|cách|ngay|tại|trên|vòng xoay|ngã (?:ba|tư|năm)|số|sn|\\d{1,4}[a-z]?(?: ?[)])?|(?:${PUBLIC})(?: \\p{L}+){0,2})\\.? ?:? ?$`,
)
const AREA_FIRST = /^(?:phuong|quan|duong|pho|xa|cho|cau|truong|khu|toa|chung cu)(?![a-z])/
const NAME_REACH = 24

/**
 * Whether a sentence, or a house in it, is the address of a place on offer or of a public place, and nobody is said to
 * live there.
 */
export function isOfferedPlace(reading: AnalyzedText, { start, end }: Span): boolean {
  if (!LABEL.testIn(reading, start, end) && !DOOR.testIn(reading, start, end)) return false
  const isPublic = isPublicPlace(reading, { start, end })
  if (!isPublic && !OFFERED.testIn(reading, Math.max(0, start - OFFER_REACH), end)) return false
  const from = findSentenceBefore(reading, start)
  const has = (pattern: Pattern) => pattern.testIn(reading, from, Math.min(reading.text.length, end + NAME_REACH))
  return ![DWELLER, HARMED, HARMED_ACCENTED].some(has) && !hasDweller(reading, from, end)
}

function isPublicPlace(reading: AnalyzedText, { start, end }: Span): boolean {
  if (AFTER_MAILBOX.test(reading.bare.slice(Math.max(0, start - PUBLIC_REACH), start))) return true
  const from = findSentenceBefore(reading, start)
  return PUBLIC_OPENS.find(reading).some((place) => place.start >= from && place.end <= end)
}

/** Returns where the sentence before one begins, within reach. */
function findSentenceBefore({ text }: AnalyzedText, start: number): number {
  const from = Math.max(0, start - PUBLIC_REACH)
  const ends = [...text.slice(from, Math.max(from, start - 2)).matchAll(SENTENCE_ENDS)]
  const last = ends.at(-1)
  return last ? from + last.index + last[0].length : from
}

/** Whether somebody is named who is neither called nor gives a street or a place its name. */
function hasDweller(reading: AnalyzedText, start: number, end: number): boolean {
  const isInside = (each: Span) => each.start >= start && each.end <= end
  const isDweller = (each: Span) =>
    !NOT_DWELLER.testIn(reading, Math.max(0, each.start - NAME_REACH), each.start) &&
    !AREA_FIRST.test(reading.bare.slice(each.start, each.end))
  return (
    findFullNames(reading).some((name) => isInside(name) && isDweller(name)) ||
    TITLED.find(reading).some((title) => isInside(title) && isName(reading, title.end + 1) && isDweller(title))
  )
}
