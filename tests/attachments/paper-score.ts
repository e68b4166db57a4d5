// How well papers were read: pure arithmetic on what is true of them and what was read.

import type { PaperReading } from '../../utils/attachments/ocr/recognize-page.ts'
import { stripDiacritics } from '../../utils/text/character-folding.ts'
import type { DrawnPaper } from './papers/draw-papers.ts'

/** What a paper and its reading have in common. */
export interface PaperScore {
  /** The share of its characters that were misread. */
  characterError: number
  /** Whether its number was read exactly; undefined when it has none. */
  numberRead: boolean | undefined
  /** Whether its number was read but for diacritics (QD for QĐ). */
  numberNearlyRead: boolean | undefined
  /** Whether a secrecy stamp of any grade was found; undefined when it has none. */
  stampFound: boolean | undefined
  /** Whether a secrecy stamp of its grade was found. */
  gradeFound: boolean | undefined
  /** Whether its urgency was found; undefined when it has none. */
  urgencyFound: boolean | undefined
  /** Whether a paper without a secrecy stamp is called secret. */
  isCalledSecret: boolean | undefined
  /** How long the reading took, in ms. */
  duration: number
}

/** Scores the reading of one paper. */
export function scorePaper(paper: DrawnPaper, reading: PaperReading, duration: number): PaperScore {
  const { secrecy, urgency } = reading.marks
  return {
    characterError: computeCharacterError(paper.lines, reading.text),
    numberRead: paper.number === null ? undefined : hasNumber(reading.text, paper.number),
    numberNearlyRead:
      paper.number === null ? undefined : hasNumber(stripDiacritics(reading.text), stripDiacritics(paper.number)),
    stampFound: paper.grade === null ? undefined : secrecy.length > 0,
    gradeFound: paper.grade === null ? undefined : secrecy.some(({ grade }) => grade === paper.grade),
    urgencyFound: paper.urgency === null ? undefined : urgency.some(({ grade }) => grade === paper.urgency),
    isCalledSecret: paper.grade === null ? secrecy.length > 0 : undefined,
    duration,
  }
}

/** Whether a text holds a number, with any spaces in it and no further digits before it. */
export function hasNumber(text: string, number: string): boolean {
  const compact = text.replace(/\s+/g, '')
  const wanted = number.replace(/\s+/g, '')
  for (let at = compact.indexOf(wanted); at >= 0; at = compact.indexOf(wanted, at + 1)) {
    if (!/\d/.test(compact[at - 1] ?? '')) return true
  }
  return false
}

/**
 * The share of printed characters that a reading lacks or has wrong. Each block of print is looked for anywhere in the
 * text: the order in which columns are read is no error.
 */
export function computeCharacterError(lines: readonly string[], text: string): number {
  const read = normalizeSpaces(text)
  let errors = 0
  let characters = 0
  for (const line of lines) {
    const printed = normalizeSpaces(line)
    errors += Math.min(printed.length, countEditsWithin(printed, read))
    characters += printed.length
  }
  return characters === 0 ? 0 : errors / characters
}

/** The fewest edits that make a phrase of some part of a text. */
function countEditsWithin(phrase: string, text: string): number {
  let above = new Uint16Array(text.length + 1)
  let row = new Uint16Array(text.length + 1)
  for (let i = 1; i <= phrase.length; i++) {
    row[0] = i
    for (let j = 1; j <= text.length; j++) {
      const replaced = above[j - 1]! + (phrase[i - 1] === text[j - 1] ? 0 : 1)
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, replaced)
    }
    ;[above, row] = [row, above]
  }
  return above.reduce((least, edits) => Math.min(least, edits), phrase.length)
}

function normalizeSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
