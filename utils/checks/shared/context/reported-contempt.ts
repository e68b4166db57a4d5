// Contempt that the writer reports of others: "bị chửi là …", "tưởng dân ngu à".

import { findNextSpanIndex, hasOverlap, type Span } from '../../../draft.ts'
import { matchPrecedingWords } from '../../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { findEnclosingSentence, isInOwnVoice, isQuotedSpeech } from './mitigating-context.ts'

/** Verbs for calling somebody names. */
const ABUSE_VERBS = 'gọi|kêu|chửi|mắng|nhiếc|miệt thị|quát|rủa|xúc phạm|chê'
const GRAVE_ABUSE_VERBS = 'nhục mạ|lăng mạ|sỉ nhục'
const REPORTING_VERB_BEFORE = matchPrecedingWords(
  `(?:${ABUSE_VERBS}|ví|bêu riếu)(?: \\p{L}+){0,5} (?:là|rằng|như|kiểu|câu)|(?:bảo|nói|coi|xem|nghĩ|tưởng|cho|nhắn|viết|bình luận|phán)(?: (?:tôi|em|mình|tui|dân|người ta|bà con|con tôi|tụi tui|tụi em|người khác|nhau|ai)){0,1} (?:là|rằng|như|câu)`,
)
const ABUSE_REPORTED = compilePattern(
  [
    `(?:${ABUSE_VERBS}|${GRAVE_ABUSE_VERBS})` +
      '(?: \\p{L}+){0,2} (?:tôi|em|mình|tui|con tôi|con em|con mình|cháu|dân|người ta|người khác|nhau|học sinh|học trò|nhân viên|cấp dưới|' +
      'bà con|vợ|mẹ tôi|ba tôi|các em|bạn|trẻ|con cái|khách|bệnh nhân|phụ nữ)',
    `bị (?:\\p{L}+ ){0,3}(?:${ABUSE_VERBS}|${GRAVE_ABUSE_VERBS})`,
    '(?:đừng|không nên|chớ|đừng có|xin đừng|không được|cấm|ngừng|thôi) (?:gọi|kêu|chửi|mắng|nói|chê|bêu|miệt thị|dùng|quát|xúc phạm)',
  ].join('|'),
)

/** The writer answers with contempt for somebody: "ông ấy chê dân ngu chứ ông ấy ngu nhất". */
const RETORT = compilePattern(
  '(?:chứ|nhưng|còn|trong khi|hóa ra|thực ra)(?: (?:thì|chính|thật ra))? ' +
    '(?:(?:ông|bà|anh|chị|cô|chú|thầy|lão|mụ|thằng) \\p{L}+|hắn|nó|ổng|bả|họ|mày|chúng mày|chúng nó|bọn|lũ)(?! (?:không|có nói|nói|bảo))',
)

/** What those who complain say that others think of the people: "tưởng dân ngu à", "coi bà con dốt". */
const THOUGHT_OF_PEOPLE = compilePattern(
  '(?:tưởng|nghĩ|coi|xem|khinh|bảo|chê|cho rằng|nói|chửi|không phải|đâu phải|chẳng phải)(?: (?:là|rằng|do|tại|vì)){0,2} ' +
    '(?:dân|người dân|bà con|nhân dân|phụ huynh|bệnh nhân|dân đen|dân mình|dân tộc)(?: (?:chúng )?(?:tôi|tui|mình|em|đen|nghèo|quê|là|như|toàn)){0,2} ' +
    '(?:ngu|dốt|đần|khờ|ngu dốt|ngu ngơ|ngu muội|dốt nát|mù chữ|con nít)',
)

/** Whether a span says what others are said to think of the people. */
export function isThoughtOfPeople(reading: AnalyzedText, span: Span): boolean {
  return THOUGHT_OF_PEOPLE.find(reading).some((thought) => hasOverlap(thought, span))
}

/** Whether the words are reported or objected to, not the writer's own: "bị chửi là …", "đừng gọi nhau là …". */
export function isReportedSpeech(reading: AnalyzedText, span: Span): boolean {
  if (REPORTING_VERB_BEFORE(reading, span.start) && !isInOwnVoice(reading, span.start)) return true
  if (isQuotedSpeech(reading, span) || isThoughtOfPeople(reading, span)) return true
  const sentence = findEnclosingSentence(reading, span)
  if (OWN_VERDICT.test(reading.bare.slice(Math.max(sentence.start, span.start - VERDICT_REACH), span.start)))
    return false
  return ABUSE_REPORTED.testIn(reading, Math.max(sentence.start, findRetortStart(reading, span)), span.start)
}

/** Returns where the last retort before a span begins; 0 without one. */
function findRetortStart(reading: AnalyzedText, span: Span): number {
  const retorts = RETORT.find(reading)
  const next = findNextSpanIndex(retorts, span.start)
  const isOverIt = (retorts[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start
  return (isOverIt ? retorts[next] : retorts[next - 1])?.start ?? 0
}

/** A clause that judges who abused others, up to its contempt: "tài xế chửi khách, toàn lũ …". */
const OWN_VERDICT = /[,;–-] ?(?:toan|dung|rat|ro)(?: la)?(?: mot| cai)?(?: (?:lu|bon|dam|quan|phuong))? $/
const VERDICT_REACH = 24
