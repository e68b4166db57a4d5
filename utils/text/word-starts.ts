// The beginnings of the words of a text, found once and shared by all patterns.

import { findSortedIndex } from '../lib/sorted-index.ts'
import type { AnalyzedText } from './analyzed-text.ts'
import type { TextChange } from './match-cache.ts'
import { addLeadingHashes, isPatternUnit, LEADING_UNITS } from './regexp/leading-units.ts'

/** Where words of `reading.plain` begin, in order, and the hashes of their first units (see `LeadingUnits`). */
export interface WordStarts {
  readonly at: readonly number[]
  readonly hashes: readonly number[]
}

/** The cache key of a text's word starts. */
const CACHE_KEY = {}

/** Returns the beginnings of the words of an analyzed text. */
export function getWordStarts(reading: AnalyzedText): WordStarts {
  const { found, earlier } = reading.matchCache
  let starts = found.get(CACHE_KEY) as WordStarts | undefined
  if (!starts) {
    const before = earlier?.found.get(CACHE_KEY) as WordStarts | undefined
    starts = before && earlier ? updateWordStarts(before, earlier.sentence) : findWordStarts(reading.plain)
    found.set(CACHE_KEY, starts)
  }
  return starts
}

/** Finds only the words of the sentences that changed: no word goes over the end of a sentence. */
function updateWordStarts(before: WordStarts, { from, to, shift, part }: TextChange<AnalyzedText>): WordStarts {
  const inside = getWordStarts(part)
  const first = findStartIndex(before, from)
  const rest = findStartIndex(before, to - shift)
  const at = before.at.slice(0, first)
  for (const start of inside.at) at.push(start + from)
  for (let word = rest; word < before.at.length; word++) at.push(before.at[word]! + shift)
  const hashes = before.hashes.slice(0, first * LEADING_UNITS)
  return { at, hashes: hashes.concat(inside.hashes, before.hashes.slice(rest * LEADING_UNITS)) }
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
  return findSortedIndex(at, offset)
}
