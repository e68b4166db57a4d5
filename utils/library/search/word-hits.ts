import type { QueryWord } from './query-scores.ts'
import type { SearchEntry } from './search-entries.ts'
import type { SearchFieldName } from './search-fields.ts'
import type { FormMatch, Vocabulary } from './vocabulary.ts'
import { FEWER_DIACRITICS, UNSURE_EDIT } from './word-similarity.ts'

/** A query word found in an entry. */
export interface WordHit {
  /** Index of the query word, from 0. */
  word: number
  field: SearchFieldName
  /** Index of the word in the field, from 0. */
  token: number
  likeness: number
  /** How many UTF-16 units of the word match. */
  length: number
  /** Whether the whole word was typed. */
  complete: boolean
}

/** Finds the words of one query in matching entries. */
export class WordHitFinder {
  /** By form: index into `meanings` plus 1; 0 for a form that is not in the query. */
  private readonly places: Uint16Array
  private readonly meanings: { word: number; match: FormMatch }[][] = []

  constructor(words: readonly QueryWord[], vocabulary: Vocabulary) {
    this.places = new Uint16Array(vocabulary.size)
    words.forEach(({ matches }, word) => {
      for (const match of matches) {
        if (this.places[match.form] === 0) this.places[match.form] = this.meanings.push([])
        this.meanings[this.places[match.form]! - 1]!.push({ word, match })
      }
    })
  }

  /** Finds the query words in an entry, in order within each field. */
  findHits(entry: SearchEntry): WordHit[] {
    const hits: WordHit[] = []
    for (const { name, forms } of entry.fields) {
      for (let token = 0; token < forms.length; token++) {
        const place = this.places[forms[token]!]!
        if (place === 0) continue
        for (const { word, match } of this.meanings[place - 1]!) {
          const { likeness, length, complete } = match
          hits.push({ word, field: name, token, likeness, length, complete })
        }
      }
    }
    return hits
  }
}

/** Finds the hits next to the following or the preceding word of the query. */
export function findRuns(hits: readonly WordHit[]): WordHit[] {
  const places = new Set(hits.map((hit) => toPositionKey(hit, 0)))
  return hits.filter((hit) => places.has(toPositionKey(hit, 1)) || places.has(toPositionKey(hit, -1)))
}

function toPositionKey({ field, token, word }: WordHit, step: number): string {
  return `${field} ${token + step} ${word + step}`
}

/**
 * Whether some query word is matched only by an unsure correction outside of any run. Such a match is probably not
 * meant.
 */
export function isOnlyGuessed(hits: readonly WordHit[]): boolean {
  const guesses = hits.filter(({ likeness }) => likeness === UNSURE_EDIT)
  if (guesses.length === 0) return false
  const sure = new Set(
    [...hits.filter(({ likeness }) => likeness !== UNSURE_EDIT), ...findRuns(hits)].map(({ word }) => word),
  )
  return guesses.some(({ word }) => !sure.has(word))
}

/** Weight factor of a run in the other language's text. */
const OTHER_LANGUAGE = 0.4

/** Computes the bonus for words that occur together in query order, up to 1 if the whole query is one run. */
export function computeRunBonus(hits: readonly WordHit[], words: number): number {
  if (words < 2) return 0
  let longest = 0
  // The value of the run ending at each token of the current field, by query word.
  let before = new Map<number, WordRun>()
  let now = new Map<number, WordRun>()
  let position: { field: SearchFieldName; token: number } | undefined
  for (const { field, token, word, likeness } of hits) {
    if (field !== position?.field || token !== position.token) {
      before = field === position?.field && token === position.token + 1 ? now : new Map()
      now = new Map()
      position = { field, token }
    }
    const previous = before.get(word - 1)
    const run = {
      worth: (previous?.worth ?? 0) + likeness * (field === 'other' ? OTHER_LANGUAGE : 1),
      length: (previous?.length ?? 0) + 1,
    }
    if (run.worth > (now.get(word)?.worth ?? 0)) now.set(word, run)
    if (run.length > 1) longest = Math.max(longest, run.worth)
  }
  return longest / words
}

/** The bonus of a whole query in one run, typed with the diacritics of the text or without any, is at least this. */
const WHOLE_RUN = 0.85

/** Whether all words of a query occur together in its order, with no other diacritics and no typo. */
export function hasWordsTogether(hits: readonly WordHit[], words: number): boolean {
  return words < 2
    ? hits.some(({ likeness, complete }) => complete && likeness >= FEWER_DIACRITICS)
    : computeRunBonus(hits, words) >= WHOLE_RUN
}

interface WordRun {
  worth: number
  length: number
}
