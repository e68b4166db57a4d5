import type { Library } from '../library.ts'
import type { SearchEngine, SearchOptions, SearchResults } from '../search/index.ts'
import type { ParsedCitation } from '../search/parse-citation.ts'
import type { ShortAnswer } from './answer-record.ts'
import { findAnswer, readQuestion } from './find-answer.ts'
import { findAskedDay } from './question-day.ts'
import { hasActOrAsks, hasConcept, type QuestionFeatures } from './question-features.ts'

/** A shorter query names a thing and is no question. */
const MIN_QUESTION_WORDS = 3
/** A longer query is a question, even if it names no act that is known, and asks for no consequence. */
const MAX_LOOKUP_WORDS = 4
/** Score of the entry that answers a question best. An entry with all words of a question has about 2 to 4. */
const ANSWER_SCORE = 4
/** Score of an entry that answers a question about a document: above the document, whose name the question has. */
const CITED_ANSWER_SCORE = 100_000
/** How well a provision must answer a question about a document to rank above the document. */
const MIN_CITED_ANSWER = 0.5

/** How well an entry must answer a question that has a short answer to be listed below that for it. */
const MIN_NEAR_ANSWER = 0.3

/** What is asked about the law of a past day: a consequence, or which text applies. Discipline is by today's law. */
const DATED = ['fine', 'jail', 'validity', 'old'] as const

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
  const { length, features } = readQuestion(query)
  const citation = search.parseCitation(query)
  if (citation) {
    const favoured = selectCitedAnswers(citation, features, options.today, library)
    return { answer: undefined, found: search.search(query, { ...options, favoured }), outside: false }
  }
  const askedDay = DATED.some((name) => hasConcept(features, name)) ? findAskedDay(query, options.today) : undefined
  const day = askedDay ?? options.today
  const dayOptions = { ...options, today: day, past: options.past === true || askedDay !== undefined }
  const { answer, entries, foreign } = findAnswer(features, day, library)
  if (length < MIN_QUESTION_WORDS || (length <= MAX_LOOKUP_WORDS && !hasActOrAsks(features))) {
    const found = search.search(query, dayOptions)
    return { answer: undefined, found, outside: isOutside(query, foreign && !found.complete, found) }
  }
  // A text that the user has added, and that has all the words, is what was looked for.
  const own = search.importedTexts().length > 0 ? search.search(query, dayOptions) : undefined
  if (own?.complete && own.hits[0]?.kind === 'imported') return { answer: undefined, found: own, outside: false }
  const near = [...entries].filter(([, share]) => !answer || share >= MIN_NEAR_ANSWER)
  const favoured = new Map(near.map(([id, share]) => [id, share * ANSWER_SCORE]))
  const found = search.search(query, { ...dayOptions, favoured })
  if (isOutside(query, foreign, found)) return { answer: undefined, found, outside: true }
  return { answer, found: answer ? withoutEntries(found, answer.provisions) : found, outside: false }
}

/** Whether a query without a citation is about something the library has no rules on. */
function isOutside(query: string, foreign: boolean, { hits, forOthers, outside }: SearchResults): boolean {
  // A number that is not found is a text the library does not have, which is not a question.
  if (hits.length + forOthers.length + outside === 0) return !/\d/.test(query)
  // The user's own texts may be about anything.
  return foreign && !hits.some(({ kind }) => kind === 'imported')
}

/**
 * Selects what answers a question about a document: its own provisions, and those on its validity if that is asked. A
 * cited article is wanted itself.
 */
function selectCitedAnswers(
  { documents, article, rest }: ParsedCitation,
  features: QuestionFeatures,
  day: string,
  library: Library,
): ReadonlyMap<string, number> {
  if (article !== undefined || !hasActOrAsks(features) || rest === '') return new Map()
  const asksValidity = hasConcept(features, 'validity')
  const { entries } = findAnswer(features, day, library)
  const answers = [...entries].filter(([id, share]) => {
    const provision = library.provision(id)
    if (!provision || share < MIN_CITED_ANSWER) return false
    return documents.includes(provision.document) || (asksValidity && provision.subjects.includes('hieu-luc'))
  })
  return new Map(answers.map(([id, share]) => [id, share * CITED_ANSWER_SCORE]))
}

function withoutEntries(found: SearchResults, ids: readonly string[]): SearchResults {
  const isOther = ({ id }: { id: string }) => !ids.includes(id)
  return { ...found, hits: found.hits.filter(isOther), forOthers: found.forOthers.filter(isOther) }
}
