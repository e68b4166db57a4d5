// Where a claim ends before calls to share it, to take care or to ask somebody: they are no part of it.

import type { Span } from '../../../draft.ts'
import { analyzeText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { PASS_ON } from '../context/sharing-verbs.ts'

const READERS =
  '(?:mọi người|mn|cả nhà|bà con|(?:các|mấy) (?:bạn|mẹ|bác|anh chị|anh|chị)|ai (?:đọc|thấy|biết)(?: được)?|' +
  'ai(?: \\p{L}+){1,3}(?= (?:nhớ|nên|hãy|thì)(?!\\p{L})))'
/** The first words of a call to share, to take care or to ask somebody. */
const CALL = compilePattern(
  `(?:(?:nên|vậy nên) )?(?:(?:hãy|xin|mong|nhờ|cứ|làm ơn|nhớ|vui lòng) )?(?:${READERS} )?` +
    `(?:(?:hãy|xin|cứ|nhớ|nên|giúp|cùng|phải|thì) )?(?:${PASS_ON}|lan tỏa|phát tán|` +
    '(?:gửi|nhắn|báo|gọi|hỏi) (?:cho|ngay|gấp|tin)|(?:gọi|hỏi|điện|alo|liên hệ)(?= (?:cô|thầy|chị|anh|chú|bác|em|số|\\d))|' +
    'cảnh báo cho|cẩn thận|cẩn trọng|cảnh giác|đề phòng|' +
    'chú ý|lưu ý|coi chừng|dè chừng)',
)
const BEFORE_CALL = /[,;:.…!?–-]\s{0,3}$/u
const HAS_NEXT_CLAUSE = /[,;:.!?…][^\p{L}]{0,20}\p{L}/u
/** A shorter beginning, such as "Cảnh báo khẩn,", is not the claim. */
const MIN_CLAIM_WORDS = 4
/** A longer call says what it is about, and so has the claim in it. Groups of digits count as words. */
const MAX_CALL_WORDS = 14

/**
 * Finds the empty span after the last word of a claim that one or more calls follow.
 * @returns undefined when no call follows
 */
export function findClaimEnd(text: string, sentence: Span): Span | undefined {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}•][\p{L}\p{M}\p{N}•]*["'”’»)%\]]*/gu)]
  const reading = analyzeText(text.slice(sentence.start, sentence.end))
  const calls = CALL.find(reading).filter(({ start }) => BEFORE_CALL.test(reading.text.slice(0, start)))
  let after = words.length
  for (const { start, end } of calls.reverse()) {
    const call = reading.span(start, end)
    const before = words.findIndex(({ index }) => index >= call.start)
    const next = words[after]?.index
    const rest = text.slice(sentence.start + call.end, next === undefined ? sentence.end : sentence.start + next)
    if (after - before > MAX_CALL_WORDS || HAS_NEXT_CLAUSE.test(rest)) break
    after = before
  }
  const last = words[after - 1]
  if (after === words.length || !last || after < MIN_CLAIM_WORDS) return undefined
  const at = sentence.start + last.index + last[0].length
  return { start: at, end: at }
}
