import { makeNumberingCounter, type NumberingCounter } from './docx-numbering.ts'
import { readDocxParts } from './docx-parts.ts'
import { isHiddenRun, type ParagraphStyle, readNumberingReference, readParagraphStyles } from './docx-styles.ts'
import { findDocxChild, getDocxName, getDocxValue } from './docx-xml.ts'
import type { ExtractedText, ExtractionNote } from './extracted-text.ts'
import { toPlainLines } from './plain-lines.ts'
import { ReadError } from './read-error.ts'
import { createTextWriter } from './text-writer.ts'
import { type TreeVisitor, walkTree } from './walk-tree.ts'
import { makePageYielder } from './yield-to-page.ts'
import { openZip } from './zip.ts'

/** Elements whose words are not of the text as it stands: properties, what was deleted or moved away, the codes of fields. */
const SKIPPED_ELEMENTS = new Set(
  'pPr rPr tblPr trPr tcPr sectPr del moveFrom instrText delText delInstrText'.split(' '),
)
/** Elements that stand for a sign. */
const SIGN_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

/**
 * The text of a Word file (.docx), with the numbers that Word counts itself. Of the file only the text, its styles and its
 * numberings are unpacked: no macro, no picture, no link, nothing from outside. A table of contents is left out: it repeats the
 * headings. Rejects with 'broken', 'bomb', 'encrypted', 'kind-unknown' (another zip), 'too-large', 'cancelled', and as `toPlainLines` does.
 */
export async function readDocx(bytes: Uint8Array, signal?: AbortSignal): Promise<ExtractedText> {
  const breathe = makePageYielder(signal)
  const { document, styles, numbering } = await readDocxParts(openZip(bytes), breathe)
  if (!document || getDocxName(document) !== 'document') throw new ReadError('kind-unknown')
  const body = findDocxChild(document, 'body')
  if (!body) throw new ReadError('broken')
  const styleOf = readParagraphStyles(styles)
  const reading = makeDocxReading(
    styleOf,
    makeNumberingCounter(numbering, (id) => styleOf(id).numbering.numId),
  )
  await walkTree(body, reading.visit, breathe)
  return { text: toPlainLines(reading.text()), notes: reading.notes() }
}

interface DocxReading {
  visit: TreeVisitor
  text(): string
  notes(): ExtractionNote[]
}

function makeDocxReading(styleOf: (id: string | null) => ParagraphStyle, counter: NumberingCounter): DocxReading {
  const writer = createTextWriter()
  const notes = new Set<ExtractionNote>()
  /** How many `w:t` are open: only what stands in one is words. */
  let inText = 0

  /** Begins a paragraph with its number. False for a line of a table of contents. */
  const beginParagraph = (paragraph: Element): boolean => {
    const properties = findDocxChild(paragraph, 'pPr')
    const id = getDocxValue(findDocxChild(properties, 'pStyle'))
    const style = styleOf(id)
    if (style.contents) return false
    writer.endLine()
    const own = readNumberingReference(properties)
    const numId = own.numId ?? style.numbering.numId
    // "0" takes a paragraph out of the numbering of its style.
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

  const enter = (element: Element): boolean => {
    const name = getDocxName(element)
    // Of two ways to show the same the second is for old readers; and what shapes say is in Word's own elements within them.
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

  const leave = (element: Element) => {
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
