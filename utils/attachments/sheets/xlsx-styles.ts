import { findAttribute, type OfficePackage } from '../office/office-package.ts'
import { type NumberFormat, parseNumberFormat } from './number-format.ts'

/**
 * Reads the number formats of a workbook.
 * @returns the format of each cell style, by its index
 */
export async function readCellFormats(office: OfficePackage, path: string): Promise<NumberFormat[]> {
  const codes = new Map<string, string>()
  const ids: string[] = []
  let isInCellStyles = false
  await office.scan(path, {
    enter: (tag) => {
      const { localName } = tag
      if (localName === 'numFmt')
        codes.set(findAttribute(tag, 'numFmtId') ?? '', findAttribute(tag, 'formatCode') ?? '')
      if (localName === 'cellXfs') isInCellStyles = true
      else if (isInCellStyles && localName === 'xf') ids.push(findAttribute(tag, 'numFmtId') ?? '0')
    },
    leave: (localName) => {
      if (localName === 'cellXfs') isInCellStyles = false
    },
    text: () => {},
  })
  const formats = new Map<string, NumberFormat>()
  return ids.map((id) => {
    const format = formats.get(id) ?? parseNumberFormat(codes.get(id), Number(id))
    formats.set(id, format)
    return format
  })
}
