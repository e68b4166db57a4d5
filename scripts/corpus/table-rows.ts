/** A row of a table: its cells by column heading, and its position. */
export interface TableRow {
  /** The number of the table's section: "0", "3b". */
  section: string
  /** The section's heading. */
  heading: string
  /** Position within the tables of its section, from 1. */
  index: number
  cells: Readonly<Record<string, string>>
  /** Column headings, in order. */
  columns: readonly string[]
}

/** Parses all table rows of a Markdown text with section headings "## 3." and "### 3b.". */
export function parseTableRows(markdown: string): TableRow[] {
  const rows: TableRow[] = []
  let section = ''
  let heading = ''
  let columns: string[] | undefined
  let index = 0
  for (const line of markdown.split('\n')) {
    const title = /^#{2,3} (\d{1,2}[a-z]?)\.? (.*)$/.exec(line)
    if (title) {
      ;[section, heading, index] = [title[1]!, title[2]!, 0]
      continue
    }
    if (!line.startsWith('|')) {
      columns = undefined
      continue
    }
    const cells = line.slice(1, line.lastIndexOf('|')).split('|').map(cleanCell)
    if (!columns) columns = cells
    else if (!cells.every((cell) => /^-+$/.test(cell))) {
      index++
      rows.push({
        section,
        heading,
        index,
        columns,
        cells: Object.fromEntries(columns.map((c, i) => [c, cells[i] ?? ''])),
      })
    }
  }
  return rows
}

function cleanCell(cell: string): string {
  return cell.replaceAll('**', '').trim()
}
