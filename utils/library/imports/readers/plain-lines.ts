import { hasLegacyLetters } from './legacy-font.ts'
import { ReadError } from './read-error.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/** Zero-width signs, marks of direction, soft hyphen, byte order mark: typed by no one, seen by no one. */
const INVISIBLE = /[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** What no text is written with; tab, line feed and form feed are. */
const CONTROLS = /(?![\t\n\f])\p{Cc}/gu
/** Spaces of other widths, that are seen as a space. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * The plain lines of a text: NFC, "\n" between lines, no spaces around one, at most one empty line in a row, nothing that is not
 * seen. Words, and the spaces and tabs between them, stay as they are. Throws a refusal when it is too long, empty, or in the
 * letters of a font from before Unicode.
 */
export function toPlainLines(text: string): string {
  if (text.length > MAX_TEXT_UNITS) throw new ReadError('too-large')
  const plain = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .toWellFormed()
    .normalize('NFC')
    .split('\n')
    .map(trimBlanks)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/(?<!\n)\n+$/, '')
  if (!/[\p{L}\p{N}]/u.test(plain)) throw new ReadError('no-text')
  if (hasLegacyLetters(plain)) throw new ReadError('legacy-font')
  return plain
}

// By hand: an expression that looks for spaces before a line's end begins anew at every one of them.
function trimBlanks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isBlank(line[start]!)) start++
  while (end > start && isBlank(line[end - 1]!)) end--
  return line.slice(start, end)
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '\t'
}
