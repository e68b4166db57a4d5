import { buildZip, type ZipPart } from './build-zip.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const SPACES = [
  `xmlns:w="${WORD}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** The contents of a Word file, in Word XML without root elements. */
export interface DocxParts {
  body: string
  numbering?: string
  styles?: string
  /** Placed before the root element of the document part. */
  before?: string
  others?: readonly ZipPart[]
}

/** Builds the parts of a Word file, with the paths that Word uses. */
export function buildDocxParts({ body, numbering, styles, before = '', others = [] }: DocxParts): ZipPart[] {
  const xml = (root: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${before}<w:${root} ${SPACES}>${content}</w:${root}>`
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  const links =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return [
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: links },
    { name: 'word/document.xml', content: xml('document', `<w:body>${body}</w:body>`) },
    ...(numbering ? [{ name: 'word/numbering.xml', content: xml('numbering', numbering) }] : []),
    ...(styles ? [{ name: 'word/styles.xml', content: xml('styles', styles) }] : []),
    ...others,
  ]
}

/** Builds a Word file. */
export function buildDocx(parts: DocxParts): Uint8Array<ArrayBuffer> {
  return buildZip(buildDocxParts(parts))
}

/**
 * Builds a paragraph.
 * @param properties - in Word XML
 */
export function buildParagraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

/** Builds the properties of a numbered paragraph. */
export function buildNumberedProperties(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

/**
 * Builds a level of a numbering.
 * @param shows - the displayed pattern
 * @param more - further Word XML
 */
export function buildNumberingLevel(at: number, format: string, shows: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${shows}"/></w:lvl>`
}

/** Builds a numbering with its levels. */
export function buildNumbering(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
}

/**
 * Builds a table.
 * @param rows - each with its cells in Word XML
 */
export function buildTable(...rows: string[][]): string {
  const row = (cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`
  return `<w:tbl><w:tblPr/>${rows.map(row).join('')}</w:tbl>`
}
