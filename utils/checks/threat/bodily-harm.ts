// Threats named by what they do to a body: "tui quánh cho nhừ xương", "tao cho nó nằm viện", "mày gãy chân". The result
// is no threat alone: people fall and are operated on. Somebody must be about to strike.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { isConditionalThreat } from './own-threat.ts'
import { PAST_TIME } from './past-time.ts'
import { RUDE_ME } from './rude-pronouns.ts'
import { ANY_VICTIM, DESPISED_THEM, DESPISED_YOU } from './victim-patterns.ts'

const BLOW =
  'đánh|quánh|uýnh|oánh|đập|đấm|đạp|đá|phang|phạng|phạt|chém|chặt|bẻ|vặn|quất|vụt|nện|táng|tát|vả|bợp|đục|dần|tẩn|' +
  'choảng|dộng|thụi|tông|cán|xiên|bắn|đâm|giật|chích|dí điện|dợt|xử|bụp|cắn'
/** A blow shortly before the result, at nobody's own body and at no ball: "quánh cho nhừ", "đập cho nó bể". */
const STRUCK = matchPrecedingWords(
  `(?:${BLOW})(?! (?:banh|bóng|cầu|đầu (?:vô|vào)|răng|bài))(?: (?:cho|mày|mi|m|nó|hắn|lão|thằng|con|chúng|tụi|bọn|bây|một|trận|` +
    `hết|luôn|mẹ|cha|tới|đến|khi|nào|thì|thôi|\\p{L}+ (?:${POINTING}|nớ))){0,5}`,
)
/** "Cho nó", "cho lão": it is done to somebody; the writer's own people are named otherwise. */
const DONE_TO = matchPrecedingWords(
  `cho(?: cả)?(?: (?:${DESPISED_YOU}|${DESPISED_THEM}|m|mụ|cha nội|chả))?(?: (?:\\p{L}+ )?(?:${POINTING}|nớ))?(?: (?:đi|phải|giật|luôn|đứa nào|ăn đòn))?`,
)
const YOU_WILL = matchPrecedingWords(
  '(?:thì|là|coi chừng|thế nào cũng|có ngày)(?: có ngày)? (?:mày|mầy|mi|chúng mày|tụi bây|bọn mày|bây|bay)(?: (?:sẽ|cũng|chỉ có|bị)){0,2}',
)

const FIERCE = compilePattern(`tao|${RUDE_ME}|ông mày|bà mày`)
const CIVIL = compilePattern('tôi|tui|anh em tui|anh em tôi|tụi tui|bọn tôi|tụi tôi|t')
const COMRADES = compilePattern(
  'anh em|ae|bà con|mọi người|mn|cả xóm|cả lớp|tụi mình|tụi mi|hội mình|kéo (?:nhau|qua|tới|đến|ra|lên|xuống)|rủ nhau|' +
    'vây (?:lại|nó|hắn)|chặn (?:đường|đầu|nó|lại)|đón (?:đầu|đường)',
)
const RESOLVED = compilePattern(
  'sẽ|thề|có ngày|thế nào cũng|luôn|(?:chiều|khuya) (?:nay|ni)|đón (?:đầu|đường|nó|hắn)|chặn (?:đường|đầu)|nữa|tối nay|tối ni|đêm nay|mai|lát|bữa nào|hễ|mà gặp|' +
    'đứa nào|thằng nào|đứa mô|thằng mô|con nào|kẻ nào|cho (?:chừa|biết|nhớ|bõ)|không thì|tìm (?:ra|được)|bắt được|kiếm ra',
)
// The past, falls and illness, what is feared.
const PAST = compilePattern(
  'đã|từng|bị|suýt|xém|tí nữa|trượt|vấp|trèo|bệnh|' +
    'bác sĩ|tai nạn|không phải|đâu có|đừng|chạy xe|nghe kể|may mà|cầu thủ|đá (?:banh|bóng)',
)
// Without diacritics these are everyday words: "đầu", "mờ", "nga".
const PAST_ACCENTED = compilePattern('đau|té|ngã|leo|hồi|sốt|khám|mổ|kẻo', { bare: false })
const OWN_BODY = matchFollowingWords('(?:của )?(?:tôi|tui|mình|em|con|cháu|mẹ|má|ba|bố)|(?:nó )?rồi(?= ?(?:[.,!?]|$))')
const COOKED = compilePattern('hầm|ninh|nấu|luộc|kho|xào|rim|nướng|giã|máy giặt|thú y')
const ANIMAL = compilePattern(
  'gà|vịt|cá|heo|lợn|bò|trâu|dê|chuột|rắn|cua|ếch|xương (?:ống|hầm|heo|bò)|nồi|máy|cây|cành',
)

/** Returns where the clause of the blow begins: after the last comma that leaves room for who strikes. */
function findClauseStart(reading: AnalyzedText, start: number, at: number): number {
  const comma = reading.plain.lastIndexOf(',', at - SHORT_REACH / 2)
  return Math.max(start, comma)
}

/** Whether a result for somebody's body is what the writer, or those called on, are about to do. */
export function isBodilyThreat(reading: AnalyzedText, span: Span): 'own' | 'call' | undefined {
  const { start } = findEnclosingSentence(reading, span)
  const clause = findClauseStart(reading, start, span.start)
  if ([PAST, PAST_ACCENTED, PAST_TIME].some((past) => past.testIn(reading, clause, span.end))) return undefined
  if (OWN_BODY(reading, span.end)) return undefined
  if (YOU_WILL(reading, span.start)) return 'own'
  const struck = STRUCK(reading, span.start)
  if (!struck && !DONE_TO(reading, span.start)) return undefined
  const near = Math.max(start, span.start - REACH)
  if (ANIMAL.testIn(reading, Math.max(start, span.start - SHORT_REACH), span.start)) return undefined
  if (COOKED.testIn(reading, near, span.end + SHORT_REACH)) return undefined
  const resolved = isConditionalThreat(reading, span) || RESOLVED.testIn(reading, start, span.end + SHORT_REACH)
  if (FIERCE.testIn(reading, near, span.start)) return 'own'
  if (!resolved) return undefined
  if (COMRADES.testIn(reading, start, span.start) && (struck || ANY_VICTIM.testIn(reading, start, span.start))) {
    return CIVIL.testIn(reading, near, span.start) ? 'own' : 'call'
  }
  return CIVIL.testIn(reading, near, span.start) ? 'own' : undefined
}

const REACH = 70
const SHORT_REACH = 24
