// Finds the private numbers of people in a text and masks them with dots. A masked text keeps its length, so that
// offsets stay valid. All offsets are UTF-16 units of the given text.

import { personalData } from '../../checks/personal-data/index.ts'
import { createTextDraft, type Span } from '../../draft.ts'
import { truncateText } from '../../lib/truncate-text.ts'
import { analyzeText } from '../../text/analyzed-text.ts'
import { expandToGraphemes } from '../../text/expand-to-graphemes.ts'
import { MAX_NUMBER_KEY, PRIVATE_NUMBER_KINDS, type PrivateNumberKind } from './number-kinds.ts'

/** A number in a text. Two numbers with the same `key` are the same number in different spellings. */
export interface PrivateNumber extends Span {
  kind: PrivateNumberKind
  key: string
}

const DOT = '•'
/** The ellipsis after a truncated number. */
const ELLIPSIS = /^[^\p{L}\p{N}\n]{0,3}?(?:…|\.{3})/u
/** Minimum digits of a truncated number; fewer digits reveal too little and match too much. */
const MIN_PREFIX_DIGITS = 4
/**
 * A number can hide another one from the check until it is masked. Each round masks at least one; real texts need two.
 */
const MAX_ROUNDS = 8

/** Finds the private numbers of a text, in order, with the check of personal data. Accepts any string. */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  const found: PrivateNumber[] = []
  let remaining = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const matches = matchPersonalData(remaining)
    const masked = replaceWithDots(remaining, matches)
    if (masked === remaining) break
    for (const { kind, span } of matches) {
      found.push({ kind, ...span, key: toNumberKey(kind, text.slice(span.start, span.end)) })
    }
    remaining = masked
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Masks some spans of a text with dots. Keeps separators, so that a phone number remains recognizable as one. A number
 * with letters or written in words is masked completely, because the lengths of its words would reveal it.
 */
export function maskText(text: string, spans: readonly Span[]): string {
  return replaceWithDots(
    text,
    spans.map((span) => ({ span })),
  )
}

/** Finds known numbers in a text, with up to three other characters between their digits. */
export function findKnownNumbers(
  text: string,
  numbers: readonly Pick<PrivateNumber, 'kind' | 'key'>[],
): PrivateNumber[] {
  const known = new Map<string, Pick<PrivateNumber, 'kind' | 'key'>>()
  for (const number of numbers) for (const spelling of listSpellings(number.key)) known.set(spelling, number)
  const lengths = [...new Set([...known.keys()].map((key) => key.length))].sort((a, b) => b - a)
  const found: PrivateNumber[] = []
  for (const { digits, normalized } of findDigitRuns(text)) {
    for (let at = 0; at < normalized.length; ) {
      const spelling = lengths.map((length) => normalized.slice(at, at + length)).find((each) => known.has(each))
      if (spelling === undefined) {
        at++
        continue
      }
      found.push({ ...known.get(spelling)!, start: digits[at]!.start, end: digits[at + spelling.length - 1]!.end })
      at += spelling.length
    }
  }
  return found
}

/**
 * Finds known numbers that the page truncated: its title and image descriptions often quote a post
 * up to "Gọi 0912345…".
 */
export function findTruncatedNumbers(text: string, numbers: readonly Pick<PrivateNumber, 'key'>[]): Span[] {
  const spellings = numbers.flatMap(({ key }) => listSpellings(key))
  return findDigitRuns(text).flatMap(({ digits, normalized }) => {
    const last = digits.at(-1)!
    if (!ELLIPSIS.test(text.slice(last.end, last.end + 6))) return []
    for (let at = Math.max(0, normalized.length - MAX_NUMBER_KEY); at <= normalized.length - MIN_PREFIX_DIGITS; at++) {
      if (spellings.some((spelling) => spelling.startsWith(normalized.slice(at))))
        return [{ start: digits[at]!.start, end: last.end }]
    }
    return []
  })
}

/**
 * Finds the runs of digits in a text, with at most three other characters between two digits.
 *
 * @returns The span of each digit, and all digits of the run in NFKC.
 */
function findDigitRuns(text: string): { digits: Span[]; normalized: string }[] {
  return [...text.matchAll(/\p{Nd}(?:[^\p{L}\p{N}\n]{0,3}\p{Nd})*/gu)].flatMap((run) => {
    const found = [...run[0].matchAll(/\p{Nd}/gu)]
    const digits = found.map((digit) => ({
      start: run.index + digit.index,
      end: run.index + digit.index + digit[0].length,
    }))
    const normalized = found.map((digit) => digit[0].normalize('NFKC')).join('')
    // A digit whose NFKC form is longer than one unit would break the mapping from digits to spans.
    return normalized.length === digits.length ? [{ digits, normalized }] : []
  })
}

/** Normalizes a number to its letters and digits; a phone number starts with 0 instead of a country code. */
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
  const asDots = (digit: string) => DOT.repeat(digit.length)
  return /\p{L}/u.test(part) ? part.replace(/[^\n]/g, DOT) : part.replace(/\p{N}/gu, asDots)
}
