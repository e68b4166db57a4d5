import { citationScore } from './citation-score.ts'
import type { Entry, ImportedEntry } from './entries.ts'
import { type Traits, traitsOf } from './filter.ts'
import { Finder, isOnlyGuessed, runBonus, type WordHit } from './hits.ts'
import type { Part } from './inverted-index.ts'
import type { ParsedCitation } from './parse-citation.ts'
import { type AskedWord, answer, ask } from './query.ts'
import { isOwn } from './roles.ts'
import { type StatusOf, standingFactor } from './status-boost.ts'
import { bareWords } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An entry that answers a query, with the words found in it. */
export interface Candidate {
  entry: Entry
  traits: Traits
  score: number
  hits: readonly WordHit[]
  /** How many words were asked for. */
  words: number
}

/** What is searched. */
export interface Searched {
  /** The library first, then the imported texts. */
  parts: readonly Part[]
  vocabulary: Vocabulary
}

/** What decides the order beside the words. */
export interface RankOptions {
  currentFirst: boolean
  roles: readonly string[]
  statusOf: StatusOf
}

/** Hits of less than this share of the best one say too little to be shown. */
const LEAST = 0.3
/** About the best score that words alone reach; a cited document scores far above and must not hide what the words find. */
const TEXT_AT_MOST = 4
/** A document found by its text says less than its provision does; found by its kind and number, more. */
const DOCUMENT_FACTOR = 0.7
const NUMBER_FACTOR = 1.2
/** An article that is headed by what was typed is about just that, and the user brought it in. */
const HEADING_FACTOR = 1.6
/** A rule of the user's own agency says more to its user than a law that says the same. */
const OWN_FACTOR = 1.3
/** A query that is the name of a document means the document. */
const NAME_FACTOR = 3
/** How many are looked at for runs of words: a run can no more than double a score. */
const CLOSELY = 120
const RUN_AT_MOST = 2
/** What is left of a citation's score when nothing of what was typed beside it is found. */
const BESIDE = 0.1

/** The entries that answer a query, the best first. */
export function rank(
  query: string,
  citation: ParsedCitation | undefined,
  searched: Searched,
  options: RankOptions,
): Candidate[] {
  const all = new Side(query, searched)
  const rest = citation && citation.rest !== '' ? new Side(citation.rest, searched) : undefined
  const factors = (entry: Entry) =>
    roleFactor(entry, options.roles) * (options.currentFirst ? standingFactor(entry, options.statusOf) : 1)
  // Without hits: what the entry may come to at most, but for runs of words.
  const scoreOf = (entry: Entry, at: number, hits?: readonly WordHit[], guessed = false) => {
    const named = entry.kind === 'document' && entry.names.includes(all.name)
    const text = guessed ? 0 : all.scores[at]!
    const cited = citation ? citationScore(entry, citation) : 0
    if (text === 0 && cited === 0) return 0
    const words = text * (named ? NAME_FACTOR : 1) * (1 + runBonus(hits ?? [], all.words.length)) * factors(entry)
    const score = words + (rest && rest.scores[at] === 0 ? cited * BESIDE : cited)
    if (entry.kind === 'imported')
      return score * (isHeadedBy(entry, all.words) ? HEADING_FACTOR : 1) * (entry.text.own ? OWN_FACTOR : 1)
    if (entry.kind !== 'document' || cited > 0 || named) return score
    return score * (!hits || allInTitle(hits, all.words.length) ? NUMBER_FACTOR : DOCUMENT_FACTOR)
  }
  const rough: Rough[] = []
  let from = 0
  for (const { entries } of searched.parts) {
    entries.forEach((entry, number) => {
      const at = from + number
      if (!citation && all.scores[at] === 0) return
      const score = scoreOf(entry, at)
      if (score > 0) rough.push({ entry, at, score })
    })
    from += entries.length
  }
  const candidates = closest(rough).map(({ entry, at }): Candidate => {
    const seen = all.scores[at]! > 0 ? all.hitsIn(entry) : []
    const guessed = isOnlyGuessed(seen)
    const hits = guessed ? [] : seen
    const beside = rest && rest.scores[at]! > 0 ? rest.hitsIn(entry) : undefined
    return {
      entry,
      traits: traitsOf(entry, entry.document && options.statusOf(entry.document)),
      score: scoreOf(entry, at, hits, guessed),
      hits: beside ?? hits,
      words: beside ? rest!.words.length : all.words.length,
    }
  })
  candidates.sort((a, b) => b.score - a.score)
  const least = LEAST * Math.min(candidates[0]?.score ?? 0, TEXT_AT_MOST)
  return candidates.filter(({ score }) => score > 0 && score >= least)
}

/** An entry scored without regard to runs of words. */
interface Rough {
  entry: Entry
  /** Its number over all parts. */
  at: number
  score: number
}

/** Those that can still come into the list, in their order in the library; no more than are looked at closely. */
function closest(rough: readonly Rough[]): Rough[] {
  const ordered = Float64Array.from(rough, ({ score }) => score).sort()
  const least = Math.max(ordered.at(-CLOSELY) ?? 0, (LEAST * Math.min(ordered.at(-1) ?? 0, TEXT_AT_MOST)) / RUN_AT_MOST)
  return rough.filter(({ score }) => score >= least).slice(0, 2 * CLOSELY)
}

/** A query, or what stands beside the citation in it, against all entries. */
class Side {
  readonly words: readonly AskedWord[]
  readonly scores: Float64Array
  /** The words as they were meant, without diacritics, one blank between them. */
  readonly name: string
  private readonly finder: Finder

  constructor(query: string, { parts, vocabulary }: Searched) {
    const sure = ask(query, vocabulary, parts, false)
    let words = sure
    let { scores, complete } = answer(words, parts)
    if (!complete && words.length > 1) {
      // Nothing says it all: then "sử phạt" may be "xử phạt", though "sử" is a word too.
      const doubted = ask(query, vocabulary, parts, true)
      const again = answer(doubted, parts)
      if (again.complete) [words, scores] = [doubted, again.scores]
    }
    this.words = words
    this.scores = scores
    this.name = words.map(({ meant }) => meant).join(' ')
    this.finder = new Finder(words, vocabulary)
  }

  hitsIn(entry: Entry): WordHit[] {
    return this.finder.hitsIn(entry)
  }
}

function allInTitle(hits: readonly WordHit[], words: number): boolean {
  return words > 0 && new Set(hits.filter(({ field }) => field === 'title').map(({ word }) => word)).size === words
}

function isHeadedBy({ piece }: ImportedEntry, words: readonly AskedWord[]): boolean {
  const heading = new Set(bareWords(piece.heading).split(' '))
  return words.length > 1 && words.every(({ meant }) => heading.has(meant))
}

function roleFactor(entry: Entry, roles: readonly string[]): number {
  if (entry.kind !== 'provision') return 1
  if (isOwn(entry.provision!, roles)) return 1.2
  if (entry.provision!.audience.includes('everyone')) return 1
  return roles.length === 0 ? 0.95 : 0.7
}
