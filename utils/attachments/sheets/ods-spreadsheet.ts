import { ReadError } from '../../library/imports/readers/read-error.ts'
import { scanXml, type XmlBudget, type XmlTag, type XmlVisitor } from '../../library/imports/readers/xml-scan.ts'
import type { ZipArchive } from '../../library/imports/readers/zip.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import { findAttribute } from '../office/office-package.ts'
import { formatIsoDate, formatNumber, GENERAL_FORMAT } from './number-format.ts'
import { createSheetWriter, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, type SheetWriter } from './sheet-writer.ts'

/** The most elements and attributes: without a tree they cost time only. */
const MAX_MARKUP = 30_000_000
/** A number that hides its digits: "8.9E+10", or "###" in a narrow column. */
const HIDES_DIGITS = /^[\d.,]+E\+?\d+$|^#+$/i

interface OdsCell {
  tag: XmlTag
  column: number
  repeat: number
  lines: string[]
}

interface OdsRow {
  isHidden: boolean
  repeat: number
  cells: { column: number; repeat: number; text: string }[]
  nextColumn: number
}

/**
 * Reads a spreadsheet of LibreOffice (.ods): all sheets, also the hidden ones, with their comments and text boxes.
 * @throws ReadError 'broken', 'bomb', 'encrypted', 'kind-unknown'
 */
export async function readOds(zip: ZipArchive): Promise<AttachmentContent> {
  await refuseEncrypted(zip)
  const content = await zip.unpack('content.xml')
  if (!content) throw new ReadError('kind-unknown')
  const writer = createSheetWriter()
  const reading = makeOdsReading(writer)
  const budget: XmlBudget = { remaining: MAX_MARKUP }
  scanXml(new TextDecoder().decode(content), budget, reading.visitor)
  if (reading.sheetCount() === 0) throw new ReadError('kind-unknown')
  return writer.finish(reading.sheetCount())
}

/** The content of a locked file is no XML: the manifest says so. */
async function refuseEncrypted(zip: ZipArchive): Promise<void> {
  const manifest = await zip.unpack('META-INF/manifest.xml')
  if (manifest && new TextDecoder().decode(manifest).includes(':encryption-data')) throw new ReadError('encrypted')
}

function makeOdsReading(writer: SheetWriter): { visitor: XmlVisitor; sheetCount: () => number } {
  /** The table styles that hide their sheet. */
  const hiddenStyles = new Set<string>()
  const hiddenColumns = new Set<number>()
  let styleName = ''
  let sheetCount = 0
  let isSpreadsheet = false
  let columnCount = 0
  let row: OdsRow | undefined
  let cell: OdsCell | undefined
  /** Open comments and drawings: their paragraphs are no cell's. */
  let asideDepth = 0
  /** Open paragraphs: a text box may be in one. */
  const paragraphs: string[] = []

  const enterTable = (tag: XmlTag) => {
    if (++sheetCount > MAX_SHEETS) {
      writer.addNote('read-in-part')
      return
    }
    const style = findAttribute(tag, 'table:style-name') ?? ''
    writer.startSheet(findAttribute(tag, 'table:name'), hiddenStyles.has(style) || isHidden(tag))
    hiddenColumns.clear()
    columnCount = 0
  }
  const enterColumn = (tag: XmlTag) => {
    const end = Math.min(columnCount + readRepeat(tag, 'columns'), MAX_COLUMNS)
    if (isHidden(tag)) for (let column = columnCount; column < end; column++) hiddenColumns.add(column)
    columnCount = end
  }
  const enterCell = (tag: XmlTag) => {
    if (!row) return
    const repeat = readRepeat(tag, 'columns')
    cell = { tag, column: row.nextColumn, repeat, lines: [] }
    row.nextColumn += repeat
  }
  const leaveCell = () => {
    const text = cell && showCell(cell)
    if (cell && text) row?.cells.push({ column: cell.column, repeat: cell.repeat, text })
    cell = undefined
  }
  const leaveRow = () => {
    if (!row) return
    const { isHidden, cells } = row
    const repeat = cells.length === 0 ? 1 : Math.min(row.repeat, MAX_ROWS + 1)
    for (let i = 0; i < repeat && !writer.isFull(); i++) {
      writer.startRow(isHidden)
      for (const { column, repeat: times, text } of cells) {
        const end = Math.min(column + times, MAX_COLUMNS + 1)
        for (let at = column; at < end; at++) writer.putCell(at, text, hiddenColumns.has(at))
      }
      writer.endRow()
    }
    row = undefined
  }
  const leaveParagraph = () => {
    const text = paragraphs.pop() ?? ''
    if (asideDepth > 0) writer.addText(text)
    else cell?.lines.push(text)
  }

  const visitor: XmlVisitor = {
    enter: (tag) => {
      switch (tag.localName) {
        case 'spreadsheet':
          isSpreadsheet = true
          break
        case 'style':
          styleName = findAttribute(tag, 'style:name') ?? ''
          break
        case 'table-properties':
          if (findAttribute(tag, 'table:display') === 'false') hiddenStyles.add(styleName)
          break
        case 'table':
          if (isSpreadsheet && asideDepth === 0) enterTable(tag)
          break
        case 'table-column':
          enterColumn(tag)
          break
        case 'table-row':
          if (sheetCount <= MAX_SHEETS)
            row = { isHidden: isHidden(tag), repeat: readRepeat(tag, 'rows'), cells: [], nextColumn: 0 }
          break
        case 'table-cell':
        case 'covered-table-cell':
          enterCell(tag)
          break
        case 'annotation':
        case 'frame':
        case 'custom-shape':
          asideDepth++
          break
        case 'p':
          paragraphs.push('')
          break
        case 's':
        case 'tab':
        case 'line-break':
          if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += ' '
          break
      }
    },
    leave: (localName) => {
      switch (localName) {
        case 'table-row':
          leaveRow()
          break
        case 'table-cell':
        case 'covered-table-cell':
          leaveCell()
          break
        case 'annotation':
        case 'frame':
        case 'custom-shape':
          asideDepth--
          break
        case 'p':
          leaveParagraph()
          break
      }
    },
    text: (text) => {
      if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text
    },
    isDone: () => writer.isFull(),
  }
  return { visitor, sheetCount: () => sheetCount }
}

function isHidden(tag: XmlTag): boolean {
  return /^(?:collapse|filter)$/.test(findAttribute(tag, 'table:visibility') ?? '')
}

function readRepeat(tag: XmlTag, of: 'rows' | 'columns'): number {
  const repeat = Number(findAttribute(tag, `table:number-${of}-repeated`) ?? 1)
  return Number.isSafeInteger(repeat) && repeat > 0 ? repeat : 1
}

/** Shows a cell as LibreOffice does, with the whole date and all digits. */
function showCell({ tag, lines }: OdsCell): string {
  const shown = lines.join(' ')
  const date = findAttribute(tag, 'office:date-value')
  if (date !== undefined) return formatIsoDate(date) ?? shown
  const value = findAttribute(tag, 'office:value')
  if (value === undefined || (shown !== '' && !HIDES_DIGITS.test(shown.trim()))) return shown
  return formatNumber(Number(value), GENERAL_FORMAT, false)
}
