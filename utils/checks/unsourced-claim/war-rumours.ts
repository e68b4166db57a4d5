// A war that is said to begin here, with a call to hoard, to draw money or to flee: the rumour empties the shops before
// anybody has asked. Wars elsewhere, films, memories and families that quarrel are none.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

const FORCES = '(?:xe tăng|thiết giáp|tàu chiến|tàu ngầm|máy bay|tên lửa|pháo|lính|quân)'
const WAR = createClausePattern(
  '(?:bên (?:kia|nớ|nó|đó|họ|tê|ấy)|biên giới|(?:sát|cột) mốc|cửa khẩu|ngoài (?:đảo|khơi|biển))<60>' +
    `(?:(?:kéo|đưa|dàn|tập trung|điều|tập kết|đổ) (?:\\p{L}+ )?${FORCES}|dàn (?:quân|trận)|nổ súng|súng nổ|bắn (?:nhau|qua|sang|pháo)|đánh (?:nhau|tới|qua đây|sang))`,
  `${FORCES}(?: \\p{L}+){0,5}? (?:(?:sát|áp sát|bên kia|qua|đầy)(?: \\p{L}+)? (?:mốc|biên giới|sông|cửa khẩu|bờ|biên|đảo|khơi)|(?:ngoài|quanh) (?:đảo|khơi))`,
  '(?:sắp|chuẩn bị|sẽ|(?:tuần|tháng) \\p{L}+|nay mai|mai mốt)(?: (?:là|có|xảy ra|nổ ra|bắt đầu)){0,2}' +
    ' (?:chiến tranh(?! (?:thương mại|giá|lạnh))|chiến sự|nổ súng|giao tranh|tổng động viên|đánh nhau với (?:bên|nước|trung|tàu))',
  '(?:chiến tranh(?! (?:thương mại|giá|lạnh))|chiến sự|giặc)(?: (?:sắp|nó|đã|là)){0,2} (?:tới|đến|vô|vào|nổ ra|kéo)(?: \\p{L}+)? (?:nơi|rồi|cửa|đây|đít)',
)
/** What readers are to do before others do. */
const RUSH = createClausePattern(
  '(?:tích trữ|tích|dự trữ|trữ|gom|mua|sắm|ôm|lo|chuẩn bị|kiếm)(?: \\p{L}+){0,4}? (?:gạo|muối|mắm|mì|nước|xăng|dầu|vàng|lương thực|đồ (?:ăn|hộp|khô)|thuốc|sữa)' +
    '<30>(?:đi|liền|ngay|lẹ|gấp|mau|kẻo|trước|sẵn|dần|nha|nghen|nhé|thôi)',
  '(?:tranh thủ|mau|lẹ|nhanh|liền|kẻo|lo|nhớ)(?: \\p{L}+){0,3}? (?:tích trữ|tích|dự trữ|trữ|gom|mua|rút|đổi|chuẩn bị)(?: \\p{L}+){0,3}? (?:gạo|muối|mì|mắm|xăng|dầu|tiền|vàng|lương thực|đồ|thuốc|sữa)',
  '(?:rút|đổi)(?: (?:hết|sạch|bớt))? (?:tiền|vàng)<20>(?:đi|liền|ngay|lẹ|gấp|mau|kẻo|cất|về)',
  '(?:chạy|sơ tán|di tản|bồng bế|kêu (?:con|chồng)|đào hầm)(?: \\p{L}+){0,4}? (?:đi|liền|ngay|lẹ|gấp|mau|kẻo|về|trước)',
)
const ELSEWHERE = compilePattern(
  'ukraina?|israel|iran|gaza|syria|đài loan|triều tiên|(?<!tập )trung đông|châu âu|thế giới|bộ phim|coi phim|xem phim|(?:game|tập \\d+)|năm 19\\d\\d|' +
    'lịch sử|kháng chiến|ngày xưa|(?:ông|bà) (?:nội|ngoại|cố)|vợ chồng|giá vàng thế giới|diễn tập|hòa bình|đế chế|liên quân|trò chơi|nếu (?:có|mà|lỡ)|giả sử',
)
/** Words that would be others without diacritics. */
const ELSEWHERE_ACCENTED = compilePattern(
  'nga|mỹ|phim|chơi|ván|truyện|hồi (?:xưa|trước|đó|ấy|nớ|còn|nhỏ)|thời (?:chiến|xưa|đó)|kể chuyện',
  { bare: false },
)

/** Finds the words of such a war. */
export function findWarRumours(reading: AnalyzedText): PatternMatch[] {
  if (!RUSH.test(reading)) return []
  return WAR.find(reading).filter((war) => {
    const { start, end } = findEnclosingPassage(war.reading, war)
    return (
      RUSH.testIn(war.reading, start, end) &&
      !ELSEWHERE.testIn(war.reading, start, end) &&
      !ELSEWHERE_ACCENTED.testIn(war.reading, start, end)
    )
  })
}
