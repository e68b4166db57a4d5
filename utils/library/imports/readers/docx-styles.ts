import { findDocxChild, findDocxChildren, getDocxValue, isToggleOn } from './docx-xml.ts'

/** Which level of which numbering a paragraph takes part in, as far as one place says it. */
export interface NumberingReference {
  numId: string | null
  level: number | null
}

/** What a paragraph gets from its style. */
export interface ParagraphStyle {
  numbering: NumberingReference
  /** The style that names the numbering: its level may be known by that alone. */
  numberingStyle: string | null
  /** A line of a table of contents. */
  contents: boolean
}

/** How far a style goes back to others; Word ends sooner, a circle never. */
const MAX_BASE_STYLES = 20

/** What `styles.xml` says of paragraphs. In: its root, or null. Returns a function from a style's id, null for the usual style. */
export function readParagraphStyles(root: Element | null): (id: string | null) => ParagraphStyle {
  const styles = new Map<string, Element>()
  let usual: Element | null = null
  for (const style of findDocxChildren(root, 'style')) {
    const id = getDocxValue(style, 'styleId')
    if (id !== null) styles.set(id, style)
    if (getDocxValue(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(getDocxValue(style, 'default') ?? ''))
      usual = style
  }
  const found = new Map<string | null, ParagraphStyle>()
  const find = (id: string | null): ParagraphStyle => {
    const numbering: NumberingReference = { numId: null, level: null }
    let numberingStyle: string | null = null
    let contents = false
    let style = (id === null ? null : styles.get(id)) ?? usual
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

/** Which numbering the properties of a paragraph (`w:pPr`) name. */
export function readNumberingReference(properties: Element | null): NumberingReference {
  const place = findDocxChild(properties, 'numPr')
  const level = getDocxValue(findDocxChild(place, 'ilvl'))
  return { numId: getDocxValue(findDocxChild(place, 'numId')), level: level === null ? null : Number(level) }
}

/** Whether the properties of a run (`w:rPr`) hide it from a reader. */
export function isHiddenRun(properties: Element | null): boolean {
  return isToggleOn(findDocxChild(properties, 'vanish'))
}
