// When something was done that is only recalled or reported.

import { compilePattern } from '../../text/compile-pattern.ts'

/** A time in the past. "Tối nay" is still to come. */
export const PAST_TIME = compilePattern(
  '(?:tối|đêm|hôm|sáng|trưa|chiều|khuya|bữa) (?:qua|kia|trước|hổm|nọ|bữa)|(?:tuần|tháng) (?:trước|rồi)|' +
    'năm (?:lớp|ngoái)|hồi (?:nãy|hôm|tối|sáng|chiều|trưa|đêm|lớp)|(?:lúc|ban) nãy|vừa rồi|mới (?:đây|rồi|nãy)|' +
    '(?:ngày|hồi|lúc) (?:bé|nhỏ|xưa|trước|đó)',
)
