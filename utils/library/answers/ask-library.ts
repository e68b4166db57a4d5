import type { Library } from '../library.ts'
import type { SearchEngine, SearchOptions, SearchResults } from '../search/index.ts'
import { tokenizeWords } from '../search/word-tokens.ts'
import type { ShortAnswer } from './answer-record.ts'
import { findAnswer, isForeignMatter, isLibraryMatter } from './find-answer.ts'

/** A shorter query names a thing and is no question, so its results are shown whatever it is about. */
const MIN_QUESTION_WORDS = 3

/** What the library says to a query. */
export interface LibraryReply {
  answer: ShortAnswer | undefined
  /** The results, without the provisions that the answer names. */
  found: SearchResults
  /** Whether the question is about something the library has no rules on. The results are then only near it. */
  outside: boolean
}

/** Searches the library, and finds the short answer to the query if it is a question with one. */
export function askLibrary(
  query: string,
  search: SearchEngine,
  library: Library,
  options: SearchOptions,
): LibraryReply {
  const found = search.search(query, options)
  if (found.cited) return { answer: undefined, found, outside: false }
  const answer = findAnswer(query, options.today, library)
  if (answer) return { answer, found: withoutEntries(found, answer.provisions), outside: false }
  return { answer, found, outside: isOutside(query, found) }
}

function isOutside(query: string, { hits, forOthers, outside, complete }: SearchResults): boolean {
  // A number that is not found is a text the library does not have, which is not a question.
  if (hits.length + forOthers.length + outside === 0) return !/\d/.test(query)
  // The user's own texts may be about anything.
  if (hits.some(({ kind }) => kind === 'imported')) return false
  if (isForeignMatter(query)) return true
  return tokenizeWords(query).length >= MIN_QUESTION_WORDS && !complete && !isLibraryMatter(query)
}

function withoutEntries(found: SearchResults, ids: readonly string[]): SearchResults {
  const isOther = ({ id }: { id: string }) => !ids.includes(id)
  return { ...found, hits: found.hits.filter(isOther), forOthers: found.forOthers.filter(isOther) }
}
