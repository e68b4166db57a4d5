// Finds tables that list people with data about them: whom a leaked workbook hurts.

import { compileHeadings } from '../checks/personal-data/column-headings.ts'
import { findFullNames } from '../checks/shared/context/full-names.ts'
import { analyzeText } from '../text/analyzed-text.ts'
import {
  isLandline,
  isPersonCell,
  type PeopleColumnKind,
  recognizeColumn,
  startsWithTitle,
  toHeading,
} from './people-columns.ts'

/** A column about the people of a list. */
export interface PeopleColumn {
  kind: PeopleColumnKind
  /** 0 for the first. */
  index: number
  /** As written; '' without one. */
  header: string
}

/** A table that lists people with data about them. */
export interface PeopleList {
  columns: readonly PeopleColumn[]
  /** The number of rows with a person. */
  rowCount: number
  /** The row of the headings, 0 for the first; null without one. */
  headerRow: number | null
  /** Weak: names with what is often published, such as the phones of an office. */
  strength: 'strong' | 'weak'
}

type Rows = readonly (readonly string[])[]

/** The fewest people that make a list. */
const MIN_PEOPLE = 3
/** The columns that are looked at. */
const MAX_COLUMNS = 200
/** The cells of a column that are looked at. */
const MAX_SAMPLES = 200
/** The names of a column that are analyzed as a text. */
const MAX_ANALYZED = 30
/** The share of a column's cells that must be names. */
const MIN_NAMES = 0.6
/** The rows above the first person in which headings and titles are looked for. */
const MAX_HEAD_ROWS = 12

/** Headings of names of what are no people, or of people in public. */
const PUBLIC_NAMES = new RegExp(
  `^(?:ten (?:cac )?)?(?:${[
    'duong|pho|tuyen|truong|don vi|co so|cong ty|doanh nghiep|chi nhanh|cua hang|du an|cong trinh|goi thau|dai ly',
    'dia (?:danh|diem|ban|phuong)|tinh|thanh pho|huyen|quan|xa|phuong|thon|nha cung cap|nha thau|thuong hieu',
    'tac pham|bai hat|san pham|hang|mat hang|doi(?: bong)?$',
  ].join('|')})(?![a-z])|(?<![a-z])(?:${[
    'tac gia|nghe si|ca si|dien vien|dao dien|nhac si|cau thu|vdv|van dong vien|nhan vat|danh nhan|anh hung',
    'nguoi (?:ky|dai dien)|giam doc|chu nhiem|hieu truong|chu tich|bi thu',
  ].join('|')})(?![a-z])`,
)
/** Headings of the names of people. */
const NAME_HEADING = new RegExp(
  `^ten$|(?<![a-z])(?:${[
    'ho (?:va )?(?:ten|dem|lot)|ho ten|ho chu dem|ten (?:tre|chu|khach|nguoi|hs|hoc|nhan|be|me|bo|benh|lao dong|hoi)',
    'hoc sinh|sinh vien|chu ho|nguoi (?:huong|nhan|benh|dan|lao dong|vay|su dung|thu huong|nop)|nhan vien|can bo',
    'khach(?: hang)?|to vien|xa vien|doan vien|hoi vien|dang vien|doi vien|benh nhan|cong dan|thi sinh|hoc vien',
    'phu huynh|giao vien|doi tuong|name|full ?name',
  ].join('|')})(?![a-z])`,
)
/** People whose dates of birth and homes are published: of the past, or for an election. */
const PUBLIC_LIVES = compileHeadings(
  'nam mat|ngay mat|liet si|danh nhan|anh hung|ung cu|bau cu|dai bieu quoc hoi|nhiem ky|trung cu',
)
const OFFICE = compileHeadings(
  'chuc (?:vu|danh)|phong ban|co quan|phu trach|truc|ca truc|hotline|duong day nong|danh ba|phan cong|chi huy',
  'lanh dao|dia ban|to chuc|bo phan|nhiem vu|hieu truong|giam doc|dai dien|don vi cong tac|lien he cong tac',
)
/** Gifts are thanked for in public. */
const DONORS = compileHeadings(
  'ung ho|dong gop|tai tro|cong duc|quyen gop|hao tam|manh thuong quan|hien (?:dat|tang)|tang qua',
)
const PUPILS = compileHeadings(
  'lop|hoc sinh|hs|khoi|truong|mon|hoc ky|hoc ki|hk|nam hoc|gvcn|giao vien|sinh vien|thi sinh|sbd|so bao danh',
  'bang diem',
)
/** A house, not only the village. */
const HOUSE = /\d/

/**
 * Finds a list of people with data about them in a sheet: by the cells of its columns and by their headings.
 * @param rows the cells of a sheet, row by row
 * @returns null for other tables, also for names only
 */
export function findPeopleList(rows: Rows): PeopleList | null {
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.slice(0, 1_000).map((row) => row.length)))
  const indexes = Array.from({ length: width }, (_, index) => index)
  const named = findNameColumn(rows, indexes)
  const people = named ? named.people : findIdentityRows(rows, indexes)
  if (people.length < MIN_PEOPLE) return null
  const head = named?.head ?? readHead(rows, people[0]!)
  const sampled = sample(people)
  const columns = indexes.flatMap((index): PeopleColumn[] => {
    const header = head.headings[index] ?? ''
    if (index === named?.index) return [{ kind: 'name', index, header }]
    const cells = sampled.map((row) => rows[row]?.[index] ?? '').filter((cell) => cell !== '')
    const kind = recognizeColumn(toHeading(header), cells) ?? (isNameColumn(cells, toHeading(header)) ? 'name' : null)
    return kind ? [{ kind, index, header }] : []
  })
  const strength = weigh(columns, head, (index) => sampled.map((row) => rows[row]?.[index] ?? ''))
  return strength && { columns, rowCount: people.length, headerRow: head.row, strength }
}

/** What is written above a list. */
interface ListHead {
  row: number | null
  /** The heading of each column, as written. */
  headings: readonly string[]
  /** All headings and titles, for comparison. */
  all: string
}

interface NameColumn {
  index: number
  /** The rows that name a person. */
  people: number[]
  head: ListHead
}

/** Finds the column with the most names. */
function findNameColumn(rows: Rows, indexes: readonly number[]): NameColumn | null {
  let best: NameColumn | null = null
  for (const index of indexes) {
    const filled = rows.flatMap((row, at) => (row[index] ? [at] : []))
    const first = findFirstPerson(rows, index, filled)
    if (first === undefined) continue
    const head = readHead(rows, first)
    const heading = toHeading(head.headings[index] ?? '')
    const below = filled.filter((at) => at >= first)
    const cells = sample(below).map((at) => rows[at]![index]!)
    if (!isNameColumn(cells, heading)) continue
    const isNamed = NAME_HEADING.test(heading)
    const people = below.filter((at) => isPersonCell(rows[at]![index]!, isNamed))
    if (people.length > (best?.people.length ?? MIN_PEOPLE - 1)) best = { index, people, head }
  }
  return best
}

/** Finds the first row of a column that names a person. */
function findFirstPerson(rows: Rows, index: number, filled: readonly number[]): number | undefined {
  const isPerson = (at: number) => isPersonCell(rows[at]![index]!)
  if (sample(filled).filter(isPerson).length >= MIN_PEOPLE) {
    // Titles and headings in capitals look like names too, but rows of data have numbers.
    return filled.find((at) => isPerson(at) && rows[at]!.some(isNumber)) ?? filled.find(isPerson)
  }
  return findRowUnderNameHeading(rows, index, filled)
}

/** Names in small letters, or of peoples without a family name, are recognized by their heading only. */
function findRowUnderNameHeading(rows: Rows, index: number, filled: readonly number[]): number | undefined {
  const at = filled.findIndex((row) => row < MAX_HEAD_ROWS && NAME_HEADING.test(toHeading(rows[row]![index]!)))
  return at < 0 ? undefined : filled[at + 1]
}

/** Whether most cells are names: not of places, which begin like a family name too. */
function isNameColumn(cells: readonly string[], heading: string): boolean {
  if (cells.length < MIN_PEOPLE || (PUBLIC_NAMES.test(heading) && !NAME_HEADING.test(heading))) return false
  const isNamed = NAME_HEADING.test(heading)
  const names = cells.filter((cell) => isPersonCell(cell, isNamed))
  if (names.length < cells.length * MIN_NAMES) return false
  // A few names repeated are of those in charge, not a list of people.
  const distinct = new Set(names)
  if (distinct.size < Math.min(MIN_PEOPLE, names.length) || distinct.size < names.length / 4) return false
  if (isNamed) return true
  // "Chị Sông" is no full name, and no place either.
  const untitled = names.filter((name) => !startsWithTitle(name)).slice(0, MAX_ANALYZED)
  const places = untitled.filter((name) => findFullNames(analyzeText(name)).length === 0)
  return places.length <= untitled.length / 2
}

/** Numbers of identity cards make a list also without names. */
function findIdentityRows(rows: Rows, indexes: readonly number[]): number[] {
  for (const index of indexes) {
    const filled = rows.flatMap((row, at) => (/^[\d .]{9,16}$/.test(row[index] ?? '') ? [at] : []))
    const cells = sample(filled).map((at) => rows[at]![index]!)
    if (filled.length >= MIN_PEOPLE && recognizeColumn('', cells) === 'identity') return filled
  }
  return []
}

/** Reads the headings and titles above the first person. */
function readHead(rows: Rows, first: number): ListHead {
  const from = Math.max(0, first - MAX_HEAD_ROWS)
  const upwards = Array.from({ length: first - from }, (_, i) => first - 1 - i)
  const blank = upwards.findIndex((at) => countCells(rows[at]!) === 0)
  const above = (blank < 0 ? upwards : upwards.slice(0, blank)).filter((at) => !isRuler(rows[at]!))
  const filled = countCells(rows[first]!)
  const isWide = (at: number) => countCells(rows[at]!) > filled / 2
  const row = above.find(isWide) ?? null
  const all = toHeading(rows.slice(from, first).flat().join(' | '))
  if (row === null) return { row, headings: [], all }
  // The name of a group between headings and people has a number or one cell only.
  const parts = above.filter((at) => at > row && countCells(rows[at]!) >= 2 && !rows[at]!.some(isNumber))
  const upper = above.includes(row - 1) && countCells(rows[row - 1]!) >= 2 ? [row - 1] : []
  return { row, headings: joinHeadings([...upper, row, ...parts.reverse()].map((at) => rows[at]!)), all }
}

/** Joins the rows of the headings: of merged cells in an upper row, only the first one holds the text. */
function joinHeadings(rows: Rows): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  const merged: string[] = rows.map(() => '')
  return Array.from({ length: width }, (_, index) => {
    const isAbove = (at: number) => rows.slice(at + 1).some((row) => row[index])
    const texts = rows.map((row, at) => {
      if (row[index]) merged[at] = row[index]
      else if (!isAbove(at)) merged[at] = ''
      return merged[at]!
    })
    return texts.filter((text) => text !== '').join(' ')
  })
}

/** A row of the columns' numbers: "(1) (2) (3)". */
function isRuler(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell !== '')
  return cells.length > 0 && cells.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?(?: ?= ?.{0,20})?$/.test(cell))
}

function isNumber(cell: string): boolean {
  return /^[(+]?\d/.test(cell)
}

function countCells(row: readonly string[]): number {
  return row.filter((cell) => cell !== '').length
}

/** Takes cells from all parts of a column. */
function sample<T>(values: readonly T[]): T[] {
  const step = Math.max(1, values.length / MAX_SAMPLES)
  return Array.from({ length: Math.min(values.length, MAX_SAMPLES) }, (_, i) => values[Math.floor(i * step)]!)
}

/** Decides whether the columns disclose something about the people. */
function weigh(
  columns: readonly PeopleColumn[],
  { all }: ListHead,
  cellsOf: (index: number) => string[],
): PeopleList['strength'] | null {
  const has = (kind: PeopleColumnKind) => columns.some((column) => column.kind === kind)
  if (['identity', 'account', 'secret', 'insurance', 'health'].some((kind) => has(kind as PeopleColumnKind)))
    return 'strong'
  if (!has('name')) return null
  const isPublicLife = PUBLIC_LIVES.test(all)
  if (has('birth') && !isPublicLife) return 'strong'
  const marks = columns.filter(({ kind }) => kind === 'mark').length
  if (marks >= 2 || (marks === 1 && (has('class') || PUPILS.test(all)))) return 'strong'
  if (has('amount') && !DONORS.test(all)) return 'strong'
  const isHome = columns.some(
    ({ kind, index }) => kind === 'address' && cellsOf(index).filter((cell) => HOUSE.test(cell)).length >= MIN_PEOPLE,
  )
  const isOffice = OFFICE.test(all)
  if (isHome && !isPublicLife && !isOffice && !DONORS.test(all)) return 'strong'
  const phones = columns.filter(({ kind }) => kind === 'phone')
  const isPrivate = phones.some(({ index }) => {
    const numbers = cellsOf(index).filter((cell) => cell !== '')
    return numbers.filter(isLandline).length < numbers.length / 2
  })
  if (isPrivate && !isOffice) return 'strong'
  return phones.length > 0 || has('tax') || has('email') || has('class') || isHome ? 'weak' : null
}
