// The full form of a citation, for official papers: by Decree 30/2020/NĐ-CP for texts of the State (kind, number, date,
// issuer, title), by the Party's own form for its texts ("số 12-NQ/ĐU, ngày 05/9/2026"). Always Vietnamese.

import { DOCUMENT_KIND_NAMES, formatProvisionPath, parseProvisionPath } from './citation-table.ts'
import { ISSUERS } from './issuers.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Library } from './library.ts'

/** What a full citation lacks because no source was certain. */
export type MissingPart = 'issued' | 'issuer'

/** A full citation, and what it had to leave out. */
export interface FullCitation {
  text: string
  missing: readonly MissingPart[]
}

/** How Party numbers are written: number, hyphen, kind, slash, body. */
const PARTY_NUMBER = /^\d+-/
/** Titles that name what a decision issued rather than its subject. */
const ISSUED_WORK = /^Bộ Quy tắc/
const APPROVED_WORK = /^Đề án/

/**
 * Formats the full citation of a provision or document, with plain spaces: "Điều 36 Nghị định số 56/2017/NĐ-CP ngày 09
 * tháng 5 năm 2017 của Chính phủ quy định chi tiết Luật Trẻ em".
 * @returns undefined if the library does not know the id
 */
export function formatFullCitation(library: Library, id: string): FullCitation | undefined {
  const provision = library.provision(id)
  const document = library.document(provision?.document ?? id)
  if (!document) return undefined
  const cited = PARTY_NUMBER.test(document.number) ? formatPartyDocument(document) : formatStateDocument(document)
  const place = formatProvisionPath(id, 'vi')
  const heading = provision?.heading?.vi
  let text = cited
  if (place) text = `${place} ${cited}`
  if (heading) text = parseProvisionPath(id).article ? `${text} (${heading})` : `${heading}, ${cited}`
  const missing: MissingPart[] = []
  if (document.issued === null) missing.push('issued')
  if (document.issuer === 'chua-ro') missing.push('issuer')
  return { text: (text[0]!.toLocaleUpperCase('vi') + text.slice(1)).replaceAll('\u00a0', ' '), missing }
}

/** "Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết Luật Trẻ em". */
function formatStateDocument(document: LegalDocument): string {
  const { kind, number, name, issued, title } = document
  const isLaw = kind === 'luat' || kind === 'bo-luat'
  const parts = [isLaw ? (name ?? title).vi : DOCUMENT_KIND_NAMES[kind].vi, `số ${number}`]
  if (issued !== null) parts.push(formatLongDate(issued))
  const issuer = formatIssuer(document)
  if (issuer !== undefined) parts.push(`của ${issuer}`)
  return isLaw ? parts.join(' ') : `${parts.join(' ')} ${formatSubject(title.vi)}`
}

/** "Quy định số 85-QĐ/TW, ngày 07/10/2022 của Ban Bí thư về …". */
function formatPartyDocument(document: LegalDocument): string {
  const { kind, number, issued, title } = document
  const date = issued === null ? '' : `, ngày ${formatShortDate(issued)}`
  const issuer = formatIssuer(document)
  return [
    `${DOCUMENT_KIND_NAMES[kind].vi} số ${number}${date}`,
    ...(issuer === undefined ? [] : [`của ${issuer}`]),
    formatSubject(title.vi),
  ].join(' ')
}

function formatIssuer({ issuer, issuerName }: LegalDocument): string | undefined {
  return issuer === 'chua-ro' ? undefined : (issuerName?.vi ?? ISSUERS[issuer].vi)
}

/** Joins the title to the citation: "về …", "quy định chi tiết …", "ban hành Bộ Quy tắc …". */
function formatSubject(title: string): string {
  if (ISSUED_WORK.test(title)) return `ban hành ${title}`
  if (APPROVED_WORK.test(title)) return `phê duyệt ${title}`
  const lower = title[0]!.toLocaleLowerCase('vi') + title.slice(1)
  if (/^chi tiết /.test(lower)) return `quy định ${lower}`
  return /^(?:quy định|sửa đổi|hướng dẫn) /.test(lower) ? lower : `về ${lower}`
}

/** "ngày 09 tháng 5 năm 2017": by the decree, days below 10 and the months 1 and 2 have a leading zero. */
function formatLongDate(iso: string): string {
  const [year, month, day] = splitDate(iso)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** "05/9/2026". */
function formatShortDate(iso: string): string {
  const [year, month, day] = splitDate(iso)
  return `${day}/${month}/${year}`
}

function splitDate(iso: string): [year: string, month: string, day: string] {
  const [year, month, day] = iso.split('-') as [string, string, string]
  return [year, Number(month) > 2 ? String(Number(month)) : month, day]
}
