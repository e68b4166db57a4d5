// Finds the document number in a query that no document of the library and no imported text has: "nghị định 123/2015".
// Pure.

import { stripDiacritics, stripDiacriticsPerUnit, toLowerText } from '../../text/character-folding.ts'
import { type DocumentNumber, findDocumentNumbers } from '../document-number.ts'
import type { ImportedText } from '../imports/parser/imported-text.ts'
import type { LegalDocument } from '../legal-document.ts'
import { type CitationTarget, stripLeadingZeros, toDocumentTarget, toTextTarget } from './citation-target.ts'
import {
  blankMonths,
  hasTypedNumber,
  isOfTypedKind,
  listTypedKinds,
  readTypedNumbers,
  type TypedNumber,
} from './typed-number.ts'
import { isOneEditApart } from './typos.ts'

/** A document number in a query that the library does not have. */
export interface MissingNumber {
  /** The kind, if it was typed or is part of the number, and the number: "Nghị định 123/2015", "văn bản số 12/2015". */
  citation: string
  /** As typed, in its official spelling. No year or issuer is added. */
  number: string
  /** Whether it is that of a text of the Party. */
  isOfParty: boolean
  /** Whether any office has papers with such numbers, which are seldom asked for themselves. */
  isOfPaper: boolean
  /** The query without it. */
  rest: string
  /** The ids of documents whose number is nearly the same. */
  similar: readonly string[]
}

/** Finds the first document number in a query that is not there. */
export type MissingNumberFinder = (query: string) => MissingNumber | undefined

const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...['Luật', 'Bộ luật', 'Nghị định', 'Thông tư', 'Nghị quyết', 'Quy định', 'Quyết định', 'Hướng dẫn', 'Công văn'],
    ...['Quy chế', 'Nội quy', 'Chỉ thị', 'Kết luận'],
  ].map((name) => [stripDiacritics(name), name]),
)
/** The kinds that bind the public or the whole Party, not only an office. */
const GENERAL_KINDS: readonly string[] = ['luat', 'bo luat', 'nghi dinh', 'thong tu', 'nghi quyet', 'quy dinh']
/** Kinds whose name means the document even before a number that may be a month. */
const SURE_KINDS: readonly string[] = ['nghi dinh', 'nd', 'thong tu', 'tt']
/** Abbreviations that also mean a contract, a sum, a list. They need the rest of the number. */
const UNSURE_KINDS: readonly string[] = ['hd', 'ct', 'kl', 'qc', 'nq']
/** Kinds that people call by the number alone: "nghị định 100". */
const CALLED_BY_NUMBER: readonly string[] = ['nghi dinh', 'thong tu', 'nghi quyet', 'chi thi']
/** The first letters of a suffix that say the kind. */
const KIND_BY_SUFFIX: readonly (readonly [RegExp, string])[] = [
  [/^\/nd-/, 'nghi dinh'],
  [/^\/tt(?:lt)?-/, 'thong tu'],
  [/^[/-]nq[/-]/, 'nghi quyet'],
  [/^[/-]ct[/-]/, 'chi thi'],
  [/^\/qd-/, 'quyet dinh'],
]
const COUNTED =
  /^ (?:trieu|nghin|ngan|dong|ty|tram|diem|trang|nguoi|noi dung|lan|nam|ngay|thang|dieu|khoan|chuong|van|phan)(?![\p{L}\p{N}])/u
/** What may be before a number that is all one looks for. */
const LOOKS_FOR = /^(?:(?:tim|xem|tra|tra cuu) )?(?:van ban )?$/
const YEAR = /^(?:19|20)\d\d$/
const LAST_MONTH = 12
const MAX_SIMILAR = 2

/** Creates a finder for these documents and texts. */
export function createMissingNumberFinder(
  documents: readonly LegalDocument[],
  texts: readonly ImportedText[] = [],
): MissingNumberFinder {
  const ofLibrary = documents.map(toDocumentTarget)
  const targets = [...ofLibrary, ...texts.map(toTextTarget)]
  return (query) => {
    const text = query.normalize('NFC').replace(/\s+/g, ' ').trim()
    const bare = blankMonths(stripDiacriticsPerUnit(toLowerText(text)))
    for (const typed of readTypedNumbers(bare)) {
      const official = findOfficialNumber(text, typed)
      if (!isOfDocument(typed, bare, text, official !== undefined)) continue
      if (targets.some((target) => isMeant(target, typed))) continue
      const number = official?.canonical ?? [typed.number, typed.year].filter(Boolean).join('/')
      const kind = findKind(typed)
      return {
        citation: `${NAMES.get(kind ?? '') ?? 'văn bản số'} ${number}`,
        number,
        isOfParty: typed.suffix.startsWith('-'),
        isOfPaper: !typed.suffix.endsWith('/tw') && (kind ? !GENERAL_KINDS.includes(kind) : !typed.year),
        rest: readRest(text, typed),
        similar: findSimilar(ofLibrary, typed),
      }
    }
    return undefined
  }
}

/** Reads a typed number that has all its parts. */
function findOfficialNumber(text: string, { index, whole, number, suffix }: TypedNumber): DocumentNumber | undefined {
  if (suffix === '') return undefined
  const written = text.slice(index + whole.indexOf(number), index + whole.length)
  const [found] = findDocumentNumbers(written)
  return found?.start === 0 && found.end === written.length ? found : undefined
}

/** Returns the query without the number, and without a word that only says that it is one. */
function readRest(text: string, { index, whole }: TypedNumber): string {
  const rest = `${text.slice(0, index)} ${text.slice(index + whole.length)}`.replace(/\s+/g, ' ').trim()
  return LOOKS_FOR.test(`${stripDiacritics(rest)} `) ? '' : rest
}

/** Whether a typed number is that of a document, not a date, a school year or a count. */
function isOfDocument(typed: TypedNumber, bare: string, text: string, isOfficial: boolean): boolean {
  const { whole, index, kind, number, year, suffix } = typed
  if (isOfficial) return true
  if (/[\p{N}/.,-]/u.test(bare[index - 1] ?? '') || YEAR.test(number)) return false
  if (kind === undefined) {
    const isPlain = year !== undefined && suffix === '' && whole.includes('/')
    return isPlain && number.length <= 3 && Number(number) > LAST_MONTH && LOOKS_FOR.test(bare.slice(0, index))
  }
  if (year !== undefined) {
    const isMonth = Number(number) <= LAST_MONTH && !number.startsWith('0') && !/ so /.test(whole)
    return SURE_KINDS.includes(kind) || !(isMonth || UNSURE_KINDS.includes(kind))
  }
  const isCalled = CALLED_BY_NUMBER.includes(kind) || /^nđ/i.test(text.slice(index))
  return isCalled && suffix === '' && number.length > 1 && !COUNTED.test(bare.slice(index + whole.length))
}

/** Whether a document may be the one that is meant: the kind counts where the number does not say it. */
function isMeant(target: CitationTarget, typed: TypedNumber): boolean {
  const isKind = typed.suffix !== '' || target.kind === '' || isOfTypedKind(target, typed)
  return isKind && hasTypedNumber(target, { ...typed, suffix: '' }) && hasTypedSymbol(target, typed)
}

function hasTypedSymbol(target: CitationTarget, { suffix }: TypedNumber): boolean {
  return toSymbol(target.suffix).startsWith(toSymbol(suffix))
}

/** Leaves out what differs in the ways to type the same symbol: signs, and the "i" of "QĐi". */
function toSymbol(suffix: string): string {
  return suffix.replace(/[/-]/g, '').replace(/^qdi/, 'qd')
}

function findKind(typed: TypedNumber): string | undefined {
  const kinds = listTypedKinds(typed)
  // "QĐ" is a decision or a regulation.
  const isSaid = kinds.length > 0 && typed.kind !== 'qd'
  return isSaid ? kinds[0] : KIND_BY_SUFFIX.find(([suffix]) => suffix.test(typed.suffix))?.[1]
}

/** Finds the documents with the same number and another kind, then those with a number or year one edit apart. */
function findSimilar(targets: readonly CitationTarget[], typed: TypedNumber): string[] {
  if (typed.year === undefined) return []
  const written = `${stripLeadingZeros(typed.number)}/${typed.year}`
  const toNumber = ({ number, year }: CitationTarget) => `${number}/${year}`
  const likely = targets.filter((target) => hasTypedSymbol(target, typed))
  const same = likely.filter((target) => toNumber(target) === written)
  const near = likely.filter((target) => isOneEditApart(toNumber(target), written) && isOfTypedKind(target, typed))
  return [...same, ...near].slice(0, MAX_SIMILAR).map(({ id }) => id)
}
