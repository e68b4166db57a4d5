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
  /** The documents it belongs to when one is cited: an imported text may be one of the library's, word for word. */
  cited: readonly string[]
  /** Where it stands, and what else it tells together with that; empty for a whole document. */
  paths: readonly ProvisionPath[]
  fields: readonly SearchField[]
  /** What is shown: a title, and a text of which an excerpt is shown. */
  title: SearchField
  body: SearchField
  /** Names that stand for the document as a whole, without diacritics. */
  names: readonly string[]
}

/** A provision or a whole document of the library, ready to be searched. */
interface RecordEntry extends EntryBase {
  kind: 'provision' | 'document'
  document: LegalDocument
  provision: Provision | undefined
}

/** A piece of an imported text, ready to be searched. */
export interface ImportedEntry extends EntryBase {
  kind: 'imported'
  text: ImportedText
  piece: SearchUnit
  /** The document of the library with the same number. */
  document: LegalDocument | undefined
}

/** Something that can be found. */
export type SearchEntry = RecordEntry | ImportedEntry

/** Most UTF-16 units of one piece that are searched: a book kept in one piece would hold up every query. */
export const MAX_SEARCHED_LENGTH = 200_000

/** What people type when they look for an amount. */
const FINE_WORDS = 'mức phạt, phạt tiền, bị phạt bao nhiêu'

/**
 * Makes the entries of a library in one language of the screen, one after the other; everyday words stay Vietnamese. A
 * provision whose document is not among the documents is left out.
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
    const whole = byId.get(provision.document)
    if (!whole) continue
    const [first, ...others] = provision.subjects.map((id) => SUBJECTS[id])
    const title = field('title', formatEntryTitle(whole, provision, language))
    const body = field('summary', provision.summary[language])
    yield {
      kind: 'provision',
      id: provision.id,
      cited: [whole.id],
      document: whole,
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
  for (const whole of documents) {
    const title = field('title', formatEntryTitle(whole, undefined, language))
    const body = field('summary', whole.title[language])
    yield {
      kind: 'document',
      id: whole.id,
      cited: [whole.id],
      document: whole,
      provision: undefined,
      paths: [],
      title,
      body,
      fields: [
        title,
        body,
        field('words', whole.aliases.join(', ')),
        field('asked', SYNONYMS[whole.id] ?? ''),
        field('other', whole.title[other]),
      ],
      names: [whole.title.vi, whole.title.en, ...whole.aliases].map(toBareWords),
    }
  }
}

/** Makes the entries of an imported text. */
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
