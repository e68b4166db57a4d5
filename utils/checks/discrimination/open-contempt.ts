// Contempt that names no group by a slur: it is declared ("tao kỳ thị bọn này"), or it is in what is said of a couple,
// of a voice or of where people come from.

import type { Span } from '../../draft.ts'
import { matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'

const GROUPS = '(?:lgbt|đồng tính|gay|bắc kỳ|nam kỳ|dân tộc)'
/** Writers who say that they despise a group. What somebody does may be despised. */
const DECLARED = compilePattern(
  `(?:tao|t|tôi|tui|bố|mình)(?: (?:vẫn|thì|cũng|luôn|rất|cực)){0,2} (?:(?:kỳ thị|kì thị|khinh) (?:(?:bọn|lũ|tụi|đám) )?${GROUPS}|` +
    '(?:kỳ thị|kì thị) (?:bọn|lũ|tụi|chúng|đám|mấy (?:thằng|kiểu))(?: (?:này|đó|nó|mày|ấy))?(?! (?:hay|mà|ăn|bán|nói|làm|chạy|kỳ|kì|phân|tham|lừa|trộm)))',
)
const DENIED = matchPrecedingWords('(?:không|ko|k|chẳng|chả|đâu|đéo|bảo|tưởng|rằng|sao|hỏi)')

const MEN =
  '(?:2|hai|mấy|bọn|lũ|tụi)(?: (?:thằng|th|tk|đứa|ông|con|anh|chàng))?(?: (?:này|nó|đàn ông|đực|trai|bệnh hoạn|biến thái|gay)){0,2}'
/** What a couple of men is mocked for, in words that are of nobody else. */
const COUPLE = compilePattern(
  [
    // Not a match or a film that somebody pays for.
    `(?:${MEN}|(?<!(?:xem|coi) )2th(?: đực)?)(?: (?:về|lấy nhau|đi|thì|cứ|tối|ra|chuyên|đều bị)){0,3} (?:đấu kiếm|(?:thông|đút|đâm|đụ|loi dom|thọt|chơi) (?:vào )?(?:lỗ )?(?:đít|nhị|hậu môn)|` +
      '(?:bú|mút|bóp) (?:buồi|bùi|cặc|cu)|sóc lọ|thông nhau|chơi nhau bằng đít)',
    '(?:lúc|khi|nửa) đực,? (?:lúc|khi|nửa) cái(?! cấp)',
    `(?:đực|trai|nam) (?:không|ko|k|chẳng|chả|đéo) (?:phải|ra|da)(?: (?:đực|trai|nam))?,? (?:cái|gái|nữ) (?:thì )?(?:cũng )?(?:không|ko|k|chẳng|chả|đéo)(?: (?:phải|ra|da)(?: (?:cái|gái|nữ))?)?`,
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
  ['bóng (?:khùng|điên|tâm thần|chúa|thúi|dâm|xà lỏn)', '(?:toàn|thứ) (?:bóng lộn|bóng già|bóng gió)'],
  { bare: false },
)

/** Who or what is sick, where the passage speaks of who loves whom. */
const SICK = compilePattern(
  '(?:(?:lối sống|văn h(?:óa|oá)|xu hướng|tình yêu|mấy thằng|thành phần|con người|như lũ|cái bọn|suy đồi) )(?:này |đó )?(?:bệnh hoạn|biến thái|quái thai)',
  { bare: false },
)
const OF_LOVE = compilePattern('lgbt|đồng tính|đồng giới|gay|đấu kiếm|bê đê|chuyển giới|(?:2|hai) thằng|đực|giới tính')
/** Those of a part of the country, by the names that only reproach gives them. */
const BAKE = '(?:bake|ba ke|3ke|parke|parky|b[aắ]c k[iìyỳ])'
const OF_REGION = compilePattern([
  `(?:chắc chắn là|chắc là|chắc|đúng là|toàn|văn hóa|văn hóa của|cs) (?:bake|ba ke|3ke)`,
  `${BAKE} (?:vô văn hóa|vô học|vô ý thức|mất dạy|chó|dơ|ở dơ|ở bẩn|bẩn|đi (?:đến|tới) đâu|rau muống|ăn cắp|cút|2 nút)`,
  'bk (?:chó|dơ|ở dơ|ở bẩn|vô văn hóa|vô học|mất dạy)',
  '(?:dân|đám|lũ|bọn|thứ|đồ|tộc|văn hóa) (?:ăn )?rau muống(?! (?:xào|luộc|sạch|nước|cạn))',
  '(?:đồ|bọn|lũ) (?:sống )?(?:ở|trong) (?:trong )?rừng ra',
  '(?:cút|xéo|biến|lết|lượn)(?: (?:mẹ|cha|cụ|hết|cổ|xác|đi|ngay)){0,2} (?:về|ra) (?:lại )?(?:bắc|ngoài bắc|ngoài đó|ngoài kia|hà nội)',
])
const TATE = compilePattern(
  ['(?:toàn bọn|toàn lũ|lũ|đồ|thứ|cực kì|2 thằng|hai thằng|mấy thằng) (?:khuyết tật|tật nguyền|thiểu năng giới tính)'],
  { bare: false },
)

const BAKING = compilePattern('bánh|lò|cookie|shop|tiệm|order|nướng|cake|bơ')

/** Finds contempt that is declared or shown, and is said of no group by its name. */
export function findOpenContempt(reading: AnalyzedText): Span[] {
  const spans: Span[] = []
  for (const pattern of [COUPLE, AS_REPROACH, BONG, TATE])
    spans.push(...pattern.find(reading).filter((match) => !CALLED(reading, match.start)))
  spans.push(...DECLARED.find(reading).filter((match) => !DENIED(reading, match.start)))
  const isNear = (match: Span, context: Pattern) => {
    const { start, end } = findEnclosingPassage(reading, match)
    return context.testIn(reading, start, end)
  }
  spans.push(...SICK.find(reading).filter((match) => isNear(match, OF_LOVE)))
  spans.push(...OF_REGION.find(reading).filter((match) => !isNear(match, BAKING)))
  return spans.sort((a, b) => a.start - b.start)
}
