import type { InvertedIndex } from './inverted-index.ts'
import { FIELD_SET_WEIGHTS } from './search-fields.ts'
import { PLATFORM_WORDS, stripStopWords } from './stop-words.ts'
import type { FormMatch, Vocabulary } from './vocabulary.ts'
import { OTHER_DIACRITICS } from './word-similarity.ts'
import { tokenizeWords } from './word-tokens.ts'

/** A word of a query and the forms that answer it. */
export interface QueryWord {
  /** Without diacritics. */
  bare: string
  /** What it was meant for, without diacritics: itself unless it was mistyped. */
  meant: string
  matches: readonly FormMatch[]
}

/** How far the entries of all parts answer the words of a query. */
export interface QueryScores {
  /** By number over all parts, one part behind the other; 0 for what does not answer. */
  scores: Float64Array
  /** Some entry answers every word. */
  complete: boolean
}

/** More of a query than this is not read, in UTF-16 units and in words. */
const MAX_QUERY_LENGTH = 300
const MAX_QUERY_WORDS = 12
/** Share of the query, by the weight of its words, that an entry must answer; of one or two words, all. */
const MIN_MATCHED_SHARE = 0.65
const FULL_SHARE = 0.999
/** What a word counts that only says on which network it was. */
const PLATFORM_WEIGHT = 0.3
/** In how many entries a rare word stands. */
const RARE_WORD_COUNT = 5
/** What the beginning of a word counts. */
const PREFIX_FACTOR = 0.8

/** Understands the words of a query. A word that nothing agrees with is taken for mistyped; when `doubting`, any word may be. */
export function parseQuery(
  query: string,
  vocabulary: Vocabulary,
  parts: readonly InvertedIndex[],
  doubting: boolean,
): QueryWord[] {
  const text = query.normalize('NFC').slice(0, MAX_QUERY_LENGTH)
  const typed = stripStopWords(tokenizeWords(text)).slice(0, MAX_QUERY_WORDS)
  const writing = !/[\s.,;]$/.test(text)
  const stands = ({ form }: FormMatch) => parts.some((part) => part.getPostings(form) !== undefined)
  return typed.map((token, at) => {
    const found = vocabulary.findMatches(token, writing && at === typed.length - 1).filter(stands)
    const sure = found.some((match) => match.likeness > OTHER_DIACRITICS)
    const meant = sure && !doubting ? [] : vocabulary.findCorrections(token, sure).filter(stands)
    const { bare } = token
    return {
      bare,
      meant: sure || !meant[0] ? bare : vocabulary.getBareForm(meant[0].form),
      matches: [...found, ...meant],
    }
  })
}

/**
 * Scores every entry. The weight of a word is how rare it is in the first part, the library: what else was brought in does not
 * change the order of the rest.
 */
export function computeQueryScores(words: readonly QueryWord[], parts: readonly InvertedIndex[]): QueryScores {
  const size = parts.reduce((sum, part) => sum + part.entries.length, 0)
  const library = parts[0]?.entries.length ?? 0
  const best = new Float64Array(size)
  const scores = new Float64Array(size)
  const answered = new Float64Array(size)
  const numbers = new Uint8Array(size)
  let total = 0
  let numbersAsked = 0
  for (const { bare, matches } of words) {
    const touched = collectBestScores(matches, parts, best)
    const standing = touched.reduce((count, entry) => count + (entry < library ? 1 : 0), 0)
    // A word that is nowhere may only be one the library has no need of: it counts as a rare one.
    const weight =
      Math.log(1 + (1 + library) / (1 + (standing || RARE_WORD_COUNT))) *
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
  const least = total * (words.length <= 2 ? FULL_SHARE : MIN_MATCHED_SHARE)
  let complete = false
  for (let entry = 0; entry < size; entry++) {
    const share = answered[entry]! / total
    // A number is asked for exactly: "999/2025" does not mean anything else of 2025.
    if (answered[entry]! < least || numbers[entry]! < numbersAsked) scores[entry] = 0
    else if (scores[entry]! > 0) {
      if (share >= FULL_SHARE) complete = true
      scores[entry] = (scores[entry]! / Math.max(1, total)) * share ** 2
    }
  }
  return { scores, complete }
}

/** Writes into `best`, all noughts, how well each entry answers one word; returns the entries that do. */
function collectBestScores(
  matches: readonly FormMatch[],
  parts: readonly InvertedIndex[],
  best: Float64Array,
): number[] {
  const touched: number[] = []
  let from = 0
  for (const part of parts) {
    for (const { form, likeness, complete } of matches) {
      const list = part.getPostings(form) ?? []
      const worth = likeness * (complete ? 1 : PREFIX_FACTOR)
      for (let i = 0; i < list.length; i += 2) {
        const entry = from + list[i]!
        if (best[entry] === 0) touched.push(entry)
        best[entry] = Math.max(best[entry]!, worth * FIELD_SET_WEIGHTS[list[i + 1]!]!)
      }
    }
    from += part.entries.length
  }
  return touched
}
