// Search in the library. Pure: entries and a query go in, hits come out; 5 ms at most for the whole library.

import type { Span } from '../../draft.ts'
import type { Language } from '../../words/language.ts'
import { parseCitation } from '../citation.ts'
import type { Document } from '../document.ts'
import type { Provision } from '../provision.ts'
import { statusOn } from '../status.ts'
import { citationScore } from './by-citation.ts'
import { type Entry, entriesOf } from './entries.ts'
import { marksIn } from './marks.ts'
import { type TextMatch, Words } from './words.ts'

/** How to search. */
export interface SearchOptions {
  /** The day whose law counts, yyyy-mm-dd. */
  today: string
  /** What stands comes before what was replaced. */
  currentFirst: boolean
  /** Who searches: 'cong-chuc', 'vien-chuc', 'dang-vien', 'phat-ngon'. Their own provisions come first. */
  roles: readonly string[]
  /** The most hits to return. */
  limit?: number
}

/** One result. Marks are UTF-16 spans in `title` and `summary`, in order, not overlapping. */
export interface SearchHit {
  kind: 'provision' | 'document'
  id: string
  document: Document
  provision: Provision | undefined
  title: string
  summary: string
  marks: { title: readonly Span[]; summary: readonly Span[] }
}

/** A library made ready for search in one language. Building takes some ten milliseconds; keep it. */
export class LibrarySearch {
  private readonly entries: readonly Entry[]
  private readonly words: Words

  constructor(documents: readonly Document[], provisions: readonly Provision[], language: Language) {
    this.entries = entriesOf(documents, provisions, language)
    this.words = new Words(this.entries)
  }

  /** The best hits first. Total for any string; an empty query finds nothing. */
  find(query: string, options: SearchOptions): SearchHit[] {
    const citation = parseCitation(query)
    const text = this.words.match(query)
    const rest = citation && citation.rest !== '' ? this.words.match(citation.rest) : undefined
    const found: { entry: Entry; score: number; match: TextMatch | undefined }[] = []
    this.entries.forEach((entry, index) => {
      const match = text.get(index)
      const cited = citation ? citationScore(entry, citation) : 0
      const beside = rest?.get(index)
      let score = (match?.score ?? 0) * standingFactor(entry, options) * roleFactor(entry, options.roles)
      if (cited > 0) score += rest && !beside ? cited / 10 : cited
      if (entry.kind === 'document') score *= cited > 0 || match?.whole ? 1 : DOCUMENT_FACTOR
      if (score > 0) found.push({ entry, score, match: beside ?? match })
    })
    found.sort((a, b) => b.score - a.score)
    const least = LEAST * Math.min(found[0]?.score ?? 0, TEXT_AT_MOST)
    return found
      .filter(({ score }) => score >= least)
      .slice(0, options.limit ?? 40)
      .map(({ entry, match }) => hitOf(entry, match))
  }
}

/** Hits of less than this share of the best one say too little to be shown. */
const LEAST = 0.3
/** About the best score that words alone reach; a cited document scores far above and must not hide what the words find. */
const TEXT_AT_MOST = 4

/** A document found by its text says less than its provision does. */
const DOCUMENT_FACTOR = 0.7

function standingFactor(entry: Entry, { today, currentFirst }: SearchOptions): number {
  if (!currentFirst) return 1
  const sure = entry.provision?.verification === 'partial' ? 0.8 : 1
  const status = statusOn(entry.document, today)
  return sure * (status === 'in-force' ? 1 : status === 'unclear' ? 0.8 : 0.3)
}

function roleFactor(entry: Entry, roles: readonly string[]): number {
  const audience: readonly string[] = entry.provision?.audience ?? ['everyone']
  if (audience.some((one) => roles.includes(one))) return 1.2
  if (roles.includes('phat-ngon') && entry.provision?.subjects.includes('phat-ngon')) return 1.2
  if (audience.includes('everyone')) return 1
  return roles.length === 0 ? 0.95 : 0.7
}

function hitOf(entry: Entry, match: TextMatch | undefined): SearchHit {
  const shown = (name: 'title' | 'summary') => entry.fields.find((field) => field.name === name)!
  return {
    kind: entry.kind,
    id: entry.id,
    document: entry.document,
    provision: entry.provision,
    title: shown('title').text,
    summary: shown('summary').text,
    marks: marksIn(shown('title'), shown('summary'), match),
  }
}
