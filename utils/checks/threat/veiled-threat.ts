// Veiled threats: knowing where somebody lives, or sending somebody to hospital or the grave.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { SERIOUS } from './banter.ts'
import { RUDE_ME, RUDE_YOU } from './rude-pronouns.ts'
import { ANY_VICTIM } from './victim-patterns.ts'

const MENACE = compilePattern(
  'liệu|coi chừng|cẩn thận|đừng trách|rút đơn|gỡ bài|xóa bài|im|nhớ đó|nhớ đấy|đừng để|không yên|hối hận|đừng hòng|' +
    'chờ đó|đợi đấy|biết điều|khôn hồn|khôn thì|chừa|hồn|giữ mồm|nói chuyện|bớt|ngoan|tính mạng|an toàn',
)
const TO_YOU = compilePattern(RUDE_YOU)
/** Friends visit, eat and play, and none of them embezzles, waylays or plays tricks. */
const FRIENDLY = compilePattern([
  'ghé|nhậu|thăm|quà|mời|cà phê|cafe|ship|giao hàng|rước|đón(?! (?:đường|đầu))|chở|sinh nhật|cưới|hông ta',
  '(?:qua|tới|đến|đi|sang|lên|vô) chơi|chơi(?! (?:tao|tau|tui|tôi|xấu|dơ|bẩn|lén|đểu|khăm|xỏ|gác))',
  'ăn(?! (?:chặn|tiền|bẩn|bớt|cắp|cướp|trộm|quỵt|gian|hối lộ|của đút|chia|nói|hiếp|vạ|đòn|đấm|tát|dao|đạn|đủ|thua))',
  '(?:rảnh|khỏe|ở nhà|biết nhà|về|tới|đến|dậy|xong|đói)(?: \\p{L}+){0,2} (?:không|chưa)\\?',
])
/** Asks whether the other knows it. A question before is of something else: "có gan không?". */
const ASKED = compilePattern('không\\?|chưa\\?')
/** Neighbours who know it, or are asked for it: "ai biết nhà ông thì báo công an". */
const OTHERS_KNOW = matchPrecedingWords('(?:ai|ai cũng|(?:bà con|cô bác|anh chị|bác|bạn)(?: nào| ai)?)')
const RUDE_SPEECH = compilePattern(`${RUDE_YOU}|${RUDE_ME}|tao|nó|hắn|lão|mụ`)

const KNOWN_THINGS = compilePattern(
  '(?:nhà|con|vợ|chồng|mẹ|gia đình|cháu|đường|xe|địa chỉ|chỗ ở|chỗ làm|lịch|trường|mặt)(?: của)?' +
    ' (?:mày|mi|ông|bà|anh|chị|cô|chú|nó|hắn|lão|mụ|chúng mày|tụi bây)',
)

const SENT_BEFORE = matchPrecedingWords('cho(?: \\p{L}+){1,6}')

/** Whether somebody is to be sent to hospital or the grave: "cho cả phòng chúng mày nằm viện". */
export function isSentToHarm(reading: AnalyzedText, span: Span): boolean {
  const sentence = findEnclosingSentence(reading, span)
  return SENT_BEFORE(reading, span.start) && ANY_VICTIM.testIn(reading, sentence.start, span.start)
}

/** Whether knowing where somebody lives or studies is said to intimidate. */
export function isMenacingKnowledge(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  if (FRIENDLY.testIn(reading, passage.start, passage.end)) return false
  if (OTHERS_KNOW(reading, span.start) && !RUDE_SPEECH.testIn(reading, passage.start, passage.end)) return false
  const sentence = findEnclosingSentence(reading, span)
  if (ASKED.testIn(reading, span.end, sentence.end)) return false
  if (!KNOWN_THINGS.testIn(reading, sentence.start, sentence.end)) return false
  return (
    MENACE.testIn(reading, passage.start, passage.end) ||
    (TO_YOU.testIn(reading, sentence.start, sentence.end) && KNOWN_AFTER(reading, span.end))
  )
}

const LESSON_ENDS = matchFollowingWords(
  'cho|để|thì|là|và|luôn|liền|ngay|trước|bây giờ|tại|ở|ngoài|về (?:cách|tội|thói|phép|lễ)|nhớ|ra trò|đích đáng|tử tế|thật|nữa|rồi|mới|nhé|nha|nhá|nghe|' +
    'nghen|đó|đấy|đây|nè|này|á|à|ạ|hả',
)

/** Whether a lesson punishes: no subject follows that is taught, "một bài bơi". */
export function isPunishment(reading: AnalyzedText, span: Span): boolean {
  return LESSON_ENDS(reading, span.end) || !/^ {0,2}\p{L}/u.test(reading.plain.slice(span.end, span.end + 3))
}

const LURKING = compilePattern(
  'mày|mầy|mi|tụi bây|đừng hỏi|ra đường|đi đêm|đi về|tối về|dọc đường|đứng đợi|chờ sẵn|không lành|lành lặn|gãy|què|không còn|ai đó|có người|' +
    'biết đâu|nửa đêm|có ngày|một ngày|bỗng dưng|tự nhiên|cháy|nói nữa|còn nói|thêm câu',
)
const SLIPPERY = compilePattern(
  'trơn|trượt|trời|mưa|té|vấp|đau|bệnh|mỏi|trầy|đụng đầu|kẹt|nắng|nha (?:con|em|mẹ|bà)|trộm',
)

/** Whether a warning to mind one's legs, car or house is a threat: not of rain, stairs or thieves. */
export function isMenacingWarning(reading: AnalyzedText, span: Span): boolean {
  const passage = findEnclosingPassage(reading, span)
  return LURKING.testIn(reading, passage.start, passage.end) && !SLIPPERY.testIn(reading, passage.start, passage.end)
}

const FIRE_WATCHED = compilePattern(
  '(?:tắt|khóa|rút|canh|trông|kiểm tra|coi|dập)(?: \\p{L}+){0,2} (?:lửa|bếp|ga|gas|điện|nồi|phích|nhang|van)',
)
const FIRE = compilePattern('cháy')

/** Whether a warning of fire says what to do at the stove: "coi chừng cháy nhà, nhớ tắt bếp". */
export function isFireSafety(reading: AnalyzedText, { start, end }: Span): boolean {
  return (
    FIRE.testIn(reading, start, end) &&
    FIRE_WATCHED.testIn(reading, start, end) &&
    !RUDE_SPEECH.testIn(reading, start, end)
  )
}

/** How a hint foretells what becomes of somebody. */
const FORETOLD = /^(?:xac dinh|(?:thi|la) dung hong)/
const SAID_TO_SOMEBODY = compilePattern(
  `${RUDE_YOU}|${RUDE_ME}|m|tao|với (?:tôi|tui|anh|ông|bố)|nó|hắn|ổng|bả|thằng|con (?:mẹ|mụ|kia|đĩ)|đứa|bọn|tụi|lũ|mụ|gã|kẻ|ai|` +
    'đụng|động (?:vào|vô|tới|đến)|chạm|dám|phá|cản|chống|khai|làm chứng|phản đối|tố (?:cáo|giác)|khiếu nại|kiện|viết (?:bài|đơn)|ký|lên tiếng|giao đất|bán đất|' +
    'hé răng|láo|hỗn|chọc|lấn|cướp|giật|rút|xóa|gỡ',
)
const CARE_AFTER = matchFollowingWords(
  '(?:(?:tại |vì )?sao )?(?:không|chưa|ko) (?:lắp|mua (?:bảo hiểm|bình|máy|cái|thiết bị)|tắt|rút(?! (?:đơn|lại))|thay|kiểm tra|đóng (?:cửa|cầu|van|bếp|bảo hiểm)|' +
    'sửa(?! (?:lỗi|sai|mình|tính|thái))|để ý(?! (?:tới )?lời)|cẩn thận(?! (?:với|khi nói|lời|mồm|miệng))|khóa(?! (?:mồm|miệng))|bảo (?:trì|dưỡng|hiểm))|bảo (?:hành|hiểm)',
)

/** Whether a hint asks for care with a fire, not whose hand it was: "nhà cháy thì đừng hỏi sao không lắp báo cháy". */
export function isCareWithFire(reading: AnalyzedText, { end }: Span): boolean {
  return CARE_AFTER(reading, end)
}

/** Whether a hint foretells what may happen to anybody, and is said to nobody: "leo thang này xác định gãy chân". */
export function isMishapOfAnybody(reading: AnalyzedText, span: Span): boolean {
  if (!FORETOLD.test(reading.bare.slice(span.start, span.end))) return false
  const { start, end } = findEnclosingPassage(reading, span)
  return ![SAID_TO_SOMEBODY, SERIOUS].some((pattern) => pattern.testIn(reading, start, end))
}

const OF_FAMILY = matchFollowingWords(
  '(?:với|từ|của) (?:vợ|bà xã|ông xã|chồng|mẹ|má|mạ|ba|bố|bà nội|ông nội|bà ngoại|cô giáo|thầy)(?! (?:mày|mi|nó|tao))',
)

/** Whether the blows are what the writer expects at home: "phen này xác định no đòn với vợ". */
export function isBlowAtHome(reading: AnalyzedText, span: Span): boolean {
  return OF_FAMILY(reading, span.end) && !TO_YOU.testIn(reading, findEnclosingSentence(reading, span).start, span.start)
}

const KNOWN_AFTER = matchFollowingWords(
  '(?:ở đâu |học đâu |chỗ nào |\\p{L}+ \\p{L}+ )?(?:rồi|đó|đấy|nha|nhé|ở đâu|hết|cả)',
)
