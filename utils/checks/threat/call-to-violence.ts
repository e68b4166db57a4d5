// Calls to violence: others are asked to do it, or it is wished on somebody.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import type { ThreatKind } from './lexicon.ts'
import { isConditionalThreat } from './own-threat.ts'
import { PAST_TIME } from './past-time.ts'
import {
  ANY_VICTIM,
  DESPISED_THEM,
  DESPISED_YOU,
  isAimedAtAnimal,
  isAimedAtBelongings,
  isAimedAtPlace,
  isAimedAtThem,
  isAimedAtYou,
  isDirectedAtSomebody,
  isFollowedByInjury,
} from './victim-patterns.ts'

/** Who is spoken of with contempt, and the word that points at them: "loại này", "lũ nớ". */
const DESPISED = 'loại|thứ|quân|ngữ|giống|bọn|lũ|tụi|đám|thằng|mấy thằng'
const THIS = `${POINTING}|nớ|nọ|đấy|ni|tê`
const CALL = compilePattern(
  'anh em|ae|mọi người|mn|mng|bà con|cả xóm|chúng ta|tụi mình|hội mình|ai rảnh|ai có gan|kéo nhau|rủ nhau|' +
    'kéo (?:quân|qua|tới|đến|sang|xuống|lên|ra|hết)|tập hợp|tập trung|hẹn nhau|cùng nhau|xông (?:vào|vô|lên|tới)|' +
    'nhào vô|đem (?:nó|chúng|hết|bọn|lũ|thằng)|lôi (?:cổ|đầu|nó|ra|hết|thằng|bọn)|cứ (?:vô|qua|tới|đến)|tối nay|' +
    'qua nhà|tới nhà|đến nhà|vô nhà|phải|hãy|gặp (?:nó|thằng|con|đâu)|ai thấy|thấy (?:nó|thằng|mặt)|bắt được|lần sau|' +
    'đáng (?:bị|ra|đem)?|đáng lẽ phải|nên|chỉ muốn|muốn|ước gì|có ai|chặn (?:đường|đầu|xe)|bắt lại|vây|' +
    'để (?:nó|chúng|bọn)|cho nó|thằng nào|đứa nào|ai cũng muốn|' +
    `(?:${DESPISED}) (?:${THIS}|như)`,
)
/** Those whom violence is called for against. */
const THEM = 'nó|ổng|bả|hắn|chúng|tụi|bọn|lão|mụ'
const URGED = compilePattern(
  'đi|cho rồi|cho xong|luôn|cho chừa|cho biết (?:mặt|tay)|cho bõ|cho hả|nào|thôi|ngay|hết|' +
    '(?<!(?:bố|ba|cha) )mẹ|mịa|(?<!mẹ )cha(?! mẹ)|quách|' +
    `cho (?:${THEM})`,
)
const AIMED_AT_PERSON_OR_HOME = matchFollowingWords(
  `cho (?:${THEM}|thằng|con)|vô nhà|vào nhà|nhà (?:nó|ổng|bả|hắn|thằng|lão|mụ|con)`,
)
const THIRD_PERSON = matchPrecedingWords(
  '(?<!(?:nhà|xe|quán|của|mặt|cửa|đất|ngõ|thấy|gặp) )(?:hắn|nó|chúng(?! (?:ta|mình) )|họ|chúng nó|bọn chúng|giặc|địch|quân|lính|' +
    'người ta|kẻ gian|hung thủ|nghi phạm|đối tượng|ông ấy|bà ấy|anh ta|bị|từng|đã|vừa|mới|hay|đòi|dám|vụ|việc|tội|' +
    'ca|công an|cảnh sát|csgt|hành vi|không ai|nạn|kẻ|cảnh|trò|chuyện|sao lại|ai lại|để(?! (?:t|tao|tau|tui|tôi|bố) )|bắt|từ|để khỏi|hồi|lúc)(?: \\p{L}+){0,2}',
)
// "Lôi cổ nó ra đánh": here "nó" is the victim, not the agent.
const DRAGGED = matchPrecedingWords(
  '(?:đem|tìm|lôi|lôi cổ|lôi đầu|kéo cổ|túm|túm cổ|gặp|thấy|trói|bắt|chặn|chặn đường|vây)(?: \\p{L}+){1,4}',
)
// "Loại này bắn bỏ": the victims come first.
const DESPISED_BEFORE = matchPrecedingWords(
  `(?:${DESPISED}|con) (?:${THIS}|như (?:này|thế|vậy|rứa|ri))` +
    '(?: (?:thì|là|phải|nên|chỉ có|cứ|đem|mang|lôi|ra|cho|đáng)){0,3}',
)
/** Whom something is to be done to, and that it should be: "mấy thằng đua xe này nên …", "bọn đó thì cứ …". */
const DOOMED = matchPrecedingWords(
  '(?:(?:bọn|lũ|tụi|đám|thằng|con|quân|đứa)(?! (?:trẻ|gà|vịt|cá|heo|lợn|bò|trâu|tôm|cua|cây|hoa|rau|củ|áo|quần|vải))' +
    '(?: (?!(?:nó|nào|mà|bị|đã|dám|hay|đòi|em|bạn) )\\p{L}+){1,4}|' +
    `(?:loại|thứ|giống|ngữ)(?: (?:người|thầy|cán bộ|quan|chồng|vợ|cha|mẹ|tài xế|súc vật|chó|khốn nạn|vô (?:học|ơn)|mất dạy|phản (?:bội|phúc)))? (?:${THIS}|thế này|như (?:này|thế|vậy|rứa|ri|hắn|nó)))` +
    '(?: (?:thì|là|phải|nên|chỉ có|cứ|đem|mang|lôi|đáng|cần|lên|buộc phải)(?: (?:cứ|nên|phải|ra|về|đi|lên|đem|lôi|bị|hết)){0,2})',
)
const UNWILLING = matchPrecedingWords(
  '(?:không|đừng|chớ|chẳng|chả|cấm|nghiêm cấm|không được|không nên|chưa|hổng|đâu|(?<!có )ai|thôi|lỡ|lỡ tay|kẻo|suýt|tránh|ngăn|chống|' +
    'phòng|hết|khỏi|dừng|ngừng)(?: (?:ai|có|được|nên|dám|ai được|bao giờ|việc|nỡ|cần|phải|thể|hề|tự ý)){0,3}',
)

/** Witnesses are looked for of an accident: "ai thấy xe tải tông chết cháu bé". */
const ACCIDENT_SEEN = matchPrecedingWords(
  '(?:thấy|biết)(?: (?:vụ|chiếc|cái|một|con))? (?:xe|ô tô)(?: (?!(?:mà|là|thì|phải|cứ|nên|tao|tau|mày|nó|thằng) )\\p{L}+){0,2}',
)

const MOBILISED = compilePattern(
  'kéo (?:nhau|quân|qua|tới|đến|sang|xuống|lên|ra|hết)|rủ nhau|tập hợp|xông (?:vào|vô|lên|tới)|nhào vô|cùng nhau',
)
const URGED_NOW = matchFollowingWords('(?:hết |luôn |mẹ |cha |nát )?(?:đi|luôn|cho rồi|cho chừa|cho biết)')
const FOR_ME = compilePattern('(?:ra )?cho (?:tao|tau|bố|ông|bà|tui|tôi)')

/** Who did it, right before the verb. Without a condition, "đứa nào" asks who it was. */
const DOERS = matchPrecedingWords(
  '(?:(?:mấy|những|một|hai|ba|cái|lũ|bọn|đám|tụi|nhóm) ){0,2}' +
    '(?:đứa|thằng|con|kẻ|tên|ông|bà|cha|người|thanh niên|trẻ trâu|choai choai|bọn|lũ|đám|tụi|nhóm)' +
    '(?: (?!(?:mà|thì|phải|đáng|nên|đem|lôi|cứ|là|kéo|tao|tau) )\\p{L}+){0,3}',
)
/** An order to do it: "chém chết nó đi". */
const ORDERED = matchFollowingWords(
  `(?:chết |luôn |hết |mẹ |cha )?(?:${THEM}|thằng \\p{L}+)(?: luôn| hết)? (?:đi(?! (?:viện|cấp cứu|học|đâu|rồi|mất|bệnh|qua|về|ra))|cho rồi|cho chừa)`,
)

/** Whether it is reported what somebody did: "mấy đứa ném đá lên xe khách tối qua". */
function isReportedDeed(reading: AnalyzedText, span: Span, sentence: Span): boolean {
  if (!DOERS(reading, span.start) || ORDERED(reading, span.end)) return false
  const clauseEnd = /[,;:]|$/.exec(reading.text.slice(span.end, sentence.end))!.index + span.end
  return PAST_TIME.testIn(reading, sentence.start, clauseEnd)
}

/** "Ai chém được thằng đó tao thưởng 20 triệu": a price on somebody. */
const ANYONE_WHO = matchPrecedingWords('(?:ai|đứa nào|thằng nào|anh em nào)(?: (?:mà|dám))?')
const DONE_TO_PERSON = matchFollowingWords(`(?:được )?(?:${DESPISED_YOU}|${DESPISED_THEM})`)
const REWARD = compilePattern(
  '(?:thưởng|trả|cho|hậu tạ|bồi dưỡng|đưa)(?: \\p{L}+){0,3} \\d[\\d.,]* ?(?:triệu|tr|củ|chai|k|nghìn|ngàn|đô)',
)

/** Whether others are called on to do it, or it is wished on somebody. */
export function isCallToViolence(reading: AnalyzedText, span: Span, kind: ThreatKind): boolean {
  const sentence = findEnclosingSentence(reading, span)
  const isRewarded = () => REWARD.testIn(reading, sentence.start, sentence.end)
  if (ANYONE_WHO(reading, span.start) && DONE_TO_PERSON(reading, span.end) && isRewarded()) return true
  if (UNWILLING(reading, span.start) || isAimedAtAnimal(reading, span.end) || DONE_AFTER(reading, span.end))
    return false
  if (THIRD_PERSON(reading, span.start) && !DRAGGED(reading, span.start)) return false
  if (kind === 'kill' && ACCIDENT_SEEN(reading, span.start)) return false
  if (isReportedDeed(reading, span, sentence)) return false
  const isCalledFor = CALL.testIn(reading, sentence.start, span.start) || OPENS(reading, span.start)
  const hasVictim = isAimedAtYou(reading, span.end) || isAimedAtThem(reading, span.end)
  const urged = () => URGED.testIn(reading, span.end, sentence.end) || FOR_ME.testIn(reading, span.end, sentence.end)
  switch (kind) {
    case 'burn':
      if (AIMED_AT_PERSON_OR_HOME(reading, span.end)) return isCalledFor || urged()
      if (isConditionalThreat(reading, span) && AT_ONCE(reading, span.end)) return true
      if (isAimedAtBelongings(reading, span.end) && isCalledFor) return true
      if (isAimedAtPlace(reading, span.end)) return URGED.testIn(reading, span.start, sentence.end)
      if (MOBILISED.testIn(reading, sentence.start, span.start))
        return URGED_NOW(reading, span.end) || isConditionalThreat(reading, span)
      return CALL.testIn(reading, sentence.start, span.start) && hasVictim
    case 'kill':
      if (DRAGGED(reading, span.start) && isConditionalThreat(reading, span)) return true
      if (isCalledFor && (DRAGGED(reading, span.start) || DESPISED_BEFORE(reading, span.start))) return true
      if (DOOMED(reading, span.start) && !AS_A_CASE(reading, span.end)) return true
      if (OPENS(reading, span.start) && (KILLED_NOW(reading, span.end) || isShotAsClause(reading, span))) return true
      return hasVictim && (isCalledFor || URGED.testIn(reading, span.start, sentence.end))
    case 'maim':
      return (
        ((hasVictim || ANY_VICTIM.testIn(reading, span.start, span.end)) && (isCalledFor || urged())) ||
        (isCalledFor && isDirectedAtSomebody(reading, span.end)) ||
        (DOOMED(reading, span.start) && !AS_A_CASE(reading, span.end))
      )
    default:
      if (kind === 'wound' && OPENS(reading, span.start) && CUT_NOW(reading, span.end)) return true
      if (hasVictim && OPENS(reading, span.start) && URGED_SOON(reading, span.end)) return true
      if (DOOMED(reading, span.start) && AT_ONCE(reading, span.end)) return true
      if (!CALL.testIn(reading, sentence.start, span.start)) return false
      if (ANYONE.testIn(reading, sentence.start, span.start) && AT_ONCE(reading, span.end)) return true
      return (
        hasVictim ||
        (reading.accented &&
          isFollowedByInjury(reading, span.end) &&
          ANY_VICTIM.testIn(reading, sentence.start, span.start))
      )
  }
}

// An order opens a sentence or a clause: "xiên chết nó".
const OPENS: (reading: AnalyzedText, at: number) => boolean = (reading, at) =>
  /(?:^|[.,!?…;:\n(]\s*)$/.test(reading.plain.slice(Math.max(0, at - 4), at))
/** What is weighed, and not called for: "bắn bỏ thì dễ cho nó quá". */
const AS_A_CASE = matchFollowingWords('thì|cũng|nếu|hay|hoặc|là')
const KILLED_NOW = matchFollowingWords(
  `(?:bớt |mẹ |cụ |cha |cmn |mịa |hết |luôn ){0,2}(?:(?:luôn|hết|đi|cho rồi|cho xong)(?! (?:viện|cấp cứu|học|đâu|rồi|mất))|(?:${THEM}|mày|m)(?! \\p{L}))`,
)
const CUT_NOW = matchFollowingWords(
  '(?:mẹ|cụ|cha|bớt|chết)(?: (?:nó|chúng nó|bọn nó|mày))? (?:đi|luôn|hết)|(?:nó|bọn nó|tụi nó)(?: luôn)? đi(?! (?:viện|học|rồi|mất))',
)
/** "Bắn bỏ!": the whole clause. */
function isShotAsClause(reading: AnalyzedText, { start, end }: Span): boolean {
  return reading.lower.slice(start, end).endsWith(' bỏ') && /^ ?(?:$|[.!\n])/.test(reading.text.slice(end, end + 2))
}
const URGED_SOON = matchFollowingWords(
  '(?:\\p{L}+ ){1,4}(?:đi (?:anh em|ae|bà con|mọi người|tụi mày|cho rồi|cho xong)|đi$|cho tao|cho tui|cho biết)',
)
const DONE_AFTER = matchFollowingWords('(?:\\p{L}+ ){0,3}(?:(?<!cho )(?:rồi|xong)|mất rồi)')
const ANYONE = compilePattern('thằng nào|đứa nào|con nào|ai|kẻ nào|gặp|thấy')
const AT_ONCE = matchFollowingWords('(?:chết |mẹ |cha )?(?:luôn|liền|hết|ngay|tới bến|không tha|cho tao)')
