// Reads a citation as people type it: "điểm đ khoản 2 điều 9 nđ 330", "d9 k2 đ nđ330", "dieu 16 luat 91/2025", "QĐ 85", "116/2025".

import { stripDiacritics } from '../../text/character-folding.ts'
import { DOCUMENTS } from '../bundled-documents.ts'
import type { ImportedText } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import {
  type CitationTarget,
  normalizeName,
  stripLeadingZeros,
  toDocumentTarget,
  toTextTarget,
} from './citation-target.ts'

/** What a typed citation names. At least a document or an article. */
export interface ParsedCitation {
  /** The id of the document meant, if one of those known fits. */
  document?: string
  /** All that fit, those in force first; `document` is the first. */
  documents: readonly string[]
  article?: string
  clause?: string
  /** The letter as printed, "đ" too. */
  point?: string
  /** What was typed besides the citation, in the folded form; empty for a pure citation. */
  rest: string
}

/** Reads a citation out of what was typed, with or without diacritics; undefined when it names no document and no article. */
export type CitationParser = (typed: string) => ParsedCitation | undefined

const EDGE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const ARTICLE = new RegExp(`(?:${EDGE}(?:dieu|article|art)[ .]{0,2}|(?<=bl(?:hs|ds) ))(\\d{1,3}[a-z]?)${END}`, 'u')
const CLAUSE = new RegExp(`${EDGE}(?:khoan|clause|k)[ .]{0,2}(\\d{1,2})${END}`, 'u')
const POINT = new RegExp(`${EDGE}(?:diem|point)[ .]{0,2}(dd|[a-z])${END}`, 'u')
// In short: "d9", "d9k2", "d9k2đ", and a letter alone beside them.
const SHORT_ARTICLE = new RegExp(`${EDGE}d(\\d{1,3})(?:k(\\d{1,2})(dd|[a-z])?)?${END}`, 'u')
const SHORT_POINT = new RegExp(`${EDGE}(dd|[a-z])${END}`, 'u')
const NUMBER = new RegExp(
  `${EDGE}(?:(bo luat|luat|nghi dinh|nd|thong tu|tt|quyet dinh|quy dinh|qdi?|huong dan|hd|cong van|cv|quy che|qc|noi quy|chi thi|ct|nghi quyet|nq|ket luan|kl|law|code|decree|circular|decision|regulation)[ .]{0,2})?(?:so )?(\\d{1,4})(?:(?:[/-]| nam )(\\d{4}))?((?:[/-][a-z][a-z0-9]{0,9}){0,3})${END}`,
  'u',
)
const YEAR = new RegExp(`${EDGE}(?:nam )?((?:19|20)\\d{2})${END}`, 'u')
const KIND = new RegExp(`${EDGE}(?:bo luat|luat|nghi dinh|nd|law|code|decree)${END}`, 'u')

/** The kinds that a word stands for; a word that is not here stands for itself. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  luat: ['luat', 'bo luat'],
  law: ['luat'],
  code: ['bo luat'],
  nd: ['nghi dinh'],
  decree: ['nghi dinh'],
  tt: ['thong tu'],
  circular: ['thong tu'],
  decision: ['quyet dinh'],
  regulation: ['quy dinh'],
  qd: ['quyet dinh', 'quy dinh'],
  qdi: ['quy dinh'],
  hd: ['huong dan'],
  cv: ['cong van'],
  qc: ['quy che'],
  ct: ['chi thi'],
  nq: ['nghi quyet'],
  kl: ['ket luan'],
}

/** Reads the citations of these documents and texts. */
export function createCitationParser(
  documents: readonly LegalDocument[],
  texts: readonly ImportedText[] = [],
): CitationParser {
  const citables = [...documents.map(toDocumentTarget), ...texts.map(toTextTarget)]
  const names = citables
    .flatMap((citable) => citable.names.map((name) => ({ name, citable })))
    .sort((a, b) => b.name.length - a.name.length || Number(a.citable.ended) - Number(b.citable.ended))
  return (typed) => new CitationScanner(typed).parse(citables, names)
}

/** Reads the citations of the bundled library. */
export const parseCitation: CitationParser = createCitationParser(DOCUMENTS)

interface TargetName {
  name: string
  citable: CitationTarget
}

/** One text being read: what was understood is taken out of `rest`. */
class CitationScanner {
  private readonly text: string
  private rest: string

  constructor(typed: string) {
    this.text = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
    this.rest = stripDiacritics(this.text)
  }

  parse(citables: readonly CitationTarget[], names: readonly TargetName[]): ParsedCitation | undefined {
    const place = this.place()
    const documents = this.byNumber(citables) ?? (place.article === undefined ? [] : this.byName(names))
    if (documents.length === 0 && place.article === undefined) return undefined
    // "d9" alone may be anything; beside a document or a clause it is an article.
    if (documents.length === 0 && place.short && place.clause === undefined) return undefined
    const { article, clause } = place
    const point = place.point ?? (article && clause ? this.letter(this.take(SHORT_POINT)) : undefined)
    return {
      documents,
      ...(documents[0] && { document: documents[0] }),
      ...(article && { article }),
      ...(clause && { clause }),
      ...(point && { point }),
      rest: this.rest.replace(/[ ,.;]+/g, ' ').trim(),
    }
  }

  private place(): { article?: string; clause?: string; point?: string; short: boolean } {
    const long = this.take(ARTICLE)
    const short = long ? undefined : this.take(SHORT_ARTICLE)
    const article = long?.[1] ?? short?.[1]
    const clause = short?.[2] ?? this.take(CLAUSE)?.[1]
    const point = short?.[3] ? this.letter(short, 3) : this.letter(this.take(POINT))
    return {
      ...(article && { article }),
      ...(clause && { clause }),
      ...(point && { point }),
      short: short !== undefined,
    }
  }

  /** The documents that a number stands for; undefined when there is none. */
  private byNumber(citables: readonly CitationTarget[]): string[] | undefined {
    const match = NUMBER.exec(this.rest)
    if (!match) return undefined
    const [whole, kind, main, year, suffix] = match
    const alone = this.rest.replace(whole, '').trim() === ''
    // "15 triệu" is no decree: a bare number counts only where nothing else was typed.
    if (!kind && !year && !suffix && !alone) return undefined
    const found = citables.filter(
      (one) =>
        one.number === stripLeadingZeros(main!) &&
        (!year || one.year === year) &&
        (!suffix || one.suffix.startsWith(suffix) || one.suffix.startsWith(`/${suffix.slice(1)}`)) &&
        (!kind || (KINDS[kind] ?? [kind]).includes(one.kind)),
    )
    if (found.length === 0) return undefined
    this.take(NUMBER)
    return found.sort((a, b) => Number(a.ended) - Number(b.ended)).map(({ id }) => id)
  }

  /** The documents that go by the longest name there is in the text; of a year, if one stands beside it. */
  private byName(names: readonly TargetName[]): string[] {
    const said = normalizeName(this.rest)
    const longest = names.find(({ name }) => ` ${said} `.includes(` ${name} `))?.name
    if (longest === undefined) return []
    this.take(new RegExp(`${EDGE}${longest.replaceAll(' ', '[^\\p{L}\\p{N}]+')}${END}`, 'u'))
    this.take(KIND)
    const meant = names.filter(({ name }) => name === longest).map(({ citable }) => citable)
    const year = YEAR.exec(this.rest)?.[1]
    const ofYear = meant.filter((citable) => citable.year === year)
    if (ofYear.length > 0) this.take(YEAR)
    return [...new Set((ofYear.length > 0 ? ofYear : meant).map(({ id }) => id))]
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.rest)
    if (!match) return undefined
    // Blanks of the same length keep the offsets of what follows, so that "đ" can be told from "d" in the text as typed.
    this.rest =
      this.rest.slice(0, match.index) + ' '.repeat(match[0].length) + this.rest.slice(match.index + match[0].length)
    return match
  }

  /** The letter that ends a match: "đ" where it was typed so. */
  private letter(match: RegExpExecArray | undefined, group = 1): string | undefined {
    if (!match) return undefined
    const at = match.index + match[0].length - match[group]!.length
    return match[group] === 'dd' || this.text[at]!.toLowerCase() === 'đ' ? 'đ' : match[group]!
  }
}
