// What a memory says of today: "giờ vẫn ở chỗ cũ", "tới nay chưa giải mật". What was long ago is no secret any more.

import { compilePattern } from '../../text/compile-pattern.ts'

const TODAY = '(?:bây |đến |tới |cho đến |cho tới |tận )?(?:giờ|nay|chừ|bữa nay|hiện|hiện nay|hiện giờ|hiện tại)'
/** What a person still does: they remember it, miss it or meet. */
const OF_THE_WRITER =
  'nhớ|thương|kể|hay|thường|nhắc|ám ảnh|mơ|giữ|gặp|thèm|liên lạc|chơi|thấy|tiếc|sợ|khóc|cười|biết ơn|tự hào|họp mặt|nghe|già|khỏe|sống|đi làm'

/** The writer, or whose memory it is. */
const WRITER = 'tôi|tui|mình|tao|tớ|em|anh|ông|bà|bố|ba|cha|chú|bác|cụ|ổng|tụi'

/** Matches what is so today as it was then. */
export const STILL_TODAY = compilePattern(
  `${TODAY}(?: (?!${WRITER}|${OF_THE_WRITER})\\p{L}+){0,3}? (?:vẫn|còn|cũng)(?: (?:vẫn|còn|cứ|y|đang|luôn)){0,2} (?!${OF_THE_WRITER}|là|những|vẫn|còn)\\p{L}+|` +
    `${TODAY} (?:vẫn|còn|cũng)(?: (?:vẫn|còn|y|thế|vậy|đó|đấy|nguyên)){1,2}(?! (?:${OF_THE_WRITER}|nguyên|là|những))|` +
    `(?:vẫn|còn) (?:đang )?(?:đóng|đặt|nằm|ở|dùng|áp dụng|thực hiện|canh|gác)(?: \\p{L}+){0,3} ${TODAY}|` +
    'chưa (?:được )?(?:giải mật|công bố|di dời|dời|chuyển đi|bàn giao)',
)
