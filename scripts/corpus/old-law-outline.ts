// The second reference, on the old law: the dates of its table 1a, and what its tables 3a to 3j say of places. As in
// manual-outline.ts, each entry by hand quotes words that must still be there.

import type { DocumentOutline, Outline, ProvisionOutline } from '../../tests/library/corpus-compare.ts'
import { DOCUMENT_CITATIONS, type DocumentId } from '../../utils/library/citation-table.ts'
import { parseTag } from './cell-facts.ts'
import { parseTableRows } from './table-rows.ts'

type State = Pick<DocumentOutline, 'standing'> & Partial<DocumentOutline>

/** What the dates of table 1a do not say of documents that the first reference lacks or knows less about. */
const STATES: Readonly<Record<string, State>> = {
  'luat-52-2019': { standing: 'ended', inForceTo: '2026-07-01', replacedBy: ['80/2025/QH15', '129/2025/QH15'] },
  'nd-14-2022': { standing: 'ended', replacedBy: ['174/2026/NĐ-CP'] },
  'nd-211-2025': { standing: 'unclear' },
  'nd-144-2021': { standing: 'ended', replacedBy: ['282/2025/NĐ-CP'] },
  'nd-53-2022': { standing: 'ended' },
  'nd-85-2016': { standing: 'ended' },
  'qdtw-47-2011': { standing: 'ended', replacedBy: ['37-QĐ/TW'] },
  'nd-112-2020': { standing: 'ended', replacedBy: ['234/2026/NĐ-CP', '172/2025/NĐ-CP'] },
  'nd-71-2023': { standing: 'ended', replacedBy: ['234/2026/NĐ-CP', '172/2025/NĐ-CP'] },
}

/** Documents that only the running text of the second reference names. */
const DOCUMENTS: readonly { finds: string; states: DocumentOutline }[] = [
  {
    finds: 'NĐ 341/2026 (S 01/9/2026, docid 219343)',
    states: {
      number: '341/2026/NĐ-CP',
      issued: null,
      inForceFrom: '2026-09-01',
      inForceTo: null,
      standing: 'in-force',
      replacedBy: [],
      amendedBy: [],
      tag: 'one-source',
    },
  },
]

type Row = Omit<ProvisionOutline, 'codes' | 'row'> & Partial<ProvisionOutline> & { row: string; finds: string }

const oldFine = (from: number, to: number) => ({
  fines: [[[from, to]]] as const,
  printedFor: 'organisation' as const,
})

/** What tables 3a to 3j say of places, and which words say it. */
const ROWS: readonly Row[] = [
  {
    row: 'old 3a',
    finds: 'Mức tiền ở Chương II–VII là mức cho tổ chức (trừ Điều 106)',
    document: '15/2020',
    at: ['d4.k3'],
    tag: 'confirmed',
  },
  ...(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'] as const).map(
    (point): Row => ({
      row: `old 3b ${point}`,
      finds: `| k1 ${point} |`,
      document: '15/2020',
      at: [`d101.k1.${point === 'đ' ? 'dd' : point}`],
      tag: 'confirmed',
      ...oldFine(10, 20),
    }),
  ),
  {
    row: 'old 3b k2',
    finds: '20–30 / 10–15',
    document: '15/2020',
    at: ['d101.k2'],
    tag: 'confirmed',
    ...oldFine(20, 30),
  },
  { row: 'old 3b k3', finds: '| k3 | Phải gỡ nội dung sai', document: '15/2020', at: ['d101.k3'], tag: 'confirmed' },
  {
    row: 'old 3c',
    finds: '| Điều 102 k3 e |',
    document: '15/2020',
    at: ['d102.k3.e'],
    tag: 'confirmed',
    ...oldFine(10, 20),
  },
  {
    row: 'old 3c',
    finds: '| Điều 102 k3 (chữ điểm chưa thấy',
    document: '15/2020',
    at: ['d102.k3'],
    tag: 'confirmed',
    ...oldFine(10, 20),
  },
  {
    row: 'old 3d',
    finds: '| Điều 8 k1 a–e |',
    document: '24/2018',
    at: ['d8.k1', 'd8.k2', 'd8.k3', 'd8.k4', 'd8.k5', 'd8.k6', 'd9', 'd16.k1', 'd16.k2', 'd16.k3', 'd16.k4', 'd16.k5'],
    tag: 'confirmed',
  },
  {
    row: 'old 3d',
    finds: 'Số điều cũ 29 và 42 nay CONFIRMED',
    document: '24/2018',
    at: ['d16.k9', 'd17.k1', 'd17.k1.d', 'd17.k1.dd', 'd18.k1', 'd26.k1', 'd29', 'd42'],
    tag: 'confirmed',
  },
  {
    row: 'old 3e',
    finds: '| k6 | Truyền trên phương tiện viễn thông',
    document: '29/2018',
    at: ['d5.k1', 'd5.k2', 'd5.k3', 'd5.k4', 'd5.k5', 'd5.k6'],
    tag: 'confirmed',
  },
  {
    row: 'old 3e',
    finds: 'nội dung CONFIRMED-1 (qlqh.laocai.gov.vn); số khoản chỉ có trong REG',
    document: '29/2018',
    at: ['d5.dang-phat-tan'],
    tag: 'one-source',
  },
  {
    row: 'old 3f',
    finds: '### 3f. NĐ 13/2023 (đã đọc toàn văn',
    document: '13/2023/NĐ-CP',
    at: ['d2.k3', 'd2.k4', 'd3.k4', 'd4', 'd8', 'd10.k2', 'd11', 'd17', 'd18', 'd20.k2', 'd22.k2'],
    tag: 'confirmed',
  },
  {
    row: 'old 3g',
    finds: 'CONFIRMED (lawnet.vn …174314.html nêu Điều 3',
    document: '09/2017/NĐ-CP',
    at: ['d3'],
    tag: 'confirmed',
  },
  {
    row: 'old 3g',
    finds: 'CONFIRMED-1, số khoản not found',
    document: '09/2017/NĐ-CP',
    at: ['nguoi-khac'],
    tag: 'one-source',
  },
  {
    row: 'old 3h',
    finds: 'nội dung CONFIRMED-1 (hai trang cùng gốc Reuters)',
    document: '874/QĐ-BTTTT',
    at: ['d5.bao-co-quan'],
    tag: 'one-source',
  },
  {
    row: 'old 3i',
    finds: '| 69 Điều 28 k1 a–e |',
    document: '69-QĐ/TW',
    at: ['d28.k1'],
    tag: 'confirmed',
  },
  {
    row: 'old 3j',
    finds: 'Kỷ luật viên chức (NĐ 234/2026 Điều 24 k1, text read)',
    document: '234/2026',
    at: ['d24.k1', 'd5.k3', 'd5.k4'],
    tag: 'confirmed',
  },
]

/** Places of the first reference whose tag the second one changes. */
const RETAGGED: readonly { finds: string; document: string; at: readonly string[]; tag: 'confirmed' }[] = [
  { finds: 'k1–k8 nay đều CONFIRMED', document: '874/QĐ-BTTTT', at: ['d4.k7', 'd4.k8'], tag: 'confirmed' },
  { finds: '| 37 Điều 1 |', document: '37-QĐ/TW', at: ['d1', 'd3', 'd4'], tag: 'confirmed' },
]

/** Places that the first reference could not confirm and the second one does. */
const CONFIRMED_SINCE: readonly string[] = ['24/2018 d29', '24/2018 d42']

/**
 * Adds what the second reference says to the outline of the first.
 * @throws when quoted words are no longer there
 */
export function addOldLaw(outline: Outline, markdown: string): Outline {
  const plain = markdown.replaceAll('**', '')
  for (const { finds } of [...DOCUMENTS, ...ROWS, ...RETAGGED]) {
    if (!plain.includes(finds)) throw new Error(`The reference on the old law no longer says "${finds}"`)
  }
  const rows = outline.rows.flatMap((row) => splitRetagged(row))
  return {
    documents: [...mergeDates(outline.documents, markdown), ...DOCUMENTS.map(({ states }) => states)],
    rows: [...rows, ...ROWS.map(({ finds: _, ...row }): ProvisionOutline => ({ codes: [], ...row }))],
    absent: outline.absent.filter(({ document, at }) => !CONFIRMED_SINCE.includes(`${document} ${at}`)),
  }
}

function splitRetagged(row: ProvisionOutline): ProvisionOutline[] {
  const changed = RETAGGED.find(
    ({ document, at }) => document === row.document && row.at.some((one) => at.includes(one)),
  )
  if (!changed) return [row]
  const kept = row.at.filter((one) => !changed.at.includes(one))
  const moved = { ...row, at: row.at.filter((one) => changed.at.includes(one)), tag: changed.tag }
  return kept.length > 0 ? [{ ...row, at: kept }, moved] : [moved]
}

/** Puts the dates and the tag of table 1a into the documents, and adds the documents it names in brackets. */
function mergeDates(documents: readonly DocumentOutline[], markdown: string): DocumentOutline[] {
  const merged = [...documents]
  for (const { cells } of parseTableRows(markdown).filter(
    ({ section, columns }) => section === '1a' && columns[0] === 'id',
  )) {
    const id = /^\(?([a-z0-9-]+)\)?(?: \(already dated\))?$/.exec(cells.id!)?.[1]
    // The last rows name several documents without a new date.
    if (id === undefined || !(id in DOCUMENT_CITATIONS)) continue
    const { number } = DOCUMENT_CITATIONS[id as DocumentId]
    const at = merged.findIndex((one) => one.number === number || number.startsWith(`${one.number}/`))
    const known = merged[at]
    const stated: DocumentOutline = {
      number,
      issued: parseIsoCell(cells.issued) ?? known?.issued ?? null,
      inForceFrom: parseIsoCell(cells.inForceFrom) ?? known?.inForceFrom ?? null,
      inForceTo: parseIsoCell(cells.inForceTo) ?? known?.inForceTo ?? null,
      standing: known?.standing ?? 'unclear',
      replacedBy: known?.replacedBy ?? [],
      amendedBy: known?.amendedBy ?? [],
      tag: parseDocumentTag(cells['weakest tag of the filled values']!, known),
      ...STATES[id],
    }
    if (at >= 0) merged[at] = stated
    else merged.push(stated)
  }
  return merged
}

/** Parses the date a cell begins with. "2026-07-26 is the date of 207, not a stated end" states none. */
function parseIsoCell(cell: string | undefined): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?! is the date of)/.exec(cell ?? '')
  return match ? match[1]! : null
}

function parseDocumentTag(cell: string, known: DocumentOutline | undefined): DocumentOutline['tag'] {
  const tag = /^not found/.test(cell) ? 'unconfirmed' : parseTag(cell)
  return tag === 'unconfirmed' ? (known?.tag ?? 'partial') : tag
}
