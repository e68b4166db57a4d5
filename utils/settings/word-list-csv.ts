// The lists of words as a CSV file, which an office keeps in a spreadsheet: one word a line, with its list, its level
// and its note. Read in Vietnamese, with or without marks, and in English; the first line may be a heading.

import Papa from 'papaparse'
import type { Level } from '../draft.ts'
import { flaggedWordSchema, MAX_WORDS, normalizeWord, type OwnWordList, type OwnWords } from './word-lists.ts'

/** Most bytes read of a file. */
export const MAX_CSV_BYTES = 1_000_000

/** Why a file cannot be read. */
export type WordFileProblem = 'too-large' | 'not-utf8' | 'no-words' | 'too-many'

/** The words of a file, and the lines that have none that can be used. */
export interface ReadWords {
  words: OwnWords
  /** Numbers of the lines, from 1. */
  unread: readonly number[]
}

const HEADINGS = ['danh sách', 'từ', 'mức', 'ghi chú']
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
  return `\ufeff${Papa.unparse([HEADINGS, ...rows], { escapeFormulae: FORMULA })}\r\n`
}

/** Reads a CSV file: commas, semicolons or tabs. A file of one column is a list of words that are never pointed out. */
export function readWordCsv(bytes: Uint8Array): ReadWords | WordFileProblem {
  if (bytes.length > MAX_CSV_BYTES) return 'too-large'
  const text = decode(bytes)
  if (text === undefined) return 'not-utf8'
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false })
  const rows = data.map((cells) => cells.map((cell) => normalizeWord(removeFormulaGuard(cell))))
  const isOneColumn = rows.every((cells) => cells.filter((cell) => cell !== '').length <= 1)
  const never = new Set<string>()
  const flagged = new Map<string, OwnWords['flagged'][number]>()
  const unread: number[] = []
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === '') || (index === 0 && isHeading(cells))) return
    const [list, phrase = '', level = '', note = ''] = isOneColumn ? [LIST_NAMES.never, cells.find(Boolean)] : cells
    const name = findName(LIST_NAMES, list)
    const word = flaggedWordSchema.safeParse({ phrase, level: findName(LEVEL_NAMES, level) ?? 'warn', note })
    const isKnownLevel = name === 'never' || level === '' || findName(LEVEL_NAMES, level)
    if (!name || !word.success || !isKnownLevel || !/[\p{L}\p{N}]/u.test(phrase)) unread.push(index + 1)
    else if (name === 'never') never.add(phrase)
    else flagged.set(phrase, word.data)
  })
  if (never.size > MAX_WORDS || flagged.size > MAX_WORDS) return 'too-many'
  if (never.size + flagged.size === 0) return 'no-words'
  return { words: { never: [...never], flagged: [...flagged.values()] }, unread }
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

function isHeading(cells: readonly string[]): boolean {
  const headings = [...HEADINGS, 'list', 'word', 'level', 'note'].map(fold)
  return cells.every((cell) => cell === '' || headings.includes(fold(cell)))
}

/** Finds a list or a level by its Vietnamese name, with or without marks, or by its English one, which is its id. */
function findName<Id extends string>(names: Readonly<Record<Id, string>>, cell = ''): Id | undefined {
  const ids = Object.keys(names) as Id[]
  return ids.find((id) => fold(names[id]) === fold(cell) || id === cell.toLowerCase())
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
