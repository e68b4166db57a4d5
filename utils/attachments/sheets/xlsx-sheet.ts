import { findAttribute, isTrueValue, type OfficePackage } from '../office/office-package.ts'
import { formatIsoDate, formatNumber, type NumberFormat } from './number-format.ts'
import { MAX_COLUMNS, type SheetWriter } from './sheet-writer.ts'
import { decodeEscapes } from './xlsx-texts.ts'

/** What the cells of all sheets refer to. */
export interface WorkbookTables {
  sharedTexts: readonly string[]
  formats: readonly NumberFormat[]
  /** Whether its dates count from 1904. */
  is1904: boolean
}

interface SheetCell {
  column: number
  type: string
  style: number
  value: string
}

/** The elements whose texts are a cell's value. */
const VALUE_ELEMENTS = new Set(['v', 't'])
/** The headers and footers of the printed pages. */
const PAGE_MARGIN_TEXT = /^(?:odd|even|first)(?:Header|Footer)$/
/** What a header says about its place, font, size and colour: `&C&"Arial,Bold"&14&KFF0000`. */
const MARGIN_CODE = /&(?:"[^"]{0,80}"|K[\dA-F]{6}|\d{1,3}|[A-Z])/gi

/** Reads the cells of a sheet and what is printed above and below them. */
export async function readXlsxSheet(
  office: OfficePackage,
  path: string,
  tables: WorkbookTables,
  writer: SheetWriter,
): Promise<void> {
  const hiddenColumns = new Set<number>()
  const open: string[] = []
  let cell: SheetCell | undefined
  let nextColumn = 0
  let margin = ''
  await office.scan(path, {
    enter: (tag) => {
      const { localName } = tag
      open.push(localName)
      if (localName === 'c') {
        const column = findColumn(findAttribute(tag, 'r')) ?? nextColumn
        nextColumn = column + 1
        const style = Number(findAttribute(tag, 's') ?? 0)
        cell = { column, type: findAttribute(tag, 't') ?? 'n', style, value: '' }
      } else if (localName === 'row') {
        nextColumn = 0
        writer.startRow(isTrueValue(findAttribute(tag, 'hidden')) || findAttribute(tag, 'ht') === '0')
      } else if (
        localName === 'col' &&
        (isTrueValue(findAttribute(tag, 'hidden')) || findAttribute(tag, 'width') === '0')
      ) {
        const from = Number(findAttribute(tag, 'min'))
        const to = Math.min(Number(findAttribute(tag, 'max')), MAX_COLUMNS)
        for (let column = from; column <= to; column++) hiddenColumns.add(column - 1)
      }
    },
    leave: (name) => {
      open.pop()
      if (name === 'row') writer.endRow()
      else if (name === 'c' && cell) {
        writer.putCell(cell.column, showCell(cell, tables), hiddenColumns.has(cell.column))
        cell = undefined
      } else if (PAGE_MARGIN_TEXT.test(name)) {
        writer.addText(margin.replace(MARGIN_CODE, ' '))
        margin = ''
      }
    },
    text: (text) => {
      const name = open.at(-1)!
      if (cell) {
        // "rPh" holds how East Asian letters are pronounced.
        if (VALUE_ELEMENTS.has(name) && open.at(-2) !== 'rPh') cell.value += text
      } else if (PAGE_MARGIN_TEXT.test(name)) margin += text
    },
    isDone: () => writer.isFull(),
  })
}

function showCell({ type, style, value }: SheetCell, { sharedTexts, formats, is1904 }: WorkbookTables): string {
  switch (type) {
    case 's':
      return sharedTexts[Number(value)] ?? ''
    case 'd':
      return formatIsoDate(value) ?? value
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'n': {
      const format = formats[style]
      return value === '' || !format ? value : formatNumber(Number(value), format, is1904)
    }
    default:
      return decodeEscapes(value)
  }
}

/** Returns the column of a reference ("AB12"), 0 for the first. */
function findColumn(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
