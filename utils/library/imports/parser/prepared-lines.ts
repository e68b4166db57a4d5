/** A line of a prepared text that is not blank. */
export interface PreparedLine {
  /** Without the spaces around it. */
  text: string
  /** Where it starts in the prepared text, in UTF-16 units. */
  start: number
  /** A blank line stands before it on the same page. */
  apart: boolean
  /** The first line of a page. */
  newPage: boolean
}

/** The lines of a prepared text, blank ones left out. */
export function splitPreparedLines(text: string): PreparedLine[] {
  const lines: PreparedLine[] = []
  let apart = false
  let newPage = false
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const raw = text.slice(from, to)
    const line = raw.trim()
    if (line === '') {
      if (raw.includes('\f')) newPage = true
      else apart = true
    } else {
      // Blank lines around the end of a page say nothing about the text.
      lines.push({ text: line, start: from + raw.indexOf(line[0]!), apart: apart && !newPage, newPage })
      apart = false
      newPage = false
    }
    from = to + 1
  }
  return lines
}

/** Says that a line ends a sentence or a member of a list. */
export function hasSentenceEnd(line: string): boolean {
  return /[.;:!?…][”"’)\]]?$|[”"][.;,:]?$/.test(line)
}

/** Says that a text starts with a small letter, as the second line of a wrapped sentence does. */
export function hasLowercaseStart(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** Says that a line has letters and all of them are capitals. */
export function isAllCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** Pages are set in lines no longer than this, in units; paragraphs are longer. */
const MAX_WRAP_WIDTH = 150

/** How long the full lines of a page are, in units, when the page wrapped them; Infinity when every line is a paragraph. */
export function computeWrapWidth(lines: readonly PreparedLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const full = lengths[Math.floor(lengths.length * 0.98)] ?? 0
  const wrapped = lines.reduce((sum, line) => sum + (/^\p{Ll}[\p{L}\s,]/u.test(line.text) ? 1 : 0), 0)
  return wrapped >= 2 && full <= MAX_WRAP_WIDTH ? full : Number.POSITIVE_INFINITY
}
