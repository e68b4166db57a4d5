/** A piece of a page's text as it was printed: a word, a letter or a mark. Lengths and places in points, from the page's top left. */
export interface PrintedPiece {
  text: string
  left: number
  right: number
  /** Where its baseline is. */
  base: number
  /** The size of its letters. */
  size: number
}

interface Line {
  base: number
  size: number
  pieces: PrintedPiece[]
}

/** Pieces whose baselines are closer than this part of their size stand in one line. */
const SAME_LINE = 0.4
/** A gap of this part of the size parts two words: between letters of a word there is none, and a space is a quarter. */
const WORD_GAP = 0.15
/** A gap of these many sizes parts two columns: the agency and the motto at the head of an official text, cells of a table. */
const COLUMN_GAP = 2.5
/** Marks that were printed by themselves onto the letter before. */
const MARKS = /^[\u0300-\u036f]+$/

/** The lines of a page from its pieces in the order of the file: top to bottom, "\n" between them, a tab between columns. */
export function linesOfPage(pieces: readonly PrintedPiece[]): string {
  const lines: Line[] = []
  for (const piece of withMarks(pieces)) {
    if (piece.text.trim() === '') continue
    // A file is written in lines: the line sought is nearly always one of the last.
    const line = lines.findLast(
      (each) => Math.abs(each.base - piece.base) < Math.max(each.size, piece.size) * SAME_LINE,
    )
    if (line) line.pieces.push(piece)
    else lines.push({ base: piece.base, size: piece.size, pieces: [piece] })
  }
  return lines
    .sort((a, b) => a.base - b.base)
    .map(wordsOfLine)
    .join('\n')
}

function withMarks(pieces: readonly PrintedPiece[]): PrintedPiece[] {
  const whole: PrintedPiece[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before && MARKS.test(piece.text)) before.text += piece.text
    else whole.push({ ...piece })
  }
  return whole
}

function wordsOfLine({ pieces }: Line): string {
  let line = ''
  let right = Number.NaN
  for (const piece of pieces.sort((a, b) => a.left - b.left)) {
    const gap = (piece.left - right) / piece.size
    if (gap > COLUMN_GAP) line = `${line.trimEnd()}\t${piece.text.trimStart()}`
    else if (gap > WORD_GAP && !line.endsWith(' ') && !piece.text.startsWith(' ')) line += ` ${piece.text}`
    else line += line.endsWith(' ') ? piece.text.trimStart() : piece.text
    right = Number.isNaN(right) ? piece.right : Math.max(right, piece.right)
  }
  return line
}
