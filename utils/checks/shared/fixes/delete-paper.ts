// Deletes what a draft copies of a paper: without its number or its mark alone, the rest would still be posted.

import type { Fix, Span } from '../../../draft.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { compilePattern } from '../../../text/compile-pattern.ts'
import { buildDeleteSentenceFix } from './delete-sentence.ts'

/** What the parts of a paper begin with: more than one of them is no everyday text. */
const PART_OF_PAPER = compilePattern(
  '(?<=(?<![^\\n])\\s{0,3}|[.:;]\\s{0,3})(?:kính gửi(?! lời)|về việc|v\\/v|trích yếu|nơi nhận|căn cứ|điều \\d{1,2} ?[.:]|' +
    '(?:nội dung|yêu cầu|phân công|tổ chức thực hiện) ?:)',
)
const MIN_PARTS = 2
/** A mark that is copied with the paper, right before or in its first sentence. */
const MARK = /(?:TUY[ỆE]T M[ẬA]T|T[ỐO]I M[ẬA]T|M[ẬA]T)[\s.:]*$/u
/** A letter of what leads in to what is deleted. */
const LEAD_IN = /[\s,;:“"(-]/u
const BLANK_LINE = /\n\s*\n/

/**
 * Builds a fix that deletes the sentence of a hit, or, where parts of a paper come after that sentence, all up to the
 * next blank line: what comes after it may be the writer's own again.
 */
export function buildDeletePaperFix(reading: AnalyzedText, hit: Span): Fix | undefined {
  const text = reading.original
  const sentence = buildDeleteSentenceFix(text, hit)
  if (!sentence) return undefined
  const blank = text.slice(hit.end).search(BLANK_LINE)
  const end = blank < 0 ? text.length : hit.end + blank
  const isOfPaper = (part: Span) => {
    const { start } = reading.span(part.start, part.end)
    return start >= sentence.end && start < end
  }
  const parts = PART_OF_PAPER.find(reading).filter(isOfPaper)
  if (parts.length < MIN_PARTS) return sentence
  const isMark = MARK.test(text.slice(hit.start, hit.end))
  let start = isMark ? hit.start : (MARK.exec(text.slice(0, sentence.start))?.index ?? sentence.start)
  while (start > 0 && LEAD_IN.test(text[start - 1]!)) start--
  return { ...sentence, start, end }
}
