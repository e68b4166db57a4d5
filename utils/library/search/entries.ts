import type { Language } from '../../i18n/translate.ts'
import { type ProvisionPath, pathOf } from '../citation-table.ts'
import type { Document } from '../document.ts'
import type { ImportedPiece, ImportedText } from '../imports/parser/imported-text.ts'
import type { Provision } from '../provision.ts'
import { SUBJECTS } from '../subjects.ts'
import type { Field, FieldName } from './fields.ts'
import { ASKED } from './synonyms.ts'
import { importedTitle, titleOf } from './title.ts'
import { bareWords } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

interface EntryBase {
  id: string
  /** The documents it belongs to when one is cited: an imported text may be one of the library's, word for word. */
  cited: readonly string[]
  /** Where it stands, and what else it tells together with that; empty for a whole document. */
  paths: readonly ProvisionPath[]
  fields: readonly Field[]
  /** What is shown: a title, and a text of which an excerpt is shown. */
  title: Field
  body: Field
  /** Names that stand for the document as a whole, without diacritics. */
  names: readonly string[]
}

/** A provision or a whole document of the library, ready to be searched. */
interface LibraryEntry extends EntryBase {
  kind: 'provision' | 'document'
  document: Document
  provision: Provision | undefined
}

/** A piece of an imported text, ready to be searched. */
export interface ImportedEntry extends EntryBase {
  kind: 'imported'
  text: ImportedText
  piece: ImportedPiece
  /** The document of the library with the same number. */
  document: Document | undefined
}

/** Something that can be found. */
export type Entry = LibraryEntry | ImportedEntry

/** Most UTF-16 units of one piece that are searched: a book kept in one piece would hold up every query. */
export const MOST_SEARCHED = 200_000

/** What people type when they look for an amount. */
const FINE_WORDS = 'mức phạt, phạt tiền, bị phạt bao nhiêu'

/**
 * Makes the entries of a library in one language of the screen, one after the other; everyday words stay Vietnamese. A
 * provision whose document is not among the documents is left out.
 */
export function* libraryEntries(
  documents: readonly Document[],
  provisions: readonly Provision[],
  language: Language,
  vocabulary: Vocabulary,
): Generator<Entry> {
  const byId = new Map<string, Document>(documents.map((one) => [one.id, one]))
  const other: Language = language === 'vi' ? 'en' : 'vi'
  const field = fieldReader(vocabulary)
  for (const provision of provisions) {
    const whole = byId.get(provision.document)
    if (!whole) continue
    const [first, ...others] = provision.subjects.map((id) => SUBJECTS[id])
    const title = field('title', titleOf(whole, provision, language))
    const body = field('summary', provision.summary[language])
    yield {
      kind: 'provision',
      id: provision.id,
      cited: [whole.id],
      document: whole,
      provision,
      paths: [provision.path, ...provision.covers.map(pathOf)],
      title,
      body,
      fields: [
        title,
        body,
        ...(first ? [field('subjects', first.vi), field('words', first.words)] : []),
        field('farther', others.map((subject) => `${subject.vi}, ${subject.words}`).join(', ')),
        field('asked', [ASKED[provision.id], provision.fines.length > 0 && FINE_WORDS].filter(Boolean).join(', ')),
        field('other', provision.summary[other]),
      ],
      names: [],
    }
  }
  for (const whole of documents) {
    const title = field('title', titleOf(whole, undefined, language))
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
        field('asked', ASKED[whole.id] ?? ''),
        field('other', whole.title[other]),
      ],
      names: [whole.title.vi, whole.title.en, ...whole.aliases].map(bareWords),
    }
  }
}

/** Makes the entries of an imported text. */
export function* importedEntries(
  text: ImportedText,
  pieces: readonly ImportedPiece[],
  document: Document | undefined,
  language: Language,
  vocabulary: Vocabulary,
): Generator<Entry> {
  const field = fieldReader(vocabulary)
  for (const piece of pieces) {
    const title = field('title', importedTitle(text, piece, language))
    const body = field('verbatim', piece.text.slice(0, MOST_SEARCHED))
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

function fieldReader(vocabulary: Vocabulary): (name: FieldName, text: string) => Field {
  return (name, text) => ({ name, ...vocabulary.read(text) })
}
