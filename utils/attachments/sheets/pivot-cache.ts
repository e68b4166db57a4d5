import type { XmlTag } from '../../library/imports/readers/xml-scan.ts'
import { findAttribute, type OfficePackage } from '../office/office-package.ts'
import { formatIsoDate, formatNumber, GENERAL_FORMAT } from './number-format.ts'
import type { SheetWriter } from './sheet-writer.ts'

/** A column of the cached table, with the values that its rows refer to by index. */
interface CachedField {
  name: string
  values: string[]
}

/** The elements of a value: text, number, date, yes or no, error, missing. */
const VALUE_ELEMENTS = new Set(['s', 'n', 'd', 'b', 'e', 'm'])

/**
 * Reads the rows that a pivot table keeps of its source. They stay in the file when the sheet with the source is
 * removed, where nobody sees them.
 */
export async function readPivotCache(office: OfficePackage, path: string, writer: SheetWriter): Promise<void> {
  const records = (await office.listLinks(path)).find(({ kind }) => kind === 'pivotCacheRecords')?.path
  if (records === undefined || writer.isFull()) return
  const fields = await readFields(office, path)
  writer.startSheet(undefined, true)
  writer.startRow(false)
  for (const [column, { name }] of fields.entries()) writer.putCell(column, name, false)
  writer.endRow()
  let column = 0
  await office.scan(records, {
    enter: (tag) => {
      if (tag.localName === 'r') {
        column = 0
        writer.startRow(false)
        return
      }
      const isShared = tag.localName === 'x'
      if (!isShared && !VALUE_ELEMENTS.has(tag.localName)) return
      const index = Number(findAttribute(tag, 'v'))
      writer.putCell(column, isShared ? (fields[column]?.values[index] ?? '') : showValue(tag), false)
      column++
    },
    leave: (localName) => {
      if (localName === 'r') writer.endRow()
    },
    text: () => {},
    isDone: () => writer.isFull(),
  })
}

async function readFields(office: OfficePackage, path: string): Promise<CachedField[]> {
  const fields: CachedField[] = []
  let isShared = false
  await office.scan(path, {
    enter: (tag) => {
      if (tag.localName === 'cacheField') fields.push({ name: findAttribute(tag, 'name') ?? '', values: [] })
      else if (tag.localName === 'sharedItems') isShared = true
      else if (isShared && VALUE_ELEMENTS.has(tag.localName)) fields.at(-1)?.values.push(showValue(tag))
    },
    leave: (localName) => {
      if (localName === 'sharedItems') isShared = false
    },
    text: () => {},
  })
  return fields
}

function showValue(tag: XmlTag): string {
  const value = findAttribute(tag, 'v') ?? ''
  if (tag.localName === 'd') return formatIsoDate(value) ?? value
  return tag.localName === 'n' ? formatNumber(Number(value), GENERAL_FORMAT, false) : value
}
