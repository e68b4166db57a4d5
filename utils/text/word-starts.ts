// The beginnings of the words of a text, found once and shared by all patterns.

import type { AnalyzedText } from './analyzed-text.ts'
import { addLeadingHashes, isPatternUnit } from './regexp/leading-units.ts'

/** Where words of `reading.plain` begin, in order, and the hashes of their first units (see `LeadingUnits`). */
export interface WordStarts {
  readonly at: readonly number[]
  readonly hashes: readonly number[]
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
  const hashes: number[] = []
  let isInside = false
  for (let i = 0; i < plain.length; i++) {
    const isUnit = isPatternUnit(plain.charCodeAt(i))
    if (isUnit && !isInside) {
      at.push(i)
      addLeadingHashes(hashes, plain, i)
    }
    isInside = isUnit
  }
  return { at, hashes }
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
