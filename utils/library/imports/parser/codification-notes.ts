import { isCodifiedArticle } from './part-markers.ts'
import type { PreparedLine } from './prepared-lines.ts'

/** The notes that the codification (Bộ pháp điển) adds to articles. */
export interface CodificationNotes {
  /** Maps the line of an article to its number in its source document. */
  numbers: Map<number, string>
  /** Marks the lines of notes: an article's source and related provisions. */
  isNote: boolean[]
}

/** The most lines in a note after an article. */
const MAX_NOTE_LINES = 60
/** The most lines between an article and its source note: the title may be wrapped. */
const MAX_TITLE_LINES = 8

/**
 * Reads the notes of the codification. It writes "Điều 16.1.LQ.155. Title", then "(Điều 155 Luật số …)" with the
 * article's own number, and later "(Điều này có nội dung liên quan đến …)".
 */
export function readCodificationNotes(lines: readonly PreparedLine[]): CodificationNotes {
  const numbers = new Map<number, string>()
  const isNote = new Array<boolean>(lines.length).fill(false)
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
    isNote.fill(true, i, end + 1)
    i = end
  }
  return { numbers, isNote: isNote }
}

/** Finds the line that closes the bracket opened at `from`. Returns -1 when the next note begins first. */
function findNoteEnd(lines: readonly PreparedLine[], from: number): number {
  let depth = 0
  for (let i = from; i < lines.length && i < from + MAX_NOTE_LINES; i++) {
    if (i > from && lines[i]!.text.startsWith('(Điều ')) return -1
    for (const sign of lines[i]!.text) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (depth <= 0) return i
  }
  return -1
}
