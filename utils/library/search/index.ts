// Search in the library and in imported texts. Pure: entries and a query in, hits out. Takes at most 5 ms for 5,000
// provisions and some hundred imported articles (npm run bench:search).

import type { Language } from '../../i18n/translate.ts'
import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import { getOwnTextStatus } from '../own-text-status.ts'
import type { Provision } from '../provision.ts'
import { DocumentNames, isNameOfText } from './document-names.ts'
import { findClosestMatches, findHighlights } from './hit-highlights.ts'
import { InvertedIndex } from './inverted-index.ts'
import { createMissingNumberFinder, type MissingNumber, type MissingNumberFinder } from './missing-number.ts'
import { type CitationParser, createCitationParser, type ParsedCitation } from './parse-citation.ts'
import { type RankedEntry, rankEntries } from './rank-entries.ts'
import { createImportedEntries, createLibraryEntries } from './search-entries.ts'
import { countTraits, isKeptByFilter, type SearchFilter } from './search-filter.ts'
import { type SearchHit, type SearchResults, toSearchHit } from './search-hit.ts'
import { isOnlyForOthers, resolveRoles } from './search-roles.ts'
import { createStatusLookup } from './status-boost.ts'
import { Vocabulary } from './vocabulary.ts'
import { hasWordsTogether } from './word-hits.ts'

export type { SearchHit, SearchResults } from './search-hit.ts'

/** The options of a search. */
export interface SearchOptions {
  /** The day whose law counts, yyyy-mm-dd. */
  today: string
  /** Whether `today` is a past day. What was not law on it yet then ranks after the law of that day. */
  past?: boolean
  /** Documents in force rank before replaced ones. */
  currentFirst: boolean
  /** The user's roles: 'cong-chuc', 'vien-chuc', 'dang-vien', 'phat-ngon'. Provisions for these roles rank first. */
  roles: readonly string[]
  /** Entries that are known to answer the query, by id, each with its score in addition to that from words. */
  favoured?: ReadonlyMap<string, number>
  /** Which results to keep; all by default. The user chose it, so the results it excludes are counted. */
  filter?: SearchFilter
  /** Whether an entry is wanted at all; all by default. */
  keeps?(id: string): boolean
  /** Maximum number of hits in each list. */
  limit?: number
}

const DEFAULT_LIMIT = 40
/** Entries indexed per step, about one or two milliseconds. */
const BATCH_SIZE = 20

/** An imported text with its searched units. */
interface ImportedTextIndex {
  text: ImportedText
  pieces: readonly SearchUnit[]
  index: InvertedIndex
}

/** The search index of a library in one language, with the texts the user imported. */
export class SearchEngine {
  private readonly documents: readonly LegalDocument[]
  readonly language: Language
  private readonly vocabulary = new Vocabulary()
  private readonly library: InvertedIndex
  private readonly texts = new Map<string, ImportedTextIndex>()
  private readonly names: DocumentNames
  private lastNamed: { query: string; ids: ReadonlySet<string> } | undefined
  private citationParser: CitationParser
  private missingNumberFinder: MissingNumberFinder

  /** Creates the engine without building the index. `buildInSteps` or the first query builds it. */
  constructor(documents: readonly LegalDocument[], provisions: readonly Provision[], language: Language) {
    this.documents = documents
    this.language = language
    this.library = new InvertedIndex(createLibraryEntries(documents, provisions, language, this.vocabulary))
    this.names = new DocumentNames(documents)
    this.citationParser = createCitationParser(documents)
    this.missingNumberFinder = createMissingNumberFinder(documents)
  }

  /**
   * Adds a text, or replaces its earlier version. Its entries can be found as soon as `buildInSteps` has indexed them.
   */
  addText(text: ImportedText, pieces: readonly SearchUnit[]): void {
    const document = this.documents.find(({ id }) => id === text.document)
    const entries = createImportedEntries(text, pieces, document, this.language, this.vocabulary)
    this.texts.set(text.id, { text, pieces, index: new InvertedIndex(entries) })
    this.updateNames()
  }

  /** Removes a text. Ignores an unknown id. */
  removeText(id: string): void {
    if (this.texts.delete(id)) this.updateNames()
  }

  /** Returns the imported texts in the engine. */
  importedTexts(): ImportedText[] {
    return [...this.texts.values()].map(({ text }) => text)
  }

  /** Returns the imported rules of the user's own agency, each with its units. */
  listOwnTexts(): { text: ImportedText; units: readonly SearchUnit[] }[] {
    return [...this.texts.values()].flatMap(({ text, pieces }) => (text.own ? [{ text, units: pieces }] : []))
  }

  /**
   * Returns the units of the imported rules of the user's own agency, without those that are not in force yet on a day.
   * @param day yyyy-mm-dd
   */
  listOwnRules(day: string): SearchUnit[] {
    return this.listOwnTexts().flatMap(({ text, units }) => (getOwnTextStatus(text, day) === 'not-yet' ? [] : units))
  }

  /** Builds the missing part of the index in short steps. */
  *buildInSteps(): Generator<void> {
    for (const index of this.indexes()) {
      while (!index.done) {
        index.addEntries(BATCH_SIZE)
        yield
      }
    }
  }

  /** Finds the best hits, best first. Accepts any string; an empty query has no hits. */
  findHits(query: string, options: SearchOptions): SearchHit[] {
    return this.search(query, options).hits
  }

  /** Finds all results of a query: hits within the filter, hits for other roles, and how many the filter excludes. */
  search(query: string, options: SearchOptions): SearchResults {
    this.library.addEntries()
    const { today, past = false, currentFirst, favoured, filter = {}, keeps, limit = DEFAULT_LIMIT } = options
    const roles = resolveRoles(query, options.roles)
    const searched = { indexes: this.indexes(), vocabulary: this.vocabulary }
    const citation = this.citationParser(query)
    const statusOf = createStatusLookup(today)
    const named = this.findNamed(query)
    const ranked = rankEntries(query, citation, searched, { currentFirst, roles, statusOf, past, favoured, named })
    const found = keeps ? ranked.filter(({ entry }) => keeps(entry.id)) : ranked
    const kept = found.filter(({ traits }) => isKeptByFilter(filter, traits))
    const bindsOnlyOthers = ({ entry }: RankedEntry) =>
      entry.kind === 'provision' && isOnlyForOthers(entry.provision!, roles)
    const closest = findClosestMatches(found)
    const toHits = (list: readonly RankedEntry[]) =>
      list
        .slice(0, limit)
        .map(({ entry, hits, words }) => toSearchHit(entry, findHighlights(entry, hits, words, closest)))
    return {
      hits: toHits(kept.filter((one) => !bindsOnlyOthers(one))),
      forOthers: toHits(kept.filter(bindsOnlyOthers)),
      outside: found.length - kept.length,
      complete: found.some(({ hits, words }) => new Set(hits.map(({ word }) => word)).size === words.length),
      together: found.some(({ hits, words }) => hasWordsTogether(hits, words.length)),
      cited: citation !== undefined,
      counts: countTraits(found.map(({ traits }) => traits)),
    }
  }

  /** Parses the citation in a query. Returns undefined if it names no document and no article. */
  parseCitation(query: string): ParsedCitation | undefined {
    return this.citationParser(query)
  }

  /** Finds the document number in a query that neither the library nor an imported text has. */
  findMissingNumber(query: string): MissingNumber | undefined {
    return this.missingNumberFinder(query)
  }

  /** Whether a whole query is the name of a document of the library, or of an imported text. */
  isDocumentName(query: string): boolean {
    return this.findNamed(query).size > 0
  }

  /**
   * Finds the documents that a whole query names, and the units of the imported texts it names; once for a query, of
   * which the answer asks before the search.
   */
  private findNamed(query: string): ReadonlySet<string> {
    if (this.lastNamed?.query !== query) {
      const imported = [...this.texts.values()].filter(
        ({ text }) => text.document === null && isNameOfText(query, text),
      )
      const units = imported.flatMap(({ pieces }) => pieces.map(({ id }) => id))
      this.lastNamed = { query, ids: new Set([...this.names.find(query), ...units]) }
    }
    return this.lastNamed.ids
  }

  private indexes(): InvertedIndex[] {
    return [this.library, ...[...this.texts.values()].map(({ index }) => index)]
  }

  private updateNames(): void {
    this.lastNamed = undefined
    this.citationParser = createCitationParser(this.documents, this.importedTexts())
    this.missingNumberFinder = createMissingNumberFinder(this.documents, this.importedTexts())
  }
}
