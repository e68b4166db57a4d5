import { isOn, wordChild, wordChildren, wordValue } from './docx-xml.ts'

/** Which level of which numbering a paragraph takes part in, as far as one place says it. */
export interface NumberingPlace {
  numId: string | null
  level: number | null
}

/** What a paragraph gets from its style. */
export interface StyledParagraph {
  numbering: NumberingPlace
  /** The style that names the numbering: its level may be known by that alone. */
  numberingStyle: string | null
  /** A line of a table of contents. */
  contents: boolean
}

/** How far a style goes back to others; Word ends sooner, a circle never. */
const MOST_BASES = 20

/** What `styles.xml` says of paragraphs. In: its root, or null. Returns a function from a style's id, null for the usual style. */
export function paragraphStyles(root: Element | null): (id: string | null) => StyledParagraph {
  const styles = new Map<string, Element>()
  let usual: Element | null = null
  for (const style of wordChildren(root, 'style')) {
    const id = wordValue(style, 'styleId')
    if (id !== null) styles.set(id, style)
    if (wordValue(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(wordValue(style, 'default') ?? ''))
      usual = style
  }
  const found = new Map<string | null, StyledParagraph>()
  const find = (id: string | null): StyledParagraph => {
    const numbering: NumberingPlace = { numId: null, level: null }
    let numberingStyle: string | null = null
    let contents = false
    let style = (id === null ? null : styles.get(id)) ?? usual
    for (let i = 0; style && i < MOST_BASES; i++) {
      const own = numberingPlace(wordChild(style, 'pPr'))
      if (own.numId !== null && numbering.numId === null) {
        numbering.numId = own.numId
        numberingStyle = wordValue(style, 'styleId')
      }
      numbering.level ??= own.level
      contents ||= /^toc \d$/i.test(wordValue(wordChild(style, 'name')) ?? '')
      style = styles.get(wordValue(wordChild(style, 'basedOn')) ?? '') ?? null
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
export function numberingPlace(properties: Element | null): NumberingPlace {
  const place = wordChild(properties, 'numPr')
  const level = wordValue(wordChild(place, 'ilvl'))
  return { numId: wordValue(wordChild(place, 'numId')), level: level === null ? null : Number(level) }
}

/** Whether the properties of a run (`w:rPr`) hide it from a reader. */
export function isHiddenRun(properties: Element | null): boolean {
  return isOn(wordChild(properties, 'vanish'))
}
