// Runs of digits as people write them: with dots, spaces, brackets, and letters used as digits.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { IncrementalRegExp } from '../../text/incremental-regexp.ts'
import { createLazyRegExp } from '../../text/regexp/letter-classes.ts'

/** A digit as typed, with its offset in the analyzed text. */
interface Digit {
  value: string
  at: number
}

/** A run of digits with its separators. `groups` are the digits between separators. */
export interface DigitRun {
  start: number
  end: number
  groups: readonly (readonly Digit[])[]
  /** Whether the run begins with "+". */
  plus: boolean
}

const DIGIT_RUN = new IncrementalRegExp(
  'text',
  createLazyRegExp(
    () =>
      '(?:(?<![\\p{L}\\p{N}])|(?<=(?<!\\p{L})(?:s[đd]t|zalo|zl|[đd]t|lh|alo|stk|tk|cccd|cmnd|so|số)))(?:\\+|\\(\\+?)?' +
      '[\\doil|](?:[ .\\-()_/,]{0,3}(?:[\\doil|]|(?<=\\d)s(?=[\\d ]))){4,39}(?!\\p{N})',
    'gi',
  ),
)
/** What is read as a digit between digits, in lower case. */
export const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', '|': '1', s: '5' }
const MIN_REAL_DIGITS = 3
/** More groups than this are a table, not a number. */
const MAX_GROUPS = 24

/**
 * Finds all runs of at least five digits. Letters count as digits only between digits, and only when most characters
 * are real digits.
 */
export function findDigitRuns(reading: AnalyzedText): DigitRun[] {
  const runs: DigitRun[] = []
  for (const { start, text: written } of DIGIT_RUN.find(reading)) {
    let text = written
    // "0912 345 678 lo đi": a last letter that belongs to the next word is not a digit.
    while (/[oil|]$/i.test(text) && /^[a-zà-ỹđ]/i.test(reading.text.slice(start + text.length)))
      text = text.slice(0, -1).replace(/[^\doil|]+$/i, '')
    const groups: Digit[][] = [[]]
    let realDigits = 0
    let ones = 0
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!.toLowerCase()
      const digit = DIGIT_LOOKALIKES[char] ?? char
      if (!/\d/.test(digit)) {
        if (groups.at(-1)!.length > 0) groups.push([])
        continue
      }
      if (char === digit) realDigits++
      if (char !== digit && digit === '1') ones++
      groups.at(-1)!.push({ value: digit, at: start + i })
    }
    const filled = groups.filter((group) => group.length > 0)
    if (realDigits < MIN_REAL_DIGITS || ones > 3 || filled.length === 0 || filled.length > MAX_GROUPS) continue
    const lastGroup = filled.at(-1)!
    runs.push({
      start,
      end: lastGroup.at(-1)!.at + 1,
      groups: filled,
      plus: text.startsWith('+') || text.startsWith('(+'),
    })
  }
  return runs
}

/**
 * Takes the digits of consecutive groups, starting at group `from`, that add up to exactly `length` digits.
 * @returns undefined when no group ends at that length; `next` is the index of the following group
 */
export function takeDigits(
  run: DigitRun,
  from: number,
  length: number,
): { digits: string; start: number; end: number; next: number } | undefined {
  let digits = ''
  for (let i = from; i < run.groups.length; i++) {
    digits += run.groups[i]!.map((digit) => digit.value).join('')
    if (digits.length > length) return undefined
    if (digits.length === length) {
      return { digits, start: run.groups[from]![0]!.at, end: run.groups[i]!.at(-1)!.at + 1, next: i + 1 }
    }
  }
  return undefined
}

/** Returns all digits of a run. */
export function joinDigits(run: DigitRun): string {
  return run.groups.map((group) => group.map((digit) => digit.value).join('')).join('')
}

/** Whether commas or slashes separate the groups from `from` to `next`, so that they are several numbers or a date. */
export function isNumberList(reading: AnalyzedText, run: DigitRun, from: number, next: number): boolean {
  const first = run.groups[from]![0]!.at
  const last = run.groups[next - 1]!.at(-1)!.at
  return /, |\//.test(reading.text.slice(first, last))
}
