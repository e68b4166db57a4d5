import { computeCitationScore } from './citation-score.ts'
import type { InvertedIndex } from './inverted-index.ts'
import type { ParsedCitation } from './parse-citation.ts'
import { computeQueryScores, parseQuery, type QueryWord } from './query-scores.ts'
import type { ImportedEntry, SearchEntry } from './search-entries.ts'
import { type EntryTraits, getEntryTraits } from './search-filter.ts'
import { isForRoles } from './search-roles.ts'
import { computeStatusBoost, isLaterLaw, type StatusLookup } from './status-boost.ts'
import type { Vocabulary } from './vocabulary.ts'
import { computeRunBonus, isOnlyGuessed, type WordHit, WordHitFinder } from './word-hits.ts'
import { toBareWords } from './word-tokens.ts'

/** An entry that matches a query, with its word hits. */
export interface RankedEntry {
  entry: SearchEntry
  traits: EntryTraits
  score: number
  hits: readonly WordHit[]
  /** The words of the query that the hits count in. */
  words: readonly QueryWord[]
  /** Whether it ranks after the law of the day, because it was not law yet on that day. */
  later: boolean
}

/** The searched indexes. */
export interface SearchIndex {
  /** The library first, then the imported texts. */
  indexes: readonly InvertedIndex[]
  vocabulary: Vocabulary
}

/** The ranking factors in addition to the words. */
export interface RankOptions {
  currentFirst: boolean
  roles: readonly string[]
  statusOf: StatusLookup
  /** Whether the law of a past day is asked for. What was not law on that day then ranks after all the rest. */
  past: boolean
  /** Entries that are known to answer the query, by id, each with its score in addition to that from words. */
  favoured: ReadonlyMap<string, number> | undefined
  /** The documents that the whole query names. */
  named: ReadonlySet<string>
}

/** Hits below this share of the best score are too weak to be shown. */
const MIN_SHARE_OF_BEST = 0.3
/** About the best score from words alone. A cited document scores far above it and must not hide text hits. */
const MAX_TEXT_SCORE = 4
/** A document found by its text ranks below its provisions; found by its kind and number, above them. */
const DOCUMENT_FACTOR = 0.7
const NUMBER_FACTOR = 1.2
/** An imported article whose heading contains the query is about exactly that. */
const HEADING_FACTOR = 1.6
/** A rule of the user's own agency matters more to the user than a law with the same content. */
const OWN_TEXT_FACTOR = 1.3
/** A query that is exactly a document's name means that document. */
const NAME_FACTOR = 3
/** The least score of such a document, if it is in force. Its name may be found in spite of typos. */
const NAME_SCORE = 6
/** How many candidates are checked for runs of words. A run at most doubles a score. */
const MAX_RANKED_CLOSELY = 120
const MAX_RUN_FACTOR = 2
/** Factor of a citation's score if the rest of the query is not found. */
const UNMATCHED_REST_FACTOR = 0.1

/** Ranks the entries that match a query, best first. */
export function rankEntries(
  query: string,
  citation: ParsedCitation | undefined,
  searchIndex: SearchIndex,
  options: RankOptions,
): RankedEntry[] {
  const all = new ScoredQuery(query, searchIndex)
  const rest = citation && citation.rest !== '' ? new ScoredQuery(citation.rest, searchIndex) : undefined
  const factors = (entry: SearchEntry) =>
    computeRoleFactor(entry, options.roles) * (options.currentFirst ? computeStatusBoost(entry, options) : 1)
  const favourOf = ({ id }: SearchEntry) => options.favoured?.get(id) ?? 0
  // Without `hits`: the upper bound of an entry's score, apart from runs of words.
  const scoreOf = (entry: SearchEntry, at: number, hits?: readonly WordHit[], guessed = false) =>
    scoreWords(entry, at, hits, guessed) + favourOf(entry)
  const scoreWords = (entry: SearchEntry, at: number, hits: readonly WordHit[] | undefined, guessed: boolean) => {
    const isName = options.named.has(entry.id)
    const named = isName || (entry.kind === 'document' && entry.names.includes(all.name))
    const text = guessed ? 0 : all.scores[at]!
    const cited = citation ? computeCitationScore(entry, citation) : 0
    if (text === 0 && cited === 0 && !isName) return 0
    const words =
      Math.max(
        text * (named ? NAME_FACTOR : 1) * (1 + computeRunBonus(hits ?? [], all.words.length)),
        isName ? NAME_SCORE : 0,
      ) * factors(entry)
    const score = words + (rest && rest.scores[at] === 0 ? cited * UNMATCHED_REST_FACTOR : cited)
    if (entry.kind === 'imported')
      return score * (hasWordsInHeading(entry, all.words) ? HEADING_FACTOR : 1) * (entry.text.own ? OWN_TEXT_FACTOR : 1)
    if (entry.kind !== 'document' || cited > 0 || named) return score
    return score * (!hits || hasAllWordsInTitle(hits, all.words.length) ? NUMBER_FACTOR : DOCUMENT_FACTOR)
  }
  const roughScores: RoughScore[] = []
  let from = 0
  for (const { entries } of searchIndex.indexes) {
    entries.forEach((entry, number) => {
      const at = from + number
      if (!citation && !options.favoured && all.scores[at] === 0 && !options.named.has(entry.id)) return
      const score = scoreOf(entry, at)
      if (score > 0) roughScores.push({ entry, at, score })
    })
    from += entries.length
  }
  const candidates = selectCandidates(roughScores).map(({ entry, at }): RankedEntry => {
    const allHits = all.scores[at]! > 0 ? all.hitsIn(entry) : []
    const guessed = isOnlyGuessed(allHits)
    const hits = guessed ? [] : allHits
    const restHits = rest && rest.scores[at]! > 0 ? rest.hitsIn(entry) : undefined
    return {
      entry,
      traits: getEntryTraits(entry, options.statusOf(entry)),
      score: scoreOf(entry, at, hits, guessed),
      hits: restHits ?? hits,
      words: restHits ? rest!.words : all.words,
      later: options.currentFirst && !isCited(entry, citation) && isLaterLaw(entry, options),
    }
  })
  // Favoured entries must not hide those found by their words.
  const best = Math.max(0, ...candidates.map(({ entry, score }) => score - favourOf(entry)))
  candidates.sort((a, b) => Number(a.later) - Number(b.later) || b.score - a.score)
  const minScore = MIN_SHARE_OF_BEST * Math.min(best, MAX_TEXT_SCORE)
  return candidates.filter(({ score }) => score > 0 && score >= minScore)
}

/** An entry scored without runs of words. */
interface RoughScore {
  entry: SearchEntry
  /** Its number over all indexes. */
  at: number
  score: number
}

/** Selects the entries that can still reach the list, in library order, at most `2 * MAX_RANKED_CLOSELY`. */
function selectCandidates(roughScores: readonly RoughScore[]): RoughScore[] {
  const ordered = Float64Array.from(roughScores, ({ score }) => score).sort()
  const minScore = Math.max(
    ordered.at(-MAX_RANKED_CLOSELY) ?? 0,
    (MIN_SHARE_OF_BEST * Math.min(ordered.at(-1) ?? 0, MAX_TEXT_SCORE)) / MAX_RUN_FACTOR,
  )
  return roughScores.filter(({ score }) => score >= minScore).slice(0, 2 * MAX_RANKED_CLOSELY)
}

/** A query, or its rest without the citation, scored against all entries. */
class ScoredQuery {
  readonly words: readonly QueryWord[]
  readonly scores: Float64Array
  /** The intended words without diacritics, one space between them. */
  readonly name: string
  private readonly finder: WordHitFinder

  constructor(query: string, { indexes, vocabulary }: SearchIndex) {
    const sure = parseQuery(query, vocabulary, indexes, false)
    let words = sure
    let { scores, complete } = computeQueryScores(words, indexes)
    if (!complete && words.length > 1) {
      // No entry matches all words. Then "sử phạt" may mean "xử phạt", although "sử" is a word too.
      const doubted = parseQuery(query, vocabulary, indexes, true)
      const again = computeQueryScores(doubted, indexes)
      if (again.complete) [words, scores] = [doubted, again.scores]
    }
    this.words = words
    this.scores = scores
    this.name = words.map(({ meant }) => meant).join(' ')
    this.finder = new WordHitFinder(words, vocabulary)
  }

  hitsIn(entry: SearchEntry): WordHit[] {
    return this.finder.findHits(entry)
  }
}

function isCited(entry: SearchEntry, citation: ParsedCitation | undefined): boolean {
  return citation !== undefined && computeCitationScore(entry, citation) > 0
}

function hasAllWordsInTitle(hits: readonly WordHit[], words: number): boolean {
  return words > 0 && new Set(hits.filter(({ field }) => field === 'title').map(({ word }) => word)).size === words
}

function hasWordsInHeading({ piece }: ImportedEntry, words: readonly QueryWord[]): boolean {
  const heading = new Set(toBareWords(piece.heading).split(' '))
  return words.length > 1 && words.every(({ meant }) => heading.has(meant))
}

function computeRoleFactor(entry: SearchEntry, roles: readonly string[]): number {
  if (entry.kind !== 'provision') return 1
  if (isForRoles(entry.provision!, roles)) return 1.2
  if (entry.provision!.audience.includes('everyone')) return 1
  return roles.length === 0 ? 0.95 : 0.7
}
