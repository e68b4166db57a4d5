// Deletes what a draft copies of a paper: without its number or its mark alone, the rest would still be posted.

import type { Fix, Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { buildDeleteSentenceFix } from './delete-sentence.ts'

const OPENING = '(?<=(?<![^\\n])\\s{0,3}|[.:;!?"“”(-]\\s{0,3})'
/** What the first lines of a paper begin with. */
const HEAD_OF_PAPER = compilePattern(
  `${OPENING}(?:(?:tuyệt |tối )?mật(?=[\\s.,:;!-]{1,4}số ?:? ?\\d)|(?:ủy ban|hội đồng) nhân dân|ubnd|cộng hòa xã hội|đảng (?:bộ|ủy|cộng sản)|(?:tỉnh|huyện|thành) ủy|số ?:? ?\\d{1,5} ?[-/] ?\\p{L})`,
)
/** What the later parts of a paper begin with. */
const PART_OF_PAPER = compilePattern(
  `${OPENING}(?:kính gửi|về việc|v\\/v|trích yếu|nơi nhận|căn cứ|điều \\d{1,2} ?[.:]|` +
    '(?:nội dung|yêu cầu|phân công|tổ chức thực hiện)(?: \\p{L}+){0,3} ?:)',
)

/**
 * Builds a fix that deletes the sentence of a hit, or all from the head of the paper to the end of the draft where
 * parts of the paper come after that sentence: nobody but the writer knows where it ends.
 */
export function buildDeletePaperFix(reading: AnalyzedText, hit: Span): Fix | undefined {
  const text = reading.original
  const sentence = buildDeleteSentenceFix(text, hit)
  if (!sentence) return undefined
  const isLater = (part: Span) => reading.span(part.start, part.end).start >= sentence.end
  if (!PART_OF_PAPER.find(reading).some(isLater)) return sentence
  const head = HEAD_OF_PAPER.find(reading)[0]
  const start = Math.min(sentence.start, head ? reading.span(head.start, head.end).start : sentence.start)
  return { ...sentence, start: text.slice(0, start).trimEnd().length, end: text.length }
}
