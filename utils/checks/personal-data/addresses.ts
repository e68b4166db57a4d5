// Where someone lives, down to the door. Offices, shops and schools are looked up by anyone.

import type { Span } from '../../draft.ts'
import { pattern } from '../../text/pattern.ts'
import type { Reading } from '../../text/reading.ts'
import { sentenceAround } from '../context.ts'
import type { Item } from './item.ts'

const NUMBER = '[a-z]?\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,4}'
const NAMED = '[\\p{L}\\p{N}]{1,12}(?: [\\p{L}\\p{N}]{1,12}){0,3}?'
const WAY = '(?:đường|phố|ngõ|ngách|hẻm|kiệt|hẽm|quốc lộ|tỉnh lộ|ql|tl|hương lộ)'
const AREA =
  '(?:tổ dân phố|tổ|khu phố|kp|tdp|khóm|ấp|thôn|xóm|buôn|làng|khu|cụm|đội|phường|xã|thị trấn|quận|huyện|tp|thành phố|p|q|chung cư|khu đô thị|kđt|khu dân cư|kdc|tòa|block|lô)'
const AREA_NAMED = `${AREA}(?: |\\. ?|(?=\\d))${NAMED}`
const PART = `(?:${WAY} ${NAMED}|${AREA_NAMED})`
const GAP = '(?: ?[,\\-–] ?| )'

/** "số 45/7 đường Hoa Giấy, khóm 3, phường …"; "12 ngõ 5 phố …"; "căn 1205 tòa B chung cư …". */
const DOOR = pattern(
  [
    `(?:số nhà|nhà số|số|sn|ngõ|ngách|hẻm|kiệt)(?: ?:)? ?${NUMBER}${GAP}${PART}(?:${GAP}${PART}){0,4}`,
    `(?:số nhà|nhà số|số|sn)(?: ?:)? ?${NUMBER} [\\p{L}]{2,8}(?: [\\p{L}\\p{N}]{1,8}){0,3}${GAP}${AREA_NAMED}(?:${GAP}${PART}){0,3}`,
    `${NUMBER} ${WAY} ${NAMED}${GAP}${PART}(?:${GAP}${PART}){0,3}`,
    `(?<=(?:ở|tại|địa chỉ|nhà|đ\\/c|đc|về|tới|qua|đến|trú) ?:? ?|: ?)\\d{1,4}[a-z]?(?:\\/\\d{1,4}[a-z]?){0,4} [\\p{L}]{2,8}(?: [\\p{L}\\p{N}]{1,8}){1,3}${GAP}${AREA_NAMED}(?:${GAP}${PART}){0,3}`,
    `(?:căn hộ|căn|phòng)(?: số)? ?[a-z]?\\d{2,4}[a-z]?${GAP}(?:tầng \\d{1,2}${GAP})?(?:tòa|block|lô|chung cư|ccư|cc) ?${NAMED}(?:${GAP}${PART}){0,3}`,
    `(?:tổ|đội|xóm|thôn|ấp|khóm|khu) \\d{1,3}[a-z]?${GAP}(?:thôn|ấp|khóm|khu phố|buôn|bản|làng|xóm) ?${NAMED}${GAP}(?:xã|phường|thị trấn) ?${NAMED}`,
  ].join('|'),
)

const SOMEBODY = pattern(
  '(?:nhà|phòng trọ|chỗ|căn nhà)(?: (?:của|ở|riêng))? (?:anh|chị|cô|chú|bác|dì|cậu|mợ|thím|ông|bà|ổng|bả|ảnh|chỉ|cổ|nó|hắn|thằng|con|em|mình|tôi|tui|thầy|bé|má|mẹ|ba|bố|ngoại|nội|bạn|vợ|chồng|y|gã|mụ|đứa)|(?:nhà|căn) (?:số|ở|riêng)|địa chỉ (?:nhà|nhận|riêng|cá nhân|giao|của (?:em|anh|chị|mình|tôi|nó|ổng|bả|cô|ông|bà))|(?:thường trú|tạm trú|cư trú|trú (?:tại|ở|quán)|hộ khẩu|nơi ở|chỗ ở|hktt)|(?:ship|giao|gửi|chuyển|đem|mang)(?: \\p{L}+){0,5} (?:tới|về|đến|cho|qua|lại)|(?:đang |hiện |sống |thuê |trọ |hay )(?:ở|tại|trọ)|ở trọ|(?:anh|chị|cô|chú|bác|ông|bà|thầy|em|thằng|con|nó|hắn|ổng|bả)(?: \\p{L}+){0,4} (?:ở|nhà)',
)
const PLACE = pattern(
  'cháy|hỏa hoạn|trụ sở|ubnd|ủy ban|công an|trường|bệnh viện|trạm|nhà văn hóa|chợ|ngân hàng|chi nhánh|cửa hàng|quán|shop|tiệm|công ty|cty|văn phòng|bưu điện|bưu cục|chùa|nhà thờ|hội trường|siêu thị|trung tâm|nhà hàng|khách sạn|phòng khám|nhà thuốc|nhà sách|sân|rạp|lớp học|homestay|salon|gara|showroom|đại lý|cơ sở|thư viện|bảo tàng|công viên|tòa án|viện|sở|cục|xưởng|phòng tập|vụ cháy|tai nạn|xảy ra|thi công|công trình|sửa đường|cắt điện|ngập|kẹt xe|địa điểm|tọa lạc|khai trương|bán (?:nhà|đất)|cho thuê|mặt bằng|sang nhượng',
)
const BEFORE = 90

/** Addresses of homes: house number and at least one area, said of somebody. */
export function addressesIn(reading: Reading): Item[] {
  if (!/\d/.test(reading.text)) return []
  return DOOR.find(reading)
    .filter((match) => isHome(reading, match))
    .map((match) => ({ ...wholeAddress(reading, match), message: 'address', level: 'warn', rank: 1 }))
}

function wholeAddress(reading: Reading, { start, end }: Span): Span {
  // A lazy name part stops at its first syllable; take the rest of it while it is written with capitals.
  const rest = /^(?: \p{Lu}\p{L}{0,8}){1,3}/u.exec(reading.text.slice(end, end + 30))
  return { start, end: end + (rest?.[0].length ?? 0) }
}

function isHome(reading: Reading, match: Span): boolean {
  const sentence = sentenceAround(reading, match)
  const from = Math.max(sentence.start, match.start - BEFORE)
  const nearFrom = Math.max(from, match.start - 45)
  const opening = reading.lower.slice(match.start, match.start + 8)
  const somebody = SOMEBODY.testIn(reading, from, match.end) || /^(?:nhà số|số nhà)/.test(opening)
  return (
    somebody &&
    !PLACE.testIn(reading, nearFrom, match.start) &&
    !/^ ?(?:là|có) (?:quán|tiệm|shop|cửa)/.test(reading.lower.slice(match.end, match.end + 16))
  )
}
