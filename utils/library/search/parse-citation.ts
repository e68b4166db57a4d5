// Parses a citation as people type it: "điểm đ khoản 2 điều 9 nđ 330", "d9 k2 đ nđ330", "dieu 16 luat 91/2025", "QĐ
// 85", "116/2025".

import { stripDiacritics } from '../../text/character-folding.ts'
import { DOCUMENTS } from '../bundled-documents.ts'
import type { ImportedText } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import { type CitationTarget, normalizeName, toDocumentTarget, toTextTarget } from './citation-target.ts'
import { blankMonths, EDGE, END, hasTypedNumber, isOfTypedKind, readTypedNumbers } from './typed-number.ts'

/** The parts of a typed citation. It has at least a document or an article. */
export interface ParsedCitation {
  /** The id of the most likely document, if a known one matches. */
  document?: string
  /** All matching documents, those in force first; `document` is the first. */
  documents: readonly string[]
  article?: string
  clause?: string
  /** The letter as printed, including "đ". */
  point?: string
  /** The rest of the query without the citation, without diacritics; empty for a pure citation. */
  rest: string
}

/**
 * Parses the citation in a query, with or without diacritics. Returns undefined if it names no document and no article.
 */
export type CitationParser = (typed: string) => ParsedCitation | undefined

const ARTICLE = new RegExp(`(?:${EDGE}(?:dieu|article|art)[ .]{0,2}|(?<=bl(?:hs|ds) ))(\\d{1,3}[a-z]?)${END}`, 'u')
const CLAUSE = new RegExp(`${EDGE}(?:khoan|clause|k)[ .]{0,2}(\\d{1,2})${END}`, 'u')
const POINT = new RegExp(`${EDGE}(?:diem|point)[ .]{0,2}(dd|[a-z])${END}`, 'u')
// Short forms: "d9", "d9k2", "d9k2đ", and a single letter after them.
const SHORT_ARTICLE = new RegExp(`${EDGE}d(\\d{1,3})(?:k(\\d{1,2})(dd|[a-z])?)?${END}`, 'u')
const SHORT_POINT = new RegExp(`${EDGE}(dd|[a-z])${END}`, 'u')
const YEAR = new RegExp(`${EDGE}(?:nam )?((?:19|20)\\d{2})${END}`, 'u')
const KIND = new RegExp(`${EDGE}(?:bo luat|luat|nghi dinh|nd|law|code|decree)${END}`, 'u')

/** Creates a parser for citations of these documents and texts. */
export function createCitationParser(
  documents: readonly LegalDocument[],
  texts: readonly ImportedText[] = [],
): CitationParser {
  const targets = [...documents.map(toDocumentTarget), ...texts.map(toTextTarget)]
  const names = targets
    .flatMap((target) => target.names.map((name) => ({ name, target })))
    .sort((a, b) => b.name.length - a.name.length || Number(a.target.ended) - Number(b.target.ended))
  return (typed) => new CitationScanner(typed).parse(targets, names)
}

/** Parses citations of the bundled library. */
export const parseCitation: CitationParser = createCitationParser(DOCUMENTS)

interface TargetName {
  name: string
  target: CitationTarget
}

/** Parses one query. Each recognised part is blanked out in `rest`. */
class CitationScanner {
  private readonly text: string
  private rest: string

  constructor(typed: string) {
    this.text = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
    this.rest = blankMonths(stripDiacritics(this.text))
  }

  parse(targets: readonly CitationTarget[], names: readonly TargetName[]): ParsedCitation | undefined {
    const place = this.parsePlace()
    const documents = this.findByNumber(targets) ?? (place.article === undefined ? [] : this.findByName(names))
    if (documents.length === 0 && place.article === undefined) return undefined
    // "d9" alone may mean anything. With a document or a clause it is an article.
    if (documents.length === 0 && place.short && place.clause === undefined) return undefined
    const { article, clause } = place
    const point = place.point ?? (article && clause ? this.readLetter(this.consume(SHORT_POINT)) : undefined)
    return {
      documents,
      ...(documents[0] && { document: documents[0] }),
      ...(article && { article }),
      ...(clause && { clause }),
      ...(point && { point }),
      rest: this.rest.replace(/[ ,.;]+/g, ' ').trim(),
    }
  }

  private parsePlace(): { article?: string; clause?: string; point?: string; short: boolean } {
    const long = this.consume(ARTICLE)
    const short = long ? undefined : this.consume(SHORT_ARTICLE)
    const article = long?.[1] ?? short?.[1]
    const clause = short?.[2] ?? this.consume(CLAUSE)?.[1]
    const point = short?.[3] ? this.readLetter(short, 3) : this.readLetter(this.consume(POINT))
    return {
      ...(article && { article }),
      ...(clause && { clause }),
      ...(point && { point }),
      short: short !== undefined,
    }
  }

  /** Finds the documents with the typed number. @returns undefined if there is no number or no document has it */
  private findByNumber(targets: readonly CitationTarget[]): string[] | undefined {
    const [typed] = readTypedNumbers(this.rest)
    if (!typed) return undefined
    const alone = this.rest.replace(typed.whole, '').trim() === ''
    // "15 triệu" is not a decree: a bare number counts only if it is the whole query.
    if (!typed.kind && !typed.year && !typed.suffix && !alone) return undefined
    const found = targets.filter((one) => hasTypedNumber(one, typed) && isOfTypedKind(one, typed))
    if (found.length === 0) return undefined
    this.blank(typed.index, typed.whole.length)
    return found.sort((a, b) => Number(a.ended) - Number(b.ended)).map(({ id }) => id)
  }

  /** Finds the documents with the longest name in the query. A year next to the name selects among them. */
  private findByName(names: readonly TargetName[]): string[] {
    const words = normalizeName(this.rest)
    const longest = names.find(({ name }) => ` ${words} `.includes(` ${name} `))?.name
    if (longest === undefined) return []
    this.consume(new RegExp(`${EDGE}${longest.replaceAll(' ', '[^\\p{L}\\p{N}]+')}${END}`, 'u'))
    this.consume(KIND)
    const meant = names.filter(({ name }) => name === longest).map(({ target }) => target)
    const year = YEAR.exec(this.rest)?.[1]
    const ofYear = meant.filter((target) => target.year === year)
    if (ofYear.length > 0) this.consume(YEAR)
    return [...new Set((ofYear.length > 0 ? ofYear : meant).map(({ id }) => id))]
  }

  private consume(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.rest)
    if (!match) return undefined
    this.blank(match.index, match[0].length)
    return match
  }

  /** Blanks a part of the rest, whose offsets it keeps, so that "đ" can be distinguished from "d" in the typed text. */
  private blank(index: number, length: number): void {
    this.rest = this.rest.slice(0, index) + ' '.repeat(length) + this.rest.slice(index + length)
  }

  /** Returns the letter at the end of a match, as "đ" if it was typed so. */
  private readLetter(match: RegExpExecArray | undefined, group = 1): string | undefined {
    if (!match) return undefined
    const at = match.index + match[0].length - match[group]!.length
    return match[group] === 'dd' || this.text[at]!.toLowerCase() === 'đ' ? 'đ' : match[group]!
  }
}
