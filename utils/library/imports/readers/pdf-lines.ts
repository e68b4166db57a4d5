/** A piece of a page's text as it was printed: a word, a letter or a mark. Places in points from the page's top left. */
export interface PdfTextRun {
  text: string
  left: number
  right: number
  /** Where its baseline is. */
  base: number
  /** The size of its letters. */
  size: number
}

interface PdfLine {
  base: number
  size: number
  pieces: PdfTextRun[]
}

/** Pieces whose baselines are closer than this part of their size stand in one line. */
const SAME_LINE = 0.4
/** A gap of this part of the size parts two words: between letters of a word there is none, and a space is a quarter. */
const WORD_GAP = 0.15
/** A gap of these many sizes parts two columns: the agency and the motto at the head of an official text, cells of a table. */
const COLUMN_GAP = 2.5
/** The same again within this part of the size is the same letter, printed twice to look bold. */
const SAME_PLACE = 0.1
/** Marks that were printed by themselves onto the letter before. */
const MARKS = /^[\u0300-\u036f]+$/

/** The lines of a page from its pieces in the order of the file: top to bottom, "\n" between them, a tab between columns. */
export function joinPdfLines(pieces: readonly PdfTextRun[]): string {
  const lines: PdfLine[] = []
  const printed = mergeMarks(pieces).filter((piece) => piece.text !== '')
  for (const piece of printed.sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1)
    if (line && piece.base - line.base < Math.max(line.size, piece.size) * SAME_LINE) {
      line.pieces.push(piece)
      // Where a line is, its largest letters say: a raised number comes before them.
      if (piece.size > line.size) Object.assign(line, { base: piece.base, size: piece.size })
    } else lines.push({ base: piece.base, size: piece.size, pieces: [piece] })
  }
  return lines
    .map(joinRuns)
    .filter((line) => line !== '')
    .join('\n')
}

function mergeMarks(pieces: readonly PdfTextRun[]): PdfTextRun[] {
  const whole: PdfTextRun[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before && MARKS.test(piece.text)) before.text += piece.text
    else whole.push({ ...piece })
  }
  return whole
}

function joinRuns({ pieces }: PdfLine): string {
  const words: string[] = []
  let right = Number.NaN
  let before: PdfTextRun | undefined
  for (const piece of pieces.sort((a, b) => a.left - b.left)) {
    if (before?.text === piece.text && piece.left - before.left < piece.size * SAME_PLACE) continue
    before = piece
    const last = words.at(-1) ?? ''
    if (piece.text.trim() === '') {
      // As wide as it is: whether it parts words or columns, the next piece tells.
      if (words.length > 0 && !last.endsWith(' ')) words.push(' ')
      continue
    }
    const gap = (piece.left - right) / piece.size
    if (gap > COLUMN_GAP) words.splice(-1, 1, last.trimEnd(), '\t', piece.text.trimStart())
    else if (last.endsWith(' ')) words.push(piece.text.trimStart())
    else if (gap > WORD_GAP && !piece.text.startsWith(' ')) words.push(' ', piece.text)
    else words.push(piece.text)
    right = Number.isNaN(right) ? piece.right : Math.max(right, piece.right)
  }
  return words.join('').trim()
}
