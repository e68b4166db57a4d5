import { makeNumberingCounter, type NumberingCounter } from './docx-numbering.ts'
import { readDocxParts } from './docx-parts.ts'
import { isHiddenRun, type ParagraphStyle, readNumberingReference, readParagraphStyles } from './docx-styles.ts'
import { findDocxChild, getDocxName, getDocxValue } from './docx-xml.ts'
import type { ExtractedText, ExtractionNote } from './extracted-text.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { createTextWriter } from './text-writer.ts'
import type { TreeVisitor } from './tree-visitor.ts'
import { walkXml, type XmlElement } from './xml-tree.ts'
import { openZip } from './zip.ts'

/** Elements without visible text: properties, deleted or moved text, field codes. */
const SKIPPED_ELEMENTS = new Set(
  'pPr rPr tblPr trPr tcPr sectPr del moveFrom instrText delText delInstrText'.split(' '),
)
/** Elements that represent a character. */
const SIGN_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

/**
 * Extracts the text of a Word file, including the numbers that Word generates. Unpacks only text, styles and
 * numberings: no macros, pictures, links or external data. Leaves out the table of contents, which repeats the
 * headings. Runs in a worker: a malicious file can keep it busy.
 * @throws ReadError 'broken', 'bomb', 'encrypted', 'kind-unknown' (another zip), 'too-large', and as `toPlainLines`
 * does
 */
export async function extractDocxText(bytes: Uint8Array): Promise<ExtractedText> {
  const { document, styles, numbering } = await readDocxParts(openZip(bytes))
  if (!document || getDocxName(document) !== 'document') throw new ReadError('kind-unknown')
  const body = findDocxChild(document, 'body')
  if (!body) throw new ReadError('broken')
  const styleOf = readParagraphStyles(styles)
  const reading = makeDocxReading(
    styleOf,
    makeNumberingCounter(numbering, (id) => styleOf(id).numbering.numId),
  )
  walkXml(body, reading.visit)
  return { text: toPlainLines(reading.text()), notes: reading.notes() }
}

interface DocxReading {
  visit: TreeVisitor<XmlElement>
  text(): string
  notes(): ExtractionNote[]
}

function makeDocxReading(styleOf: (id: string | null) => ParagraphStyle, counter: NumberingCounter): DocxReading {
  const writer = createTextWriter()
  const notes = new Set<ExtractionNote>()
  /** The number of open `w:t` elements: only their content is text. */
  let inText = 0

  /** Starts a paragraph with its number. Returns false for a line of a table of contents. */
  const beginParagraph = (paragraph: XmlElement): boolean => {
    const properties = findDocxChild(paragraph, 'pPr')
    const id = getDocxValue(findDocxChild(properties, 'pStyle'))
    const style = styleOf(id)
    if (style.contents) return false
    writer.endLine()
    const own = readNumberingReference(properties)
    const numId = own.numId ?? style.numbering.numId
    // "0" removes a paragraph from the numbering of its style.
    if (numId === null || numId === '0') return true
    const level = own.level ?? style.numbering.level
    const number = counter.next(numId, level, style.numberingStyle ?? id)
    if (number === null) notes.add('numbers-left-out')
    else if (number !== '') {
      notes.add('automatic-numbers')
      writer.words(number)
    }
    return true
  }

  const enter = (element: XmlElement): boolean => {
    const name = getDocxName(element)
    // `mc:Fallback` repeats content for old readers; text in shapes is in Word elements inside them.
    if (name === null) return element.localName !== 'Fallback'
    if (name === 'ins' || name === 'del' || name === 'moveFrom' || name === 'moveTo') notes.add('tracked-changes')
    if (SKIPPED_ELEMENTS.has(name)) return false
    if (name === 'footnoteReference' || name === 'endnoteReference') notes.add('footnotes-left-out')
    else if (name === 'r') return !isHiddenRun(findDocxChild(element, 'rPr'))
    else if (name === 'p') return beginParagraph(element)
    else if (name === 't') inText++
    else if (name === 'tr') writer.beginRow()
    else if (name === 'tc') writer.beginCell()
    else writer.words(SIGN_ELEMENTS.get(name) ?? '')
    return true
  }

  const leave = (element: XmlElement) => {
    const name = getDocxName(element)
    if (name === 't') inText--
    else if (name === 'p') writer.endLine()
    else if (name === 'tc') writer.endCell()
    else if (name === 'tr') writer.endRow()
  }

  return {
    visit: {
      enter,
      leave,
      text: (text) => {
        if (inText > 0) writer.words(text)
      },
    },
    text: () => writer.text(),
    notes: () => [...notes],
  }
}
