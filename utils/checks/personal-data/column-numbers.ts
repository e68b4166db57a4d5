// Numbers in the columns of a table that was pasted from a workbook, which drops the zero that they begin with: digits
// in one piece that only their column makes known.

import type { Span } from '../../draft.ts'
import { parsePhoneNumber } from '../../lib/phone-number.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripDiacritics } from '../../text/character-folding.ts'
import { findAllMatches } from '../../text/find-all-matches.ts'
import { IDENTITY_HEADING, PHONE_HEADING } from './column-headings.ts'
import { isIdWithoutTwoZeros, isIdWithoutZero, isOldStyleId, KEPT_WITHOUT_ZERO } from './identity-number.ts'
import type { ItemFinder, PersonalItem } from './personal-item.ts'

const KINDS = ['identity', 'phone'] as const
type Kind = (typeof KINDS)[number]

/** Whether a text may hold numbers that lost their zero. */
const SHORT_NUMBER = /(?<![\d.,])[1-9]\d{8,10}(?![\d.,]?\d)/
/** Numbers in one piece, as long as phone and identity numbers are with their zero and without. */
const NUMBER = /(?<![\p{L}\d.,/-])\d{9,12}(?![\p{L}\d]|[.,/-]\d)/gu
/** What is between the cells of a row, as typed; a row has the first of these that it holds. */
const CELL_ENDS = [/\t/g, /\|/g, /;/g, / {2,}/g]
/** "3. Lê Thị Mẫu": a row that has no cells, because the paste made spaces of them; or one number alone. */
const NAMED_ROW = /^ *(?:\d{1,3}[.,)/-]? ?)?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}[ ,:–-]|^(?:\d{1,3} )?\d+$/u
/** The words above lines without cells that can only be about telephone numbers. */
const PHONE_LIST = /(?<![a-z])(?:sdt|so dt|(?:so )?dien thoai|so di dong)(?![a-z])/
/** A heading of what telephones cost: "cước điện thoại", "điện thoại (đồng)". */
const PHONE_COSTS =
  /(?<![a-z])(?:chi phi|cuoc(?: phi)?|phi|tien|kinh phi|ngan sach|hoa don|khoan)(?: (?:cuoc|tra|cho|ve|goi|may|thue bao|su dung)){0,2} (?:dien thoai|dt|sdt|di dong)(?![a-z])|(?<![a-z])(?:dong|vnd)\)/
/** A row of sums. With diacritics, because "Tống" and "Công" are names. */
const SUM_ROW = /^[^\p{L}]*(?:tổng (?:cộng|số)|(?:tổng|tong(?: cong)?|cộng|cong)(?! ?\p{L}))/u
/** The numbers of frames and engines ("số máy"). */
const VEHICLES = /so khung/
/** A longer line is a sentence, no heading. */
const MAX_HEADING = 160
/** What a heading without cells is about: the first, second, third number of each line has a column below it. */
const IN_LINE = -1
/** What stays readable of a number whose zero is missing. */
const KEPT: Readonly<Record<Kind, number>> = { identity: KEPT_WITHOUT_ZERO, phone: 3 }

/** What is known of the columns of one table. */
interface Columns {
  /** What the headings say, by column. */
  headings: Map<number, ReadonlySet<Kind>>
  /** The numbers, by column. */
  numbers: Map<number, ColumnNumber[]>
}

interface ColumnNumber extends Span {
  digits: string
  /** Whether only a heading above the lines can say what it is, because they have no cells. */
  isInLine: boolean
}

/**
 * Finds identity and telephone numbers without their zero by the heading of their column, or by the whole numbers in
 * it. A table ends at a line of words that are no headings.
 */
export const findColumnNumbers: ItemFinder = (reading) => {
  if (!SHORT_NUMBER.test(reading.text)) return []
  const found: PersonalItem[] = []
  let columns = createColumns()
  let start = 0
  for (const line of reading.text.split('\n')) {
    if (line.trim() !== '' && !readLine(columns, reading, { start, end: start + line.length })) {
      found.push(...findInColumns(columns))
      columns = createColumns()
    }
    start += line.length + 1
  }
  return [...found, ...findInColumns(columns)]
}

function createColumns(): Columns {
  return { headings: new Map(), numbers: new Map() }
}

/**
 * Adds the numbers of a line to their columns, or what it says as a line of headings.
 * @returns whether the line can be part of a table
 */
function readLine(columns: Columns, reading: AnalyzedText, line: Span): boolean {
  const typed = reading.span(line.start, line.end)
  const typedStart = reading.original.lastIndexOf('\n', typed.start - 1) + 1
  const written = reading.original.slice(typedStart, typed.end)
  const ends = CELL_ENDS.map((end) => findAllMatches(end, written)).find((found) => found.length > 0)
  const text = reading.text.slice(line.start, line.end)
  const found = findAllMatches(NUMBER, text)
  if (found.length === 0) {
    const isHeading = text.length <= MAX_HEADING && readHeadings(columns, written, ends)
    return isHeading || ends !== undefined
  }
  if ((!ends && !NAMED_ROW.test(text)) || SUM_ROW.test(text.toLowerCase())) return true
  let column = 0
  for (const [order, { index, 0: digits }] of found.entries()) {
    const start = line.start + index
    const typedAt = reading.span(start, start + 1).start - typedStart
    while (ends && column < ends.length && ends[column]!.index < typedAt) column++
    const key = ends ? column : IN_LINE - order
    const others = columns.numbers.get(key) ?? []
    others.push({ start, end: start + digits.length, digits, isInLine: !ends })
    columns.numbers.set(key, others)
  }
  return true
}

/**
 * Reads what a line without numbers says of the columns under it.
 * @returns whether it names one for phone or identity numbers
 */
function readHeadings({ headings }: Columns, written: string, ends: readonly RegExpMatchArray[] | undefined): boolean {
  let isHeading = false
  const isOfVehicles = VEHICLES.test(toBare(written))
  const from = [0, ...(ends ?? []).map(({ index, 0: end }) => index! + end.length)]
  for (const [column, start] of from.entries()) {
    const heading = toBare(written.slice(start, ends?.[column]?.index))
    const kinds = new Set<Kind>()
    if (IDENTITY_HEADING.test(heading)) kinds.add('identity')
    if ((ends ? PHONE_HEADING : PHONE_LIST).test(heading) && !isOfVehicles && !PHONE_COSTS.test(heading))
      kinds.add('phone')
    if (kinds.size === 0) continue
    headings.set(ends ? column : IN_LINE, kinds)
    isHeading = true
  }
  return isHeading
}

function toBare(typed: string): string {
  return stripDiacritics(typed.toLowerCase())
}

/** Finds the numbers without their zero in the columns of one table. */
function findInColumns({ headings, numbers }: Columns): PersonalItem[] {
  return [...numbers].flatMap(([column, all]) => {
    const named = headings.get(Math.max(column, IN_LINE))
    return KINDS.flatMap((kind) => {
      const isNamed = named?.has(kind) === true
      if (!isNamed && !isColumnOf(kind, all)) return []
      const found = all.filter(
        (number) => isShort(kind, number) || (isNamed && kind === 'identity' && isOldCard(number)),
      )
      return found.map((number) => toItem(kind, number))
    })
  })
}

/** Whether all numbers of a column are of one kind, and some have their zero. */
function isColumnOf(kind: Kind, all: readonly ColumnNumber[]): boolean {
  return (
    all.some(({ digits }) => isWhole(kind, digits)) &&
    all.every((number) => isWhole(kind, number.digits) || isShort(kind, number))
  )
}

function isWhole(kind: Kind, digits: string): boolean {
  return kind === 'identity' ? isOldStyleId(digits) : digits.startsWith('0') && parsePhoneNumber(digits) !== undefined
}

/** Whether a number can be one of a kind without its zero; sums are round. */
function isShort(kind: Kind, { digits, isInLine }: ColumnNumber): boolean {
  if (kind === 'identity') return isIdWithoutZero(digits) || isIdWithoutTwoZeros(digits)
  return digits.length === 9 && parsePhoneNumber(digits) !== undefined && !(isInLine && digits.endsWith('000'))
}

/** Whether a number has the nine digits of the cards before 2016, which only their heading makes known. */
function isOldCard({ digits, isInLine }: ColumnNumber): boolean {
  return digits.length === 9 && !isInLine
}

function toItem(kind: Kind, { start, end, digits }: ColumnNumber): PersonalItem {
  const keep = isIdWithoutTwoZeros(digits) ? KEPT_WITHOUT_ZERO - 1 : KEPT[kind]
  return { start, end, message: kind, rank: kind === 'identity' ? 4 : 2, keep }
}
