import { findDocxChild, findDocxChildren, getDocxValue, isToggleOn } from './docx-xml.ts'
import type { XmlElement } from './xml-tree.ts'

/** The numbering and level of a paragraph, as far as one source states them. */
export interface NumberingReference {
  numId: string | null
  level: number | null
}

/** The properties a paragraph gets from its style. */
export interface ParagraphStyle {
  numbering: NumberingReference
  /** The style that names the numbering; it may imply the level. */
  numberingStyle: string | null
  /** A line of a table of contents. */
  contents: boolean
}

/** The longest chain of base styles. Word allows fewer; a malicious file may contain a cycle. */
const MAX_BASE_STYLES = 20

/**
 * Reads the paragraph styles of `styles.xml`.
 * @param root - its root element, null when the part is missing
 * @returns a function from a style id to its properties; null means the default style
 */
export function readParagraphStyles(root: XmlElement | null): (id: string | null) => ParagraphStyle {
  const styles = new Map<string, XmlElement>()
  let defaultStyle: XmlElement | null = null
  for (const style of findDocxChildren(root, 'style')) {
    const id = getDocxValue(style, 'styleId')
    if (id !== null) styles.set(id, style)
    if (getDocxValue(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(getDocxValue(style, 'default') ?? ''))
      defaultStyle = style
  }
  const found = new Map<string | null, ParagraphStyle>()
  const find = (id: string | null): ParagraphStyle => {
    const numbering: NumberingReference = { numId: null, level: null }
    let numberingStyle: string | null = null
    let contents = false
    let style = (id === null ? null : styles.get(id)) ?? defaultStyle
    for (let i = 0; style && i < MAX_BASE_STYLES; i++) {
      const own = readNumberingReference(findDocxChild(style, 'pPr'))
      if (own.numId !== null && numbering.numId === null) {
        numbering.numId = own.numId
        numberingStyle = getDocxValue(style, 'styleId')
      }
      numbering.level ??= own.level
      contents ||= /^toc \d$/i.test(getDocxValue(findDocxChild(style, 'name')) ?? '')
      style = styles.get(getDocxValue(findDocxChild(style, 'basedOn')) ?? '') ?? null
    }
    return { numbering, numberingStyle, contents }
  }
  return (id) => {
    const known = found.get(id) ?? find(id)
    found.set(id, known)
    return known
  }
}

/** Reads the numbering from the properties of a paragraph (`w:pPr`). */
export function readNumberingReference(properties: XmlElement | null): NumberingReference {
  const reference = findDocxChild(properties, 'numPr')
  const level = getDocxValue(findDocxChild(reference, 'ilvl'))
  return { numId: getDocxValue(findDocxChild(reference, 'numId')), level: level === null ? null : Number(level) }
}

/** Whether the properties of a run (`w:rPr`) hide its text. */
export function isHiddenRun(properties: XmlElement | null): boolean {
  return isToggleOn(findDocxChild(properties, 'vanish'))
}
