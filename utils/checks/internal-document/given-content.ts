// What a paper says, where the draft gives it away: after a colon, or as questions of an exam. A reader underlines the
// paper and its content together where they are short, and the content alone where other words come between.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { isEnclosedSpan } from '../../text/enclosed-spans.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { STAFF_MOVE } from './paper-phrases.ts'

/** The most words of one finding. */
const MAX_WORDS = 25

const QUESTION = compilePattern(
  '(?:câu|bài|phần)(?: (?:\\d{1,2}|cuối|đầu|một|hai|ba|bốn|năm|chót|[ivx]{1,3}))' +
    '(?: (?:là|thì|hỏi|ra|về|vô|vào|sẽ|cho|có|yêu cầu|bắt)){0,2} (?:\\p{L}+ )?(?:tính|tìm|giải|chứng minh|viết|tả|kể|phân tích|nêu|' +
    'so sánh|trình bày|vẽ|hình|toán|bài|cảm nhận|nghị luận|đề|phương trình|xác định|điền|đọc)',
)

/** Widens a paper to the content that follows it, or returns the content alone where both together are too long. */
export function widenToContent(reading: AnalyzedText, paper: Span): Span {
  const content = findAfterColon(reading, paper) ?? findQuestions(reading, paper)
  if (!content) return paper
  const both = { start: paper.start, end: content.end }
  // A long content is cut, where enough of it remains.
  if (countWords(reading, { start: paper.start, end: content.start }) <= MAX_WORDS - 5) return cutToWords(reading, both)
  const tells =
    STAFF_MOVE.testIn(reading, content.start, content.end) || QUESTION.testIn(reading, content.start, content.end)
  return tells ? cutToWords(reading, content) : paper
}

/** Joins two spans of one sentence where they are short together. */
export function joinShort(reading: AnalyzedText, one: Span, other: Span): Span | undefined {
  const both = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
  const sentence = findEnclosingSentence(reading, one)
  return isEnclosedSpan(both, sentence) && countWords(reading, both) <= MAX_WORDS ? both : undefined
}

function findAfterColon(reading: AnalyzedText, paper: Span): Span | undefined {
  const { end } = findEnclosingSentence(reading, paper)
  const rest = reading.text.slice(paper.end, end)
  const colon = /:\s+(?=[\p{L}\d"'“])/u.exec(rest)
  if (!colon || /https?:|www\./.test(rest)) return undefined
  return trimStops(reading, { start: paper.end + colon.index + colon[0].length, end })
}

function findQuestions(reading: AnalyzedText, paper: Span): Span | undefined {
  const { end } = findEnclosingPassage(reading, paper)
  const first = QUESTION.find(reading).find((each) => each.start >= paper.end && each.start < end)
  return first && trimStops(reading, { start: first.start, end: findEnclosingSentence(reading, first).end })
}

function trimStops({ text }: AnalyzedText, { start, end }: Span): Span {
  let kept = end
  while (kept > start && /[\s.!?…]/u.test(text[kept - 1]!)) kept--
  return { start, end: kept }
}

function countWords({ text }: AnalyzedText, { start, end }: Span): number {
  return text.slice(start, end).match(/\S+/gu)?.length ?? 0
}

/** Words after which a quotation would break off: they join what follows. */
const JOINING =
  /\s(?:và|vì|với|của|cho|tại|do|mà|là|để|các|những|mấy|bị|được|trong|ở|từ|đến|theo|về|thì|nên|nhưng|hoặc|hay|cùng|như|khi|nếu|hôm|va|vi|voi|cua|tai|ma|la|de|cac|bi|duoc|tu|den|ve|thi|khi|neu|hom)$/iu
/** Cuts a span before the joining words that it ends on: "kế hoạch … của". */
export function dropJoining({ text }: AnalyzedText, { start, end }: Span): Span {
  let kept = text.slice(start, end)
  while (JOINING.test(kept)) kept = kept.replace(JOINING, '')
  return { start, end: start + kept.length }
}

/** The words that a clause may go on beyond the most. */
const MORE_WORDS = 8

/** Cuts a span after its last clause within the most words of a finding, or a little later where it ends soon. */
function cutToWords(reading: AnalyzedText, span: Span): Span {
  if (countWords(reading, span) <= MAX_WORDS) return span
  const words = reading.text.slice(span.start, span.end).split(/(?<=\S)(?=\s)/u)
  const kept = words.slice(0, MAX_WORDS).join('')
  const comma = Math.max(kept.lastIndexOf(','), kept.lastIndexOf(';'))
  if (comma > kept.length / 2) return { start: span.start, end: span.start + comma }
  const further = words.slice(MAX_WORDS, MAX_WORDS + MORE_WORDS)
  const last = further.findIndex((word, at) => /[,;]$/.test(word) || MAX_WORDS + at === words.length - 1)
  if (last >= 0) {
    const clause = kept + further.slice(0, last + 1).join('')
    return { start: span.start, end: span.start + clause.replace(/[,;]$/, '').length }
  }
  return { start: span.start, end: span.start + kept.replace(JOINING, '').length }
}
