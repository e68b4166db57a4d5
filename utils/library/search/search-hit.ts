import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import type { HitHighlights } from './hit-highlights.ts'
import type { SearchEntry } from './search-entries.ts'
import type { TraitCounts } from './search-filter.ts'

interface HitBase {
  id: string
  title: string
  /** Our summary; of an imported piece, all that it says. */
  summary: string
  /** UTF-16 spans in `title` and `summary`, in order, not overlapping. */
  marks: HitHighlights
}

/** A provision or document of the library that was found. */
interface LibraryHit extends HitBase {
  kind: 'provision' | 'document'
  document: LegalDocument
  provision: Provision | undefined
}

/** A piece of an imported text that was found. */
interface ImportedHit extends HitBase {
  kind: 'imported'
  text: ImportedText
  piece: SearchUnit
  /** The document of the library with the same number. */
  document: LegalDocument | undefined
}

/** One result. */
export type SearchHit = LibraryHit | ImportedHit

/** What a query finds. */
export interface SearchResults {
  /** The best first. */
  hits: SearchHit[]
  /** What binds only others than the roles given. */
  forOthers: SearchHit[]
  /** How many more there are that the filter keeps away. */
  outside: number
  /** What there is to filter by, counted without the filter. */
  counts: TraitCounts
}

/** An entry as a result. */
export function toSearchHit(entry: SearchEntry, marks: HitHighlights): SearchHit {
  const shown = { id: entry.id, title: entry.title.text, summary: entry.body.text, marks }
  if (entry.kind === 'imported') {
    return { ...shown, kind: entry.kind, text: entry.text, piece: entry.piece, document: entry.document }
  }
  return { ...shown, kind: entry.kind, document: entry.document, provision: entry.provision }
}
