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

/** Elements without text: properties, field codes. */
const SKIPPED_ELEMENTS = new Set('pPr rPr tblPr trPr tcPr sectPr instrText delInstrText'.split(' '))
/** Parts with words that are not read: pictures, diagrams, files inside the file. */
const WORDLESS_PART = /(?:^|\/)(?:media|embeddings|charts|diagrams)\//i
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
 * numberings: no macros, pictures, links or external data. Leaves out what is no text in force: the table of contents,
 * which repeats the headings, deleted and hidden words, headers, footers, notes and comments. Runs in a worker: a
 * malicious file can keep it busy.
 * @param everything - reads those too, and says if the file has pictures or other files: the body first, then headers,
 * footers, notes and comments, then what is hidden or deleted in any of them
 * @throws ReadError 'broken', 'bomb', 'encrypted', 'kind-unknown' (another zip), 'too-large', and as `toPlainLines`
 * does
 */
export async function extractDocxText(bytes: Uint8Array, everything: boolean): Promise<ExtractedText> {
  const zip = openZip(bytes)
  const { document, styles, numbering, margins } = await readDocxParts(zip, everything)
  if (!document || getDocxName(document) !== 'document') throw new ReadError('kind-unknown')
  const body = findDocxChild(document, 'body')
  if (!body) throw new ReadError('broken')
  const styleOf = readParagraphStyles(styles)
  const reading = makeDocxReading(
    styleOf,
    makeNumberingCounter(numbering, (id) => styleOf(id).numbering.numId),
    everything,
  )
  for (const part of [body, ...margins]) walkXml(part, reading.visit)
  const notes = reading.notes()
  if (everything && zip.listNames().some((name) => WORDLESS_PART.test(name))) notes.push('pages-without-text')
  const text = toPlainLines(reading.text())
  return { text, notes, ...(reading.hasUnseen() ? { hasUnseen: true } : {}) }
}

interface DocxReading {
  visit: TreeVisitor<XmlElement>
  text(): string
  hasUnseen(): boolean
  notes(): ExtractionNote[]
}

function makeDocxReading(
  styleOf: (id: string | null) => ParagraphStyle,
  counter: NumberingCounter,
  everything: boolean,
): DocxReading {
  const shown = createTextWriter()
  /** Takes what is hidden or deleted: among the shown words it would part a number or a marking. */
  const unseen = createTextWriter()
  let writer = shown
  /** The number of open elements whose text is unseen. */
  let unseenDepth = 0
  const notes = new Set<ExtractionNote>()
  /** The number of open elements of text: only their content is text. */
  let inText = 0

  /** Starts a paragraph with its number. Returns false for a line of a table of contents. */
  const beginParagraph = (paragraph: XmlElement): boolean => {
    const properties = findDocxChild(paragraph, 'pPr')
    const id = getDocxValue(findDocxChild(properties, 'pStyle'))
    const style = styleOf(id)
    if (style.contents && !everything) return false
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

  const isTextElement = (name: string): boolean => name === 't' || (everything && name === 'delText')

  /** Writes the words of a picture of letters, which lies under the text of a page ("MẬT"). */
  const writeWatermark = ({ attributes }: XmlElement) => {
    writer.endLine()
    writer.words(attributes.find(({ name }) => name === 'string')?.value ?? '')
    writer.endLine()
  }

  const enter = (element: XmlElement): boolean => {
    const name = getDocxName(element)
    if (name === null) {
      if (everything && element.localName === 'textpath') writeWatermark(element)
      // `mc:Fallback` repeats content for old readers; text in shapes is in Word elements inside them.
      return element.localName !== 'Fallback'
    }
    if (name === 'ins' || name === 'del' || name === 'moveFrom' || name === 'moveTo') notes.add('tracked-changes')
    if (SKIPPED_ELEMENTS.has(name)) return false
    if (isUnseenElement(name, element)) {
      if (!everything) return false
      unseenDepth++
      writer = unseen
    }
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      if (!everything) notes.add('footnotes-left-out')
    } else if (name === 'p') return beginParagraph(element)
    else if (isTextElement(name)) inText++
    else if (name === 'tr') writer.beginRow()
    else if (name === 'tc') writer.beginCell()
    else writer.words(SIGN_ELEMENTS.get(name) ?? '')
    return true
  }

  const leave = (element: XmlElement) => {
    const name = getDocxName(element)
    if (name === null) return
    if (isTextElement(name)) inText--
    else if (name === 'p') {
      writer.endLine()
      unseen.endLine()
    } else if (name === 'tc') writer.endCell()
    else if (name === 'tr') writer.endRow()
    else if (isUnseenElement(name, element) && --unseenDepth === 0) writer = shown
  }

  return {
    visit: {
      enter,
      leave,
      text: (text) => {
        if (inText === 0) return
        writer.words(text)
        // Shown words divide what is hidden or deleted before them from what comes after.
        if (writer === shown) unseen.endLine()
      },
    },
    text: () => {
      shown.endLine()
      return shown.text() + unseen.text()
    },
    hasUnseen: () => unseen.text().trim() !== '',
    notes: () => [...notes],
  }
}

/** Whether an element holds text that is deleted, moved away or hidden. */
function isUnseenElement(name: string, element: XmlElement): boolean {
  if (name === 'r') return isHiddenRun(findDocxChild(element, 'rPr'))
  return name === 'del' || name === 'moveFrom'
}
