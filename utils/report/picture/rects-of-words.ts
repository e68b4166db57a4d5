/** The longest text looked through, in characters that are no spaces: the page is others'. */
const MAX_TEXT = 60_000
/** Most places of one phrase. */
const MAX_PLACES = 20

/** Where some words stand within an element, one rectangle a line, wherever elements and line ends part them. In CSS pixels of the window. */
export function rectsOfWords(root: Element, words: string): DOMRect[] {
  const wanted = squeezed(words)
  if (wanted === '') return []
  const { text, places } = lettersOf(root)
  const rects: DOMRect[] = []
  let at = text.indexOf(wanted)
  for (let found = 0; at >= 0 && found < MAX_PLACES; found++) {
    const range = root.ownerDocument.createRange()
    const first = places[at]!
    const last = places[at + wanted.length - 1]!
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    rects.push(...[...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0))
    at = text.indexOf(wanted, at + wanted.length)
  }
  return rects
}

/** A text without its spaces, so that it is found however its lines are broken. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The letters of an element, spaces left out, and where each one stands. */
function lettersOf(root: Element): { text: string; places: { node: Text; offset: number }[] } {
  const places: { node: Text; offset: number }[] = []
  let text = ''
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data[offset]!
      if (/\s/.test(letter)) continue
      if (places.length >= MAX_TEXT) return { text, places }
      text += letter
      places.push({ node, offset })
    }
  }
  return { text, places }
}
