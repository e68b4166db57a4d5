import { stripInvisible } from './strip-invisible.ts'
import { hasLayoutBox, isHidden, isTooSmallToRead } from './visible-text.ts'

/** Longest text that is searched, in non-space UTF-16 units: the page controls its length. */
const MAX_LETTERS = 60_000
/** Most occurrences of one phrase. */
const MAX_MATCHES = 20

/**
 * The position of a letter: a text node and an offset in it, or an image whose `alt` has it (a digit drawn as an
 * emoji).
 */
interface LetterPosition {
  node: Text | Element
  offset: number
}

/**
 * Finds the rectangles of phrases inside an element, one for each line. Ignores element boundaries, line breaks and
 * invisible characters inside a phrase, because the captured text has none of them.
 *
 * @returns Rectangles in CSS pixels of the viewport.
 */
export function findPhraseRects(root: Element, phrases: readonly string[]): DOMRect[] {
  const targets = phrases.map(toMatchableText).filter((phrase) => phrase !== '')
  if (targets.length === 0) return []
  const { text, positions } = collectLetters(root)
  return targets.flatMap((phrase) => {
    const rects: DOMRect[] = []
    let at = text.indexOf(phrase)
    for (let count = 0; at >= 0 && count < MAX_MATCHES; count++) {
      rects.push(...measureRects(positions[at]!, positions[at + phrase.length - 1]!))
      at = text.indexOf(phrase, at + phrase.length)
    }
    return rects
  })
}

/** Returns a text without spaces and invisible characters, so that it matches however its lines are broken. */
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

/** Collects the visible letters of an element, without spaces, and the position of each UTF-16 unit. */
function collectLetters(root: Element): { text: string; positions: LetterPosition[] } {
  const laidOut = hasLayoutBox(root)
  const positions: LetterPosition[] = []
  let text = ''
  const add = (letters: string, positionAt: (offset: number) => LetterPosition) => {
    let offset = 0
    for (const letter of letters) {
      // A character outside the Basic Multilingual Plane has two UTF-16 units, and each unit has a position.
      for (const unit of toMatchableText(letter).split('')) {
        text += unit
        positions.push(positionAt(offset))
        offset++
      }
      if (toMatchableText(letter) === '') offset += letter.length
    }
  }
  const acceptVisible = (node: Node) =>
    node instanceof Element && isHidden(node, laidOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    acceptVisible,
  )
  for (let node = walker.nextNode(); node && positions.length < MAX_LETTERS; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (isTooSmallToRead(node.parentElement)) continue
      const textNode = node
      add(textNode.data, (offset) => ({ node: textNode, offset }))
    } else if (node instanceof Element && node.localName === 'img') {
      const image = node
      add(image.getAttribute('alt') ?? '', () => ({ node: image, offset: 0 }))
    }
  }
  return { text, positions }
}
