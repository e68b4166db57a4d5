import type { DocumentOutline } from '../../tests/library/corpus-compare.ts'
import type { DocumentState } from '../../utils/library/legal-document.ts'
import { parseCellDate, parseTag, type VerificationTag } from './cell-facts.ts'
import type { TableRow } from './table-rows.ts'

const NUMBER = /\d{1,4}(?:\/\d{4})?[-/](?=\p{Lu})[\p{L}\d-]+(?:\/\p{L}+)?/u
const SHORT = /(?<![\d/])\d{1,3}\/\d{4}(?![/\d])/
const ANY = new RegExp(`${NUMBER.source}|${SHORT.source}`, 'gu')

/**
 * Parses the documents of the status table, and those it marks as unconfirmed.
 * @param markdown the whole reference, for the note below the table
 */
export function parseDocumentRows(
  rows: readonly TableRow[],
  markdown: string,
): { confirmed: DocumentOutline[]; absent: string[] } {
  const rememberedNumbers = findRememberedNumbers(markdown)
  const all = rows.filter(({ section }) => section === '0').flatMap((row) => parseRow(row, rememberedNumbers))
  const own = new Set(all.filter(({ main }) => main).map(({ outline }) => outline.number))
  const isOwn = (number: string) => own.has(number) || [...own].some((one) => one.startsWith(`${number}/`))
  const kept = all.filter(({ main, outline }) => main || !isOwn(outline.number))
  return {
    confirmed: kept.filter(({ tag }) => tag !== 'unconfirmed').map(({ outline }) => outline),
    absent: kept.filter(({ tag }) => tag === 'unconfirmed').map(({ outline }) => outline.number),
  }
}

interface StatedDocument {
  outline: DocumentOutline
  tag: VerificationTag
  /** Whether the document has a row, or part of one, to itself. Others are only mentioned in a row. */
  main: boolean
}

/** Finds the numbers of the documents whose first dates the reference took from memory. */
function findRememberedNumbers(markdown: string): string[] {
  const note = /^Ghi chú bảng 0:[^(]*\(([^)]*)\)/m.exec(markdown)
  if (!note) throw new Error('The note under the status table is not there')
  return note[1]!.match(ANY) ?? []
}

function parseRow({ cells }: TableRow, rememberedNumbers: readonly string[]): StatedDocument[] {
  const name = cells['Văn bản']!
  const replacements = cells['Thay bằng / sửa bởi']!
  const brackets = [...name.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside!)
  const named = (word: string) =>
    brackets.flatMap((inside) => (new RegExp(`${word}[^;]*`).exec(inside)?.[0].match(ANY) ?? []) as string[])
  const numbers = name.replace(/\((?:[^)]*;)?\s*(?:sửa|thay)[^)]*\)/g, '').match(new RegExp(NUMBER, 'gu')) ?? []
  const mentioned =
    replacements.includes('UNCONFIRMED') || replacements.startsWith('Công văn') ? [] : parseDatedNumbers(replacements)
  const found = numbers.map((number, index): StatedDocument => {
    const tag = parseNumberTag(cells.Tag!, number)
    const status = cells['Tình trạng 24/11/2026']!
    const standing = parseDocumentState(status, cells.Tag!)
    const ended = standing === 'ended'
    const own = new RegExp(`${number} \\(([^)]*)\\)`).exec(name)?.[1]
    const fromMemory = ended && rememberedNumbers.some((short) => number.startsWith(`${short}/`))
    const successors = mentioned.length === numbers.length ? [mentioned[index]!] : mentioned
    return {
      main: true,
      tag,
      outline: {
        number,
        issued: fromMemory
          ? null
          : (parseCellDate(getCellPart(cells['Ban hành']!, index, numbers.length)) ?? parseCellDate(own)),
        inForceFrom: fromMemory ? null : parseCellDate(getCellPart(cells['Hiệu lực']!, index, numbers.length)),
        inForceTo: ended ? parseCellDate(status) : null,
        standing,
        replacedBy: ended ? successors.map((one) => one.number) : [],
        amendedBy: index > 0 ? [] : [...named('sửa'), ...(ended ? [] : mentioned.map((one) => one.number))],
        tag: tag === 'unconfirmed' ? 'partial' : tag,
      },
    }
  })
  const first = found[0]!
  const { tag } = first.outline
  const old = named('thay').map((number) => createMentioned(number, null, 'ended', [first.outline.number], tag))
  const after = first.outline.standing === 'ended' ? mentioned : []
  return [...found, ...old, ...after.map(({ number, issued }) => createMentioned(number, issued, 'in-force', [], tag))]
}

function createMentioned(
  number: string,
  issued: string | null,
  standing: DocumentState,
  replacedBy: string[],
  tag: DocumentOutline['tag'],
): StatedDocument {
  const dates = { issued, inForceFrom: null, inForceTo: null }
  return { main: false, tag, outline: { number, ...dates, standing, replacedBy, amendedBy: [], tag } }
}

/** Parses numbers, each with the date in the brackets after it, if there is one. */
function parseDatedNumbers(cell: string): { number: string; issued: string | null }[] {
  return [...cell.matchAll(new RegExp(`(${ANY.source})(?: \\(([^)]*)\\))?`, 'gu'))].map(([, number, inside]) => ({
    number: number!,
    issued: parseCellDate(inside),
  }))
}

/** Returns the part of a cell about one of several documents. */
function getCellPart(cell: string, index: number, of: number): string | undefined {
  const parts = cell.split(';')
  return of > 1 && parts.length === of ? parts[index] : of > 1 ? undefined : cell
}

/** Parses the tag of one number in a cell with several: "729: CONFIRMED-1; 02-HD: UNCONFIRMED". */
function parseNumberTag(cell: string, number: string): VerificationTag {
  const own = cell.split(';').find((one) => number.startsWith(one.split(':')[0]!.trim()) && one.includes(':'))
  return parseTag((own?.split(':')[1] ?? cell).trim())
}

function parseDocumentState(status: string, tag: string): DocumentState {
  if (/BỊ THAY THẾ|HẾT HIỆU LỰC|BÃI BỎ/.test(status)) return 'ended'
  if (/Chưa rõ|không còn/.test(status)) return 'unclear'
  if (/^Còn hiệu lực/.test(status)) return 'in-force'
  // "No successor seen" counts only if the tag is also about the state, not only about number and date.
  const sure = !status.includes('UNCONFIRMED') && !/PARTIAL|\(ngày\)/.test(tag)
  return sure ? 'no-successor-seen' : 'unclear'
}
