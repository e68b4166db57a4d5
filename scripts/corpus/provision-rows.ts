import type { ProvisionOutline } from '../../tests/library/corpus-compare.ts'
import { parseAmounts, parseCodes, parseTag } from './cell-facts.ts'
import { parseCitedPlaces } from './cited-places.ts'
import { EXCLUDED_ROWS, ROW_HEADINGS } from './manual-outline.ts'
import type { TableRow } from './table-rows.ts'

/** Names the reference uses for documents instead of their numbers. */
const NAMES: Readonly<Record<string, string>> = {
  BLHS: '100/2015/QH13',
  BLDS: '91/2015/QH13',
  'Luật Trẻ em': '102/2016/QH13',
  'Luật 91': '91/2025/QH15',
  'NĐ 356': '356/2025/NĐ-CP',
}

const NUMBER = /\d{1,4}\/\d{4}|\d{1,4}-[\p{Lu}i]+\/\p{Lu}+|\d{1,4}\/QĐ-\p{L}+/u

/**
 * Parses the provision tables of sections 1 to 13, unconfirmed rows separately.
 * @throws at a row without a known place, and at an entry of manual-outline.ts without a row
 */
export function parseProvisionRows(rows: readonly TableRow[]): {
  confirmed: ProvisionOutline[]
  absent: { document: string; at: string }[]
} {
  const confirmed: ProvisionOutline[] = []
  const absent: { document: string; at: string }[] = []
  const seen = new Map<string, number>()
  let section = ''
  let document = ''
  let amounts = ''
  for (const row of rows) {
    const [first] = row.columns
    if (!first?.startsWith('Cite')) {
      const number = Number.parseInt(row.section, 10)
      if (row.columns.includes('Tag') && number > 0 && number < 14)
        throw new Error(`Section ${row.section} has rows with tags, but no cites`)
      continue
    }
    if (row.section !== section) document = findDocumentNumber(first) ?? findDocumentNumber(row.heading) ?? ''
    section = row.section
    const cite = row.cells[first]!
    const key = `${section}|${cite}`
    const heading = ROW_HEADINGS[key]?.[seen.get(key) ?? 0]
    seen.set(key, (seen.get(key) ?? 0) + 1)
    if (Object.hasOwn(EXCLUDED_ROWS, key)) continue
    document = heading?.document ?? findDocumentNumber(cite) ?? document
    const tag = parseTag(row.cells.Tag!)
    // "CONFIRMED (…); số khoản UNCONFIRMED": the confirmed part must be named by hand.
    if (!heading && tag !== 'unconfirmed' && row.cells.Tag!.includes('UNCONFIRMED'))
      throw new Error(`"${cite}" is confirmed in part only: name its place in told.ts`)
    const at = heading ? [heading.at] : parseCitedPlaces(cite)
    if (tag === 'unconfirmed') {
      absent.push(...at.map((place) => ({ document, at: place })))
      continue
    }
    const printed = row.cells['In / cá nhân (triệu đồng)'] ?? row.cells['Mức in'] ?? ''
    amounts = printed === 'như trên' ? amounts : printed
    const outline: ProvisionOutline = {
      row: `${section}.${row.index}`,
      document,
      at,
      tag: heading?.tag ?? tag,
      codes: heading?.codes ?? parseCodes(row.cells.Check!),
      ...parseFines(section, cite, at, amounts),
    }
    confirmed.push(outline)
  }
  const gone = [...Object.keys(ROW_HEADINGS), ...Object.keys(EXCLUDED_ROWS)].filter((key) => !seen.has(key))
  if (gone.length > 0) throw new Error(`No row of the reference any more: ${gone.join('; ')}`)
  return { confirmed, absent }
}

/** Parses the old-to-new map of the Law on Cybersecurity: the new articles for each old one. */
export function parseMapRows(rows: readonly TableRow[]): {
  confirmed: ProvisionOutline[]
  absent: { document: string; at: string }[]
} {
  const confirmed: ProvisionOutline[] = []
  const absent: { document: string; at: string }[] = []
  for (const { section, index, columns, cells } of rows) {
    if (section !== '3a') continue
    const [old, now] = columns as [string, string]
    const document = findDocumentNumber(old)!
    const at = cells[old]!.split(';').flatMap((one) => parseCitedPlaces(one.replace(/(Điều \d+).*/, '$1')))
    if (cells[old]!.includes('UNCONFIRMED')) absent.push(...at.map((place) => ({ document, at: place })))
    else
      confirmed.push({
        row: `3a.${index}`,
        document,
        at,
        tag: 'confirmed',
        codes: [],
        nowIn: parseCitedPlaces(cells[now]!),
      })
  }
  return { confirmed, absent }
}

function findDocumentNumber(text: string): string | undefined {
  return NUMBER.exec(text)?.[0] ?? Object.entries(NAMES).find(([name]) => text.startsWith(name))?.[1]
}

/** Computes the fines of each place: one amount for all, or one per clause. Section 4a says whose amount is printed. */
function parseFines(section: string, cite: string, at: readonly string[], cell: string): Partial<ProvisionOutline> {
  const decree = section === '4b'
  const groups = parseAmounts(decree ? cell.replace(/\/[^;]*/g, '') : cell)
  if (groups.length === 0) return {}
  if (decree) checkHalves(cell)
  const printedFor = decree || cite.includes('Mục 6') ? 'organisation' : 'person'
  const clauses = [...new Set(at.map(getClause))]
  if (at.length === 1) return { printedFor, fines: [groups.flat()] }
  if (groups.length === 1) return { printedFor, fines: at.map(() => groups[0]!) }
  if (groups.length !== clauses.length) throw new Error(`"${cite}" prints ${groups.length} amounts: ${cell}`)
  return { printedFor, fines: at.map((place) => groups[clauses.indexOf(getClause(place))]!) }
}

/**
 * Checks that the person's amount is half. Decree 174/2026 prints the organisation's amount, and the reference adds the
 * person's half: "20–30 / 10–15".
 */
function checkHalves(cell: string): void {
  for (const [, from, to, half, halfTo] of cell.matchAll(/(\d+)–(\d+) \/ (\d+)–(\d+)/g)) {
    if (Number(from) !== 2 * Number(half) || Number(to) !== 2 * Number(halfTo)) throw new Error(`Not halves: ${cell}`)
  }
}

function getClause(place: string): string {
  return place.split('.').slice(0, 2).join('.')
}
