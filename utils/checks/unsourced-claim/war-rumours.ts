// A war that is said to begin here, with a call to hoard, to draw money or to flee: the rumour empties the shops before
// anybody has asked. Wars elsewhere, films, memories and families that quarrel are none.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

const FORCES = '(?:xe tăng|thiết giáp|tàu chiến|tàu ngầm|máy bay|tên lửa|pháo(?! hoa)|lính|quân)'
const GATHER = '(?:kéo|đưa|dàn|tập trung|điều|tập kết|đổ)'
const FIGHT = 'dàn (?:quân|trận)|nổ súng|súng nổ|bắn (?:nhau|qua|sang|pháo(?! hoa))|đánh (?:nhau|tới|qua đây|sang)'
const OTHER_SIDE = 'bên (?:kia|nớ|nó|đó|họ|tê|ấy)'
const BORDER = `(?:${OTHER_SIDE}|biên giới|(?:sát|cột) mốc|cửa khẩu|ngoài (?:đảo|khơi|biển))`
const CLOSE_TO_BORDER =
  '(?:(?:sát|áp sát|bên kia|qua|đầy)(?: \\p{L}+)? (?:mốc|biên giới|sông|cửa khẩu|bờ|biên|đảo|khơi)|(?:ngoài|quanh) (?:đảo|khơi))'
const WAR_HERE = 'chiến tranh(?! (?:thương mại|giá|lạnh))|chiến sự'
const SOON = '(?:sắp|chuẩn bị|sẽ|(?:tuần|tháng) \\p{L}+|nay mai|mai mốt)(?: (?:là|có|xảy ra|nổ ra|bắt đầu)){0,2}'
const WITH_WHOM = `(?:${OTHER_SIDE}|nước(?: \\p{L}+)?|trung|tàu)`
const ARRIVES = '(?: (?:sắp|nó|đã|là)){0,2} (?:tới|đến|vô|vào|nổ ra|kéo)(?: \\p{L}+)? (?:nơi|rồi|cửa|đây|đít)'
/** "Giặc tới rồi con ơi": said at home in jest. */
const CALLED_OUT = '(?! (?:rồi )?(?:con|em|má|mẹ|ba|bố|anh|chồng|vợ) ơi)'
const WAR = createClausePattern(
  `${BORDER}<60>(?:${GATHER} (?:\\p{L}+ )?${FORCES}|${FIGHT})`,
  `${FORCES}(?: \\p{L}+){0,5}? ${CLOSE_TO_BORDER}`,
  `${SOON} (?:${WAR_HERE}|nổ súng|giao tranh|tổng động viên|đánh nhau với ${WITH_WHOM})`,
  `(?:${WAR_HERE}|giặc)${ARRIVES}${CALLED_OUT}`,
)
const GOODS = '(?:gạo|muối|mắm|mì|nước|xăng|dầu|vàng|lương thực|đồ (?:ăn|hộp|khô)|thuốc|sữa)'
const STORE = '(?:tích trữ|tích|dự trữ|trữ|gom|ôm)'
/** An errand: only in a hurry, or for several goods at once, is it more. */
const BUY = '(?:mua|sắm|lo|chuẩn bị|kiếm)'
const HURRY = '(?:liền|ngay|lẹ|gấp|mau|kẻo|trước|sẵn|dần|để dành)'
const QUICKLY = 'tranh thủ|mau|lẹ|nhanh|liền|kẻo'
const MILD = '(?:đi|nha|nghen|nhé|thôi)'
const NOT_AT_HOME = '(?! (?:mắm|mát|ngọt|mía|chấm|tương)(?!\\p{L}))(?! cho (?:em|bé|con|cháu|cu)(?!\\p{L}))'
/** What readers are to do before others do. */
const RUSH = createClausePattern(
  `${STORE}(?: \\p{L}+){0,4}? ${GOODS}<30>(?:${HURRY}|${MILD})`,
  `${BUY}(?: \\p{L}+){0,4}? ${GOODS}${NOT_AT_HOME}<30>(?:${HURRY}|đi(?! (?:chợ|học|làm|chơi|xa|về)(?!\\p{L})))`,
  `${BUY}(?: \\p{L}+){0,2}? ${GOODS}${NOT_AT_HOME},?(?: (?:với|và|rồi))? ${GOODS}<30>${MILD}`,
  `(?:${QUICKLY}|lo|nhớ)(?: \\p{L}+){0,3}? (?:${STORE}|rút|đổi)(?: \\p{L}+){0,3}? (?:${GOODS}|tiền|đồ)`,
  `(?:${QUICKLY})(?: \\p{L}+){0,3}? (?:mua|chuẩn bị)(?: \\p{L}+){0,3}? (?:${GOODS}${NOT_AT_HOME}|tiền|đồ)`,
  '(?:rút|đổi)(?: (?:hết|sạch|bớt))? (?:tiền|vàng)<20>(?:đi|liền|ngay|lẹ|gấp|mau|kẻo|cất|về)',
  '(?:chạy|sơ tán|di tản|bồng bế|kêu (?:con|chồng)|đào hầm)(?: \\p{L}+){0,4}? (?:đi|liền|ngay|lẹ|gấp|mau|kẻo|về|trước)',
)
/** "Không phải diễn tập", "đâu phải chuyện chơi": said of what is meant. */
const NOT_DENIED = '(?<!(?:không|đâu|chẳng|hổng|hông) (?:phải|có)(?: (?:là|chuyện|trò|trong|coi|xem|đóng)){0,2} )'
const ELSEWHERE = compilePattern(
  `${NOT_DENIED}(?:` +
    'ukraina?|israel|iran|gaza|syria|đài loan|triều tiên|(?<!tập )trung đông|châu âu|thế giới|game|tập \\d+|' +
    'lịch sử|kháng chiến|ngày xưa|(?:ông|bà) (?:nội|ngoại|cố)|vợ chồng|diễn tập|hòa bình|đế chế|liên quân|trò chơi|nếu (?:có|mà|lỡ)|giả sử)',
)
const FILM = 'phim(?! (?:gì|chi|nữa|đâu|nào))'
const PLAY = '(?<!(?:chuyện|nói|giỡn|đùa|hết) )chơi(?! (?:đâu|nữa|gì|chi))'
/** Words that would be others without diacritics. */
const ELSEWHERE_ACCENTED = compilePattern(`${NOT_DENIED}(?:nga|mỹ|${FILM}|${PLAY}|ván|truyện|kể chuyện)`, {
  bare: false,
})
/** Up to the clause of the war, not compared with it: a memory. */
const MEMORY = compilePattern(
  '(?<!(?:như|giống|hơn|khác|y)(?: (?:hồi|cái|thời)(?: trước)?)? )' +
    '(?:năm (?:19)?[3-7]\\d|hồi (?:xưa|trước|đó|ấy|nớ|còn|nhỏ)|thời (?:chiến|xưa|đó))',
  { bare: false },
)
/** Soldiers and planes that help, right where they come. */
const HELPING = compilePattern(
  'giúp|gặt|chữa cháy|cứu (?:hộ|nạn|trợ|dân|đói)|tiếp tế|huấn luyện|dân vận|phun thuốc|du lịch|chở khách|thăm|tặng|' +
    '(?:xuống|vào|vô|ra|trên) sân|bóng|banh|cầu lông|thể thao|giải (?:đấu|trẻ|phong trào)',
)
/** Finds the words of such a war. */
export function findWarRumours(reading: AnalyzedText): PatternMatch[] {
  if (!RUSH.test(reading)) return []
  return WAR.find(reading).filter((war) => {
    const { start, end } = findEnclosingPassage(war.reading, war)
    const clause = widenToClause(war.reading.text, war)
    return (
      RUSH.testIn(war.reading, start, end) &&
      !ELSEWHERE.testIn(war.reading, start, end) &&
      !ELSEWHERE_ACCENTED.testIn(war.reading, start, end) &&
      !MEMORY.testIn(war.reading, start, clause.end) &&
      !HELPING.testIn(war.reading, clause.start, clause.end)
    )
  })
}
