// Search in the library and in imported texts. Pure: entries and a query go in, hits come out; 5 ms at most for 5,000 provisions
// and some hundred imported articles (npm run bench:search).

import type { Language } from '../../i18n/translate.ts'
import type { Document } from '../document.ts'
import type { ImportedPiece, ImportedText } from '../imports/parser/imported-text.ts'
import type { Provision } from '../provision.ts'
import { importedEntries, libraryEntries } from './entries.ts'
import { countTraits, keeps, type SearchFilter } from './filter.ts'
import { marksIn } from './highlights.ts'
import { type Findings, hitOf, type SearchHit } from './hit.ts'
import { Part } from './inverted-index.ts'
import { type CitationReader, citationReader } from './parse-citation.ts'
import { type Candidate, rank } from './rank.ts'
import { bindsOnlyOthers, rolesIn } from './roles.ts'
import { statusesOn } from './status-boost.ts'
import { Vocabulary } from './vocabulary.ts'

export type { Findings, SearchHit } from './hit.ts'

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

const LIMIT = 40
/** How many entries are taken in at once: a millisecond or two. */
const STEP = 20

/** A library made ready for search in one language, with the texts that the user brought in. */
export class LibrarySearch {
  private readonly documents: readonly Document[]
  private readonly language: Language
  private readonly vocabulary = new Vocabulary()
  private readonly library: Part
  private readonly texts = new Map<string, { text: ImportedText; part: Part }>()
  private reader: CitationReader

  /** Takes no time: the index is made by `building`, or by the first query. */
  constructor(documents: readonly Document[], provisions: readonly Provision[], language: Language) {
    this.documents = documents
    this.language = language
    this.library = new Part(libraryEntries(documents, provisions, language, this.vocabulary))
    this.reader = citationReader(documents)
  }

  /** Brings in a text, or its new version in place of the old. It is found as far as `building` has come. */
  addText(text: ImportedText, pieces: readonly ImportedPiece[]): void {
    const document = this.documents.find(({ id }) => id === text.document)
    const entries = importedEntries(text, pieces, document, this.language, this.vocabulary)
    this.texts.set(text.id, { text, part: new Part(entries) })
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
  *building(): Generator<void> {
    for (const part of this.parts()) {
      while (!part.done) {
        part.takeIn(STEP)
        yield
      }
    }
  }

  /** The best hits first. Total for any string; an empty query finds nothing. */
  find(query: string, options: SearchOptions): SearchHit[] {
    return this.look(query, options).hits
  }

  /** All that a query finds: within the filter, for others, and how much the filter keeps away. */
  look(query: string, options: SearchOptions): Findings {
    this.library.takeIn()
    const { today, currentFirst, filter = {}, limit = LIMIT } = options
    const roles = rolesIn(query, options.roles)
    const searched = { parts: this.parts(), vocabulary: this.vocabulary }
    const found = rank(query, this.reader(query), searched, { currentFirst, roles, statusOf: statusesOn(today) })
    const kept = found.filter(({ traits }) => keeps(filter, traits))
    const forOthers = ({ entry }: Candidate) => entry.kind === 'provision' && bindsOnlyOthers(entry.provision!, roles)
    const shown = (list: readonly Candidate[]) =>
      list.slice(0, limit).map(({ entry, hits, words }) => hitOf(entry, marksIn(entry, hits, words)))
    return {
      hits: shown(kept.filter((one) => !forOthers(one))),
      forOthers: shown(kept.filter(forOthers)),
      outside: found.length - kept.length,
      counts: countTraits(found.map(({ traits }) => traits)),
    }
  }

  private parts(): Part[] {
    return [this.library, ...[...this.texts.values()].map(({ part }) => part)]
  }

  private readNames(): void {
    this.reader = citationReader(this.documents, this.importedTexts())
  }
}
