/** A row of a table: its cells by the heading of their column, and where it stands. */
export interface TableRow {
  /** Of the section the table is in: "0", "3b". */
  section: string
  /** The section's heading. */
  heading: string
  /** Counted from 1 in the tables of its section. */
  index: number
  cells: Readonly<Record<string, string>>
  /** Headings of the columns, in order. */
  columns: readonly string[]
}

/** All rows of the tables of a Markdown text whose sections are numbered "## 3." and "### 3b.". */
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
    const cells = line.slice(1, line.lastIndexOf('|')).split('|').map(plain)
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

function plain(cell: string): string {
  return cell.replaceAll('**', '').trim()
}
