import { computeCitationScore } from './citation-score.ts'
import type { InvertedIndex } from './inverted-index.ts'
import type { ParsedCitation } from './parse-citation.ts'
import { computeQueryScores, parseQuery, type QueryWord } from './query-scores.ts'
import type { ImportedEntry, SearchEntry } from './search-entries.ts'
import { type EntryTraits, getEntryTraits } from './search-filter.ts'
import { isForRoles } from './search-roles.ts'
import { computeStatusBoost, type StatusLookup } from './status-boost.ts'
import type { Vocabulary } from './vocabulary.ts'
import { computeRunBonus, isOnlyGuessed, type WordHit, WordHitFinder } from './word-hits.ts'
import { toBareWords } from './word-tokens.ts'

/** An entry that answers a query, with the words found in it. */
export interface RankedEntry {
  entry: SearchEntry
  traits: EntryTraits
  score: number
  hits: readonly WordHit[]
  /** How many words were asked for. */
  words: number
}

/** What is searched. */
export interface SearchIndex {
  /** The library first, then the imported texts. */
  indexes: readonly InvertedIndex[]
  vocabulary: Vocabulary
}

/** What decides the order beside the words. */
export interface RankOptions {
  currentFirst: boolean
  roles: readonly string[]
  statusOf: StatusLookup
}

/** Hits of less than this share of the best one say too little to be shown. */
const MIN_SHARE_OF_BEST = 0.3
/** About the best score that words alone reach; a cited document scores far above and must not hide what the words find. */
const MAX_TEXT_SCORE = 4
/** A document found by its text says less than its provision does; found by its kind and number, more. */
const DOCUMENT_FACTOR = 0.7
const NUMBER_FACTOR = 1.2
/** An article that is headed by what was typed is about just that, and the user brought it in. */
const HEADING_FACTOR = 1.6
/** A rule of the user's own agency says more to its user than a law that says the same. */
const OWN_TEXT_FACTOR = 1.3
/** A query that is the name of a document means the document. */
const NAME_FACTOR = 3
/** How many are looked at for runs of words: a run can no more than double a score. */
const MAX_RANKED_CLOSELY = 120
const MAX_RUN_FACTOR = 2
/** What is left of a citation's score when nothing of what was typed beside it is found. */
const UNMATCHED_REST_FACTOR = 0.1

/** The entries that answer a query, the best first. */
export function rankEntries(
  query: string,
  citation: ParsedCitation | undefined,
  searched: SearchIndex,
  options: RankOptions,
): RankedEntry[] {
  const all = new ScoredQuery(query, searched)
  const rest = citation && citation.rest !== '' ? new ScoredQuery(citation.rest, searched) : undefined
  const factors = (entry: SearchEntry) =>
    computeRoleFactor(entry, options.roles) * (options.currentFirst ? computeStatusBoost(entry, options.statusOf) : 1)
  // Without hits: what the entry may come to at most, but for runs of words.
  const scoreOf = (entry: SearchEntry, at: number, hits?: readonly WordHit[], guessed = false) => {
    const named = entry.kind === 'document' && entry.names.includes(all.name)
    const text = guessed ? 0 : all.scores[at]!
    const cited = citation ? computeCitationScore(entry, citation) : 0
    if (text === 0 && cited === 0) return 0
    const words =
      text * (named ? NAME_FACTOR : 1) * (1 + computeRunBonus(hits ?? [], all.words.length)) * factors(entry)
    const score = words + (rest && rest.scores[at] === 0 ? cited * UNMATCHED_REST_FACTOR : cited)
    if (entry.kind === 'imported')
      return score * (hasWordsInHeading(entry, all.words) ? HEADING_FACTOR : 1) * (entry.text.own ? OWN_TEXT_FACTOR : 1)
    if (entry.kind !== 'document' || cited > 0 || named) return score
    return score * (!hits || hasAllWordsInTitle(hits, all.words.length) ? NUMBER_FACTOR : DOCUMENT_FACTOR)
  }
  const rough: RoughScore[] = []
  let from = 0
  for (const { entries } of searched.indexes) {
    entries.forEach((entry, number) => {
      const at = from + number
      if (!citation && all.scores[at] === 0) return
      const score = scoreOf(entry, at)
      if (score > 0) rough.push({ entry, at, score })
    })
    from += entries.length
  }
  const candidates = selectCandidates(rough).map(({ entry, at }): RankedEntry => {
    const seen = all.scores[at]! > 0 ? all.hitsIn(entry) : []
    const guessed = isOnlyGuessed(seen)
    const hits = guessed ? [] : seen
    const beside = rest && rest.scores[at]! > 0 ? rest.hitsIn(entry) : undefined
    return {
      entry,
      traits: getEntryTraits(entry, entry.document && options.statusOf(entry.document)),
      score: scoreOf(entry, at, hits, guessed),
      hits: beside ?? hits,
      words: beside ? rest!.words.length : all.words.length,
    }
  })
  candidates.sort((a, b) => b.score - a.score)
  const least = MIN_SHARE_OF_BEST * Math.min(candidates[0]?.score ?? 0, MAX_TEXT_SCORE)
  return candidates.filter(({ score }) => score > 0 && score >= least)
}

/** An entry scored without regard to runs of words. */
interface RoughScore {
  entry: SearchEntry
  /** Its number over all parts. */
  at: number
  score: number
}

/** Those that can still come into the list, in their order in the library; no more than are looked at closely. */
function selectCandidates(rough: readonly RoughScore[]): RoughScore[] {
  const ordered = Float64Array.from(rough, ({ score }) => score).sort()
  const least = Math.max(
    ordered.at(-MAX_RANKED_CLOSELY) ?? 0,
    (MIN_SHARE_OF_BEST * Math.min(ordered.at(-1) ?? 0, MAX_TEXT_SCORE)) / MAX_RUN_FACTOR,
  )
  return rough.filter(({ score }) => score >= least).slice(0, 2 * MAX_RANKED_CLOSELY)
}

/** A query, or what stands beside the citation in it, against all entries. */
class ScoredQuery {
  readonly words: readonly QueryWord[]
  readonly scores: Float64Array
  /** The words as they were meant, without diacritics, one blank between them. */
  readonly name: string
  private readonly finder: WordHitFinder

  constructor(query: string, { indexes: parts, vocabulary }: SearchIndex) {
    const sure = parseQuery(query, vocabulary, parts, false)
    let words = sure
    let { scores, complete } = computeQueryScores(words, parts)
    if (!complete && words.length > 1) {
      // Nothing says it all: then "sử phạt" may be "xử phạt", though "sử" is a word too.
      const doubted = parseQuery(query, vocabulary, parts, true)
      const again = computeQueryScores(doubted, parts)
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
