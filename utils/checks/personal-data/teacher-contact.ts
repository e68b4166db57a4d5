// The number that a teacher, who says "cô" or "thầy" for "I", gives to pupils and parents.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage } from '../shared/context/mitigating-context.ts'
import { POINTING } from '../shared/context/pointing-words.ts'
import { isFollowedByName, isOfNamedPerson } from './contact-names.ts'
import { GAP } from './contact-words.ts'
import { BEFORE, LEAD } from './offers.ts'
import { KEYWORD } from './owner-words.ts'

const CALL_OF_TEACHER = 'gọi|alo|a lô|liên hệ|liên lạc|lh|nhắn|nhắn tin|zalo|kết bạn|điện'
/** A teacher calls herself "cô" towards pupils and parents. Right before the number: "số của cô", "cứ gọi cô số". */
const TEACHER = compilePattern(
  `(?:(?:(?:${KEYWORD})(?: (?:mới|riêng))?(?: của)?|(?:${CALL_OF_TEACHER})(?: (?:cho|với|qua))?) (?:cô|thầy)|^(?:cô|thầy)|` +
    `[.!?;:,\\n] ?(?:cô|thầy))(?:${GAP}(?:${KEYWORD}|qua|theo|là|đây|nè|nha|nhé|này|mới|đổi|để lại|dùng)){0,4}(?: ?[:,(-]){0,2} ?$`,
)
/** Those who are spoken to by a teacher, or are asked to call. */
const CALL_BY_PUPILS = compilePattern(
  '(?:cần|có) (?:gì|chi|việc|chuyện)|khi cần|thắc mắc|(?:cứ|nhớ|hãy|thì|xin) ' +
    `(?:${CALL_OF_TEACHER})|(?:${CALL_OF_TEACHER})(?: (?:cho|với|qua))? (?:cô|thầy)`,
)
/** Somebody else's number after all, or a call that is no favour. */
const NO_TEACHER = compilePattern(
  `(?:cô|thầy) (?:giáo|${POINTING}|ta|nọ|chủ nhiệm|hiệu (?:trưởng|phó))|nó|hắn|thằng|bọn|mụ|gã|lão|chửi|mắng|lừa|quỵt|` +
    'nợ|hăm|dọa|bóc phốt|phốt|trốn|ăn cắp|quấy rối|làm phiền|mạo danh|ra lẽ|hỏi tội|khủng bố|kiện|tố|cho biết mặt|' +
    'con (?:mình|em|tui|tôi)|(?:không|ko|chẳng|đâu) phải|phải không|hả',
)

/** Whether a number is the one that a teacher gives to pupils and parents to be called. */
export function isTeachersContact(reading: AnalyzedText, span: Span): boolean {
  if (!TEACHER.testIn(reading, Math.max(0, span.start - LEAD), span.start)) return false
  const passage = findEnclosingPassage(reading, span)
  const start = Math.max(passage.start, span.start - BEFORE)
  const end = Math.min(passage.end, span.end + BEFORE)
  return (
    CALL_BY_PUPILS.testIn(reading, start, end) &&
    !NO_TEACHER.testIn(reading, start, end) &&
    !isFollowedByName(reading, span.end) &&
    !isOfNamedPerson(reading, start, end)
  )
}
