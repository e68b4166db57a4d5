// Finds numbers that are written such that the check of personal data cannot read them: digit by digit in a long list,
// with unusual characters or a line break inside, or some of them in words. Rewritten as plain digits, they are
// judged by the check like all others. Tables of scores, prices and statistics are left as they are. A phone or
// identity number right next to a letter or "|" counts as well: for the check it is a code, but people write
// "gọi0912345678", and tables have bars without blanks.

import { DIGIT_LOOKALIKES } from '../../checks/personal-data/digit-runs.ts'
import { DIGIT_WORDS, parseTen } from '../../checks/personal-data/spelled-phones.ts'
import type { Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { PrivateNumberKind } from './number-kinds.ts'

/** A number that is hard to read. The offsets are UTF-16 units of the original text. */
export interface HiddenNumber extends Span {
  digits: string
  /** Whether a letter or "|" is right next to it, so that the check reads it in no spelling. */
  isEnclosed: boolean
}

const TOKEN = new RegExp(`\\d+|(?<![a-z])(?:${[...DIGIT_WORDS.keys()].join('|')}|muoi)(?![a-z])`, 'g')
/** Replaces each character of a number that is already found. A dot cannot: people write it inside numbers. */
export const FOUND_MARK = '\ue000'
/** Between the groups of one run: no letter, no found number, no sign of a calculation, at most one line break. */
const GAP = /^(?!(?:[^\n]*\n){2})[^\p{L}\p{N}\ue000=%$€₫]*$/u
/** Between the groups of a run that is one mobile phone number as a whole: some signs and an empty line as well. */
const WIDE_GAP = /^(?!(?:[^\n]*\n){3})[^\p{L}\p{N}\ue000$€₫]*$/u
const MAX_GAP = 8
/** Gaps inside a number that the check reads. */
const PLAIN_GAP = /^(?:[.\-()_,]|(?<!,) ){0,3}$/
/** Gaps between digit words that the check reads. */
const SPELLED_GAP = /^[ ,.\-_/]{1,4}$/
/** Inside a number whose groups have several digits, these mean a date, a time or a list. */
const LIST_GAP = /[:/,;]/
/** With more groups or digits than this, the check sees a table (MAX_GROUPS) or cuts a number (DIGIT_RUN). */
const MAX_READABLE_GROUPS = 24
const MAX_READABLE_DIGITS = 40
/** A mobile phone number at the beginning of digits, or all of them. */
const MOBILE_START = /^(?:0|(?:00)?840?)[35789]\d{8}/
const MOBILE = /^(?:0|(?:00)?840?)[35789]\d{8}$/
const MAX_MOBILE_DIGITS = 14
/** A personal identity number: province, and sex with century. */
const IDENTITY = /^0\d{2}[0-3]\d{8}$/
/** Before a number, the check takes these for the beginning of a code. */
const CODE_BEFORE = /[\p{L}\p{M}|]$/u
/** After a number, the check takes these for digits. */
const DIGIT_LIKE_AFTER = /^[oil|]/i
/** From a phone number to an account. */
const MIN_NUMBER_DIGITS = 9
const MAX_NUMBER_DIGITS = 19
/** A mobile phone number without its zero. As in the check, all digits must be words. */
const SPELLED_WITHOUT_ZERO = /^[35789]\d{8}$/
/**
 * With one digit in words, it may be a sentence (`findOneWordNumbers`); with more it is a number. The check asks for
 * four, not to disturb.
 */
const MIN_WORDS = 2
/** A word for one digit without diacritics or with the right ones; "ở" and "làm" are other words. */
const SPELLED_RIGHT = /^(?:[a-z]+|không|hông|một|mốt|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười)$/
const YEAR = /^(?:19|20)\d{2}$/
const CURRENCY_AFTER = /^ ?(?:₫|d|dong|vnd)(?![a-z/])/
/** Whole millions. */
const ROUND = /0{6}$/

/** Digits without a gap, or one digit word. `gap` is what is written before it. */
interface Group extends Span {
  digits: string
  gap: string
  word: boolean
}

/** Finds the numbers that the check cannot read, in order. */
export function findHiddenNumbers(reading: AnalyzedText): HiddenNumber[] {
  return findRuns(reading).flatMap((run) => {
    const found = run.every(isSingle) ? findSpelledOut(run) : findGrouped(run)
    const isTooLong = run.length > MAX_READABLE_GROUPS || joinDigits(run).length > MAX_READABLE_DIGITS
    // The check reads "|" as a digit 1.
    const isConfusing = isTooLong || run.some(({ gap }) => gap.includes('|'))
    return found
      .map((groups) => ({ groups, isEnclosed: isEnclosedPerson(reading, groups) }))
      .filter(
        ({ groups, isEnclosed }) =>
          isEnclosed || !isReadable(groups, { isConfusing, isAlone: groups.length === run.length }),
      )
      .map(({ groups, isEnclosed }) => {
        const digits = joinDigits(groups)
        const zero = SPELLED_WITHOUT_ZERO.test(digits) && groups.every(({ word }) => word) ? '0' : ''
        return { digits: zero + digits, isEnclosed, ...toSpan(reading, groups) }
      })
  })
}

/**
 * Finds the mobile phone numbers with one digit in words, as in "0912 ba 45678". Of a number whose gaps are all the
 * same, all of it is returned. Of another one, it is only the word: around it may be a date or an amount, which the
 * check knows once a digit is in place of the word.
 */
export function findOneWordNumbers(reading: AnalyzedText): HiddenNumber[] {
  const found = new Map<Group, readonly Group[]>()
  for (const run of splitAtGaps(findGroups(reading), WIDE_GAP)) {
    for (let from = 0; from < run.length; from++) {
      let digits = ''
      let at = -1
      for (let to = from; to < run.length && digits.length < MAX_MOBILE_DIGITS; to++) {
        if (run[to]!.word && at >= 0) break
        if (run[to]!.word) at = to
        digits += run[to]!.digits
        const word = run[at]
        if (!word || !MOBILE.test(digits) || isSentence(reading, run, { from, at, to })) continue
        if (hasEqualGaps(run, from, to)) found.set(word, run.slice(from, to + 1))
        else if (!found.has(word)) found.set(word, [word])
      }
    }
  }
  return [...found.values()]
    .map((groups) => ({ digits: joinDigits(groups), isEnclosed: false, ...toSpan(reading, groups) }))
    .sort((a, b) => a.start - b.start)
}

/** Whether the gaps between some groups of a run are the same, and no such gap leads to digits around them. */
function hasEqualGaps(run: readonly Group[], from: number, to: number): boolean {
  const [inner, ...others] = new Set(run.slice(from + 1, to + 1).map(({ gap }) => toGapKind(gap)))
  const isInner = (gap: string) => toGapKind(gap) === inner
  const [before, after] = [run[from - 1], run[to + 1]]
  const goesOn = (before && !before.word && isInner(run[from]!.gap)) || (after && !after.word && isInner(after.gap))
  return others.length === 0 && !goesOn
}

/** Whether the only word in the groups from `from` to `to`, at `at`, is rather one of a sentence than a digit. */
function isSentence(
  reading: AnalyzedText,
  run: readonly Group[],
  { from, at, to }: { from: number; at: number; to: number },
): boolean {
  const word = run[at]!
  if (!SPELLED_RIGHT.test(reading.lower.slice(word.start, word.end))) return true
  // "03 năm 2026: 120", "84 năm (1941-2025)", or the year after a number that is already complete.
  if (word.digits === '5' && YEAR.test(run[at + 1]?.digits ?? '')) {
    return at === to || (at > from && run.slice(from, at).every(({ digits }) => digits.length <= 2))
  }
  if (at > from) return false
  // "Còn không? 912345678", "bán không 350.000.000", "không 345.500.000 đồng"
  const { end } = run[to]!
  return (
    /[?!:]/.test(run[from + 1]!.gap) ||
    ROUND.test(joinDigits(run.slice(from, to + 1))) ||
    CURRENCY_AFTER.test(reading.bare.slice(end, end + 6))
  )
}

/** Names the kind of a number by its digits alone. */
export function classifyDigits(digits: string): PrivateNumberKind {
  if (MOBILE.test(digits)) return 'phone'
  return IDENTITY.test(digits) ? 'identity' : 'account'
}

/** Finds all digits and all words for digits. */
export function findDigitSpans(reading: AnalyzedText): Span[] {
  return findGroups(reading).map(({ start, end }) => reading.span(start, end))
}

/**
 * Reads all digits of a number: in words, and letters that the check takes for digits.
 *
 * @returns Undefined for a number with other letters, as of a passport.
 */
export function readDigits(number: AnalyzedText): string | undefined {
  const groups = findGroups(number)
  const ends = [0, ...groups.map(({ end }) => end)]
  const digits = [...groups, undefined]
    .map((group, i) => foldLookalikes(number.bare.slice(ends[i], group?.start)) + (group?.digits ?? ''))
    .join('')
    .replace(/(?<=\d)s/g, DIGIT_LOOKALIKES.s!)
    .replace(/[^\p{L}\p{N}]/gu, '')
  return /^\d+$/.test(digits) ? digits : undefined
}

/** Reads what is like a digit anywhere; an "s" is only after one. */
function foldLookalikes(letters: string): string {
  return letters.replace(/[oil|]/g, (letter) => DIGIT_LOOKALIKES[letter]!)
}

function findGroups(reading: AnalyzedText): Group[] {
  const tokens = [...reading.bare.matchAll(TOKEN)]
  return tokens.map((token, i) => {
    const { 0: written, index } = token
    const before = tokens[i - 1]
    const gap = before ? reading.text.slice(before.index + before[0].length, index) : ''
    const digits = /^\d/.test(written)
      ? written
      : (DIGIT_WORDS.get(written) ?? parseTen(reading, index, tokens[i + 1]?.[0]))
    return { digits, gap, word: digits !== written, start: index, end: index + written.length }
  })
}

function findRuns(reading: AnalyzedText): Group[][] {
  return splitAtGaps(findGroups(reading), WIDE_GAP)
    .flatMap((run) => (isOneMobile(run) ? [run] : splitAtGaps(run, GAP)))
    .filter((run) => run.length > 1 || isEnclosedPerson(reading, run))
    .filter((run) => joinDigits(run).length >= MIN_NUMBER_DIGITS)
}

/** Whether groups are a mobile phone or identity number, right next to what makes it a code for the check. */
function isEnclosedPerson(reading: AnalyzedText, groups: readonly Group[]): boolean {
  const digits = joinDigits(groups)
  if (!MOBILE.test(digits) && !IDENTITY.test(digits)) return false
  const { start } = groups[0]!
  const { end } = groups.at(-1)!
  return (
    CODE_BEFORE.test(reading.text.slice(Math.max(0, start - 2), start)) ||
    DIGIT_LIKE_AFTER.test(reading.text.slice(end, end + 1))
  )
}

/** Splits groups wherever what is between them is no gap inside a run. */
function splitAtGaps(groups: readonly Group[], inner: RegExp): Group[][] {
  const runs: Group[][] = []
  for (const group of groups) {
    const run = runs.at(-1)
    if (run && group.gap.length <= MAX_GAP && inner.test(group.gap)) run.push(group)
    else runs.push([group])
  }
  return runs
}

function isOneMobile(run: readonly Group[]): boolean {
  return MOBILE.test(joinDigits(run)) && (run.every(isSingle) || isNumber(run, 0, run.length))
}

/** Finds the numbers of a run that is written digit by digit. */
function findSpelledOut(run: readonly Group[]): Group[][] {
  const parts = splitAtOuterGaps(run)
  if (isScoreTable(parts)) return []
  const found: Group[][] = []
  let rest: Group[] = []
  const flush = () => {
    found.push(...findMobiles(rest))
    rest = []
  }
  for (const part of parts) {
    const { length } = joinDigits(part)
    if (length < MIN_NUMBER_DIGITS || length > MAX_NUMBER_DIGITS) rest.push(...part)
    else {
      flush()
      if (hasEnoughWords(part)) found.push(part)
    }
  }
  flush()
  return found
}

/** Splits a run at all gaps other than its most frequent one. */
function splitAtOuterGaps(run: readonly Group[]): Group[][] {
  const counts = new Map<string, number>()
  for (const { gap } of run.slice(1)) counts.set(toGapKind(gap), (counts.get(toGapKind(gap)) ?? 0) + 1)
  const [inner] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))
  const parts: Group[][] = []
  for (const [i, group] of run.entries()) {
    if (i > 0 && (group.gap === '' || toGapKind(group.gap) === inner)) parts.at(-1)!.push(group)
    else parts.push([group])
  }
  return parts
}

/** Spaces around a separator do not matter: "0-9 - 1" has one kind of gap. */
function toGapKind(gap: string): string {
  return gap.replace(/ +/g, ' ').replace(/^ (?=\S)|(?<=\S) $/g, '')
}

/** Whether the parts are a table: pairs like "2-1, 0-3, 5-4", or at least three lines of equal length. */
function isScoreTable(parts: readonly (readonly Group[])[]): boolean {
  const size = parts[0]!.length
  if (parts.length < 3 || size < 2 || size >= MIN_NUMBER_DIGITS || parts.some((part) => part.length !== size))
    return false
  const arePairs = size === 2 && parts.every((part) => /[-:]/.test(part[1]!.gap))
  return arePairs || parts.slice(1).every(([first]) => first!.gap.includes('\n'))
}

/** Finds mobile phone numbers from left to right in groups of single digits. */
function findMobiles(groups: readonly Group[]): Group[][] {
  const found: Group[][] = []
  const digits = joinDigits(groups)
  let digit = 0
  let next = 0
  for (const [i, group] of groups.entries()) {
    const match = i >= next ? MOBILE_START.exec(digits.slice(digit, digit + MAX_MOBILE_DIGITS)) : null
    if (match) {
      const part = takeGroups(groups, i, match[0].length)
      if (hasEnoughWords(part)) {
        found.push(part)
        next = i + part.length
      }
    }
    digit += group.digits.length
  }
  return found
}

function takeGroups(groups: readonly Group[], from: number, length: number): Group[] {
  const taken: Group[] = []
  for (let digits = 0; digits < length; digits += taken.at(-1)!.digits.length) taken.push(groups[from + taken.length]!)
  return taken
}

/** Finds the phone and identity numbers of a run that has groups of several digits. */
function findGrouped(run: readonly Group[]): Group[][] {
  const found: Group[][] = []
  for (let from = 0; from < run.length; ) {
    let to = from + 1
    while (to < run.length && !isNumber(run, from, to) && joinDigits(run.slice(from, to)).length < MAX_MOBILE_DIGITS)
      to++
    if (isNumber(run, from, to)) {
      found.push(run.slice(from, to))
      from = to
    } else from++
  }
  return found
}

/** Whether some groups of a run are one phone or identity number, and no part of a table, a date or an amount. */
function isNumber(run: readonly Group[], from: number, to: number): boolean {
  const groups = run.slice(from, to)
  const all = joinDigits(groups)
  const hasUsualSizes = groups.every(({ digits }, i) => digits.length >= 3 || (i === 0 && digits === '84'))
  if (!MOBILE.test(all) && !(hasUsualSizes && IDENTITY.test(all))) return false
  if (groups.some(({ word }) => word)) return hasEnoughWords(groups)
  const inner = groups.slice(1).map(({ gap }) => gap)
  const areEqual = new Set(inner.map(toGapKind)).size <= 1
  if (inner.some((gap) => LIST_GAP.test(gap)) && !(areEqual && hasUsualSizes)) return false
  const unusual = inner.filter((gap) => !PLAIN_GAP.test(gap))
  // Lines that go on like this are a column of figures.
  const outer = [from > 0 ? run[from]!.gap : '', run[to]?.gap ?? '']
  if (unusual.some((gap) => outer.includes(gap))) return false
  if (unusual.length > 1 && !areEqual) return false
  if (groups.length <= 2 || hasUsualSizes) return true
  // Of more pairs than one number has, none is one: "08 22 10 38 11 40" is a draw.
  return areEqual && !outer.map(toGapKind).includes(toGapKind(inner[0]!))
}

/** Whether the check reads a number as it is written, so that it need not be rewritten. */
function isReadable(
  groups: readonly Group[],
  { isConfusing, isAlone }: { isConfusing: boolean; isAlone: boolean },
): boolean {
  const inner = groups.slice(1).map(({ gap }) => gap)
  if (groups.some(({ word }) => word)) {
    return isAlone && groups.every(({ word }) => word) && inner.every((gap) => SPELLED_GAP.test(gap))
  }
  if (groups.length === 1) return true
  if (isConfusing || inner.some((gap) => !PLAIN_GAP.test(gap))) return false
  // Of a longer number in single digits, the check would take the first ten for a phone number.
  return !groups.every(isSingle) || MOBILE.test(joinDigits(groups))
}

/** Few words for digits, as in "08 năm 2019", are a sentence. */
function hasEnoughWords(groups: readonly Group[]): boolean {
  const words = groups.filter(({ word }) => word).length
  if (words === 0 || groups.slice(1).some(({ gap }) => gap === '')) return true
  const digits = joinDigits(groups)
  if (words === groups.length && SPELLED_WITHOUT_ZERO.test(digits)) return true
  return words >= MIN_WORDS && MOBILE.test(digits)
}

function isSingle({ digits }: Group): boolean {
  return digits.length <= 1
}

function toSpan(reading: AnalyzedText, groups: readonly Group[]): Span {
  return reading.span(groups[0]!.start, groups.at(-1)!.end)
}

function joinDigits(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits).join('')
}
