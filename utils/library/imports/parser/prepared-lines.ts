/** A non-blank line of a prepared text. */
export interface PreparedLine {
  /** Trimmed. */
  text: string
  /** The start offset in the prepared text, in UTF-16 units. */
  start: number
  /** A blank line precedes it on the same page. */
  afterBlank: boolean
  /** The first line of a page. */
  newPage: boolean
}

/** Splits a prepared text into its non-blank lines. */
export function splitPreparedLines(text: string): PreparedLine[] {
  const lines: PreparedLine[] = []
  let afterBlank = false
  let newPage = false
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const raw = text.slice(from, to)
    const line = raw.trim()
    if (line === '') {
      if (raw.includes('\f')) newPage = true
      else afterBlank = true
    } else {
      // Blank lines around a page break carry no meaning.
      lines.push({ text: line, start: from + raw.indexOf(line[0]!), afterBlank: afterBlank && !newPage, newPage })
      afterBlank = false
      newPage = false
    }
    from = to + 1
  }
  return lines
}

/** Whether a line ends a sentence or a list item. */
export function hasSentenceEnd(line: string): boolean {
  return /[.;:!?…][”"’)\]]?$|[”"][.;,:]?$/.test(line)
}

/** Whether a text starts with a lower-case letter, like the second line of a wrapped sentence. */
export function hasLowercaseStart(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** Whether a line has letters and all of them are capitals. */
export function isAllCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** The longest line of a wrapped page, in UTF-16 units; paragraphs are longer. */
const MAX_WRAP_WIDTH = 150

/** Computes the length of a page's full lines, in UTF-16 units. Returns Infinity when lines are not wrapped. */
export function computeWrapWidth(lines: readonly PreparedLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const fullLength = lengths[Math.floor(lengths.length * 0.98)] ?? 0
  const wrappedCount = lines.reduce((sum, line) => sum + (/^\p{Ll}[\p{L}\s,]/u.test(line.text) ? 1 : 0), 0)
  return wrappedCount >= 2 && fullLength <= MAX_WRAP_WIDTH ? fullLength : Number.POSITIVE_INFINITY
}
