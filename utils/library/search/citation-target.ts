import { stripDiacritics } from '../../text/character-folding.ts'
import { DOCUMENT_KIND_NAMES } from '../citation-table.ts'
import type { ImportedText } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'

/** The facts that identify a document or text when it is cited. All in lower case without diacritics. */
export interface CitationTarget {
  id: string
  /** "nghi dinh", "noi quy"; empty if unknown. */
  kind: string
  /** The number without leading zeros; undefined for a text without a number. */
  number: string | undefined
  year: string | undefined
  /** The text after number and year: "/nd-cp", "-qd/tw". */
  suffix: string
  /** Its titles and aliases, as words. */
  names: readonly string[]
  /** No longer in force; ranks after the others. */
  ended: boolean
}

/** Strips leading zeros, because "09" is typed as often as "9". */
export function stripLeadingZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '')
}

/** Collects the ways to cite a document of the library. */
export function toDocumentTarget(document: LegalDocument): CitationTarget {
  const { id, kind, number, title, aliases, standing, issued } = document
  const numbered = splitDocumentNumber(number)
  return {
    id,
    kind: stripDiacritics(DOCUMENT_KIND_NAMES[kind].vi),
    ...numbered,
    year: numbered.year ?? /(?<=-)\d{4}$/.exec(id)?.[0] ?? issued?.slice(0, 4),
    names: [title.vi, title.en, ...aliases].map(normalizeName),
    ended: standing === 'ended',
  }
}

/** Collects the ways to cite an imported text: by its number, its title, or its kind alone ("nội quy"). */
export function toTextTarget({ id, facts }: ImportedText): CitationTarget {
  const numbered = splitDocumentNumber(facts.number ?? '')
  const kind = normalizeName(facts.kind ?? '')
  return {
    id,
    kind,
    ...numbered,
    year: numbered.year ?? facts.issued?.slice(0, 4),
    names: [normalizeName(facts.title ?? ''), numbered.number === undefined ? kind : ''].filter((name) => name !== ''),
    ended: false,
  }
}

function splitDocumentNumber(written: string): Pick<CitationTarget, 'number' | 'year' | 'suffix'> {
  const match = /^(\d+)(?:\/(\d{4}))?(.*)$/.exec(stripDiacritics(written))
  if (!match) return { number: undefined, year: undefined, suffix: '' }
  return { number: stripLeadingZeros(match[1]!), year: match[2], suffix: match[3]! }
}

/** Normalises a name: no diacritics, no punctuation, one space between words. */
export function normalizeName(name: string): string {
  return (stripDiacritics(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
