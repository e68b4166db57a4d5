// Contempt that names no group by a slur: it is declared ("tao kỳ thị bọn này"), or it is in what is said of a couple,
// of a voice or of where people come from.

import type { Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

const THEY =
  '(?:bọn|lũ|tụi|chúng|đám|mấy (?:thằng|đứa|con|kiểu|loại)|cái (?:bọn|lũ|loại)|lgbt|đồng tính|gay|bắc kỳ|nam kỳ|dân tộc)'
/** Writers who say that they despise a group. */
const DECLARED = compilePattern(
  `(?:tao|t|tôi|tui|bố|mình)(?: (?:vẫn|thì|cũng|luôn|rất|cực)){0,2} (?:kỳ thị|kì thị|khinh) ${THEY}(?! (?:kỳ thị|kì thị|phân biệt|tham nhũng|lừa đảo|trộm|hay|mà))`,
)
const DENIED = matchPrecedingWords('(?:không|ko|k|chẳng|chả|đâu|đéo|bảo|tưởng|rằng|sao|hỏi)')

const MEN =
  '(?:2|hai|mấy|bọn|lũ|tụi)(?: (?:thằng|th|tk|đứa|ông|con|anh|chàng))?(?: (?:này|nó|đàn ông|đực|trai|bệnh hoạn|biến thái|gay)){0,2}'
/** What a couple of men is mocked for, in words that are of nobody else. */
const COUPLE = compilePattern(
  [
    `(?:${MEN}|2th(?: đực)?)(?: (?:về|lấy nhau|đi|thì|cứ|tối|ra|chuyên|đều bị)){0,3} (?:đấu kiếm|(?:thông|đút|đâm|đụ|loi dom|thọt|chơi) (?:vào )?(?:lỗ )?(?:đít|nhị|hậu môn)|` +
      '(?:bú|mút|bóp) (?:buồi|bùi|cặc|cu)|sóc lọ|thông nhau|chơi nhau bằng đít)',
    '(?:lúc|khi|nửa) đực,? (?:lúc|khi|nửa) cái(?! cấp)',
    `(?:đực|trai|nam) (?:không|ko|k|chẳng|chả|đéo) (?:phải|ra|da)(?: (?:đực|trai|nam))?,? (?:cái|gái|nữ) (?:thì )?(?:cũng )?(?:không|ko|k|chẳng|chả|đéo)(?: (?:phải|ra|da)(?: (?:cái|gái|nữ))?)?`,
    '(?:cái )?(?:loại|thứ|giống|lũ|bọn) đực cái (?:không|ko|k|chẳng|đéo) (?:rõ|biết|phân biệt)',
    '(?:chuyên|hạng|đi xem|xem) (?:bê đê |bê đi |gay )?(?:chuyên )?đấu kiếm (?:với nhau|nhau|à chán|rồi thông)',
  ],
  { bare: false },
)

const BEDE = '(?:bê ?đê|b[eê] ?d[eê]|p[eê] ?d[eê]|pê ?đê|bê ?đuê)'
/** The word as a reproach: with a curse of the looks or the mind, of fate, or "… rồi còn …". */
const AS_REPROACH = compilePattern([
  `(?:đã )?${BEDE} (?:mà|rồi|r) (?:còn|lại|lai|cứ)`,
  `(?:kiếp|nghiệp|thói|giọng|bộ mặt) ${BEDE}`,
  `${BEDE} (?:khùng|điên|tâm thần|chúa|thúi|thối|dơ|bẩn|chó|già|chảnh|dâm|tởm|bị bệnh|như chó|má ơi)`,
  `(?:toàn|lũ|cái lũ|bầy|thứ|đồ|hạng|cái loại|loại) ${BEDE}`,
  `(?:bà|con|thằng|mụ) ${BEDE} (?:này|kia|đó|xấu)`,
])
/** Who repeats what others call people. */
const CALLED = matchPrecedingWords('(?:gọi|kêu|chửi|nói|từ|chữ|tiếng)(?: (?:là|nhau|họ|nó|chị|anh|em))?')
const BONG = compilePattern(
  [
    'bóng (?:khùng|điên|tâm thần|chúa|thúi|dâm|xà lỏn)',
    '(?:kiếp|nghiệp) bóng(?: gió)?(?! đá)',
    '(?:toàn|thứ) (?:bóng lộn|bóng già|bóng gió)',
  ],
  { bare: false },
)

/** Who or what is sick, where the passage speaks of who loves whom. */
const SICK = compilePattern(
  '(?:(?:lối sống|văn hóa|văn hoá|xu hướng|trào lưu|thứ tình yêu|tình yêu|mấy thằng|thành phần|con người|như lũ|cái bọn|suy đồi|tư tưởng) )(?:này |kiểu này |đó |toàn )?(?:bệnh hoạn|biến thái|lệch lạc giới tính|quái thai|tởm lợm)',
)
const OF_LOVE = compilePattern(
  'lgbt|đồng tính|đồng giới|gay|đấu kiếm|bê đê|bê đi|bd|bđ|chuyển giới|(?:2|hai) thằng|con trai (?:yêu|lấy|hôn)|đực|thông đít|lệch giới|giới tính',
)
const DISGUST = compilePattern(
  '(?:thằng|đàn ông|con trai|đực|đồng tính|đồng giới|gay)(?: \\p{L}+){0,3} (?:hôn|hun|ôm|yêu|lấy|nắm tay)(?: \\p{L}+){0,3}? nhau(?: \\p{L}+){0,5}? (?:tởm|ghê tởm|kinh tởm|gớm|buồn nôn|mắc ói|ngứa mắt)',
)

/** Those of a part of the country, by the names that only reproach gives them. */
const BAKE = '(?:bake|ba ke|3ke|parke|parky|b[aắ]c k[iìyỳ])'
const OF_REGION = compilePattern([
  `(?:chắc chắn là|chắc là|chắc|đúng là|chỉ có|lại là|toàn|văn hóa|văn hóa của|văn hoá|cs) (?:bake|ba ke|3ke|parke)`,
  `${BAKE} (?:vô văn hóa|vô học|vô ý thức|mất dạy|chó|dơ|ở dơ|ở bẩn|bẩn|đi (?:đến|tới) đâu|rau muống|ăn cắp|cút|2 nút)`,
  'bk (?:chó|dơ|ở dơ|ở bẩn|vô văn hóa|vô học|mất dạy)',
  '(?:dân|đám|lũ|bọn|thứ|đồ|tộc|văn hóa) (?:ăn )?rau muống(?: (?:cá rô cây|chó|dơ|bẩn))?(?! (?:xào|luộc|sạch|nước|cạn))',
  'rau muống (?:cá rô cây|chó|vô văn hóa|vô học|dép râu)',
  '(?:cút|xéo|biến|lết|lượn)(?: (?:mẹ|cha|cụ|hết|cổ|xác|đi|ngay)){0,2} (?:về|ra) (?:lại )?(?:bắc|ngoài bắc|ngoài đó|ngoài kia|hà nội)',
  `(?:đừng|cấm)(?: (?:có|cho|hòng)){0,2} (?:${BAKE}|dân bắc|người bắc|bọn bắc|tụi bắc) (?:vô|vào)`,
  '(?:thứ|đồ|bọn|lũ|loại|giống) (?:sống |ở |ngoài |trên |trong |từ ){1,2}rừng(?! (?:phòng|già|tràm|ngập|đặc|sâu|quốc|núi|trồng|này))',
])
const TATE = compilePattern(
  ['(?:toàn bọn|toàn lũ|lũ|đồ|thứ|cực kì|2 thằng|hai thằng|mấy thằng) (?:khuyết tật|tật nguyền|thiểu năng giới tính)'],
  { bare: false },
)

const BAKING = compilePattern('bánh|lò|cookie|shop|tiệm|order|nướng|cake|bơ')

/** Finds contempt that is declared or shown, and is said of no group by its name. */
export function findOpenContempt(reading: AnalyzedText): Span[] {
  const spans: Span[] = []
  for (const pattern of [COUPLE, AS_REPROACH, BONG, DISGUST, TATE])
    spans.push(...pattern.find(reading).filter((match) => !CALLED(reading, match.start)))
  spans.push(...DECLARED.find(reading).filter((match) => !DENIED(reading, match.start)))
  const isNear = (match: Span, context: typeof OF_LOVE) => {
    const { start, end } = findEnclosingPassage(reading, match)
    return context.testIn(reading, start, end)
  }
  spans.push(...SICK.find(reading).filter((match) => isNear(match, OF_LOVE)))
  spans.push(...OF_REGION.find(reading).filter((match) => !isNear(match, BAKING)))
  return spans.sort((a, b) => a.start - b.start)
}
