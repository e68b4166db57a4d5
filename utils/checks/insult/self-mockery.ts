// Words of stupidity that writers say of themselves: "tui đúng là ngu", or right after a mishap of theirs.

import type { Span } from '../../draft.ts'
import { matchFollowingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { ANYBODY_ELSE, SELF_PRONOUNS } from '../shared/context/self-reference.ts'

const SELF_MOCKERY = compilePattern(
  `(?:${SELF_PRONOUNS})(?: (?:đúng|thật|thiệt|sao|mà|là|hơi|quá|vẫn|cứ|lại)){0,2} (?:ngu|dốt|đần|khờ|hâm|vô dụng|óc|não)`,
)
const OTHERS = compilePattern('mày|mi|m|nó|hắn|thằng|con|lũ|bọn|tụi|bây|đứa|đồ|thứ')

/** Whether a sentence says words of stupidity of the writer, and of nobody else. */
export function isSelfMockery(reading: AnalyzedText, { start, end }: Span): boolean {
  return SELF_MOCKERY.testIn(reading, start, end) && !OTHERS.testIn(reading, start, end)
}

/** The writer does something: neither addressed nor the one to whom it is done. */
const WRITER_DOES = compilePattern(
  `(?<!(?:với|cho|của|dạy|chửi|mắng|cãi|hỏi|nói|bảo) )(?:${SELF_PRONOUNS})(?! (?:ơi|à|ạ|hả)) \\p{L}+`,
  { bare: false },
)
const MISHAP = compilePattern(
  'quên|nhầm|lộn|lỡ|hồi đó|đãng trí|trễ|trượt|rớt|rơi|mất(?! dạy| nết)|tin người|bị (?:lừa|phạt)|cá vàng|hớ|té|ngã|hư|khóa|tiếc',
  { bare: false },
)
/** How far before the words a mishap may be, in UTF-16 units. */
const MISHAP_REACH = 160
/** How far after the words its clause may go, in UTF-16 units. */
const MISHAP_CLAUSE = 40

/** Right after the words, a mishap of nobody who is named: it is usually the writer's. */
const MISHAP_FOLLOWS = matchFollowingWords(
  '(?:(?:ngu|thật|quá|trời|vậy|rồi|luôn|lại),? ){0,3}(?:\\p{L}+ )?(?:nhầm|lộn|quên|sót)',
)

/** Words of stupidity that throw no quarrel at somebody ("ngu mà còn cãi"), without diacritics. */
const ON_MISHAP = /^(?:bi ngu|ngu|dot)(?! (?:ma|con|lai|roi|dung) )(?: |$)|^vua (?:ngheo|dot|ngu) /
/**
 * Whether words of stupidity without a person are on the writer, of whose mishap the draft speaks around them.
 * @param phrase - without diacritics
 */
export function isOnOwnMishap(reading: AnalyzedText, phrase: string, span: Span): boolean {
  if (!ON_MISHAP.test(phrase)) return false
  const sentence = findEnclosingSentence(reading, span)
  if (isOfNobody(reading, span, sentence.start)) return true
  const from = Math.max(0, span.start - MISHAP_REACH)
  const { end } = findEnclosingPassage(reading, span)
  if (ANYBODY_ELSE.testIn(reading, from, sentence.end)) return false
  return MISHAP.testIn(reading, from, end) && WRITER_DOES.testIn(reading, from, end)
}

/** Whether a sentence goes on with a mishap and names nobody up to it. */
function isOfNobody(reading: AnalyzedText, span: Span, start: number): boolean {
  if (!MISHAP_FOLLOWS(reading, span.end)) return false
  return !ANYBODY_ELSE.testIn(reading, start, Math.min(reading.text.length, span.end + MISHAP_CLAUSE))
}
