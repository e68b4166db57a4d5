import { breatheFor } from './breathe.ts'
import { type NumberingCounter, numberingCounter } from './docx-numbering.ts'
import { docxParts } from './docx-parts.ts'
import { isHiddenRun, numberingPlace, paragraphStyles, type StyledParagraph } from './docx-styles.ts'
import { wordChild, wordName, wordValue } from './docx-xml.ts'
import { plainLines } from './plain-lines.ts'
import type { ReadNote, ReadText } from './read-text.ts'
import { ReadRefusal } from './refusal.ts'
import { textWriter } from './text-writer.ts'
import { type Visit, walk } from './walk.ts'
import { openZip } from './zip.ts'

/** Elements whose words are not of the text as it stands: properties, what was deleted or moved away, the codes of fields. */
const UNREAD = new Set('pPr rPr tblPr trPr tcPr sectPr del moveFrom instrText delText delInstrText'.split(' '))
/** Elements that stand for a sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

/**
 * The text of a Word file (.docx), with the numbers that Word counts itself. Of the file only the text, its styles and its
 * numberings are unpacked: no macro, no picture, no link, nothing from outside. A table of contents is left out: it repeats the
 * headings. Rejects with 'broken', 'bomb', 'encrypted', 'kind-unknown' (another zip), 'too-large', 'cancelled', and as `plainLines` does.
 */
export async function readDocx(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadText> {
  const breathe = breatheFor(signal)
  const { document, styles, numbering } = await docxParts(openZip(bytes), breathe)
  if (!document || wordName(document) !== 'document') throw new ReadRefusal('kind-unknown')
  const body = wordChild(document, 'body')
  if (!body) throw new ReadRefusal('broken')
  const styleOf = paragraphStyles(styles)
  const reading = readingOf(
    styleOf,
    numberingCounter(numbering, (id) => styleOf(id).numbering.numId),
  )
  await walk(body, reading.visit, breathe)
  return { text: plainLines(reading.text()), notes: reading.notes() }
}

interface Reading {
  visit: Visit
  text(): string
  notes(): ReadNote[]
}

function readingOf(styleOf: (id: string | null) => StyledParagraph, counter: NumberingCounter): Reading {
  const writer = textWriter()
  const notes = new Set<ReadNote>()
  /** How many `w:t` are open: only what stands in one is words. */
  let inText = 0

  /** Begins a paragraph with its number. False for a line of a table of contents. */
  const beginParagraph = (paragraph: Element): boolean => {
    const properties = wordChild(paragraph, 'pPr')
    const id = wordValue(wordChild(properties, 'pStyle'))
    const style = styleOf(id)
    if (style.contents) return false
    writer.endLine()
    const own = numberingPlace(properties)
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
    const name = wordName(element)
    // Of two ways to show the same the second is for old readers; and what shapes say is in Word's own elements within them.
    if (name === null) return element.localName !== 'Fallback'
    if (name === 'ins' || name === 'del' || name === 'moveFrom' || name === 'moveTo') notes.add('tracked-changes')
    if (UNREAD.has(name)) return false
    if (name === 'footnoteReference' || name === 'endnoteReference') notes.add('footnotes-left-out')
    else if (name === 'r') return !isHiddenRun(wordChild(element, 'rPr'))
    else if (name === 'p') return beginParagraph(element)
    else if (name === 't') inText++
    else if (name === 'tr') writer.beginRow()
    else if (name === 'tc') writer.beginCell()
    else writer.words(SIGNS.get(name) ?? '')
    return true
  }

  const leave = (element: Element) => {
    const name = wordName(element)
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
