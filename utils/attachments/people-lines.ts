// Finds a list of people in the lines of a picture: its cells were read one after the other, without their columns.

import { compileHeadings } from '../checks/personal-data/column-headings.ts'
import { findFullNames } from '../checks/shared/context/full-names.ts'
import type { Span } from '../draft.ts'
import { parsePhoneNumber } from '../lib/phone-number.ts'
import { analyzeText } from '../text/analyzed-text.ts'
import type { AttachmentPage, PlacedWord } from './attachment-content.ts'
import { toHeading } from './people-columns.ts'
import { findPeopleList } from './people-list.ts'

/** The fewest lines with a person and a number that make a list. */
const MIN_LINES = 4
/** The lines above the first person that may be titles and headings of the list. */
const MAX_HEAD_LINES = 10
/** Longer lines are sentences. */
const MAX_LINE_LENGTH = 160
/** Of more lines than this, the rest is not looked at. */
const MAX_LINES = 300

/** Words of one row of a table lie within this share of their height. */
const ROW_SHARE = 0.7
/** Headings of the columns of a list. */
const HEADING = compileHeadings('ho (?:va )?ten', 'so ?cccd|cccd|can cuoc|dien thoai|sdt|ngay sinh|nam sinh')

/** The headings under which the cells of lines are laid out. */
const HEADINGS = ['Họ và tên', 'Số CCCD', 'Điện thoại', 'Ngày sinh', 'Mã thẻ BHYT', 'Điểm', 'Điểm']
/** How many of them, the last ones, are of marks. */
const MARKS = 2

/** Digits with what is written or misread between them; the rules of a table are read as "|", "[" and "]". */
const NUMBER = /(?<![\d.,/-])\d{3,4}(?:[ .-]?\d{2,4}){1,4}(?![\d/])|(?<!\d)\d{9,12}(?!\d)/g
/** The years in which people of a list were born: a date of this year is one of a message. */
const BIRTH = /(?<!\d)[0-3]?\d[./-][01]?\d[./-](?:19[2-9]\d|20[01]\d|202[0-3])(?!\d)/
const HEALTH_CARD = /(?<![\p{L}\d])[A-Z]{2} ?[1-5] ?\d{2}(?: ?\d){7,10}(?!\d)/u
/** A mark of a pupil: "7,5", "10". */
const MARK = /(?<=^|[\s|[\]])(?:10|\d)[.,]\d{1,2}(?=$|[\s|[\]])/g
/** What a table of marks says in its title or its headings. */
const MARK_WORDS = compileHeadings('diem|hoc tap|hoc ky|hoc ki|hoc luc|xep loai|ngu van|toan|hoc sinh|mon')

/**
 * Finds the headings of a list of people on a page that was read in a picture, or its first person; undefined for other
 * pages. Lines are as they were read, or, where a table was read column by column, as its words lie next to each other.
 */
export function findPeopleLines({ text, words = [] }: Pick<AttachmentPage, 'text' | 'words'>): Span | undefined {
  return findListedLine(splitLines(text)) ?? findListedLine(joinRows(text, words))
}

/** A line, and where its words, or the first of them, are in the text of the page. */
interface ReadLine extends Span {
  text: string
}

function findListedLine(lines: readonly ReadLine[]): Span | undefined {
  const people = lines.map(({ text }) => readPerson(text))
  const listed = people.filter((person) => person !== undefined)
  if (listed.length < MIN_LINES) return undefined
  const first = people.findIndex((person) => person !== undefined)
  const head = lines.slice(Math.max(0, first - MAX_HEAD_LINES), first)
  const isOfMarks = MARK_WORDS.test(toHeading(head.map(({ text }) => text).join(' ')))
  const rows = listed.map((cells) => (isOfMarks ? cells : cells.slice(0, -MARKS)))
  const list = findPeopleList([...head.map(({ text }) => [text]), HEADINGS.slice(0, rows[0]!.length), ...rows])
  if (!list || list.strength === 'weak' || list.rowCount < MIN_LINES) return undefined
  const { start, end } = head.findLast(({ text }) => HEADING.test(toHeading(text))) ?? lines[first]!
  return { start, end }
}

function splitLines(text: string): ReadLine[] {
  let start = 0
  const lines = text.split('\n', MAX_LINES).map((line) => {
    const at = start
    start += line.length + 1
    return { text: line, start: at, end: at + line.length }
  })
  return lines.filter((line) => line.text.trim() !== '')
}

/** Joins the words that lie next to each other, whatever line they were read in. */
function joinRows(text: string, words: readonly PlacedWord[]): ReadLine[] {
  const rows: PlacedWord[][] = []
  for (const word of [...words].sort((a, b) => findMiddle(a) - findMiddle(b))) {
    const row = rows.at(-1)
    const isSame = row && findMiddle(word) - findMiddle(row[0]!) < ROW_SHARE * row[0]!.box.height
    if (isSame) row.push(word)
    else rows.push([word])
  }
  return rows.slice(0, MAX_LINES).map((row) => {
    const ordered = row.sort((a, b) => a.box.left - b.box.left)
    const [{ start, end }] = ordered as [PlacedWord]
    return { text: ordered.map((word) => text.slice(word.start, word.end)).join(' '), start, end }
  })
}

function findMiddle({ box }: PlacedWord): number {
  return box.top + box.height / 2
}

/** Reads the cells of a person out of a line: those of `HEADINGS`; undefined for other lines. */
function readPerson(line: string): string[] | undefined {
  if (line.length > MAX_LINE_LENGTH || !/\d/.test(line)) return undefined
  const numbers = Array.from(line.matchAll(NUMBER), ([number]) => number)
  const identity = numbers.find((number) => isIdentity(number.replace(/\D/g, ''))) ?? ''
  const phone = numbers.find((number) => number !== identity && parsePhoneNumber(number) !== undefined) ?? ''
  const birth = BIRTH.exec(line)?.[0] ?? ''
  const card = HEALTH_CARD.exec(line)?.[0] ?? ''
  const marks = Array.from(line.matchAll(MARK), ([mark]) => mark)
  const cells = [identity, phone, birth, card, marks[0] ?? '', marks[1] ?? '']
  if (cells.every((cell) => cell === '')) return undefined
  // The rules of a table, and marks of reading over them.
  const reading = analyzeText(line.replace(/[|[\]{}_—]/g, ' '))
  const [name] = findFullNames(reading)
  return name && [reading.text.slice(name.start, name.end).replace(/ +/g, ' '), ...cells]
}

/** Twelve digits that begin like an identity number, or the nine of an old one. */
function isIdentity(digits: string): boolean {
  return /^0\d{11}$/.test(digits) || (/^[1-3]\d{8}$/.test(digits) && parsePhoneNumber(digits) === undefined)
}
