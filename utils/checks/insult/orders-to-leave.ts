// Orders to get out, of the village or of the group: "đứa nào …, cút khỏi đây". The words alone are also a quail, a
// way to walk and banter, so somebody must be addressed.

import type { Span } from '../../draft.ts'
import { matchFollowingWords, matchPrecedingWords } from '../../text/adjacent-words.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { widenToClause } from '../../text/clause-bounds.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
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
const BANTER = /ha(?:ha)+|hi(?:hi)+|he(?:he)+|kkk|[:=]\){1,9}|[\u{1f600}-\u{1f606}\u{1f923}]/u
/** "Xéo về bên trái" is a way to walk. */
const WAY = /^xéo (?:về|qua|ra|đi|vô|vào) (?:bên|phía|hướng|tay|trái|phải)/

/** Whether an order to get out is given to those who read, or to somebody of whom the sentence speaks. */
export function isOrderedToLeave(reading: AnalyzedText, { start, end }: Span): boolean {
  if (WAY.test(reading.lower.slice(start, end + 12)) || DONE(reading, end)) return false
  if (IS_ALONE.test(reading.lower.slice(start, end)) && !ENDS_CLAUSE.test(reading.lower.slice(end, end + 8)))
    return false
  const before = reading.plain.slice(Math.max(0, start - 4), start)
  if (!OPENS_CLAUSE.test(before) && !BEFORE_ORDER(reading, start)) return false
  const sentence = findEnclosingSentence(reading, { start, end })
  return (
    ADDRESSED.testIn(reading, sentence.start, sentence.end) &&
    !BANTER.test(reading.lower.slice(sentence.start, sentence.end))
  )
}

/** Expands an order to get out to where its clause ends: "cút khỏi xã này đi". */
export function expandOrder(reading: AnalyzedText, { start, end }: Span): Span {
  return { start, end: Math.max(end, widenToClause(reading.text, { start, end }).end) }
}
