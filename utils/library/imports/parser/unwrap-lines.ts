import { hasLowercaseStart, hasSentenceEnd, isAllCapitals, type PreparedLine } from './prepared-lines.ts'

/** A stretch of a text: some of its lines, the first perhaps without the number it began with. */
export interface LineRange {
  lines: readonly PreparedLine[]
  from: number
  /** Behind its last line. */
  to: number
  /** What the first line says, without its number. */
  first: string
  /** Lines that look like parts and are none, as in a quotation: they keep their own line. */
  whole: readonly boolean[]
  /** How long the page's lines are, see `computeWrapWidth`. */
  width: number
}

/**
 * The text of a passage: lines that the page only wrapped are joined by a space, others stay apart. Where that cannot be
 * told, they stay apart.
 */
export function unwrapLines(passage: LineRange): string {
  return splitParagraphs(passage)
    .map(({ text }) => text)
    .join('\n')
}

/** The paragraphs of a passage, each with the line behind it. */
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

/** No sentence and no title ends with these. */
const UNFINISHED_END = /\s(?:của|và|hoặc|theo|tại|khoản|những|bởi|với|Điều)$/u

/** Says that a line goes on with the sentence of the line before, which the page wrapped. */
function continuesSentence({ lines, from, whole, width }: LineRange, at: number, before: string): boolean {
  const line = lines[at]!
  // A title in capitals is not the beginning of the sentence below.
  if (whole[at] || (isAllCapitals(before) && !isAllCapitals(line.text))) return false
  const open = !hasSentenceEnd(before)
  if (line.apart) return open && hasLowercaseStart(line.text)
  if (hasLowercaseStart(line.text) || UNFINISHED_END.test(before)) return true
  // The first line is judged by its whole length on the page, its number included.
  const length = at - 1 === from ? lines[from]!.text.length : before.length
  return open && length >= width * 0.8
}
