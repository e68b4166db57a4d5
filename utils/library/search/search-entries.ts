import type { Language } from '../../i18n/translate.ts'
import { type ProvisionPath, parseProvisionPath } from '../citation-table.ts'
import type { ImportedText, SearchUnit } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import type { Provision } from '../provision.ts'
import { SUBJECTS } from '../subjects.ts'
import { formatEntryTitle, formatImportedTitle } from './entry-title.ts'
import type { SearchField, SearchFieldName } from './search-fields.ts'
import { SYNONYMS } from './synonyms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { toBareWords } from './word-tokens.ts'

interface EntryBase {
  id: string
  /** The documents whose citation matches this entry. An imported text may be the wording of a library document. */
  cited: readonly string[]
  /** Its own place and the places its summary also covers; empty for a whole document. */
  paths: readonly ProvisionPath[]
  fields: readonly SearchField[]
  /** The shown texts: a title, and a body of which an excerpt is shown. */
  title: SearchField
  body: SearchField
  /** Names of the document as a whole, without diacritics. */
  names: readonly string[]
}

/** A provision or whole document of the library, ready for search. */
interface RecordEntry extends EntryBase {
  kind: 'provision' | 'document'
  document: LegalDocument
  provision: Provision | undefined
}

/** A unit of an imported text, ready for search. */
export interface ImportedEntry extends EntryBase {
  kind: 'imported'
  text: ImportedText
  piece: SearchUnit
  /** The library document with the same number. */
  document: LegalDocument | undefined
}

/** A searchable entry. */
export type SearchEntry = RecordEntry | ImportedEntry

/** Maximum searched UTF-16 units of one unit. A book imported as one unit would slow down every query. */
export const MAX_SEARCHED_LENGTH = 200_000

/** Words people type when they look for an amount. */
const FINE_WORDS = 'mức phạt, phạt tiền, bị phạt bao nhiêu'

/**
 * Creates the entries of a library in one screen language, one by one. Everyday words stay Vietnamese. Skips a
 * provision whose document is not among the documents.
 */
export function* createLibraryEntries(
  documents: readonly LegalDocument[],
  provisions: readonly Provision[],
  language: Language,
  vocabulary: Vocabulary,
): Generator<SearchEntry> {
  const byId = new Map<string, LegalDocument>(documents.map((one) => [one.id, one]))
  const other: Language = language === 'vi' ? 'en' : 'vi'
  const field = createFieldReader(vocabulary)
  for (const provision of provisions) {
    const legalDocument = byId.get(provision.document)
    if (!legalDocument) continue
    const [first, ...others] = provision.subjects.map((id) => SUBJECTS[id])
    const title = field('title', formatEntryTitle(legalDocument, provision, language))
    const body = field('summary', provision.summary[language])
    yield {
      kind: 'provision',
      id: provision.id,
      cited: [legalDocument.id],
      document: legalDocument,
      provision,
      paths: [provision.path, ...provision.covers.map(parseProvisionPath)],
      title,
      body,
      fields: [
        title,
        body,
        ...(first ? [field('subjects', first.vi), field('words', first.words)] : []),
        field('farther', others.map((subject) => `${subject.vi}, ${subject.words}`).join(', ')),
        field('asked', [SYNONYMS[provision.id], provision.fines.length > 0 && FINE_WORDS].filter(Boolean).join(', ')),
        field('other', provision.summary[other]),
      ],
      names: [],
    }
  }
  for (const legalDocument of documents) {
    const title = field('title', formatEntryTitle(legalDocument, undefined, language))
    const body = field('summary', legalDocument.title[language])
    yield {
      kind: 'document',
      id: legalDocument.id,
      cited: [legalDocument.id],
      document: legalDocument,
      provision: undefined,
      paths: [],
      title,
      body,
      fields: [
        title,
        body,
        field('words', legalDocument.aliases.join(', ')),
        field('asked', SYNONYMS[legalDocument.id] ?? ''),
        field('other', legalDocument.title[other]),
      ],
      names: [legalDocument.title.vi, legalDocument.title.en, ...legalDocument.aliases].map(toBareWords),
    }
  }
}

/** Creates the entries of an imported text, one by one. */
export function* createImportedEntries(
  text: ImportedText,
  pieces: readonly SearchUnit[],
  document: LegalDocument | undefined,
  language: Language,
  vocabulary: Vocabulary,
): Generator<SearchEntry> {
  const field = createFieldReader(vocabulary)
  for (const piece of pieces) {
    const title = field('title', formatImportedTitle(text, piece, language))
    const body = field('verbatim', piece.text.slice(0, MAX_SEARCHED_LENGTH))
    yield {
      kind: 'imported',
      id: piece.id,
      cited: text.document ? [text.id, text.document] : [text.id],
      document,
      text,
      piece,
      paths: [piece.path],
      title,
      body,
      fields: [title, body],
      names: [],
    }
  }
}

function createFieldReader(vocabulary: Vocabulary): (name: SearchFieldName, text: string) => SearchField {
  return (name, text) => ({ name, ...vocabulary.read(text) })
}
