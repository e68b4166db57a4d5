import { hasLowercaseStart, hasSentenceEnd, isAllCapitals, type PreparedLine } from './prepared-lines.ts'

/** A range of lines. The first may lack its marker. */
export interface LineRange {
  lines: readonly PreparedLine[]
  from: number
  /** The index after its last line. */
  to: number
  /** The text of the first line, without its marker. */
  first: string
  /** Quoted lines that look like parts: they are never joined with others. */
  unjoinable: readonly boolean[]
  /** The length of the page's full lines, see `computeWrapWidth`. */
  width: number
}

/**
 * Joins the lines of a range: wrapped lines with a space, others with a line break. Doubtful cases keep the line break.
 */
export function unwrapLines(passage: LineRange): string {
  return splitParagraphs(passage)
    .map(({ text }) => text)
    .join('\n')
}

/** Splits a range into paragraphs, each with the index of the next line. */
export function splitParagraphs(passage: LineRange): { text: string; end: number }[] {
  const { lines, from, to, first } = passage
  const found: { text: string; end: number }[] = []
  let pieces: string[] = []
  for (let i = from; i < to; i++) {
    const text = i === from ? first : lines[i]!.text
    if (pieces.length > 0 && !continuesSentence(passage, i, pieces.at(-1)!)) {
      found.push({ text: pieces.join(' '), end: i })
      pieces = []
    }
    if (text !== '') pieces.push(text)
  }
  if (pieces.length > 0) found.push({ text: pieces.join(' '), end: to })
  return found
}

/** Words that end neither a sentence nor a title. "Những việc phải làm theo", "Khắc phục tồn tại" are whole titles. */
const UNFINISHED_END = /\s(?:của|và|hoặc|(?<!(?:tuân|làm) )theo|(?<!(?:tồn|hiện) )tại|những|bởi|với)$/u
/** Words of a reference before its number: "tại khoản 2". "Bảo vệ tài khoản" is a whole title. */
const UNNUMBERED_END = /\s(?:(?<!(?:tài|điều) )khoản|Điều)$/iu

/** Whether a line continues the sentence of the wrapped line before it. */
function continuesSentence({ lines, from, unjoinable, width }: LineRange, at: number, before: string): boolean {
  const line = lines[at]!
  // A title in capitals does not continue into the sentence below.
  if (unjoinable[at] || (isAllCapitals(before) && !isAllCapitals(line.text))) return false
  const open = !hasSentenceEnd(before)
  if (line.afterBlank) return open && hasLowercaseStart(line.text)
  if (hasLowercaseStart(line.text) || UNFINISHED_END.test(before)) return true
  if (UNNUMBERED_END.test(before) && /^\d/.test(line.text)) return true
  // The first line counts with its marker, as printed.
  const length = at - 1 === from ? lines[from]!.text.length : before.length
  return open && length >= width * 0.8
}
