// Finds a paper of an office that is not for everybody. In a draft, words around a number say what is done with it. A
// file is the paper itself, so its head decides: the motto of the State or the name of the Party, number and title.

import { classifyNumberInContext } from '../checks/internal-document/number-visibility.ts'
import type { Span } from '../draft.ts'
import { type DocumentNumber, findDocumentNumbers } from '../library/document-number.ts'
import { type AnalyzedText, analyzeText } from '../text/analyzed-text.ts'
import type { AttachmentPage } from './attachment-content.ts'

/** How much of the first page is its head, in UTF-16 units. */
const HEAD_LENGTH = 1500
/** How much of it is before the title. */
const TOP_LENGTH = 200
/** The motto under every paper of the State, and the name over every paper of the Party. */
const STATE_HEAD = /cong hoa xa hoi chu nghia|doc lap ?- ?tu do ?- ?hanh phuc/
const PARTY_HEAD = /dang cong san viet nam/
/** A line that says that the paper is a draft. */
const DRAFT = /^[\t ]*\(?(?:ban )?du thao(?: (?:lan|ngay)[^\n]{0,20})?\)?[.: ]*$/m
/** The line of the number before there is one: "Số:   /KH-UBND". */
const NUMBER_TO_COME = /^[\t ]*so ?: {0,9}\/ ?[a-z]{2,4} ?- ?[a-z]{2,12}/m
/** Minutes are for those who were there. */
const MINUTES = /^[\t ]*bien ban[^\n]{0,60}$/m
const OFFICE =
  /uy ban nhan dan|hoi dong nhan dan|dang uy|dang bo|chi bo|tinh uy|thanh uy|huyen uy|ban thuong vu|cong an|cong doan/
const ADDRESSED = /kinh gui ?:/
const RECIPIENTS = /noi nhan ?:|^[^\p{L}\n]*noi nhan(?! ho so)/mu
/** Titles of what is written to be read by everybody. */
const PUBLIC_TITLE =
  /^[\t ]*(?:thong bao(?! (?:ket luan|noi bo))|giay moi|thu moi|nghi dinh|thong tu|luat|phap lenh|cong bao|thu ngo|loi keu goi)(?![a-z])[^\n]{0,60}$/m
const NOTICE_TYPES: ReadonlySet<string | undefined> = new Set(['TB', 'GM'])

/** Where a file shows that it is a paper of an office, which is not for everybody. */
export interface InternalPaper {
  page: AttachmentPage
  /** UTF-16 offsets in the text of the page. */
  span: Span
}

/** Finds the place in the head of a paper by which it is one for some only; undefined for other files. */
export function findInternalPaper(pages: readonly AttachmentPage[]): InternalPaper | undefined {
  const page = pages.find(({ text }) => text !== '')
  if (!page || page.kind === 'sheet' || page.kind === 'slide') return undefined
  const head = analyzeText(page.text.slice(0, HEAD_LENGTH))
  const isOfParty = PARTY_HEAD.test(head.bare)
  const [number] = findDocumentNumbers(head.text)
  // The numbers of the Party are of its papers alone, also where the head of the page is torn off.
  const isByNumber = number?.kind.startsWith('DANG') === true && isOwnNumber(head, number)
  if (!isOfParty && !isByNumber && !STATE_HEAD.test(head.bare)) return undefined
  const end = pages.at(-1)!.text
  const place = findPlace(head, isOfParty || isByNumber, analyzeText(end.slice(-HEAD_LENGTH)).bare)
  return place && { page, span: head.span(place.start, place.end) }
}

function findPlace(head: AnalyzedText, isOfParty: boolean, end: string): Span | undefined {
  const draft = findLine(head, DRAFT) ?? findLine(head, NUMBER_TO_COME)
  if (draft) return draft
  const number = findDocumentNumbers(head.text)[0]
  if (number && isPublic(head, number, isOfParty)) return undefined
  if (number && isInternal(head, number, isOfParty)) return number
  if (PUBLIC_TITLE.test(head.bare)) return undefined
  const minutes = findLine(head, MINUTES)
  if (minutes && (isOfParty || OFFICE.test(head.bare))) return minutes
  const addressed = ADDRESSED.exec(head.bare)
  const isSentOut = RECIPIENTS.test(end) || RECIPIENTS.test(head.bare)
  return addressed && isSentOut ? { start: addressed.index, end: addressed.index + addressed[0].length } : undefined
}

/** Whether a number near the top is that of the paper: "Số 25-QĐ/TU" opens its line. */
function isOwnNumber({ bare }: AnalyzedText, { start }: Span): boolean {
  const lineStart = bare.lastIndexOf('\n', start - 1) + 1
  return start < TOP_LENGTH && /^[^\p{L}]*so ?:? ?$/u.test(bare.slice(lineStart, start))
}

function isPublic(head: AnalyzedText, number: DocumentNumber, isOfParty: boolean): boolean {
  if (classifyNumberInContext(head, number) === 'public') return true
  return !isOfParty && NOTICE_TYPES.has(number.type) && PUBLIC_TITLE.test(head.bare)
}

/** Papers of the Party below its centre are for its members. */
function isInternal(head: AnalyzedText, number: DocumentNumber, isOfParty: boolean): boolean {
  return isOfParty || classifyNumberInContext(head, number) === 'internal'
}

function findLine({ bare }: AnalyzedText, line: RegExp): Span | undefined {
  const match = line.exec(bare)
  if (!match) return undefined
  const text = match[0]
  const start = match.index + (text.length - text.trimStart().length)
  return { start, end: start + text.trim().length }
}
