// Lays out a table as people do in a workbook: titles above, merged headings, totals and signatures below.

import type { SheetWords } from './sheet-words.ts'

/** A column to lay out. */
export interface LaidColumn {
  heading: string
  /** The merged heading above it and its neighbours. */
  group?: string
  cell: (words: SheetWords, row: number) => string
}

/** A table to lay out. */
export interface LaidTable {
  title: string
  columns: readonly LaidColumn[]
  rowCount: number
}

/** How a table is laid out. */
export interface SheetLayout {
  /** The rows of an office and a title above. */
  hasTitles?: boolean
  hasHeadings?: boolean
  /** A row of the columns' numbers under the headings. */
  hasRuler?: boolean
  hasIndex?: boolean
  hasTotals?: boolean
  hasSignatures?: boolean
  /** A row with the name of a group before every few rows. */
  hasGroups?: boolean
  /** Blank columns on the left. */
  margin?: number
  /** Blank rows between titles and headings. */
  gap?: number
  /** Changes every cell of the table below the headings. */
  write?: (cell: string) => string
  /** Changes every heading. */
  writeHeading?: (heading: string) => string
}

/** Lays out a table. */
export function layOutSheet(
  words: SheetWords,
  { title, columns, rowCount }: LaidTable,
  layout: SheetLayout,
): string[][] {
  const indexed: readonly LaidColumn[] = layout.hasIndex
    ? [{ heading: 'STT', cell: (_, row) => String(row + 1) }, ...columns]
    : columns
  const rows: string[][] = []
  if (layout.hasTitles) {
    rows.push([`UBND XÃ ${words.place().toUpperCase()}`, '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    rows.push([], [title], [`(Kèm theo Công văn số ${words.between(10, 900)}/UBND-VX ngày ${words.date()})`])
    for (let i = 0; i < (layout.gap ?? 1); i++) rows.push([])
  }
  if (layout.hasHeadings !== false) {
    const write = layout.writeHeading ?? ((heading: string) => heading)
    const isMerged = indexed.some(({ group }) => group !== undefined)
    if (isMerged) {
      rows.push(
        indexed.map(({ group, heading }, i) =>
          group === undefined ? write(heading) : indexed[i - 1]?.group === group ? '' : write(group),
        ),
      )
      rows.push(indexed.map(({ group, heading }) => (group === undefined ? '' : write(heading))))
    } else rows.push(indexed.map(({ heading }) => write(heading)))
    if (layout.hasRuler) rows.push(indexed.map((_, i) => `(${i + 1})`))
  }
  for (let i = 0; i < rowCount; i++) {
    if (layout.hasGroups && i % 7 === 0) rows.push([`${i / 7 + 1}`, `${words.village()}`])
    rows.push(indexed.map(({ cell }) => (layout.write ?? ((text: string) => text))(cell(words, i))))
  }
  if (layout.hasTotals) rows.push(['', 'Tổng cộng', '', String(rowCount)])
  if (layout.hasSignatures) rows.push([], ['', 'NGƯỜI LẬP', '', 'CHỦ TỊCH'], [], ['', words.name(), '', words.name()])
  const margin = Array.from({ length: layout.margin ?? 0 }, () => '')
  return rows.map((row) => (row.some((cell) => cell !== '') ? [...margin, ...row] : []))
}
