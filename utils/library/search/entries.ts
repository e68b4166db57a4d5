import type { Language } from '../../words/language.ts'
import { cite } from '../cite.ts'
import type { Document } from '../document.ts'
import { libraryOf } from '../library.ts'
import type { Provision } from '../provision.ts'
import { SUBJECTS } from '../subjects.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A piece of an entry that is searched. Only `title` and `summary` are shown; the rest helps to find. */
export interface Field {
  name: 'title' | 'summary' | 'subjects' | 'words' | 'farther' | 'other'
  text: string
  tokens: readonly Token[]
}

/** A provision or a whole document, ready to be searched. */
export interface Entry {
  kind: 'provision' | 'document'
  id: string
  document: Document
  documentId: string
  provision: Provision | undefined
  fields: readonly Field[]
  /** Names that stand for the document as a whole, without diacritics. */
  names: readonly string[]
}

/** What people type when they look for an amount. */
const FINE_WORDS = 'mức phạt, phạt tiền, bị phạt bao nhiêu'

/** Makes the entries of a library in one language of the screen; everyday words stay Vietnamese. */
export function entriesOf(
  documents: readonly Document[],
  provisions: readonly Provision[],
  language: Language,
): Entry[] {
  const library = libraryOf(documents, provisions)
  const other: Language = language === 'vi' ? 'en' : 'vi'
  const ofProvisions = provisions.map((provision): Entry => {
    const [first, ...others] = provision.subjects.map((id) => SUBJECTS[id])
    return {
      kind: 'provision',
      id: provision.id,
      document: library.document(provision.document)!,
      documentId: provision.document,
      provision,
      fields: [
        field('title', cite(library, provision.id, language, { capital: true })),
        field('summary', provision.summary[language]),
        field('subjects', first!.vi),
        field('words', provision.fines.length > 0 ? `${first!.words}, ${FINE_WORDS}` : first!.words),
        field('farther', others.map((subject) => `${subject.vi}, ${subject.words}`).join(', ')),
        field('other', provision.summary[other]),
      ],
      names: [],
    }
  })
  const ofDocuments = documents.map((whole): Entry => {
    const { id, title, aliases } = whole
    return {
      kind: 'document',
      id,
      document: whole,
      documentId: id,
      provision: undefined,
      fields: [
        field('title', cite(library, id, language, { short: true, capital: true })),
        field('summary', title[language]),
        field('words', aliases.join(', ')),
        field('other', title[other]),
      ],
      names: [title.vi, title.en, ...aliases].map(bareWords),
    }
  })
  return [...ofProvisions, ...ofDocuments]
}

function field(name: Field['name'], text: string): Field {
  return { name, text, tokens: tokensOf(text) }
}

function bareWords(name: string): string {
  return tokensOf(name)
    .map((token) => token.bare)
    .join(' ')
}
