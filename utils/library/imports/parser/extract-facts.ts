import { DOCUMENT_CITATIONS, type DocumentId } from '../../citation-table.ts'
import { findDocumentNumbers } from '../../document-number.ts'
import { findIssuer } from './find-issuer.ts'
import type { TextFacts } from './imported-text.ts'
import { findKindAndTitle } from './kind-and-title.ts'
import { DATE_IN_DIGITS, DATE_IN_WORDS, DATE_LINE, ISSUE_DATE } from './printed-dates.ts'

/** The facts of a text are in its first lines, before grounds and articles. */
const HEAD_LINES = 60
/** Lines of the head are cut to this length, in UTF-16 units. */
const MAX_LINE_LENGTH = 400
const NUMBER_LINE = /(?:^|\s)(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh)\s+)?[Ss]ố\s?:?\s+(?=\d)/u
const PLACE_AND_DATE = new RegExp(`\\p{Lu}[\\p{L} .-]{1,30},\\s+ngày\\s+${DATE_IN_WORDS}`, 'u')
const GAZETTE = new RegExp(`Ban hành:?\\s+${DATE_IN_DIGITS}(?:\\s*[-–]\\s*Hiệu lực:?\\s+${DATE_IN_DIGITS})?`, 'u')
const DOCUMENT_KINDS =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Nội quy|Hướng dẫn|Chỉ thị|Quy tắc|Điều lệ|Văn bản)'
const EFFECTIVE_DATE = new RegExp(
  `(?<=^|[\\n.;“"–-] ?)${DOCUMENT_KINDS}(?:\\s+này)?\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?,?(?:\\s+kể)?\\s+từ\\s+(?:ngày\\s+(?:(ký)|${DATE_IN_WORDS}|${DATE_IN_DIGITS}))`,
  'u',
)
/** The codification names the source document below each article. */
const CODIFIED_NUMBER = /\(Điều \d{1,4}[a-zđ]? (?:Bộ luật|Luật|Nghị định|Thông tư)[^\n()]{0,60}?\s(?=\d{1,3}\/\d{4}\/)/u

/**
 * Extracts number, kind, title, issuer and dates from the head of a prepared text, and the effective date from all of
 * it.
 */
export function extractFacts(text: string): TextFacts {
  const head = readHead(text)
  const gazette = GAZETTE.exec(head)
  const day = gazette ?? PLACE_AND_DATE.exec(head) ?? findPassingDate(text)
  const issued = day ? toIsoDate(day, 1) : (findDate(ISSUE_DATE, head) ?? findDate(DATE_LINE, head))
  const { kind, title, owner } = findKindAndTitle(head)
  return {
    number: findHeadNumber(head) ?? findCodifiedNumber(text),
    kind,
    title,
    issuer: findIssuer(head) ?? owner,
    issued,
    inForceFrom: (gazette && toIsoDate(gazette, 4)) ?? findEffectiveDate(text, issued),
  }
}

/** Returns the lines before the first article, chapter or ground. */
function readHead(text: string): string {
  const lines = text.split('\n', HEAD_LINES * 2)
  const end = lines.findIndex((line) => /^\s{0,40}(?:(?:Điều|Chương|CHƯƠNG)\s+[\dIVX]|-?\s?Căn cứ\s)/u.test(line))
  return lines
    .slice(0, end < 0 ? HEAD_LINES : end)
    .map((line) => line.slice(0, MAX_LINE_LENGTH))
    .join('\n')
}

function findHeadNumber(head: string): string | null {
  for (const line of head.split('\n')) {
    const label = NUMBER_LINE.exec(line)
    if (!label) continue
    const rest = normalizeDashes(line.slice(label.index + label[0].length))
    const [found] = findDocumentNumbers(rest)
    if (found && found.start === 0) return found.canonical
  }
  return null
}

function findCodifiedNumber(text: string): string | null {
  const match = CODIFIED_NUMBER.exec(text)
  if (!match) return null
  const [found] = findDocumentNumbers(
    normalizeDashes(text.slice(match.index + match[0].length, match.index + match[0].length + 40)),
  )
  return found?.canonical ?? null
}

/** Replaces variants of dashes, slashes and Đ by those in the grammar of document numbers. */
function normalizeDashes(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\u00d0/g, 'Đ')
}

/** Finds the date of adoption: laws state it at their end. */
function findPassingDate(text: string): RegExpExecArray | null {
  const at = text.lastIndexOf('thông qua')
  return at < 0 ? null : new RegExp(`^thông qua\\s+ngày\\s+${DATE_IN_WORDS}`, 'u').exec(text.slice(at, at + 60))
}

/** Finds a date in words or in digits, whose groups follow in this order. */
function findDate(pattern: RegExp, head: string): string | null {
  const match = pattern.exec(head)
  return match && toIsoDate(match, match[1] ? 1 : 4)
}

function findEffectiveDate(text: string, issued: string | null): string | null {
  const match = EFFECTIVE_DATE.exec(text)
  if (!match) return null
  if (match[1]) return issued
  return match[2] ? toIsoDate(match, 2) : toIsoDate(match, 5)
}

/** Converts three groups of a match (day, month, year) to yyyy-mm-dd. Returns null for an impossible date. */
function toIsoDate(match: RegExpExecArray, at: number): string | null {
  const [day, month, year] = [match[at], match[at + 1], match[at + 2]].map(Number)
  if (!day || !month || !year) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

/**
 * Finds the library's document with a number. The Party and administrative bodies restart their numbers every term or
 * year, so a known issue date must match the document's year.
 * @param issued - yyyy-mm-dd, null when unknown
 * @returns null when no document matches
 */
export function findDocumentByNumber(number: string, issued: string | null = null): DocumentId | null {
  const [wanted] = findDocumentNumbers(normalizeDashes(number.normalize('NFC')))
  if (!wanted) return null
  for (const [id, cited] of Object.entries(DOCUMENT_CITATIONS)) {
    if (cited.number !== wanted.canonical) continue
    const year = /-(\d{4})$/.exec(id)?.[1]
    if (wanted.year === undefined && issued !== null && year !== undefined && !issued.startsWith(year)) return null
    return id as DocumentId
  }
  return null
}
