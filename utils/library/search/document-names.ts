// Finds what a whole query names: documents ("quy tắt ứng sử", "luật viên chức mới nhất", "nghị định tin giả"), and
// imported texts ("nội quy trường"). Pure.

import { DOCUMENT_KIND_NAMES } from '../citation-table.ts'
import type { ImportedText } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import { findTypoCorrections } from './typos.ts'
import { toBareWords } from './word-tokens.ts'

/** A name of a document, without its kind and without words that say little. */
interface DocumentName {
  record: LegalDocument
  words: readonly string[]
}

/** Longer queries are questions. */
const MAX_WORDS = 12
/** What people add to a name, and what a name has that people leave out. */
const FILLERS: ReadonlySet<string> = new Set('ve cua moi nhat hien hanh nay so bo nam'.split(' '))
const YEAR = /^(?:19|20)\d\d$/
/** The kinds of documents, the longest name first: "bo luat" before "luat". */
const KINDS = [...new Set(Object.values(DOCUMENT_KIND_NAMES).map(({ vi }) => toBareWords(vi)))]
  .sort((a, b) => b.length - a.length)
  .map((kind) => kind.split(' '))
/** A text of any kind. */
const ANY_KIND = ['van', 'ban']
/** What the title of an implementing decree has before the name of its law. */
const DETAILS = /^chi tiet (?:mot so dieu )?(?:cua )?luat /
/** A query that also says the kind of the document may have this share of its name only. */
const MIN_SHARE_WITH_KIND = 0.5

/** The names of the documents of a library. */
export class DocumentNames {
  private readonly names: readonly DocumentName[]
  private readonly vocabulary: ReadonlyMap<string, true>

  /** Reads the names of documents. */
  constructor(documents: readonly LegalDocument[]) {
    this.names = documents.flatMap((record) =>
      [record.title.vi, ...record.aliases].map((name) => {
        const words = toBareWords(name).replace(DETAILS, '').split(' ')
        return { record, words: words.slice(findKind(words)?.length ?? 0).filter((word) => !FILLERS.has(word)) }
      }),
    )
    const known = [...this.names.flatMap(({ words }) => words), ...KINDS.flat(), ...ANY_KIND, ...FILLERS]
    this.vocabulary = new Map(known.map((word) => [word, true]))
  }

  /** Finds the ids of the documents that a whole query names, and of those that replaced them. Mostly none. */
  find(query: string): ReadonlySet<string> {
    const written = toBareWords(query).split(' ')
    const year = written.find((word) => YEAR.test(word))
    const typed = written.filter((word) => !YEAR.test(word))
    if (typed.length < 2 || typed.length > MAX_WORDS) return new Set()
    const spellings: (readonly string[])[] = []
    for (const word of typed) {
      const meant = this.listSpellings(word)
      // A name has no other words than its own, so most queries end here.
      if (meant.length === 0) return new Set()
      spellings.push(meant)
    }
    const kind = findKind(typed) ?? findKind(spellings.map((meant) => meant.at(-1)!))
    const rest = spellings.slice(kind?.length ?? 0).filter(([word]) => !FILLERS.has(word!))
    const found = this.names.filter(
      (name) => rest.length > 0 && isNamed(name, kind, rest) && (year === undefined || name.record.id.includes(year)),
    )
    return new Set(found.flatMap(({ record }) => [record.id, ...record.replacedBy]))
  }

  /** Lists what a typed word may mean in a name: itself first, and what it may be a typo of. */
  private listSpellings(word: string): string[] {
    const isKnown = this.vocabulary.has(word)
    const corrections = [...findTypoCorrections(word, this.vocabulary, isKnown).keys()]
    return isKnown ? [word, ...corrections] : corrections
  }
}

/**
 * Whether a whole query names an imported text: by its kind, and by words in a row of its title, words of its issuer in
 * their order, or both. The year and words that say little are left out.
 */
export function isNameOfText(query: string, { facts }: ImportedText): boolean {
  const kind = toBareWords(facts.kind ?? '')
  const typed = toBareWords(query)
  if (kind === '' || !typed.startsWith(`${kind} `)) return false
  const words = listTellingWords(typed.slice(kind.length))
  const title = ` ${listTellingWords(toBareWords(facts.title ?? '')).join(' ')} `
  const issuer = listTellingWords(toBareWords(facts.issuer ?? ''))
  const isOfTitle = (part: readonly string[]) => part.length === 0 || title.includes(` ${part.join(' ')} `)
  const isOfIssuer = (part: readonly string[]) => {
    let from = 0
    return part.every((word) => {
      from = issuer.indexOf(word, from) + 1
      return from > 0
    })
  }
  return words.some((_, at) => {
    const [before, after] = [words.slice(0, at), words.slice(at)]
    return (isOfTitle(before) && isOfIssuer(after)) || (isOfIssuer(before) && isOfTitle(after))
  })
}

function listTellingWords(text: string): string[] {
  return text.split(' ').filter((word) => word !== '' && !FILLERS.has(word) && !YEAR.test(word))
}

/** Returns the kind of document that words begin with. */
function findKind(words: readonly string[]): readonly string[] | undefined {
  return [...KINDS, ANY_KIND].find((kind) => kind.length < words.length && kind.every((word, at) => words[at] === word))
}

/** Whether the words of a query are a name; of a document of a given kind, also a part or the beginning of one. */
function isNamed(
  { record, words }: DocumentName,
  kind: readonly string[] | undefined,
  spellings: readonly (readonly string[])[],
): boolean {
  const isAt = (start: number) => spellings.every((meant, at) => meant.includes(words[start + at]!))
  if (kind === undefined) return words.length > 1 && spellings.length === words.length && isAt(0)
  if (kind !== ANY_KIND && toBareWords(DOCUMENT_KIND_NAMES[record.kind].vi) !== kind.join(' ')) return false
  if (spellings.length > 1 && isAt(0)) return true
  return spellings.length >= MIN_SHARE_WITH_KIND * words.length && words.some((_, start) => start > 0 && isAt(start))
}
