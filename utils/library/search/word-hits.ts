import type { QueryWord } from './query-scores.ts'
import type { SearchEntry } from './search-entries.ts'
import type { SearchFieldName } from './search-fields.ts'
import type { FormMatch, Vocabulary } from './vocabulary.ts'
import { UNSURE_EDIT } from './word-similarity.ts'

/** A word of the query found in an entry. */
export interface WordHit {
  /** Which word of the query, from 0. */
  word: number
  field: SearchFieldName
  /** Which word of the field, from 0. */
  token: number
  likeness: number
  /** How many UTF-16 units of the word are meant. */
  length: number
  /** The whole word was typed. */
  complete: boolean
}

/** Finds the words of one query in the entries that answer it. */
export class WordHitFinder {
  /** By form: 1 and more for the place in `meanings`, 0 for a form that was not asked for. */
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

  /** Where the words stand in an entry, in order within each field. */
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

/** The hits that stand beside the next word of the query or the one before. */
export function findRuns(hits: readonly WordHit[]): WordHit[] {
  const places = new Set(hits.map((hit) => toPositionKey(hit, 0)))
  return hits.filter((hit) => places.has(toPositionKey(hit, 1)) || places.has(toPositionKey(hit, -1)))
}

function toPositionKey({ field, token, word }: WordHit, step: number): string {
  return `${field} ${token + step} ${word + step}`
}

/** Whether some word of the query is only guessed at, and not even beside another: then it was rather not meant. */
export function isOnlyGuessed(hits: readonly WordHit[]): boolean {
  const guesses = hits.filter(({ likeness }) => likeness === UNSURE_EDIT)
  if (guesses.length === 0) return false
  const sure = new Set(
    [...hits.filter(({ likeness }) => likeness !== UNSURE_EDIT), ...findRuns(hits)].map(({ word }) => word),
  )
  return guesses.some(({ word }) => !sure.has(word))
}

/** What counts of a run in the words of the other language. */
const OTHER_LANGUAGE = 0.4

/** Words standing together in the order typed: up to 1 for the whole query in one run. */
export function computeRunBonus(hits: readonly WordHit[], words: number): number {
  if (words < 2) return 0
  let longest = 0
  // The value of the run that ends at each token of the field being read, by the word of the query.
  let before = new Map<number, WordRun>()
  let now = new Map<number, WordRun>()
  let at: { field: SearchFieldName; token: number } | undefined
  for (const { field, token, word, likeness } of hits) {
    if (field !== at?.field || token !== at.token) {
      before = field === at?.field && token === at.token + 1 ? now : new Map()
      now = new Map()
      at = { field, token }
    }
    const so = before.get(word - 1)
    const run = {
      worth: (so?.worth ?? 0) + likeness * (field === 'other' ? OTHER_LANGUAGE : 1),
      length: (so?.length ?? 0) + 1,
    }
    if (run.worth > (now.get(word)?.worth ?? 0)) now.set(word, run)
    if (run.length > 1) longest = Math.max(longest, run.worth)
  }
  return longest / words
}

interface WordRun {
  worth: number
  length: number
}
