// Finds the private numbers of people in a text and masks them with dots. A masked text keeps its length, so that
// offsets stay valid. All offsets are UTF-16 units of the given text.

import { hasOverlap, type Span } from '../../draft.ts'
import { truncateText } from '../../lib/truncate-text.ts'
import { type AnalyzedText, analyzeText } from '../../text/analyzed-text.ts'
import { expandToGraphemes } from '../../text/expand-to-graphemes.ts'
import { foldDigits } from './fold-digits.ts'
import {
  classifyDigits,
  FOUND_MARK,
  findDigitSpans,
  findHiddenNumbers,
  findOneWordNumbers,
  readDigits,
} from './hidden-numbers.ts'
import { MAX_NUMBER_KEY, PRIVATE_NUMBER_KINDS, type PrivateNumberKind } from './number-kinds.ts'
import { findPrivateItems } from './private-items.ts'
import { replaceSpans } from './replace-spans.ts'
import { revealNumbers, splitByFit } from './reveal-numbers.ts'

/** A number in a text. Two numbers with the same `key` are the same number in different spellings. */
export interface PrivateNumber extends Span {
  kind: PrivateNumberKind
  key: string
}

const DOT = '•'
/** What follows U+202E is displayed from right to left, until U+202C or the end of the line. */
const REVERSED_PART = /(?<=\u202e)[^\u202c\n]+/g
/** The ellipsis after a truncated number. */
const ELLIPSIS = /^[^\p{L}\p{N}\n]{0,3}?(?:…|\.{3})/u
/** Minimum digits of a truncated number; fewer digits reveal too little and match too much. */
const MIN_PREFIX_DIGITS = 4
/** A number can hide another one until it is masked. Each round masks at least one; real texts need two. */
const MAX_ROUNDS = 8
/** Minimum letters and digits of a spelling with letters that is searched as it is: those of a passport. */
const MIN_LETTERED = 8
/** Texts whose numbers are remembered: those of one report, and its note with some of its numbers masked. */
const MAX_REMEMBERED = 128
const remembered = new Map<string, readonly PrivateNumber[]>()

/**
 * Finds the private numbers of a text, in order, with the check of personal data. Unlike in the check, digits of any
 * script count, and numbers in an unusual spelling. Accepts any string. What was found in the last texts is remembered:
 * a report is built again at every change in its form.
 */
export function findPrivateNumbers(text: string): readonly PrivateNumber[] {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= MAX_REMEMBERED) remembered.delete(remembered.keys().next().value!)
  const found = searchPrivateNumbers(text)
  remembered.set(text, found)
  return found
}

function searchPrivateNumbers(text: string): PrivateNumber[] {
  const found: PrivateNumber[] = []
  let remaining = text.replaceAll(FOUND_MARK, DOT)
  for (let round = 0; round <= MAX_ROUNDS; ) {
    const matches = round < MAX_ROUNDS ? matchNumbers(remaining) : matchAllDigits(remaining)
    if (matches.length === 0) break
    const masked = replaceSpans(remaining, matches, (part) => maskPart(part, FOUND_MARK))
    // A round that changes no character would find the same again.
    round = masked === remaining ? Math.max(round + 1, MAX_ROUNDS) : round + 1
    if (masked !== remaining) found.push(...matches)
    remaining = masked
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Masks some spans of a text with dots. Keeps separators, so that a phone number remains recognizable as one. A number
 * with letters or written in words is masked completely, because the lengths of its words would reveal it.
 */
export function maskText(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, (part) => maskPart(part, DOT))
}

/** What identifies a number that is searched in another text, and how it is written there, if known. */
type KnownNumber = Pick<PrivateNumber, 'kind' | 'key'> & { written?: string }

/**
 * Finds known numbers in a text: in every spelling that is a private number there; as digits, with up to three other
 * characters between two; and as written, if that has letters.
 */
export function findKnownNumbers(text: string, numbers: readonly KnownNumber[]): PrivateNumber[] {
  if (numbers.length === 0) return []
  const known = new Map<string, KnownNumber>()
  for (const number of numbers) for (const spelling of listSpellings(number.key)) known.set(spelling, number)
  const lengths = [...new Set([...known.keys()].map((key) => key.length))].sort((a, b) => b - a)
  const found = findPrivateNumbers(text).filter(({ key }) => known.has(key))
  for (const { digits, normalized } of findDigitRuns(text)) {
    for (let at = 0; at < normalized.length; ) {
      const spelling = lengths.map((length) => normalized.slice(at, at + length)).find((each) => known.has(each))
      if (spelling === undefined) {
        at++
        continue
      }
      const { kind, key } = known.get(spelling)!
      found.push({ kind, key, start: digits[at]!.start, end: digits[at + spelling.length - 1]!.end })
      at += spelling.length
    }
  }
  return found.concat(findLettered(text, numbers))
}

/** Finds the known numbers that are written with letters, as a passport or in words. Between two may be other signs. */
function findLettered(text: string, numbers: readonly KnownNumber[]): PrivateNumber[] {
  const lettered = numbers
    .filter(({ key, written = key }) => written.length >= MIN_LETTERED && /\p{L}/u.test(written))
    .map(({ kind, key, written = key }) => ({ kind, key, letters: toLetters(written).letters }))
    .filter(({ letters }) => letters.length >= MIN_LETTERED)
  if (lettered.length === 0) return []
  const { reading, letters, places } = toLetters(text)
  const isWord = (from: number, to: number) =>
    places[from - 1] !== places[from]! - 1 && places[to + 1] !== places[to]! + 1
  return lettered.flatMap(({ kind, key, letters: searched }) => {
    const found: PrivateNumber[] = []
    for (let from = letters.indexOf(searched); from >= 0; from = letters.indexOf(searched, from + 1)) {
      const to = from + searched.length - 1
      if (isWord(from, to)) found.push({ kind, key, ...reading.span(places[from]!, places[to]! + 1) })
    }
    return found
  })
}

/** Returns the letters and digits of a text in lower case, and the place of each in its analysis. */
function toLetters(text: string): { reading: AnalyzedText; letters: string; places: number[] } {
  const reading = analyzeText(foldDigits(text))
  const places: number[] = []
  let letters = ''
  for (const { 0: char, index } of reading.lower.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += char
    for (let i = 0; i < char.length; i++) places.push(index + i)
  }
  return { reading, letters, places }
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
 * @returns The span of each digit, and all digits of the run as 0 to 9.
 */
function findDigitRuns(text: string): { digits: Span[]; normalized: string }[] {
  return [...foldDigits(text).matchAll(/\d(?:[^\p{L}\p{N}]{0,3}\d)*/gu)].map((run) => {
    const found = [...run[0].matchAll(/\d/g)]
    const digits = found.map(({ index }) => {
      const start = run.index + index
      return { start, end: start + String.fromCodePoint(text.codePointAt(start)!).length }
    })
    return { digits, normalized: found.map(([digit]) => digit).join('') }
  })
}

/**
 * Normalizes a number to its digits, or to its letters and digits if it has letters that are no digits; a phone number
 * starts with 0 instead of a country code.
 */
function toNumberKey(kind: PrivateNumberKind, written: string): string {
  return normalizeKey(kind, readDigits(analyzeText(written)) ?? written)
}

function normalizeKey(kind: PrivateNumberKind, written: string): string {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const key = kind === 'phone' ? plain.replace(/^(?:(?:00)?840?|0)?(?=[1-9]\d{8}$)/, '0') : plain
  return truncateText(key, MAX_NUMBER_KEY)
}

function listSpellings(key: string): string[] {
  return /^0\d{9}$/.test(key) ? [key, `84${key.slice(1)}`, key.slice(1)] : [key]
}

/** Finds numbers as a reader sees them: in the order of the text, and in parts that are displayed in reverse. */
function matchNumbers(text: string): PrivateNumber[] {
  const matches = matchPersonalData(text)
  const parts = [...text.matchAll(REVERSED_PART)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }))
  if (parts.length === 0) return matches
  const mirrored = matchPersonalData(text.replace(REVERSED_PART, (part) => [...part].reverse().join('')))
  return matches.concat(mirrored.flatMap((match) => mirrorSpan(match, parts)))
}

/** Maps a number of a text with reversed parts back. A number that ends outside of its part takes all of the part. */
function mirrorSpan(number: PrivateNumber, parts: readonly Span[]): PrivateNumber[] {
  const part = parts.find((each) => hasOverlap(each, number))
  if (!part) return []
  const { start, end } = part
  if (number.start < start || number.end > end)
    return [{ ...number, start: Math.min(number.start, start), end: Math.max(number.end, end) }]
  return [{ ...number, start: start + end - number.end, end: start + end - number.start }]
}

function matchPersonalData(text: string): PrivateNumber[] {
  const folded = foldDigits(text)
  const reading = analyzeText(folded)
  const matches = matchFolded(text, folded, reading)
  if (matches.length > 0) return matches
  // Last, so that a word takes no digits of a number that is found without it.
  const { fitting } = splitByFit(findOneWordNumbers(reading))
  if (fitting.length === 0) return []
  const revealed = revealNumbers(folded, fitting)
  return matchFolded(text, revealed, analyzeText(revealed))
    .filter((match) => fitting.some((part) => hasOverlap(part, match)))
    .map((match) => extendToParts(text, match, fitting))
}

/**
 * @param folded The text with the digits of all scripts as 0 to 9; as long as the text.
 * @param reading The analysis of `folded`.
 */
function matchFolded(text: string, folded: string, reading: AnalyzedText): PrivateNumber[] {
  const hidden = findHiddenNumbers(reading)
  if (hidden.length === 0) return runCheck(text, folded, reading)
  const { fitting, others } = splitByFit(hidden)
  const revealed = revealNumbers(folded, fitting)
  const matches = runCheck(text, revealed, analyzeText(revealed)).map((match) => extendToParts(text, match, fitting))
  // The check cannot judge a number that does not fit its place, so it counts as private.
  const unwritten = others.map(({ digits, start, end }) => {
    const kind = classifyDigits(digits)
    return { kind, key: toNumberKey(kind, digits), ...expandToGraphemes(text, { start, end }) }
  })
  // The check may have reasons to leave a number in clear that is rewritten, and find another one without that.
  const judged = matches.length > 0 ? matches : runCheck(text, folded, reading)
  // After a few letters, as in "sđt0912345678", the check reads a number all the same.
  const isJudged = (number: Span) => judged.some(({ start, end }) => start <= number.start && number.end <= end)
  return [...judged, ...unwritten.filter((number) => !isJudged(number))]
}

/** Extends a number to all of each part that was rewritten for it. */
function extendToParts(text: string, number: PrivateNumber, rewritten: readonly Span[]): PrivateNumber {
  const parts = rewritten.filter((each) => hasOverlap(each, number))
  const start = Math.min(number.start, ...parts.map((part) => part.start))
  const end = Math.max(number.end, ...parts.map((part) => part.end))
  return { ...number, ...expandToGraphemes(text, { start, end }) }
}

/** @param plain The text with digits that the check reads; as long as the text. */
function runCheck(text: string, plain: string, reading: AnalyzedText): PrivateNumber[] {
  return findPrivateItems(reading).flatMap(({ start, end, message }) => {
    const hit = reading.span(start, end)
    const kind = PRIVATE_NUMBER_KINDS.find((each) => each === (message === 'contact' ? 'phone' : message))
    const key = kind && toNumberKey(kind, plain.slice(hit.start, hit.end))
    return kind && key !== undefined ? [{ kind, key, ...expandToGraphemes(text, hit) }] : []
  })
}

/** The last resort for a text that was made to evade the search. */
function matchAllDigits(text: string): PrivateNumber[] {
  const folded = foldDigits(text)
  return findDigitSpans(analyzeText(folded)).map((span) => {
    return { kind: 'account', key: normalizeKey('account', folded.slice(span.start, span.end)), ...span }
  })
}

function maskPart(part: string, mark: string): string {
  if (/\p{L}/u.test(part)) return part.replace(/[^\n]/g, mark)
  return part.replace(/\p{N}/gu, (digit) => mark.repeat(digit.length))
}
