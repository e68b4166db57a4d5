// A war that is said to begin here, or a measure of the State within hours, with a call to hoard, to draw money or
// to flee: the rumour empties the shops before anybody has asked. Wars elsewhere, films, memories and quarrels of
// families are none.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern, type Pattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { createClausePattern } from '../shared/context/clause-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { URGING } from './alarm-patterns.ts'

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

const WITHIN_HOURS =
  '(?:ngày mai|sáng mai|tối mai|đêm nay|tối nay|chiều nay|rạng sáng|nửa đêm|hết hôm nay|\\d{1,2} ?(?:giờ|h)|mai(?= ))'
const OF_STATE = '(?:nhà nước|chính phủ|trung ương|cả nước|toàn quốc|ngân hàng nhà nước|nhnn)'
const WORTHLESS = '(?:hết|không còn|mất|bỏ|hủy)(?: hết)? (?:giá trị|hiệu lực|lưu hành|xài được|dùng được|tiêu được)'
const MEASURE = [
  `${OF_STATE}(?: (?!đi|ra)\\p{L}+){0,3}? đổi tiền(?! (?:lẻ|mới|rách|cũ rách|lì xì|đô))`,
  `(?:tờ|tiền|đồng)(?: (?:giấy|mệnh giá|[\\d.]+|trăm|nghìn|ngàn|k|polime|polyme|cũ)){0,4}(?: (?:sẽ|là|cũng|coi như)){0,2} ${WORTHLESS}(?! (?:sưu tầm|kỷ niệm|lịch sử|bao|mấy|gì))`,
  '(?:khóa|phong tỏa|đóng băng|tịch thu) (?:hết|toàn bộ|tất cả|mọi)(?: (?:các|những))? (?:tài khoản|sổ tiết kiệm|tiền gửi|vàng)(?! (?:lừa|chưa|không|ảo))',
  '(?:tất cả|toàn bộ|mọi|các|hết) ngân hàng(?: (?:sẽ|đều|ngừng|dừng|trên|cả nước)){0,3} (?:đóng cửa|không cho rút|ngừng chi trả|ngừng cho rút)(?! (?:nghỉ|thứ (?:bảy|7)|(?:ngày )?chủ nhật|cuối tuần|ngày lễ|trước|sớm|lúc|sau))',
  '(?:cấm|không cho|không ai được)(?: (?:dân|người|bà con|dân chúng)){0,2} ra (?:đường(?! (?:ven|gần|bờ|dọc|biển))|khỏi nhà)|giới nghiêm|cắt (?:điện|internet|mạng|sóng)(?: (?:trên|ở))? (?:toàn quốc|cả nước)|cắt (?:internet|mạng|sóng) toàn thành phố',
].join('|')
/** What the State is said to do with money or with everybody's doors within hours. */
const MEASURE_AT_ONCE = createClausePattern(`${WITHIN_HOURS}<50>(?:${MEASURE})`, `(?:${MEASURE})<50>${WITHIN_HOURS}`)
/** Who passes on what is announced, what closes for a feast, and what was once. */
const ORDINARY = compilePattern(
  'nghỉ (?:lễ|tết|bù)|bảo trì|nâng cấp|sinh trắc|xác thực|giờ trái đất|bão|lũ|ngập|triều cường|theo (?:quyết định|lệnh|công điện)|kiểm thử|năm (?:19|20)\\d\\d',
)

/** Finds the words of such a war, or of such a measure where the reader is to hurry. */
export function findPanicRumours(reading: AnalyzedText): PatternMatch[] {
  return [...findWarRumours(reading), ...findMeasures(reading)]
}

function findMeasures(reading: AnalyzedText): PatternMatch[] {
  return MEASURE_AT_ONCE.find(reading).filter((measure) => {
    const { start, end } = findEnclosingPassage(measure.reading, measure)
    const has = (pattern: Pattern) => pattern.testIn(measure.reading, start, end)
    return (has(RUSH) || has(URGING)) && !has(ORDINARY) && !has(ELSEWHERE) && !has(ELSEWHERE_ACCENTED) && !has(MEMORY)
  })
}

function findWarRumours(reading: AnalyzedText): PatternMatch[] {
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
