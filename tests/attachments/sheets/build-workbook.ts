// Builds workbooks as Excel and LibreOffice write them.

import { buildZip, type ZipPart } from '../../library/imports/readers/build-zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A sheet of a workbook to build. */
export interface BuiltSheet {
  name: string
  state?: 'hidden' | 'veryHidden'
  /** What is before the rows: `<cols>`. */
  columns?: string
  /** The `<row>` elements. */
  rows: string
  /** What is after the rows: `<headerFooter>`. */
  after?: string
  /** Its other parts: the kind of the link, and the part. */
  parts?: { kind: string; xml: string }[]
}

/** A workbook to build. */
export interface BuiltWorkbook {
  sheets: readonly BuiltSheet[]
  /** The texts that cells refer to, as the content of `<si>`. */
  shared?: readonly string[]
  /** The codes of number formats: cell style 1 has the first. */
  formats?: readonly string[]
  is1904?: boolean
  /** Further parts, linked from the workbook. */
  extra?: { kind: string; name: string; xml: string; parts?: { kind: string; name: string; xml: string }[] }[]
}

/** Builds the parts of a workbook (.xlsx). */
export function buildXlsxParts({ sheets, shared, formats, is1904, extra = [] }: BuiltWorkbook): ZipPart[] {
  const links: [string, string][] = sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`])
  if (shared) links.push(['sharedStrings', 'sharedStrings.xml'])
  if (formats) links.push(['styles', 'styles.xml'])
  for (const { kind, name } of extra) links.push([kind, name])
  const parts: ZipPart[] = [
    { name: '_rels/.rels', content: buildLinks([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: buildLinks(links) },
  ]
  for (const [i, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${i + 1}.xml`
    const { columns = '', rows, after = '' } = sheet
    parts.push({
      name: path,
      content: `<worksheet xmlns="${MAIN}">${columns}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })
    const own = (sheet.parts ?? []).map(({ kind }, at): [string, string] => [kind, `../own/${kind}${i}${at}.xml`])
    if (own.length > 0) parts.push({ name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, content: buildLinks(own) })
    for (const [at, { kind, xml }] of (sheet.parts ?? []).entries())
      parts.push({ name: `xl/own/${kind}${i}${at}.xml`, content: xml })
  }
  if (shared)
    parts.push({ name: 'xl/sharedStrings.xml', content: `<sst>${shared.map((si) => `<si>${si}</si>`).join('')}</sst>` })
  if (formats) {
    const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`)
    const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`)
    parts.push({
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    })
  }
  for (const { name, xml, parts: own = [] } of extra) {
    parts.push({ name: `xl/${name}`, content: xml })
    const at = name.lastIndexOf('/') + 1
    const folder = `xl/${name.slice(0, at)}`
    if (own.length > 0)
      parts.push({
        name: `${folder}_rels/${name.slice(at)}.rels`,
        content: buildLinks(own.map((part) => [part.kind, part.name])),
      })
    for (const part of own) parts.push({ name: `${folder}${part.name}`, content: part.xml })
  }
  return parts
}

/** Builds a workbook (.xlsx). */
export function buildXlsx(workbook: BuiltWorkbook): Uint8Array<ArrayBuffer> {
  return buildZip(buildXlsxParts(workbook))
}

/** Builds a row of cells: a text is written into its cell, a number as a number; or a whole `<c>` element. */
export function buildRow(number: number, cells: readonly (string | number)[], attributes = ''): string {
  const built = cells.map((cell, i) => {
    if (typeof cell === 'string' && cell.startsWith('<c')) return cell
    const reference = `r="${String.fromCharCode(65 + i)}${number}"`
    if (typeof cell === 'number') return `<c ${reference}><v>${cell}</v></c>`
    return cell === '' ? '' : `<c ${reference} t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
  })
  return `<row r="${number}"${attributes}>${built.join('')}</row>`
}

/** Builds a spreadsheet of LibreOffice (.ods). */
export function buildOds(
  tables: string,
  { styles = '', manifest = '' }: { styles?: string; manifest?: string } = {},
): Uint8Array<ArrayBuffer> {
  const names = ['office', 'table', 'text', 'style', 'draw', 'dc', 'number'].map(
    (name) => `xmlns:${name}="urn:${name}"`,
  )
  return buildZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest xmlns:manifest="urn:m">${manifest}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<office:document-content ${names.join(' ')}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ])
}

/** Builds a row of an .ods of texts. */
export function buildOdsRow(cells: readonly string[], attributes = ''): string {
  const built = cells.map((cell) =>
    cell.startsWith('<')
      ? cell
      : `<table:table-cell office:value-type="string"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`,
  )
  return `<table:table-row ${attributes}>${built.join('')}</table:table-row>`
}

function buildLinks(links: readonly [string, string][]): string {
  return `<Relationships xmlns="${PACKAGE_LINKS}">${links
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
