import { hasLegacyLetters } from './legacy-font.ts'
import { ReadError } from './read-error.ts'
import { MAX_TEXT_UNITS } from './read-limits.ts'

/** Invisible characters: zero-width, bidi controls, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Control characters except tab, line feed and form feed. */
const CONTROLS = /(?![\t\n\f])\p{Cc}/gu
/** The most marks on one letter: no writing has more, and composing them takes quadratic time. */
const MAX_STACKED_MARKS = 30
const MARK = /\p{M}/u
const STACKED_MARKS = /\p{M}{31}/u
/** Spaces of other widths, which look like a space. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * Normalizes a text to plain lines: NFC, "\n" between lines, trimmed lines, at most one empty line in a row, no
 * invisible characters. Keeps words and the spaces and tabs between them.
 * @throws ReadError 'too-large', 'no-text', or 'legacy-font' for a pre-Unicode font
 */
export function toPlainLines(text: string): string {
  if (text.length > MAX_TEXT_UNITS) throw new ReadError('too-large')
  const cleaned = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
  const plain = cutStackedMarks(cleaned)
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

// Not a regular expression: `\p{M}+` overflows the stack on millions of marks.
function cutStackedMarks(text: string): string {
  if (!STACKED_MARKS.test(text)) return text
  const kept: string[] = []
  let stacked = 0
  for (const character of text) {
    stacked = MARK.test(character) ? stacked + 1 : 0
    if (stacked <= MAX_STACKED_MARKS) kept.push(character)
  }
  return kept.join('')
}

// Not a regular expression: `\s+$` restarts at every space and takes quadratic time.
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
