import type { Library } from '../library.ts'
import { getOwnTextStatus } from '../own-text-status.ts'
import type { Provision } from '../provision.ts'
import type { SearchEngine, SearchHit, SearchOptions, SearchResults } from '../search/index.ts'
import type { MissingNumber } from '../search/missing-number.ts'
import type { ParsedCitation } from '../search/parse-citation.ts'
import type { ImportedHit } from '../search/search-hit.ts'
import type { ShortAnswer } from './answer-record.ts'
import { findAskedSuccessors } from './asked-successors.ts'
import { type Coverage, findAnswer, findEntries, findRulesOfAgency, readQuestion } from './find-answer.ts'
import { findOwnRuleDates } from './own-rule-dates.ts'
import type { OwnRule } from './own-rules.ts'
import { findAskedDay } from './question-day.ts'
import { countWords, hasAct, hasActOrAsks, hasConcept, type QuestionFeatures } from './question-features.ts'

/** So few words look something up; a few more do if they name no act that is known, and ask for no consequence. */
const SURE_LOOKUP_WORDS = 2
const MAX_LOOKUP_WORDS = 3
/** Score of the entry that answers a question best. An entry with all words of a question has about 2 to 4. */
const ANSWER_SCORE = 8
/** Score of each next entry, as a share of that of the one before it: their order is that in which they help. */
const NEXT_ENTRY = 0.9
/** Score of an entry that answers a question about a document: above the document, whose name the question has. */
const CITED_ANSWER_SCORE = 100_000
/** Score of what replaced the document that a question names: above what answers it. */
const SUCCESSOR_SCORE = 2 * CITED_ANSWER_SCORE
/** How many provisions of it follow it, above the document that it replaced. */
const MAX_OF_SUCCESSOR = 3
/** How well a provision must answer a question about a document to rank above the document. */
const MIN_CITED_ANSWER = 0.5

/** How well an entry must answer a question to be listed for it, below a short answer and without one. */
const MIN_NEAR_ANSWER = 0.1
const MIN_ENTRY = 0.05
/** How many results are listed below a short answer. */
const MAX_BELOW_ANSWER = 6
/** How many results are listed that are only near a document that the library does not have. */
const MAX_NEAR_MISSING = 6

/** What is asked about the law of a past day: a consequence, or which text applies. Discipline is by today's law. */
const DATED = ['fine', 'jail', 'validity', 'old'] as const

/** The options of a query. */
export interface QueryOptions extends SearchOptions {
  /** The asker's own today, yyyy-mm-dd, where the law of another day counts. */
  actualDay?: string
}

/** A rule of the user's own agency that answers a question today, on a day before it was there. */
export interface LaterRule {
  hit: ImportedHit
  /** That day, yyyy-mm-dd. */
  day: string
}

/** What the library says to a query. */
export interface LibraryReply {
  answer: ShortAnswer | undefined
  /** What the rules of the user's own agency say about the question. The summary of a hit is the passage. */
  ownRules: readonly SearchHit[]
  /** On a past day, what would be among them today but came later: one of each text. */
  laterRules: readonly LaterRule[]
  /** The results, without those above them: the provisions that the answer names, and the own rules. */
  found: SearchResults
  /** Whether the question is about something the library has rules on. Otherwise the results are only near it. */
  coverage: Coverage
  /** A document that the query names and the library does not have. */
  missing?: MissingDocument
}

/** A document that the library does not have, and what the results then are. */
export interface MissingDocument extends MissingNumber {
  /** What answers the rest of the query, texts that name the document, or what is only near the rest of the query. */
  results: 'answer' | 'naming' | 'near'
}

/**
 * Searches the library, and finds the short answer to the query if it is a question with one. A document that is not
 * there is not answered by others, except for an act that the query also names.
 */
export function askLibrary(query: string, search: SearchEngine, library: Library, options: QueryOptions): LibraryReply {
  const missing = search.findMissingNumber(query)
  if (!missing) return replyToQuery(query, search, library, options)
  if (hasAct(readQuestion(missing.rest))) {
    // What may be done with a paper of an office does not depend on its number.
    if (missing.isOfPaper) return replyToQuery(query, search, library, options)
    const reply = replyToQuery(missing.rest, search, library, options)
    if (reply.answer || reply.ownRules.length > 0) return { ...reply, missing: { ...missing, results: 'answer' } }
  }
  const all = search.search(query, { ...options, filter: {} })
  const naming = all.hits.filter((hit) => isNamedIn(hit, missing))
  if (naming.length > 0) {
    const found = { ...all, hits: naming, forOthers: [] }
    return { ...toPlainReply(found), missing: { ...missing, results: 'naming' } }
  }
  const near = search.search(missing.rest, { ...options, filter: {}, limit: MAX_NEAR_MISSING })
  return { ...toPlainReply(near), coverage: 'unsure', missing: { ...missing, results: 'near' } }
}

/** Whether a text names a document, by its kind if the number has no second part. */
function isNamedIn({ title, summary }: SearchHit, { number, citation }: MissingNumber): boolean {
  const name = /[/-]/.test(number) ? number : citation
  return [title, summary].some((text) => text.includes(name))
}

function replyToQuery(query: string, search: SearchEngine, library: Library, options: QueryOptions): LibraryReply {
  const dates = findOwnRuleDates(query, search.listOwnTexts(), options.today, search.language)
  if (dates.length > 0) {
    const ownRules = findPassages(query, dates, search, options)
    const found = search.search(query, { ...options, keeps: (id) => dates.every((one) => one.id !== id) })
    return { answer: undefined, ownRules, laterRules: [], found, coverage: 'covered' }
  }
  const features = readQuestion(query)
  const citation = search.parseCitation(query)
  if (citation) {
    const successors = findAskedSuccessors(citation, library)
    const meant = { ...citation, documents: [...citation.documents, ...successors] }
    const answers = selectCitedAnswers(meant, features, options.today, library)
    const favoured = new Map([...answers, ...favourSuccessors(successors, answers, library)])
    return toPlainReply(search.search(query, { ...options, favoured }))
  }
  if (search.isDocumentName(query)) return toPlainReply(search.search(query, options))
  const askedDay = DATED.some((name) => hasConcept(features, name)) ? findAskedDay(query, options.today) : undefined
  const day = askedDay ?? options.today
  const dayOptions = { ...options, today: day, past: options.past === true || askedDay !== undefined }
  let byWords: SearchResults | undefined
  const searchByWords = () => (byWords ??= search.search(query, dayOptions))
  if (isLookup(features) && searchByWords().together) return toPlainReply(searchByWords())
  const { answer, entries, coverage } = findAnswer(features, day, library, options.roles)
  const ownRules = findOwnRules(query, search, dayOptions)
  const laterRules = findLaterRules(query, search, dayOptions)
  const isOther = (id: string) => ownRules.every((hit) => hit.id !== id)
  const isImported = (id: string) => !library.provision(id) && !library.document(id)
  // A text of the State that the user has added, and that has all the words, is what was looked for.
  const added = search.importedTexts().length > 0 ? searchByWords() : undefined
  const [first] = added?.complete ? added.hits : []
  if (first?.kind === 'imported' && !first.text.own) return toPlainReply(added!)
  if (coverage === 'outside' && ownRules.length > 0) {
    // The library is not about this, so only the user's own texts are.
    const found = search.search(query, { ...dayOptions, keeps: (id) => isImported(id) && isOther(id) })
    return { answer: undefined, ownRules, laterRules, found, coverage: 'covered' }
  }
  if (answer) {
    const near = selectEntries(entries, MIN_NEAR_ANSWER)
    // What was only found by its words must at least be about the main subject of the answer.
    const subjectOf = (id: string) => library.provision(id)?.subjects[0]
    const subjects = new Set(answer.provisions.map(subjectOf))
    const isNear = (id: string) => near.has(id) || isImported(id) || subjects.has(subjectOf(id))
    const found = search.search(query, {
      ...dayOptions,
      favoured: toScores(near),
      keeps: (id) => isNear(id) && isOther(id) && !answer.provisions.includes(id),
      limit: MAX_BELOW_ANSWER,
    })
    return { answer, ownRules, laterRules, found, coverage: 'covered' }
  }
  const found = search.search(query, {
    ...dayOptions,
    favoured: toScores(selectEntries(entries, MIN_ENTRY)),
    keeps: isOther,
  })
  return {
    answer: undefined,
    ownRules,
    laterRules,
    found,
    coverage: ownRules.length > 0 ? 'covered' : judgeCoverage(coverage, query, found),
  }
}

/** Returns results as a reply without more. */
function toPlainReply(found: SearchResults): LibraryReply {
  return { answer: undefined, ownRules: [], laterRules: [], found, coverage: 'covered' }
}

/** Whether a query may only name something, to look up the texts that have its words together. */
function isLookup(features: QuestionFeatures): boolean {
  const words = countWords(features)
  return words <= SURE_LOOKUP_WORDS || (words <= MAX_LOOKUP_WORDS && !hasActOrAsks(features))
}

/** Selects the entries that answer a question well enough, in their order. */
function selectEntries(entries: ReadonlyMap<string, number>, least: number): ReadonlyMap<string, number> {
  return new Map([...entries].filter(([, share]) => share >= least))
}

function toScores(entries: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...entries.keys()].map((id, place) => [id, ANSWER_SCORE * NEXT_ENTRY ** place]))
}

/** Finds the rules of the user's own agency about a question, whatever the filter of the results is. */
function findOwnRules(query: string, search: SearchEngine, options: SearchOptions): SearchHit[] {
  const units = search.listOwnRules(options.today)
  if (units.length === 0) return []
  const rules = findRulesOfAgency(query, units)
  return findPassages(query, rules, search, options)
}

/** Finds the own texts that are quoted for a question on the asker's own today, and not on a past day before them. */
function findLaterRules(query: string, search: SearchEngine, options: QueryOptions): LaterRule[] {
  const { today: day, past, actualDay = day } = options
  if (!past || search.listOwnRules(day).length === search.listOwnRules(actualDay).length) return []
  const later = new Map<string, LaterRule>()
  for (const hit of findOwnRules(query, search, { ...options, today: actualDay })) {
    if (hit.kind !== 'imported' || later.has(hit.text.id)) continue
    if (getOwnTextStatus(hit.text, day) === 'not-yet') later.set(hit.text.id, { hit, day })
  }
  return [...later.values()]
}

/** Finds the units of own rules, each with its passage in place of its text. */
function findPassages(
  query: string,
  rules: readonly OwnRule[],
  search: SearchEngine,
  options: SearchOptions,
): SearchHit[] {
  const passages = new Map(rules.map(({ id, passage }) => [id, passage] as const))
  if (passages.size === 0) return []
  const favoured = new Map([...passages.keys()].map((id, at) => [id, ANSWER_SCORE * (passages.size - at)]))
  const { hits } = search.search(query, { ...options, filter: {}, favoured, keeps: (id) => passages.has(id) })
  return hits.map((hit) => {
    const summary = passages.get(hit.id)!
    return { ...hit, summary, marks: { ...hit.marks, summary: [] } }
  })
}

/** Whether a search found no text, not even one that the filter leaves out. */
function hasNoResult({ hits, forOthers, outside }: SearchResults): boolean {
  return hits.length + forOthers.length + outside === 0
}

/** Judges the coverage of a query without a citation by what was found, too. */
function judgeCoverage(coverage: Coverage, query: string, found: SearchResults): Coverage {
  // A number that is not found is a text the library does not have, which is not a question.
  if (hasNoResult(found)) return /\d/.test(query) ? 'covered' : 'outside'
  // The user's own texts may be about anything.
  return found.hits.some(({ kind }) => kind === 'imported') ? 'covered' : coverage
}

/** Scores what replaced a document, and below it the provisions of each that answer best, or are its first. */
function favourSuccessors(
  ids: readonly string[],
  answers: ReadonlyMap<string, number>,
  library: Library,
): ReadonlyMap<string, number> {
  const scoreOf = ({ id }: Provision) => answers.get(id) ?? 0
  const best = ids.flatMap((document) =>
    library.provisions
      .filter((provision) => provision.document === document)
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .slice(0, MAX_OF_SUCCESSOR),
  )
  return new Map([
    ...best.map(({ id }, place) => [id, SUCCESSOR_SCORE * NEXT_ENTRY ** (place + 1)] as const),
    ...ids.map((id) => [id, SUCCESSOR_SCORE] as const),
  ])
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
  // With the name of the document, which some examples have, and without, as others are.
  const [whole, bare] = [features, readQuestion(rest)].map((asked) => findEntries(asked, day, library))
  const found = [...averageShares(whole!, bare!)].filter(([id, share]) => {
    const provision = library.provision(id)
    if (!provision || share < MIN_CITED_ANSWER) return false
    const replaced = library.document(provision.document)?.replaces ?? []
    const isOnValidity = provision.subjects.includes('hieu-luc') && documents.some((one) => replaced.includes(one))
    return documents.includes(provision.document) || (asksValidity && isOnValidity)
  })
  return new Map(found.map(([id, share]) => [id, share * CITED_ANSWER_SCORE]))
}

function averageShares(
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const ids = new Set([...some.keys(), ...others.keys()])
  return new Map([...ids].map((id) => [id, ((some.get(id) ?? 0) + (others.get(id) ?? 0)) / 2]))
}
