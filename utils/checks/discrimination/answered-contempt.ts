// Contempt that another wrote, and that the writer quotes to answer as one of those it is for.

import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern } from '../../text/compile-pattern.ts'
import { findEnclosingQuotation, isQuotedSpeech } from '../shared/context/mitigating-context.ts'

const ANSWERS = compilePattern(
  '(?:tôi|tui|mình|em|nhà tôi|nhà tui|nhà mình)(?: \\p{L}+){0,5} (?:đây|nè|cũng)|(?:tôi|tui|mình|em) (?:cũng|không) \\p{L}+|' +
    'rút lại|xin lỗi|chạnh lòng|tủi|tổn thương|ai cũng là người',
)
const AGREES = compilePattern(
  '(?:nói|chuẩn|quá) (?:đúng|chuẩn|hay)|đúng (?:quá|thật|ghê)|công nhận|chuẩn luôn|không sai',
)
/** How far after the quotation it is answered, in UTF-16 units. */
const ANSWER_REACH = 120
const QUOTE_OPENS = /["“«]/

/** Whether at least half of a sentence is what somebody else said, and the writer answers it. */
export function isAnsweredByWriter(reading: AnalyzedText, { start, end }: Span): boolean {
  const at = reading.text.slice(start, end).search(QUOTE_OPENS)
  if (at < 0) return false
  const first = { start: start + at + 1, end: start + at + 2 }
  const quotation = findEnclosingQuotation(reading, first)
  if (!quotation || quotation.end - quotation.start < (end - start) / 2 || !isQuotedSpeech(reading, first)) return false
  const to = Math.min(reading.text.length, quotation.end + ANSWER_REACH)
  return ANSWERS.testIn(reading, quotation.end, to) && !AGREES.testIn(reading, quotation.end, to)
}
