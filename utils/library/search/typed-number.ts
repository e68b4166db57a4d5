// Document numbers as people type them in a query: "nd 15/2020", "85-QĐ/TW", "thông tư số 04 năm 2020".

import { type CitationTarget, stripLeadingZeros } from './citation-target.ts'

/** A number in a query without diacritics. */
export interface TypedNumber {
  /** All of it: kind, number, year and suffix. */
  whole: string
  index: number
  /** "nghi dinh", "nd"; undefined if it is not said. */
  kind: string | undefined
  number: string
  year: string | undefined
  /** "/nd-cp", "-qd/tw"; empty if there is none. */
  suffix: string
}

/** Before and after a word of a query, as pattern sources. */
export const EDGE = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'
const NUMBERED_KIND =
  'bo luat|luat|nghi dinh|nd|thong tu|tt|quyet dinh|quy dinh|qdi?|huong dan|hd|cong van|cv|quy che|qc|noi quy|' +
  'chi thi|ct|nghi quyet|nq|ket luan|kl|law|code|decree|circular|decision|regulation'
const NUMBER = new RegExp(
  `${EDGE}(?:(${NUMBERED_KIND})[ .]{0,2})?(?:so )?(\\d{1,4})(?:(?:[/-]| nam )(\\d{4}))?((?:[/-][a-z][a-z0-9]{0,9}){0,3})${END}`,
  'gu',
)

/** A date: "tháng 5/2026" is no circular. */
const MONTH = new RegExp(`${EDGE}thang \\d{1,2}[/-]\\d{4}${END}`, 'gu')

/** The kinds a typed word means. A word that is not listed means itself. */
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

/** Blanks the months of a query without diacritics, which are no numbers; offsets stay. */
export function blankMonths(query: string): string {
  return query.replace(MONTH, (month) => ' '.repeat(month.length))
}

/** Reads the numbers of a query, in its order. Any number is read: the caller judges if it is that of a document. */
export function readTypedNumbers(query: string): TypedNumber[] {
  return [...query.matchAll(NUMBER)].map(({ 0: whole, index, 1: kind, 2: number, 3: year, 4: suffix }) => {
    return { whole, index, kind, number: number!, year, suffix: suffix! }
  })
}

/** Lists the kinds of documents that a typed word means; none if no kind was typed. */
export function listTypedKinds({ kind }: TypedNumber): readonly string[] {
  return kind === undefined ? [] : (KINDS[kind] ?? [kind])
}

/** Whether a document or text is of the kind that was typed, if one was. */
export function isOfTypedKind(target: CitationTarget, typed: TypedNumber): boolean {
  const kinds = listTypedKinds(typed)
  return kinds.length === 0 || kinds.includes(target.kind)
}

/** Whether a document or text has a typed number, whatever kind was typed. */
export function hasTypedNumber(target: CitationTarget, { number, year, suffix }: TypedNumber): boolean {
  return (
    target.number === stripLeadingZeros(number) &&
    (!year || target.year === year) &&
    (!suffix || target.suffix.startsWith(suffix) || target.suffix.startsWith(`/${suffix.slice(1)}`))
  )
}
