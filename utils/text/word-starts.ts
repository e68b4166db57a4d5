// The beginnings of the words of a text, found once and shared by all patterns.

import type { AnalyzedText } from './analyzed-text.ts'
import { hashPair, type LeadingPairs } from './regexp/leading-pairs.ts'

/** Where words of `reading.plain` begin, in order, and for each the first unit and the hash of the first two. */
export interface WordStarts {
  readonly at: readonly number[]
  readonly first: readonly number[]
  readonly pair: readonly number[]
}

/** Whether a unit is one of the letters and digits that patterns know (LATIN_LETTERS and ASCII_DIGITS). */
export function isPatternUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)
  if (unit <= 0x24f) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x1e00 && unit <= 0x1eff)
}

/** The cache key of a text's word starts. */
const CACHE_KEY = {}

/** Returns the beginnings of the words of an analyzed text. */
export function getWordStarts(reading: AnalyzedText): WordStarts {
  const { found } = reading.matchCache
  let starts = found.get(CACHE_KEY) as WordStarts | undefined
  if (!starts) {
    starts = findWordStarts(reading.plain)
    found.set(CACHE_KEY, starts)
  }
  return starts
}

function findWordStarts(plain: string): WordStarts {
  const at: number[] = []
  const first: number[] = []
  const pair: number[] = []
  let isInside = false
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i)
    const isUnit = isPatternUnit(unit)
    if (isUnit && !isInside) {
      at.push(i)
      first.push(unit)
      pair.push(hashPair(unit, i + 1 < plain.length ? plain.charCodeAt(i + 1) : 0))
    }
    isInside = isUnit
  }
  return { at, first, pair }
}

/** Finds the index of the first word from `index` on that may begin with one of the pairs; -1 when there is none. */
export function findNextStart({ first, pair }: WordStarts, leading: LeadingPairs, index: number): number {
  for (let i = index; i < pair.length; i++) if (leading.has(pair[i]!, first[i]!)) return i
  return -1
}

/** Finds the index of the first word that begins at or after an offset. */
export function findStartIndex({ at }: WordStarts, offset: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
