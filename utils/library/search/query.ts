import { SET_WORTH } from './fields.ts'
import type { Part } from './inverted-index.ts'
import { OTHER } from './similarity.ts'
import { meaningful, PLACE } from './stop-words.ts'
import { tokensOf } from './tokens.ts'
import type { FormMatch, Vocabulary } from './vocabulary.ts'

/** A word of a query and the forms that answer it. */
export interface AskedWord {
  /** Without diacritics. */
  bare: string
  /** What it was meant for, without diacritics: itself unless it was mistyped. */
  meant: string
  matches: readonly FormMatch[]
}

/** How far the entries of all parts answer the words of a query. */
export interface Answers {
  /** By number over all parts, one part behind the other; 0 for what does not answer. */
  scores: Float64Array
  /** Some entry answers every word. */
  complete: boolean
}

/** More of a query than this is not read, in UTF-16 units and in words. */
const MOST = 300
const MOST_WORDS = 12
/** Share of the query, by the weight of its words, that an entry must answer; of one or two words, all. */
const ENOUGH = 0.65
const ALL = 0.999
/** What a word counts that only says on which network it was. */
const PLACE_WEIGHT = 0.3
/** In how many entries a rare word stands. */
const RARE = 5
/** What the beginning of a word counts. */
const BEGUN = 0.8

/** Understands the words of a query. A word that nothing agrees with is taken for mistyped; when `doubting`, any word may be. */
export function ask(query: string, vocabulary: Vocabulary, parts: readonly Part[], doubting: boolean): AskedWord[] {
  const text = query.normalize('NFC').slice(0, MOST)
  const typed = meaningful(tokensOf(text)).slice(0, MOST_WORDS)
  const writing = !/[\s.,;]$/.test(text)
  const stands = ({ form }: FormMatch) => parts.some((part) => part.at(form) !== undefined)
  return typed.map((token, at) => {
    const found = vocabulary.like(token, writing && at === typed.length - 1).filter(stands)
    const sure = found.some((match) => match.likeness > OTHER)
    const meant = sure && !doubting ? [] : vocabulary.meant(token, sure).filter(stands)
    const { bare } = token
    return { bare, meant: sure || !meant[0] ? bare : vocabulary.bareAt(meant[0].form), matches: [...found, ...meant] }
  })
}

/**
 * Scores every entry. The weight of a word is how rare it is in the first part, the library: what else was brought in does not
 * change the order of the rest.
 */
export function answer(words: readonly AskedWord[], parts: readonly Part[]): Answers {
  const size = parts.reduce((sum, part) => sum + part.entries.length, 0)
  const library = parts[0]?.entries.length ?? 0
  const best = new Float64Array(size)
  const scores = new Float64Array(size)
  const answered = new Float64Array(size)
  const numbers = new Uint8Array(size)
  let total = 0
  let numbersAsked = 0
  for (const { bare, matches } of words) {
    const touched = bestOf(matches, parts, best)
    const standing = touched.reduce((count, entry) => count + (entry < library ? 1 : 0), 0)
    // A word that is nowhere may only be one the library has no need of: it counts as a rare one.
    const weight = Math.log(1 + (1 + library) / (1 + (standing || RARE))) * (PLACE.has(bare) ? PLACE_WEIGHT : 1)
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
  const least = total * (words.length <= 2 ? ALL : ENOUGH)
  let complete = false
  for (let entry = 0; entry < size; entry++) {
    const share = answered[entry]! / total
    // A number is asked for exactly: "999/2025" does not mean anything else of 2025.
    if (answered[entry]! < least || numbers[entry]! < numbersAsked) scores[entry] = 0
    else if (scores[entry]! > 0) {
      if (share >= ALL) complete = true
      scores[entry] = (scores[entry]! / Math.max(1, total)) * share ** 2
    }
  }
  return { scores, complete }
}

/** Writes into `best`, all noughts, how well each entry answers one word; returns the entries that do. */
function bestOf(matches: readonly FormMatch[], parts: readonly Part[], best: Float64Array): number[] {
  const touched: number[] = []
  let from = 0
  for (const part of parts) {
    for (const { form, likeness, complete } of matches) {
      const list = part.at(form) ?? []
      const worth = likeness * (complete ? 1 : BEGUN)
      for (let i = 0; i < list.length; i += 2) {
        const entry = from + list[i]!
        if (best[entry] === 0) touched.push(entry)
        best[entry] = Math.max(best[entry]!, worth * SET_WORTH[list[i + 1]!]!)
      }
    }
    from += part.entries.length
  }
  return touched
}
