// Orders to get out, of the village or of the group: "đứa nào …, cút khỏi đây". The words alone are also a quail, a
// way to walk and banter, so somebody must be addressed.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingSentence } from '../shared/context/mitigating-context.ts'

/** Who reads, or some of them: never a view, always those who are said to hold it. */
const ADDRESSED = compilePattern(
  '(?:đứa|thằng|con|kẻ|ông|bà|cha|người|bọn|loại|thành phần) nào|mấy (?:đứa|thằng|ông|bà|cha|người|má|con mụ|con mẹ)|' +
    '(?<!ăn )mày|mi|mầy|tụi (?:bây|bay|mày|nó|này)|bọn (?:mày|bây|nó|này|đó|kia)|chúng (?:mày|bây|nó)|lũ (?:này|kia|đó|chúng)|' +
    'loại (?:như|này|đó|người)|thứ (?:như|này|đó)|(?:ai|kẻ) (?:chê|ghét|chống|nói|phản|bênh|còn|mà|không|dám|cãi|muốn|thích|theo)|' +
    '(?:không|chẳng|éo|đéo|hổng) (?:thích|ưa|chịu|phục|hài lòng|vừa (?:lòng|ý)|đồng ý|nghe)(?: \\p{L}+){0,4} thì',
  { bare: false },
)
const BEFORE_ORDER = matchPrecedingWords(
  'thì|thì nên|thì hãy|hãy|nên|mày|mi|mầy|tụi bây|tụi mày|bọn mày|chúng mày|tụi nó|nó|lũ này|bọn này|mời|xin mời|làm ơn|mau|' +
    'khôn hồn|liệu mà|biết điều thì|' +
    '(?:mấy|lũ|bọn|đám|tụi|loại|thứ|những) (?!(?:tui|tôi|mình|em|tớ|con|trẻ|nhỏ) )\\p{L}+(?: \\p{L}+){0,6}',
)
/** It has happened, or is an order to nobody. */
const DONE = matchFollowingWords('(?:\\p{L}+ ){0,4}(?:(?<!cho )rồi|mất|xong)')
/** "Cút" alone ends its clause. */
const IS_ALONE = /^(?:cút|xéo|cuốn xéo|cuốn gói)$/
const ENDS_CLAUSE = /^\s*(?:[,.!?…;\n]|$|(?:giùm|dùm|hộ|cho) )/
const OPENS_CLAUSE = /(?:^|[.,!?…;\n(–-]\s*)$/
/** With laughter, these still say whom the writer drives out. */
const DRIVEN_OUT = compilePattern(
  '(?:đứa|thằng|con|kẻ|bọn|loại) nào|mấy (?:đứa|thằng|con m\\p{L}+)|(?<!ăn )mày|mầy|tụi (?:bây|bay)|bọn|lũ|chúng (?:bây|nó)',
  { bare: false },
)
/** "Xéo về bên trái", "cút qua phía tay phải": a way to go. */
const WAY =
  /^(?:xéo (?:về|qua|ra|đi|vô|vào) (?:bên|phía|hướng|tay|trái|phải)|(?:cút|cuốn xéo|cút xéo) (?:về|qua|ra|đi|sang|vô|vào) (?:(?:bên|phía|hướng|tay) ){0,2}(?:trái|phải|đông|tây|nam|bắc)(?!\p{L}))/u
/** The longest of it after the words of the order, in UTF-16 units. */
const WAY_REACH = 18
/** "Xéo đi nhậu": off to do something together. */
const OFF_TO = matchFollowingWords(
  'nhậu|ăn|uống|chơi|chợ|cà phê|cafe|trà sữa|làm|học|ngủ|tắm|câu cá|đá banh|đá bóng|karaoke',
)

/**
 * What the words of an order to get out mean: a way to go; an order to those who read, or to somebody of whom the
 * sentence speaks; or such an order with laughter and without a rude name for whom it drives out.
 */
export type OrderSense = 'way' | 'order' | 'joke'

/** Classifies the words of an order to get out; undefined when they are given to nobody. */
export function classifyOrder(reading: AnalyzedText, span: Span): OrderSense | undefined {
  if (WAY.test(reading.lower.slice(span.start, span.end + WAY_REACH))) return 'way'
  if (!isSaidAsOrder(reading, span)) return undefined
  const { start, end } = findEnclosingSentence(reading, span)
  if (!ADDRESSED.testIn(reading, start, end)) return undefined
  return LAUGHTER.testIn(reading, start, end) && !DRIVEN_OUT.testIn(reading, start, end) ? 'joke' : 'order'
}

/** Whether the words are an order by what is next to them. */
function isSaidAsOrder(reading: AnalyzedText, { start, end }: Span): boolean {
  if (DONE(reading, end) || OFF_TO(reading, end)) return false
  if (IS_ALONE.test(reading.lower.slice(start, end)) && !ENDS_CLAUSE.test(reading.lower.slice(end, end + 8)))
    return false
  const before = reading.plain.slice(Math.max(0, start - 4), start)
  return OPENS_CLAUSE.test(before) || BEFORE_ORDER(reading, start)
}

/** Expands an order to get out to where its clause ends: "cút khỏi xã này đi". */
export function expandOrder(reading: AnalyzedText, { start, end }: Span): Span {
  return { start, end: Math.max(end, widenToClause(reading.text, { start, end }).end) }
}
