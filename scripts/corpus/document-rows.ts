import type { DocumentOutline } from '../../tests/library/corpus-compare.ts'
import type { DocumentState } from '../../utils/library/legal-document.ts'
import { parseCellDate, parseTag, type VerificationTag } from './cell-facts.ts'
import type { TableRow } from './table-rows.ts'

const NUMBER = /\d{1,4}(?:\/\d{4})?[-/](?=\p{Lu})[\p{L}\d-]+(?:\/\p{L}+)?/u
const SHORT = /(?<![\d/])\d{1,3}\/\d{4}(?![/\d])/
const ANY = new RegExp(`${NUMBER.source}|${SHORT.source}`, 'gu')

/** The documents of the status table, and what it says nobody confirmed. `markdown`: the whole reference, for its notes. */
export function parseDocumentRows(
  rows: readonly TableRow[],
  markdown: string,
): { confirmed: DocumentOutline[]; absent: string[] } {
  const remembered = rememberedDates(markdown)
  const all = rows.filter(({ section }) => section === '0').flatMap((row) => documentsOfRow(row, remembered))
  const own = new Set(all.filter(({ main }) => main).map(({ outline }) => outline.number))
  const isOwn = (number: string) => own.has(number) || [...own].some((one) => one.startsWith(`${number}/`))
  const kept = all.filter(({ main, outline }) => main || !isOwn(outline.number))
  return {
    confirmed: kept.filter(({ tag }) => tag !== 'unconfirmed').map(({ outline }) => outline),
    absent: kept.filter(({ tag }) => tag === 'unconfirmed').map(({ outline }) => outline.number),
  }
}

interface Stated {
  outline: DocumentOutline
  tag: VerificationTag
  /** Has a row, or part of one, to itself; the others are named beside it. */
  main: boolean
}

/** The numbers whose first dates the reference took from memory. */
function rememberedDates(markdown: string): string[] {
  const note = /^Ghi chú bảng 0:[^(]*\(([^)]*)\)/m.exec(markdown)
  if (!note) throw new Error('The note under the status table is not there')
  return note[1]!.match(ANY) ?? []
}

function documentsOfRow({ cells }: TableRow, remembered: readonly string[]): Stated[] {
  const name = cells['Văn bản']!
  const beside = cells['Thay bằng / sửa bởi']!
  const brackets = [...name.matchAll(/\(([^)]*)\)/g)].map(([, inside]) => inside!)
  const named = (word: string) =>
    brackets.flatMap((inside) => (new RegExp(`${word}[^;]*`).exec(inside)?.[0].match(ANY) ?? []) as string[])
  const numbers = name.replace(/\((?:[^)]*;)?\s*(?:sửa|thay)[^)]*\)/g, '').match(new RegExp(NUMBER, 'gu')) ?? []
  const mentioned = beside.includes('UNCONFIRMED') || beside.startsWith('Công văn') ? [] : datedNumbers(beside)
  const found = numbers.map((number, index): Stated => {
    const tag = tagOfNumber(cells.Tag!, number)
    const status = cells['Tình trạng 24/11/2026']!
    const standing = parseDocumentState(status, cells.Tag!)
    const ended = standing === 'ended'
    const own = new RegExp(`${number} \\(([^)]*)\\)`).exec(name)?.[1]
    const fromMemory = ended && remembered.some((short) => number.startsWith(`${short}/`))
    const successors = mentioned.length === numbers.length ? [mentioned[index]!] : mentioned
    return {
      main: true,
      tag,
      outline: {
        number,
        issued: fromMemory
          ? null
          : (parseCellDate(part(cells['Ban hành']!, index, numbers.length)) ?? parseCellDate(own)),
        inForceFrom: fromMemory ? null : parseCellDate(part(cells['Hiệu lực']!, index, numbers.length)),
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
  const old = named('thay').map((number) => other(number, null, 'ended', [first.outline.number], tag))
  const after = first.outline.standing === 'ended' ? mentioned : []
  return [...found, ...old, ...after.map(({ number, issued }) => other(number, issued, 'in-force', [], tag))]
}

function other(
  number: string,
  issued: string | null,
  standing: DocumentState,
  replacedBy: string[],
  tag: DocumentOutline['tag'],
): Stated {
  const dates = { issued, inForceFrom: null, inForceTo: null }
  return { main: false, tag, outline: { number, ...dates, standing, replacedBy, amendedBy: [], tag } }
}

/** Numbers with the date in the brackets behind each, if there is one. */
function datedNumbers(cell: string): { number: string; issued: string | null }[] {
  return [...cell.matchAll(new RegExp(`(${ANY.source})(?: \\(([^)]*)\\))?`, 'gu'))].map(([, number, inside]) => ({
    number: number!,
    issued: parseCellDate(inside),
  }))
}

/** The part of a cell that is about one of several documents. */
function part(cell: string, index: number, of: number): string | undefined {
  const parts = cell.split(';')
  return of > 1 && parts.length === of ? parts[index] : of > 1 ? undefined : cell
}

/** "729: CONFIRMED-1; 02-HD: UNCONFIRMED" speaks of each number on its own. */
function tagOfNumber(cell: string, number: string): VerificationTag {
  const own = cell.split(';').find((one) => number.startsWith(one.split(':')[0]!.trim()) && one.includes(':'))
  return parseTag((own?.split(':')[1] ?? cell).trim())
}

function parseDocumentState(status: string, tag: string): DocumentState {
  if (/BỊ THAY THẾ|HẾT HIỆU LỰC|BÃI BỎ/.test(status)) return 'ended'
  if (/Chưa rõ|không còn/.test(status)) return 'unclear'
  if (/^Còn hiệu lực/.test(status)) return 'in-force'
  // That no successor was seen counts only where the tag is of the standing too, not of number and day alone.
  const sure = !status.includes('UNCONFIRMED') && !/PARTIAL|\(ngày\)/.test(tag)
  return sure ? 'no-successor-seen' : 'unclear'
}
