import { stripInvisible } from './strip-invisible.ts'
import { hasLayoutBox, isHidden, isTooSmallToRead } from './visible-text.ts'

/** The longest text looked through, in characters that are no spaces: the page is others'. */
const MAX_LETTERS = 60_000
/** Most places of one phrase. */
const MAX_MATCHES = 20

/** One letter of a page: the text it stands in and where, or the picture that stands for it (a digit drawn as an emoji). */
interface LetterPosition {
  node: Text | Element
  offset: number
}

/**
 * Where phrases stand within an element, one rectangle a line, wherever elements, line ends and signs that nobody sees part
 * them: as they are captured. In CSS pixels of the window.
 */
export function findPhraseRects(root: Element, phrases: readonly string[]): DOMRect[] {
  const wanted = phrases.map(toMatchableText).filter((phrase) => phrase !== '')
  if (wanted.length === 0) return []
  const { text, places } = collectLetters(root)
  return wanted.flatMap((phrase) => {
    const rects: DOMRect[] = []
    let at = text.indexOf(phrase)
    for (let found = 0; at >= 0 && found < MAX_MATCHES; found++) {
      rects.push(...measureRects(places[at]!, places[at + phrase.length - 1]!))
      at = text.indexOf(phrase, at + phrase.length)
    }
    return rects
  })
}

/** A text without its spaces and without what nobody sees, so that it is found however its lines are broken. */
export function toMatchableText(text: string): string {
  return stripInvisible(text).replace(/\s+/g, '')
}

function measureRects(first: LetterPosition, last: LetterPosition): DOMRect[] {
  const range = first.node.ownerDocument!.createRange()
  if (first.node instanceof Element) range.setStartBefore(first.node)
  else range.setStart(first.node, first.offset)
  if (last.node instanceof Element) range.setEndAfter(last.node)
  else range.setEnd(last.node, last.offset + 1)
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}

/** The letters of an element that are seen, spaces left out, and where each one stands. */
function collectLetters(root: Element): { text: string; places: LetterPosition[] } {
  const laidOut = hasLayoutBox(root)
  const places: LetterPosition[] = []
  let text = ''
  const add = (letters: string, place: (offset: number) => LetterPosition) => {
    let offset = 0
    for (const letter of letters) {
      // A sign outside of the first plane is two units, and each has its place.
      for (const unit of toMatchableText(letter).split('')) {
        text += unit
        places.push(place(offset))
        offset++
      }
      if (toMatchableText(letter) === '') offset += letter.length
    }
  }
  const seen = (node: Node) =>
    node instanceof Element && isHidden(node, laidOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, seen)
  for (let node = walker.nextNode(); node && places.length < MAX_LETTERS; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (isTooSmallToRead(node.parentElement)) continue
      const of = node
      add(of.data, (offset) => ({ node: of, offset }))
    } else if (node instanceof Element && node.localName === 'img') {
      const of = node
      add(of.getAttribute('alt') ?? '', () => ({ node: of, offset: 0 }))
    }
  }
  return { text, places }
}
