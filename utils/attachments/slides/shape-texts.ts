import { findAttribute, type OfficePackage } from '../office/office-package.ts'

/** What is written on a slide, a notes page, or what lies under all slides. */
export interface ShapeTexts {
  /** The paragraphs; the cells of a table's row are divided by tabs. */
  lines: string[]
  /** Whether the slide is left out of the show. */
  isHidden: boolean
  hasPicture: boolean
}

/** Which placeholders are read: on a layout they hold instructions, anywhere the number of the slide. */
export type PlaceholderChoice = 'all' | 'none'

/** Placeholders without a text of their author. */
const SILENT_PLACEHOLDERS = new Set(['sldNum', 'sldImg'])
/** A shape, or a picture with its caption. */
const SHAPE_ELEMENTS = new Set(['sp', 'cxnSp'])

/** Reads the texts of the shapes, tables and diagrams of a part, in the order of the file. */
export async function readShapeTexts(
  office: OfficePackage,
  path: string,
  placeholders: PlaceholderChoice,
): Promise<ShapeTexts> {
  const read: ShapeTexts = { lines: [], isHidden: false, hasPicture: false }
  const open: string[] = []
  /** The copy of a shape for old programs repeats its text. */
  let fallbackDepth = 0
  let isSilent = false
  let paragraph = ''
  let row: string[] | undefined
  let cell: string[] = []
  const endParagraph = () => {
    const text = paragraph.trim()
    paragraph = ''
    if (text === '' || isSilent) return
    if (row) cell.push(text)
    else read.lines.push(text)
  }
  await office.scan(path, {
    enter: (tag) => {
      const { localName } = tag
      open.push(localName)
      if (localName === 'Fallback') fallbackDepth++
      else if (localName === 'sld') read.isHidden = /^(?:0|false)$/.test(findAttribute(tag, 'show') ?? '')
      else if (localName === 'pic') read.hasPicture = true
      else if (localName === 'ph')
        isSilent = placeholders === 'none' || SILENT_PLACEHOLDERS.has(findAttribute(tag, 'type') ?? '')
      else if (localName === 'br') paragraph += ' '
      else if (localName === 'tr') row = []
    },
    leave: (localName) => {
      open.pop()
      if (localName === 'Fallback') fallbackDepth--
      else if (localName === 'p' || localName === 'text') endParagraph()
      else if (SHAPE_ELEMENTS.has(localName)) isSilent = false
      else if (localName === 'tc') {
        row?.push(cell.join(' '))
        cell = []
      } else if (localName === 'tr') {
        const line = row?.join('\t') ?? ''
        if (line.trim() !== '') read.lines.push(line)
        row = undefined
      }
    },
    text: (text) => {
      // Old comments have their text in "text", all others in runs.
      if (fallbackDepth === 0 && /^(?:t|text)$/.test(open.at(-1)!)) paragraph += text
    },
  })
  return read
}
