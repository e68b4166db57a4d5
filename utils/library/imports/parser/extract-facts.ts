import { DOCUMENT_CITATIONS, type DocumentId } from '../../citation-table.ts'
import { findDocumentNumbers } from '../../document-number.ts'
import { findIssuer } from './find-issuer.ts'
import type { TextFacts } from './imported-text.ts'
import { findKindAndTitle } from './kind-and-title.ts'

/** What a text says about itself stands in so many lines at its beginning; grounds and articles come behind. */
const HEAD_LINES = 60
/** What a line of a head says is said in so many units; a longer one is no head. */
const MAX_LINE_LENGTH = 400
const DATE_IN_WORDS = '(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})'
const DATE_IN_DIGITS = '(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})'
const NUMBER_LINE = /(?:^|\s)(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh)\s+)?[Ss]ố\s?:?\s+(?=\d)/u
const PLACE_AND_DATE = new RegExp(`\\p{Lu}[\\p{L} .-]{1,30},\\s+ngày\\s+${DATE_IN_WORDS}`, 'u')
const GAZETTE = new RegExp(`Ban hành:?\\s+${DATE_IN_DIGITS}(?:\\s*[-–]\\s*Hiệu lực:?\\s+${DATE_IN_DIGITS})?`, 'u')
const DOCUMENT_KINDS =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Nội quy|Hướng dẫn|Chỉ thị|Quy tắc|Điều lệ|Văn bản)'
const EFFECTIVE_DATE = new RegExp(
  `(?<=^|[\\n.;“"–-] ?)${DOCUMENT_KINDS}(?:\\s+này)?\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?,?(?:\\s+kể)?\\s+từ\\s+(?:ngày\\s+(?:(ký)|${DATE_IN_WORDS}|${DATE_IN_DIGITS}))`,
  'u',
)
/** The codification names the document below each article. */
const CODIFIED_NUMBER = /\(Điều \d{1,4}[a-zđ]? (?:Bộ luật|Luật|Nghị định|Thông tư)[^\n()]{0,60}?\s(?=\d{1,3}\/\d{4}\/)/u

/** Reads what a prepared text says about itself in its head, and when it says to come into force. */
export function extractFacts(text: string): TextFacts {
  const head = readHead(text)
  const gazette = GAZETTE.exec(head)
  const day = PLACE_AND_DATE.exec(head) ?? findPassingDate(text)
  const issued = gazette ? toIsoDate(gazette, 1) : day && toIsoDate(day, 1)
  const { kind, title } = findKindAndTitle(head)
  return {
    number: findHeadNumber(head) ?? findCodifiedNumber(text),
    kind,
    title,
    issuer: findIssuer(head),
    issued,
    inForceFrom: (gazette && toIsoDate(gazette, 4)) ?? findEffectiveDate(text, issued),
  }
}

/** The lines before the first article, chapter or ground. */
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
    const sign = NUMBER_LINE.exec(line)
    if (!sign) continue
    const rest = normalizeDashes(line.slice(sign.index + sign[0].length))
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

/** Dashes and slashes as the grammar of numbers has them. */
function normalizeDashes(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\u00d0/g, 'Đ')
}

/** Laws say at their end when they were passed. */
function findPassingDate(text: string): RegExpExecArray | null {
  const at = text.lastIndexOf('thông qua')
  return at < 0 ? null : new RegExp(`^thông qua\\s+ngày\\s+${DATE_IN_WORDS}`, 'u').exec(text.slice(at, at + 60))
}

function findEffectiveDate(text: string, issued: string | null): string | null {
  const match = EFFECTIVE_DATE.exec(text)
  if (!match) return null
  if (match[1]) return issued
  return match[2] ? toIsoDate(match, 2) : toIsoDate(match, 5)
}

/** Day, month and year from three groups of a match; null where there is no such day. */
function toIsoDate(match: RegExpExecArray, at: number): string | null {
  const [day, month, year] = [match[at], match[at + 1], match[at + 2]].map(Number)
  if (!day || !month || !year) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

/**
 * The document of the library with the same number, or null. The Party and administrative papers count anew every term or
 * year, so where the day of issue is known (yyyy-mm-dd) its year must be that of the document too.
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
