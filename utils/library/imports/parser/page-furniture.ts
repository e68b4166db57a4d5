import { parsePartMarker } from './part-markers.ts'
import { isAllCapitals, type PreparedLine } from './prepared-lines.ts'

const PAGE_NUMBER = /^(?:[-–]\s?(\d{1,4})\s?[-–]|(?:Trang\s+)?(\d{1,4})(?:\s?\/\s?\d{1,4})?)$/iu
const GAZETTE = /^(?:\d{1,4}\s+)?CÔNG BÁO\/Số\s[\d\s+/,-]{1,40}(?:\/?\s?Ngày\s[\d/.-]{6,10})?(?:\s+\d{1,4})?$/u
/** No page holds fewer lines than this, the first and the last left out: rows of a table stand closer. */
const MIN_PAGE_LINES = 12

/**
 * The lines that belong to the page and not to the text: its number, the running head of the gazette, and a head or foot that
 * comes back on page after page. Only what is certain: a number counts between dashes ("- 2 -"), where a page ends, or in a row
 * that rises by one from page to page. Out: for each line whether it goes.
 */
export function findPageFurniture(lines: readonly PreparedLine[]): boolean[] {
  const goes = lines.map((line) => GAZETTE.test(line.text))
  let row: { at: number; number: number }[] = []
  const close = () => {
    if (row.length >= 3 || (row.length === 2 && row[0]!.number <= 2)) for (const { at } of row) goes[at] = true
    row = []
  }
  lines.forEach((line, at) => {
    const match = PAGE_NUMBER.exec(line.text)
    if (!match) return
    if (match[1] !== undefined || line.newPage || lines[at + 1]?.newPage) goes[at] = true
    const number = Number(match[1] ?? match[2])
    const last = row.at(-1)
    if (last && number === last.number + 1 && at - last.at >= MIN_PAGE_LINES) row.push({ at, number })
    else {
      close()
      row = [{ at, number }]
    }
  })
  close()
  dropLastNumber(lines, goes)
  dropRunningHeads(lines, goes)
  return goes
}

/** The number of the last page has no page behind it; it is the one after the number before. */
function dropLastNumber(lines: readonly PreparedLine[], goes: boolean[]): void {
  const numberAt = (at: number) => Number((PAGE_NUMBER.exec(lines[at]?.text ?? '') ?? []).slice(1).find(Boolean))
  const end = lines.length - 1
  const before = goes.lastIndexOf(true)
  if (before >= 0 && numberAt(end) === numberAt(before) + 1) goes[end] = true
}

/** A line that stands beside the end of a page at least three times and at half of all of them. */
function dropRunningHeads(lines: readonly PreparedLine[], goes: boolean[]): void {
  const beside: number[] = []
  let pages = 0
  lines.forEach((line, i) => {
    if (!goes[i] && i > 0 && !(line.newPage && !goes[i - 1])) return
    pages++
    const next = goes[i] ? i + 1 : i
    for (const at of [i - 1, next]) if (lines[at] && !goes[at]) beside.push(at)
  })
  const places = new Map<string, number[]>()
  for (const at of beside) {
    const known = places.get(lines[at]!.text)
    if (known) known.push(at)
    else places.set(lines[at]!.text, [at])
  }
  for (const [text, found] of places) {
    const certain = found.length >= 3 && found.length * 2 >= pages && (isAllCapitals(text) || text.length > 8)
    if (certain && !parsePartMarker(lines[found[0]!]!, undefined)) for (const at of found) goes[at] = true
  }
}
