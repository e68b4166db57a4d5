import { parsePartMarker } from './part-markers.ts'
import { isAllCapitals, type PreparedLine } from './prepared-lines.ts'

const PAGE_NUMBER = /^(?:[-–]\s?(\d{1,4})\s?[-–]|(?:Trang\s+)?(\d{1,4})(?:\s?\/\s?\d{1,4})?)$/iu
const GAZETTE = /^(?:\d{1,4}\s+)?CÔNG BÁO\/Số\s[\d\s+/,-]{1,40}(?:\/?\s?Ngày\s[\d/.-]{6,10})?(?:\s+\d{1,4})?$/u
/** The fewest lines of a page. Numbers closer together are rows of a table. */
const MIN_PAGE_LINES = 12

/**
 * Finds page furniture: page numbers, the gazette's running head, and heads or feet that repeat on every page. Only
 * certain lines count: a number between dashes ("- 2 -"), at a page end, or in a series that rises by one per page.
 * @returns for each line whether to drop it
 */
export function findPageFurniture(lines: readonly PreparedLine[]): boolean[] {
  const isFurniture = lines.map((line) => GAZETTE.test(line.text))
  let series: { at: number; number: number }[] = []
  const closeSeries = () => {
    if (series.length >= 3 || (series.length === 2 && series[0]!.number <= 2))
      for (const { at } of series) isFurniture[at] = true
    series = []
  }
  lines.forEach((line, at) => {
    const match = PAGE_NUMBER.exec(line.text)
    if (!match) return
    if (match[1] !== undefined || line.newPage || lines[at + 1]?.newPage) isFurniture[at] = true
    const number = Number(match[1] ?? match[2])
    const last = series.at(-1)
    if (last && number === last.number + 1 && at - last.at >= MIN_PAGE_LINES) series.push({ at, number })
    else {
      closeSeries()
      series = [{ at, number }]
    }
  })
  closeSeries()
  dropLastNumber(lines, isFurniture)
  dropRunningHeads(lines, isFurniture)
  return isFurniture
}

/**
 * Drops the last page's number. It has no page after it, so it is recognized as the successor of the previous number.
 */
function dropLastNumber(lines: readonly PreparedLine[], isFurniture: boolean[]): void {
  const numberAt = (at: number) => Number((PAGE_NUMBER.exec(lines[at]?.text ?? '') ?? []).slice(1).find(Boolean))
  const end = lines.length - 1
  const before = isFurniture.lastIndexOf(true)
  if (before >= 0 && numberAt(end) === numberAt(before) + 1) isFurniture[end] = true
}

/** Drops a line that is next to a page end at least three times and on at least half of all pages. */
function dropRunningHeads(lines: readonly PreparedLine[], isFurniture: boolean[]): void {
  const nearPageEnd: number[] = []
  let pages = 0
  lines.forEach((line, i) => {
    if (!isFurniture[i] && i > 0 && !(line.newPage && !isFurniture[i - 1])) return
    pages++
    const next = isFurniture[i] ? i + 1 : i
    for (const at of [i - 1, next]) if (lines[at] && !isFurniture[at]) nearPageEnd.push(at)
  })
  const places = new Map<string, number[]>()
  for (const at of nearPageEnd) {
    const known = places.get(lines[at]!.text)
    if (known) known.push(at)
    else places.set(lines[at]!.text, [at])
  }
  for (const [text, found] of places) {
    const certain = found.length >= 3 && found.length * 2 >= pages && (isAllCapitals(text) || text.length > 8)
    if (certain && !parsePartMarker(lines[found[0]!]!, undefined)) for (const at of found) isFurniture[at] = true
  }
}
