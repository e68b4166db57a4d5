// Words for the hour and for a time to come.

import { compilePattern } from '../../text/compile-pattern.ts'
import { WEEKDAY } from '../shared/context/weekdays.ts'

/** How many. A pattern source. */
export const NUMBER =
  '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: \\p{L}{2,4})?|(?:hai|ba|bốn|năm) mươi(?: \\p{L}{2,4})?|vài|mấy)'
/** A time of the day. A pattern source. */
export const CLOCK = `(?:${NUMBER} (?:giờ|rưỡi)|\\d{1,2} ?(?:h|g|giờ)(?: ?\\d{2})?)(?: (?:rưỡi|sáng|đêm|khuya|tối|chiều|trưa))?`
/** A time to come. "Hôm nay" and "sáng nay" are left out: they are said of what was. */
export const LATER = compilePattern(
  '(?:(?:đêm|sáng|chiều|tối|khuya|rạng sáng|trưa|ngày) (?:mai|mơi|mốt|kia)|mai|bữa (?:mốt|kia))(?! (?:này|nọ))|' +
    '(?:đêm|tối|khuya|chiều) (?:nay|ni)|(?:(?:đêm|sáng|chiều|tối|khuya|trưa) )?' +
    `(?:${WEEKDAY}|chủ nhật|cn|t[2-7]|tuần|tháng|(?:mùng|mồng) \\p{L}+)` +
    ' (?:này|nầy|ni|tới|sau)|' +
    `(?:${CLOCK}|rạng sáng|mờ sáng) (?:${WEEKDAY}|chủ nhật|cn|t[2-7]|(?:mùng|mồng) \\p{L}+)|(?:vào|lúc|đúng|từ|khoảng) ${CLOCK}(?! (?:nay|ni|hôm|ngày))`,
)
export const AT_CLOCK = compilePattern(CLOCK)

/** How far a clock may be from the day it belongs to: "đêm mai 2 giờ sáng". */
export const CLOCK_REACH = 16
