// Phone numbers written in words: "không chín một hai …".

import type { Reading } from '../../text/analyzed-text.ts'
import { matches } from '../../text/matches.ts'
import type { Item } from './item.ts'

const WORDS: Record<string, string> = {
  khong: '0',
  ko: '0',
  hong: '0',
  kong: '0',
  zero: '0',
  o: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  bey: '7',
  tam: '8',
  chin: '9',
  chinh: '9',
}
const TOKEN = /[a-z0-9]+/g
const GAP = /^[ ,.\-_/]{1,4}$/
const HINT = new RegExp(`(?<![a-z])(?:(?:${Object.keys(WORDS).join('|')}|muoi|\\d{1,4})[ ,.\\-_/]{1,4}){5}`)
const ONE_DIGIT = /^\d{1,10}$/

/** A digit and the token it was written in. */
interface Spelled {
  value: string
  start: number
  end: number
  word: boolean
}

/** What "mười" and "mươi" say: "mười hai" is 12, "ba mươi" 30 and "ba mươi tư" 34. */
function ten(reading: Reading, at: number, next: string | undefined): string {
  const isLast = next === undefined || WORDS[next] === undefined
  const isTeen = reading.lower.slice(at, at + 4) === 'mười'
  return (isTeen ? '1' : '') + (isLast ? '0' : '')
}

/** Mobile numbers of which at least four digits are words; without the leading zero all must be. */
export function spelledPhones(reading: Reading): Item[] {
  if (!HINT.test(reading.bare)) return []
  const found: Item[] = []
  let run: Spelled[] = []
  let past = 0
  const flush = () => {
    const item = phoneIn(run)
    if (item) found.push(item)
    run = []
  }
  const tokens = matches(TOKEN, reading.bare)
  for (const [i, token] of tokens.entries()) {
    const start = token.index
    const end = start + token[0].length
    const word = token[0] === 'muoi' ? ten(reading, start, tokens[i + 1]?.[0]) : WORDS[token[0]]
    const value = word ?? (ONE_DIGIT.test(token[0]) ? token[0] : undefined)
    if (run.length > 0 && (value === undefined || !GAP.test(reading.text.slice(past, start)))) flush()
    if (value === undefined) continue
    past = end
    for (const digit of value) run.push({ value: digit, start, end, word: word !== undefined })
  }
  flush()
  return found
}

function phoneIn(run: readonly Spelled[]): Item | undefined {
  const digits = run.map((digit) => digit.value).join('')
  const whole = /0[35789]\d{8}/.exec(digits)
  const short = whole ? null : /^[35789]\d{8}$/.exec(digits)
  const match = whole ?? short
  if (!match) return undefined
  const part = run.slice(match.index, match.index + match[0].length)
  const spelled = part.filter((digit) => digit.word).length
  if (spelled < (short ? 9 : 4)) return undefined
  return { start: part[0]!.start, end: part.at(-1)!.end, message: 'phone', level: 'warn', rank: 2, keep: 0 }
}
