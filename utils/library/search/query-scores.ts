import type { InvertedIndex } from './inverted-index.ts'
import { FIELD_SET_WEIGHTS } from './search-fields.ts'
import { PLATFORM_WORDS, stripStopWords } from './stop-words.ts'
import type { FormMatch, Vocabulary } from './vocabulary.ts'
import { OTHER_DIACRITICS } from './word-similarity.ts'
import { tokenizeWords } from './word-tokens.ts'

/** A word of a query and the vocabulary forms that match it. */
export interface QueryWord {
  /** Without diacritics. */
  bare: string
  /** The intended word, without diacritics: the word itself unless it was corrected. */
  meant: string
  /** Whether it was typed with diacritics. */
  hasDiacritics: boolean
  matches: readonly FormMatch[]
}

/** How well the entries of all indexes match the words of a query. */
export interface QueryScores {
  /** By entry number over all indexes, one after the other; 0 for an entry that does not match. */
  scores: Float64Array
  /** Whether some entry matches every word. */
  complete: boolean
}

/** Maximum length of a query in UTF-16 units and in words; the rest is ignored. */
const MAX_QUERY_LENGTH = 300
const MAX_QUERY_WORDS = 12
/** Minimum share of the query, by word weight, an entry must match. A query of one or two words must match fully. */
const MIN_MATCHED_SHARE = 0.65
const FULL_SHARE = 0.999
/** Weight factor of a word that only names a platform. */
const PLATFORM_WEIGHT = 0.3
/** Assumed number of entries for a word that occurs in none. */
const RARE_WORD_COUNT = 5
/** Score factor of a match by prefix. */
const PREFIX_FACTOR = 0.8

/**
 * Matches the words of a query with the vocabulary. A word without a good match is taken for a typo; with `doubting`,
 * any word may be one.
 */
export function parseQuery(
  query: string,
  vocabulary: Vocabulary,
  indexes: readonly InvertedIndex[],
  doubting: boolean,
): QueryWord[] {
  const text = query.normalize('NFC').slice(0, MAX_QUERY_LENGTH)
  const typed = stripStopWords(tokenizeWords(text)).slice(0, MAX_QUERY_WORDS)
  const isWriting = !/[\s.,;]$/.test(text)
  const isIndexed = ({ form }: FormMatch) => indexes.some((index) => index.getPostings(form) !== undefined)
  return typed.map((token, at) => {
    const found = vocabulary.findMatches(token, isWriting && at === typed.length - 1).filter(isIndexed)
    const sure = found.some((match) => match.likeness > OTHER_DIACRITICS)
    const meant = sure && !doubting ? [] : vocabulary.findCorrections(token, sure).filter(isIndexed)
    const { bare, accented } = token
    return {
      bare,
      hasDiacritics: accented !== bare,
      meant: sure || !meant[0] ? bare : vocabulary.getBareForm(meant[0].form),
      matches: [...found, ...meant],
    }
  })
}

/**
 * Scores every entry. A word's weight is its rarity in the first index, the library, so that imported texts do not
 * change the order of the library's hits.
 */
export function computeQueryScores(words: readonly QueryWord[], indexes: readonly InvertedIndex[]): QueryScores {
  const size = indexes.reduce((sum, index) => sum + index.entries.length, 0)
  const library = indexes[0]?.entries.length ?? 0
  const best = new Float64Array(size)
  const scores = new Float64Array(size)
  const answered = new Float64Array(size)
  const numbers = new Uint8Array(size)
  let total = 0
  let numbersAsked = 0
  for (const { bare, matches } of words) {
    const touched = collectBestScores(matches, indexes, best)
    const libraryCount = touched.reduce((count, entry) => count + (entry < library ? 1 : 0), 0)
    // A word that does not occur may just be missing from the library, so weigh it as a rare one.
    const weight =
      Math.log(1 + (1 + library) / (1 + (libraryCount || RARE_WORD_COUNT))) *
      (PLATFORM_WORDS.has(bare) ? PLATFORM_WEIGHT : 1)
    const isNumber = /^\d+$/.test(bare)
    if (isNumber) numbersAsked++
    total += weight
    for (const entry of touched) {
      scores[entry]! += weight * best[entry]!
      answered[entry]! += weight
      if (isNumber) numbers[entry]!++
      best[entry] = 0
    }
  }
  const minWeight = total * (words.length <= 2 ? FULL_SHARE : MIN_MATCHED_SHARE)
  let complete = false
  for (let entry = 0; entry < size; entry++) {
    const share = answered[entry]! / total
    // A number must match exactly: "999/2025" does not mean other documents of 2025.
    if (answered[entry]! < minWeight || numbers[entry]! < numbersAsked) scores[entry] = 0
    else if (scores[entry]! > 0) {
      if (share >= FULL_SHARE) complete = true
      scores[entry] = (scores[entry]! / Math.max(1, total)) * share ** 2
    }
  }
  return { scores, complete }
}

/**
 * Writes into `best` (all zeros before) how well each entry matches one word.
 * @returns numbers of the matching entries
 */
function collectBestScores(
  matches: readonly FormMatch[],
  indexes: readonly InvertedIndex[],
  best: Float64Array,
): number[] {
  const touched: number[] = []
  let from = 0
  for (const index of indexes) {
    for (const { form, likeness, complete } of matches) {
      const list = index.getPostings(form) ?? []
      const value = likeness * (complete ? 1 : PREFIX_FACTOR)
      for (let i = 0; i < list.length; i += 2) {
        const entry = from + list[i]!
        if (best[entry] === 0) touched.push(entry)
        best[entry] = Math.max(best[entry]!, value * FIELD_SET_WEIGHTS[list[i + 1]!]!)
      }
    }
    from += index.entries.length
  }
  return touched
}
