import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import type { HitHighlights } from './hit-highlights.ts'
import type { SearchEntry } from './search-entries.ts'
import type { TraitCounts } from './search-filter.ts'

interface HitBase {
  id: string
  title: string
  /** Our summary; for an imported unit, its full text. */
  summary: string
  /** UTF-16 spans in `title` and `summary`, in order, not overlapping. */
  marks: HitHighlights
}

/** A hit in the library. */
interface LibraryHit extends HitBase {
  kind: 'provision' | 'document'
  document: LegalDocument
  provision: Provision | undefined
}

/** A hit in an imported text. */
export interface ImportedHit extends HitBase {
  kind: 'imported'
  text: ImportedText
  piece: SearchUnit
  /** The library document with the same number. */
  document: LegalDocument | undefined
}

/** One search result. */
export type SearchHit = LibraryHit | ImportedHit

/** The results of a query. */
export interface SearchResults {
  /** Best first. */
  hits: SearchHit[]
  /** Provisions that bind only other roles than the given ones. */
  forOthers: SearchHit[]
  /** Number of results the filter excludes. */
  outside: number
  /** Whether some result has every word of the query. */
  complete: boolean
  /** Whether some result has the words of the query together, in its order. */
  together: boolean
  /** Whether the query names a document or article. */
  cited: boolean
  /** The filter's options with their counts, before filtering. */
  counts: TraitCounts
}

/** Converts an entry to a result. */
export function toSearchHit(entry: SearchEntry, marks: HitHighlights): SearchHit {
  const shown = { id: entry.id, title: entry.title.text, summary: entry.body.text, marks }
  if (entry.kind === 'imported') {
    return { ...shown, kind: entry.kind, text: entry.text, piece: entry.piece, document: entry.document }
  }
  return { ...shown, kind: entry.kind, document: entry.document, provision: entry.provision }
}
