import { ReadError } from '../../library/imports/readers/read-error.ts'
import type { AttachmentContent } from '../attachment-content.ts'
import {
  findAttribute,
  findLinkId,
  isTrueValue,
  type OfficePackage,
  openOfficePackage,
} from '../office/office-package.ts'
import { readPivotCache } from './pivot-cache.ts'
import { createSheetWriter, MAX_SHEETS, type SheetWriter } from './sheet-writer.ts'
import { readXlsxSheet, type WorkbookTables } from './xlsx-sheet.ts'
import { readCellFormats } from './xlsx-styles.ts'
import { readTexts } from './xlsx-texts.ts'

interface Workbook {
  sheets: { name: string; path: string; isHidden: boolean }[]
  /** The number of sheets that the workbook lists. */
  sheetCount: number
  is1904: boolean
  linked: Awaited<ReturnType<OfficePackage['listLinks']>>
}

/** Parts of a sheet that hold text, with the element of each piece. */
const TEXT_PARTS: ReadonlyMap<string, string> = new Map([
  ['comments', 'text'],
  ['threadedComment', 'text'],
  ['drawing', 'p'],
])

/**
 * Reads a workbook (.xlsx, .xlsm): all sheets, also the hidden ones, with their comments and text boxes, and the rows
 * that pivot tables keep of their source.
 * @throws ReadError 'broken', 'bomb', 'encrypted', 'kind-unknown'
 */
export async function readXlsx(bytes: Uint8Array): Promise<AttachmentContent> {
  const office = await openOfficePackage(bytes)
  const workbook = await readWorkbook(office)
  const pathOf = (kind: string) => workbook.linked.find((link) => link.kind === kind)?.path
  const [texts, styles] = [pathOf('sharedStrings'), pathOf('styles')]
  const tables: WorkbookTables = {
    sharedTexts: texts === undefined ? [] : await readTexts(office, texts, 'si'),
    formats: styles === undefined ? [] : await readCellFormats(office, styles),
    is1904: workbook.is1904,
  }
  const writer = createSheetWriter()
  if (workbook.sheetCount > MAX_SHEETS) writer.addNote('read-in-part')
  for (const { name, path, isHidden } of workbook.sheets) {
    writer.startSheet(name, isHidden)
    await readXlsxSheet(office, path, tables, writer)
    await readTextParts(office, path, writer)
  }
  for (const { kind, path } of workbook.linked) {
    if (kind === 'pivotCacheDefinition') await readPivotCache(office, path, writer)
  }
  return writer.finish(workbook.sheetCount)
}

async function readWorkbook(office: OfficePackage): Promise<Workbook> {
  const linked = await office.listLinks(office.main)
  const workbook: Workbook = { sheets: [], sheetCount: 0, is1904: false, linked }
  let isWorkbook = false
  await office.scan(office.main, {
    enter: (tag) => {
      if (tag.localName === 'workbook') isWorkbook = true
      if (tag.localName === 'workbookPr') workbook.is1904 = isTrueValue(findAttribute(tag, 'date1904'))
      if (tag.localName !== 'sheet') return
      if (++workbook.sheetCount > MAX_SHEETS) return
      const id = findLinkId(tag)
      const path = linked.find((link) => link.id === id && /sheet$/i.test(link.kind))?.path
      if (path === undefined) return
      const isHidden = /^(?:veryH|h)idden$/.test(findAttribute(tag, 'state') ?? '')
      workbook.sheets.push({ name: findAttribute(tag, 'name') ?? '', path, isHidden })
    },
    leave: () => {},
    text: () => {},
  })
  if (!isWorkbook) throw new ReadError('kind-unknown')
  return workbook
}

async function readTextParts(office: OfficePackage, sheetPath: string, writer: SheetWriter): Promise<void> {
  for (const { kind, path } of await office.listLinks(sheetPath)) {
    const element = TEXT_PARTS.get(kind)
    if (element === undefined || writer.isFull()) continue
    for (const text of await readTexts(office, path, element)) writer.addText(text)
  }
}
