// Search in the library and in imported texts. Pure: entries and a query go in, hits come out; 5 ms at most for 5,000 provisions
// and some hundred imported articles (npm run bench:search).

import type { Language } from '../../i18n/translate.ts'
import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import { findHighlights } from './hit-highlights.ts'
import { InvertedIndex } from './inverted-index.ts'
import { type CitationParser, createCitationParser } from './parse-citation.ts'
import { type RankedEntry, rankEntries } from './rank-entries.ts'
import { createImportedEntries, createLibraryEntries } from './search-entries.ts'
import { countTraits, isKeptByFilter, type SearchFilter } from './search-filter.ts'
import { type SearchHit, type SearchResults, toSearchHit } from './search-hit.ts'
import { isOnlyForOthers, resolveRoles } from './search-roles.ts'
import { createStatusLookup } from './status-boost.ts'
import { Vocabulary } from './vocabulary.ts'

export type { SearchHit, SearchResults } from './search-hit.ts'

/** How to search. */
export interface SearchOptions {
  /** The day whose law counts, yyyy-mm-dd. */
  today: string
  /** What stands comes before what was replaced. */
  currentFirst: boolean
  /** Who searches: 'cong-chuc', 'vien-chuc', 'dang-vien', 'phat-ngon'. Their own provisions come first. */
  roles: readonly string[]
  /** What to keep; all unless said. */
  filter?: SearchFilter
  /** The most hits to return, in each list. */
  limit?: number
}

const DEFAULT_LIMIT = 40
/** How many entries are taken in at once: a millisecond or two. */
const BATCH_SIZE = 20

/** A library made ready for search in one language, with the texts that the user brought in. */
export class SearchEngine {
  private readonly documents: readonly LegalDocument[]
  private readonly language: Language
  private readonly vocabulary = new Vocabulary()
  private readonly library: InvertedIndex
  private readonly texts = new Map<string, { text: ImportedText; part: InvertedIndex }>()
  private reader: CitationParser

  /** Takes no time: the index is made by `building`, or by the first query. */
  constructor(documents: readonly LegalDocument[], provisions: readonly Provision[], language: Language) {
    this.documents = documents
    this.language = language
    this.library = new InvertedIndex(createLibraryEntries(documents, provisions, language, this.vocabulary))
    this.reader = createCitationParser(documents)
  }

  /** Brings in a text, or its new version in place of the old. It is found as far as `building` has come. */
  addText(text: ImportedText, pieces: readonly SearchUnit[]): void {
    const document = this.documents.find(({ id }) => id === text.document)
    const entries = createImportedEntries(text, pieces, document, this.language, this.vocabulary)
    this.texts.set(text.id, { text, part: new InvertedIndex(entries) })
    this.readNames()
  }

  /** Takes a text out again; nothing happens when there is none with this id. */
  removeText(id: string): void {
    if (this.texts.delete(id)) this.readNames()
  }

  /** The texts that were brought in. */
  importedTexts(): ImportedText[] {
    return [...this.texts.values()].map(({ text }) => text)
  }

  /** Makes what cannot be found yet ready, in short steps. */
  *buildInSteps(): Generator<void> {
    for (const part of this.parts()) {
      while (!part.done) {
        part.addEntries(BATCH_SIZE)
        yield
      }
    }
  }

  /** The best hits first. Total for any string; an empty query finds nothing. */
  findHits(query: string, options: SearchOptions): SearchHit[] {
    return this.search(query, options).hits
  }

  /** All that a query finds: within the filter, for others, and how much the filter keeps away. */
  search(query: string, options: SearchOptions): SearchResults {
    this.library.addEntries()
    const { today, currentFirst, filter = {}, limit = DEFAULT_LIMIT } = options
    const roles = resolveRoles(query, options.roles)
    const searched = { indexes: this.parts(), vocabulary: this.vocabulary }
    const found = rankEntries(query, this.reader(query), searched, {
      currentFirst,
      roles,
      statusOf: createStatusLookup(today),
    })
    const kept = found.filter(({ traits }) => isKeptByFilter(filter, traits))
    const forOthers = ({ entry }: RankedEntry) => entry.kind === 'provision' && isOnlyForOthers(entry.provision!, roles)
    const shown = (list: readonly RankedEntry[]) =>
      list.slice(0, limit).map(({ entry, hits, words }) => toSearchHit(entry, findHighlights(entry, hits, words)))
    return {
      hits: shown(kept.filter((one) => !forOthers(one))),
      forOthers: shown(kept.filter(forOthers)),
      outside: found.length - kept.length,
      counts: countTraits(found.map(({ traits }) => traits)),
    }
  }

  private parts(): InvertedIndex[] {
    return [this.library, ...[...this.texts.values()].map(({ part }) => part)]
  }

  private readNames(): void {
    this.reader = createCitationParser(this.documents, this.importedTexts())
  }
}
