import { isCodifiedArticle } from './part-markers.ts'
import type { PreparedLine } from './prepared-lines.ts'

/** What the codification says beside the articles. */
export interface CodificationNotes {
  /** For each line of an article the number it has in its own document. */
  numbers: Map<number, string>
  /** Lines that tell where an article comes from and what else it has to do with. */
  beside: boolean[]
}

/** An article has at most so many lines of references behind it. */
const MAX_NOTE_LINES = 60
/** Its title may be wrapped over so many lines. */
const MAX_TITLE_LINES = 8

/**
 * Reads the codification's way of writing: "Điều 16.1.LQ.155. Title", below it "(Điều 155 Luật số …)" with the article's own
 * number, and behind it "(Điều này có nội dung liên quan đến …)".
 */
export function readCodificationNotes(lines: readonly PreparedLine[]): CodificationNotes {
  const numbers = new Map<number, string>()
  const beside = new Array<boolean>(lines.length).fill(false)
  let article = -1
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!
    if (isCodifiedArticle(text)) article = i
    if (article < 0 || text[0] !== '(') continue
    const own = /^\(Điều (\d{1,4}[a-zđ]?)(?![\p{L}\d])/u.exec(text)?.[1]
    const isOwn = own !== undefined && !numbers.has(article) && i - article <= MAX_TITLE_LINES
    if (!isOwn && !/^\(Điều này có nội dung liên quan/u.test(text)) continue
    const end = findNoteEnd(lines, i)
    if (end < 0) continue
    if (isOwn) numbers.set(article, own)
    beside.fill(true, i, end + 1)
    i = end
  }
  return { numbers, beside }
}

/** The line where the bracket that opens on a line is closed, or -1; where the next note begins it was never closed. */
function findNoteEnd(lines: readonly PreparedLine[], from: number): number {
  let depth = 0
  for (let i = from; i < lines.length && i < from + MAX_NOTE_LINES; i++) {
    if (i > from && lines[i]!.text.startsWith('(Điều ')) return -1
    for (const sign of lines[i]!.text) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (depth <= 0) return i
  }
  return -1
}
