// The lists of words as a CSV file, which an office keeps in a spreadsheet: one word a line, with its list, its level
// and its note. Read in Vietnamese, with or without marks, and in English; the first line may be a heading.

import Papa from 'papaparse'
import type { Level } from '../draft.ts'
import { flaggedWordSchema, MAX_WORDS, normalizeWord, type OwnWordList, type OwnWords } from './word-lists.ts'

/** Most bytes read of a file. */
export const MAX_CSV_BYTES = 1_000_000

/** Why a file cannot be read. */
export type WordFileProblem = 'too-large' | 'not-utf8' | 'empty' | 'too-many'

/** Why a line cannot be used. */
export type WordLineProblem = 'list' | 'word' | 'too-long' | 'level'

/** A line that cannot be used. */
export interface UnreadLine {
  /** From 1. */
  line: number
  problem: WordLineProblem
  /** What is in the cell that is wrong. */
  cell: string
}

/** The words of a file, and the lines that have none that can be used. */
export interface ReadWords {
  words: OwnWords
  unread: readonly UnreadLine[]
}

/** The columns in the order in which they are written, each with its heading; the English one is its id. */
const COLUMN_NAMES = { list: 'danh sách', word: 'từ', level: 'mức', note: 'ghi chú' }
type Column = keyof typeof COLUMN_NAMES
const COLUMNS = Object.keys(COLUMN_NAMES) as Column[]
/** Other headings that offices give these columns. */
const OTHER_HEADINGS: ReadonlyMap<string, Column> = new Map([
  ['tu ngu', 'word'],
  ['cum tu', 'word'],
  ['muc do', 'level'],
])

const LIST_NAMES: Readonly<Record<OwnWordList, string>> = { never: 'không nhắc', flagged: 'luôn nhắc' }
const LEVEL_NAMES: Readonly<Record<Level, string>> = { note: 'gợi ý', warn: 'cảnh báo', stop: 'dừng lại' }

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Writes the lists as a CSV file, with a byte order mark: without it Excel takes UTF-8 for another encoding. */
export function writeWordCsv({ never, flagged }: OwnWords): string {
  const rows = [
    ...never.map((phrase) => [LIST_NAMES.never, phrase, '', '']),
    ...flagged.map(({ phrase, level, note }) => [LIST_NAMES.flagged, phrase, LEVEL_NAMES[level], note]),
  ]
  return `\ufeff${Papa.unparse([Object.values(COLUMN_NAMES), ...rows], { escapeFormulae: FORMULA })}\r\n`
}

/** A file to begin with, which shows each list. */
export const SAMPLE_WORDS: OwnWords = {
  never: ['chị Sáu tạp hóa'],
  flagged: [{ phrase: 'dự án Ví Dụ', level: 'stop', note: 'Chưa công bố' }],
}

/**
 * Reads a CSV file: commas, semicolons or tabs. A heading may name its columns in another order and leave some out:
 * without "danh sách" the words are always pointed out where a level or a note has a column. A file of one column is a
 * list of words that are never pointed out.
 */
export function readWordCsv(bytes: Uint8Array): ReadWords | WordFileProblem {
  if (bytes.length > MAX_CSV_BYTES) return 'too-large'
  const text = decode(bytes)
  if (text === undefined) return 'not-utf8'
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false })
  const rows = data.map((cells) => cells.map((cell) => normalizeWord(removeFormulaGuard(cell))))
  const first = rows.findIndex(hasContent)
  const heading = first < 0 ? undefined : readHeading(rows[first]!)
  const isOneColumn = rows.every((cells) => cells.filter((cell) => cell !== '').length <= 1)
  const columns = heading ?? COLUMNS
  const defaultList =
    heading && !heading.includes('list') && heading.filter(Boolean).length > 1 ? LIST_NAMES.flagged : ''
  const never = new Set<string>()
  const flagged = new Map<string, OwnWords['flagged'][number]>()
  const unread: UnreadLine[] = []
  rows.forEach((cells, index) => {
    if (!hasContent(cells) || (heading && index === first)) return
    const get = (column: Column) => cells[columns.indexOf(column)] ?? ''
    const line = isOneColumn
      ? { list: LIST_NAMES.never, word: cells.find(Boolean)!, level: '', note: '' }
      : { list: get('list') || defaultList, word: get('word'), level: get('level'), note: get('note') }
    const read = readLine(line)
    if ('problem' in read) unread.push({ line: index + 1, ...read })
    else if (read.list === 'never') never.add(read.word.phrase)
    else flagged.set(read.word.phrase, read.word)
  })
  if (never.size > MAX_WORDS || flagged.size > MAX_WORDS) return 'too-many'
  if (never.size + flagged.size + unread.length === 0) return 'empty'
  return { words: { never: [...never], flagged: [...flagged.values()] }, unread }
}

type ReadLine = { list: OwnWordList; word: OwnWords['flagged'][number] } | Omit<UnreadLine, 'line'>

function readLine({ list, word: phrase, level, note }: Record<Column, string>): ReadLine {
  const name = findName(LIST_NAMES, list)
  if (!name) return { problem: 'list', cell: list }
  if (!/[\p{L}\p{N}]/u.test(phrase)) return { problem: 'word', cell: phrase }
  const known = findName(LEVEL_NAMES, level)
  if (name === 'flagged' && level !== '' && !known) return { problem: 'level', cell: level }
  const word = flaggedWordSchema.safeParse({ phrase, level: known ?? 'warn', note })
  return word.success ? { list: name, word: word.data } : { problem: 'too-long', cell: phrase }
}

function hasContent(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '')
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The decoder drops a byte order mark, and refuses other encodings.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Takes off the apostrophe that was put before what a spreadsheet would run. */
function removeFormulaGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** Reads the columns that a heading names; undefined when a cell is the name of none, or no column is that of words. */
function readHeading(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => findName(COLUMN_NAMES, cell) ?? OTHER_HEADINGS.get(fold(cell)))
  const isHeading = columns.every((column, at) => column !== undefined || cells[at] === '')
  return isHeading && columns.includes('word') ? columns : undefined
}

/** Finds a list, a level or a column by its Vietnamese name, with or without marks, or by its English one, its id. */
function findName<Id extends string>(names: Readonly<Record<Id, string>>, cell = ''): Id | undefined {
  const ids = Object.keys(names) as Id[]
  return ids.find((id) => fold(names[id]) === fold(cell) || id === cell.toLowerCase())
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
