// Numbers of people in a text, and dots in place of them. A masked text is as long as it was, so that what stood at a place
// still stands there. All offsets are UTF-16 units of the text given.

import { personalData } from '../../checks/personal-data/index.ts'
import { createTextDraft, type Span } from '../../draft.ts'
import { truncateText } from '../../lib/truncate-text.ts'
import { analyzeText } from '../../text/analyzed-text.ts'
import { expandToGraphemes } from '../../text/expand-to-graphemes.ts'

/** What kinds of numbers are masked: phones, identity papers, insurance, tax codes, accounts and cards. */
export const PRIVATE_NUMBER_KINDS = ['phone', 'identity', 'insurance', 'tax', 'account'] as const

/** One kind of number that is masked. */
export type PrivateNumberKind = (typeof PRIVATE_NUMBER_KINDS)[number]

/** A number where it stands. Two with the same `key` are the same number, however they are written. */
export interface PrivateNumber extends Span {
  kind: PrivateNumberKind
  key: string
}

/** The longest key that is kept, in UTF-16 units; what is longer is told by its beginning. */
export const MAX_NUMBER_KEY = 100
/** The most numbers that can be shown one by one in one report. */
export const MAX_SHOWN_NUMBERS = 200

const DOT = '•'
/** What stands behind a number that was cut off, and how many digits of it tell something. */
const ELLIPSIS = /^[^\p{L}\p{N}\n]{0,3}?(?:…|\.{3})/u
const MIN_PREFIX_DIGITS = 4
/** A number that was masked may have kept another from being seen; each round masks one at least, real texts need two. */
const MAX_ROUNDS = 8

/** The private numbers of a text in order, as the check of personal data finds them. Total: any text. */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  const found: PrivateNumber[] = []
  let rest = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fresh = matchPersonalData(rest)
    const masked = replaceWithDots(rest, fresh)
    if (masked === rest) break
    for (const { kind, span } of fresh) {
      found.push({ kind, ...span, key: toNumberKey(kind, text.slice(span.start, span.end)) })
    }
    rest = masked
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * A text with dots for some of its spans. Separators stay, so that a phone still looks like one; a number in words or with
 * letters becomes dots throughout, as the lengths of its words would tell it.
 */
export function maskText(text: string, spans: readonly Span[]): string {
  return replaceWithDots(
    text,
    spans.map((span) => ({ span })),
  )
}

/** Where numbers that are already known stand in a text, with whatever single signs between their digits. */
export function findKnownNumbers(
  text: string,
  numbers: readonly Pick<PrivateNumber, 'kind' | 'key'>[],
): PrivateNumber[] {
  const known = new Map<string, Pick<PrivateNumber, 'kind' | 'key'>>()
  for (const number of numbers) for (const way of listSpellings(number.key)) known.set(way, number)
  const lengths = [...new Set([...known.keys()].map((key) => key.length))].sort((a, b) => b - a)
  const found: PrivateNumber[] = []
  for (const { digits, line } of findDigitRuns(text)) {
    for (let at = 0; at < line.length; ) {
      const way = lengths.map((length) => line.slice(at, at + length)).find((each) => known.has(each))
      if (way === undefined) {
        at++
        continue
      }
      found.push({ ...known.get(way)!, start: digits[at]!.start, end: digits[at + way.length - 1]!.end })
      at += way.length
    }
  }
  return found
}

/**
 * Where numbers that are already known begin and are cut off: a page's title and its words for a picture often quote a post as
 * far as "Gọi 0912345…".
 */
export function findTruncatedNumbers(text: string, numbers: readonly Pick<PrivateNumber, 'key'>[]): Span[] {
  const ways = numbers.flatMap(({ key }) => listSpellings(key))
  return findDigitRuns(text).flatMap(({ digits, line }) => {
    const last = digits.at(-1)!
    if (!ELLIPSIS.test(text.slice(last.end, last.end + 6))) return []
    for (let at = Math.max(0, line.length - MAX_NUMBER_KEY); at <= line.length - MIN_PREFIX_DIGITS; at++) {
      if (ways.some((way) => way.startsWith(line.slice(at)))) return [{ start: digits[at]!.start, end: last.end }]
    }
    return []
  })
}

/** The runs of digits in a text, each with at most three other signs before the next; `line`: the same made plain. */
function findDigitRuns(text: string): { digits: Span[]; line: string }[] {
  return [...text.matchAll(/\p{Nd}(?:[^\p{L}\p{N}\n]{0,3}\p{Nd})*/gu)].flatMap((run) => {
    const found = [...run[0].matchAll(/\p{Nd}/gu)]
    const digits = found.map((digit) => ({
      start: run.index + digit.index,
      end: run.index + digit.index + digit[0].length,
    }))
    const line = found.map((digit) => digit[0].normalize('NFKC')).join('')
    // A digit that stays more than one sign when made plain has no place of its own.
    return line.length === digits.length ? [{ digits, line }] : []
  })
}

/** The digits of a number alone, a phone from its 0; letters too, where it is written with some. */
function toNumberKey(kind: PrivateNumberKind, written: string): string {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const key = kind === 'phone' ? plain.replace(/^(?:(?:00)?840?|0)?(?=[1-9]\d{8}$)/, '0') : plain
  return truncateText(key, MAX_NUMBER_KEY)
}

function listSpellings(key: string): string[] {
  if (!/^\d+$/.test(key)) return []
  return /^0\d{9}$/.test(key) ? [key, `84${key.slice(1)}`, key.slice(1)] : [key]
}

function matchPersonalData(text: string): { kind: PrivateNumberKind; span: Span }[] {
  return personalData.find(createTextDraft(text), analyzeText(text)).flatMap((hit) => {
    const kind = PRIVATE_NUMBER_KINDS.find((each) => each === hit.message)
    return kind ? [{ kind, span: expandToGraphemes(text, hit) }] : []
  })
}

function replaceWithDots(text: string, found: readonly { span: Span }[]): string {
  let out = ''
  let at = 0
  for (const { span } of [...found].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(at, span.start)
    if (span.end <= start) continue
    out += text.slice(at, start) + toDots(text.slice(start, span.end))
    at = span.end
  }
  return out + text.slice(at)
}

function toDots(part: string): string {
  const asDots = (signs: string) => DOT.repeat(signs.length)
  return /\p{L}/u.test(part) ? part.replace(/[^\n]/g, DOT) : part.replace(/\p{N}/gu, asDots)
}
