// Phone numbers written in words: "không chín một hai …".

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import type { PersonalItem } from './personal-item.ts'

/** The words for digits, without diacritics. A map: a draft may have the word "constructor". */
export const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['khong', '0'],
  ['ko', '0'],
  ['hong', '0'],
  ['kong', '0'],
  ['zero', '0'],
  ['o', '0'],
  ['mot', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bon', '4'],
  ['tu', '4'],
  ['nam', '5'],
  ['lam', '5'],
  ['sau', '6'],
  ['bay', '7'],
  ['bey', '7'],
  ['tam', '8'],
  ['chin', '9'],
  ['chinh', '9'],
])
const TOKEN = /[a-z0-9]+/g
const GAP = /^[ ,.\-_/]{1,4}$/
const PREFILTER = createIncrementalRegExp(
  'bare',
  new RegExp(`(?<![a-z])(?:(?:${[...DIGIT_WORDS.keys()].join('|')}|muoi|\\d{1,4})[ ,.\\-_/]{1,4}){5}`),
)
const ONE_DIGIT = /^\d{1,10}$/

/** A digit and the token it was written in. */
interface SpelledDigit {
  value: string
  start: number
  end: number
  word: boolean
}

/** Returns the digits for "mười" and "mươi": "mười hai" is 12, "ba mươi" 30 and "ba mươi tư" 34. */
export function parseTen(reading: AnalyzedText, at: number, next: string | undefined): string {
  const isLast = next === undefined || !DIGIT_WORDS.has(next)
  const isTeen = reading.lower.slice(at, at + 4) === 'mười'
  return (isTeen ? '1' : '') + (isLast ? '0' : '')
}

/** Finds mobile numbers with at least four digits in words. Without the leading zero all digits must be words. */
export function findSpelledPhones(reading: AnalyzedText): PersonalItem[] {
  if (!PREFILTER.test(reading)) return []
  const found: PersonalItem[] = []
  let run: SpelledDigit[] = []
  let lastEnd = 0
  const flush = () => {
    const item = toPhoneItem(run)
    if (item) found.push(item)
    run = []
  }
  const tokens = findAllMatches(TOKEN, reading.bare)
  for (const [i, token] of tokens.entries()) {
    const start = token.index
    const end = start + token[0].length
    const word = token[0] === 'muoi' ? parseTen(reading, start, tokens[i + 1]?.[0]) : DIGIT_WORDS.get(token[0])
    const value = word ?? (token[0][0]! <= '9' && ONE_DIGIT.test(token[0]) ? token[0] : undefined)
    if (run.length > 0 && (value === undefined || !GAP.test(reading.text.slice(lastEnd, start)))) flush()
    if (value === undefined) continue
    lastEnd = end
    for (const digit of value) run.push({ value: digit, start, end, word: word !== undefined })
  }
  flush()
  return found
}

function toPhoneItem(run: readonly SpelledDigit[]): PersonalItem | undefined {
  const digits = run.map((digit) => digit.value).join('')
  const withZero = /0[35789]\d{8}/.exec(digits)
  const withoutZero = withZero ? null : /^[35789]\d{8}$/.exec(digits)
  const match = withZero ?? withoutZero
  if (!match) return undefined
  const part = run.slice(match.index, match.index + match[0].length)
  const spelled = part.filter((digit) => digit.word).length
  if (spelled < (withoutZero ? 9 : 4)) return undefined
  return { start: part[0]!.start, end: part.at(-1)!.end, message: 'phone', rank: 2, keep: 0 }
}
