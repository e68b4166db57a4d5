// Reads the words of a post the way a reader sees them: lines where blocks are, no hidden filler.

import { seenText } from './strip-invisible.ts'

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const MUTE = new Set(['script', 'style', 'noscript', 'template', 'svg', 'canvas', 'textarea', 'input', 'select'])
/** A part clipped away to nothing, for readers of the screen alone. */
const CLIPPED = /^rect\((?:[01](?:px)?,? ?){4}\)$/
const INSET = /^inset\((?:50|100)%\)$/
/** Less of it than this, or smaller than this in CSS pixels, and nobody reads it. */
const SEEN_FROM = { opacity: 0.05, fontSize: 2 }
/** So far off that it is on no screen, in CSS pixels. */
const FAR = -900

/** What to leave out while reading. */
export interface ReadOptions {
  /** Selectors of parts that are not the post's own words. Never applied to the root itself. */
  leaveOut?: readonly string[]
  /** Elements to leave out, with everything in them. */
  without?: ReadonlySet<Element>
}

/** The visible text of an element: one line break between blocks, pictures by their `alt`, hidden nodes dropped. */
export function readText(root: Element, options: ReadOptions = {}): string {
  const leaveOut = options.leaveOut?.join(', ')
  const laidOut = hasBox(root)
  let out = ''
  const breakLine = () => {
    // What a page's source has between its blocks is nothing a reader sees.
    let end = out.length
    while (out[end - 1] === ' ') end--
    out = out.slice(0, end)
    if (out && !out.endsWith('\n')) out += '\n'
  }
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (isTooSmall(node.parentElement)) return
      const text = seenText(node.nodeValue ?? '')
      out += keepsBreaks(node.parentElement) ? text : text.replace(/\s+/g, ' ')
      return
    }
    if (!(node instanceof Element)) return
    const tag = node.localName
    if (tag === 'br') {
      out += '\n'
      return
    }
    if (MUTE.has(tag) || options.without?.has(node)) return
    if (node !== root && ((leaveOut && node.matches(leaveOut)) || isHidden(node, laidOut))) return
    if (node !== root && isRepetition(node, laidOut)) return
    if (tag === 'img') {
      out += seenText(node.getAttribute('alt') ?? '')
      return
    }
    const block = node !== root && isBlock(node, tag)
    if (block) breakLine()
    for (const child of node.childNodes) walk(child)
    if (block) breakLine()
  }
  walk(root)
  return tidy(out)
}

/** Whether a reader sees nothing of this element: not shown, transparent, or without a box on a page that has boxes. */
export function isHidden(element: Element, laidOut: boolean): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true
  if (Number.parseFloat(style.opacity) < SEEN_FROM.opacity) return true
  if (CLIPPED.test(style.clip) || INSET.test(style.clipPath) || isFarOff(style)) return true
  return laidOut && style.display !== 'contents' && !hasBox(element)
}

/** Whether words right inside of an element are too small to be read; elements in it may have a size of their own. */
export function isTooSmall(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element)
  return Number.parseFloat(style?.fontSize ?? '') < SEEN_FROM.fontSize
}

/** Put out of sight to the left or above: a place that no scrolling leads to. */
function isFarOff(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < FAR) return true
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  return Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR
}

/** Whether an element kept from readers of the screen says once more what stands right beside it. */
function isRepetition(element: Element, laidOut: boolean): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false
  const words = element.textContent?.trim()
  return [element.previousElementSibling, element.nextElementSibling].some(
    (beside) =>
      words &&
      beside?.textContent?.trim() === words &&
      beside.getAttribute('aria-hidden') !== 'true' &&
      !isHidden(beside, laidOut),
  )
}

/** Whether an element covers any area. */
export function hasBox(element: Element): boolean {
  for (const rect of element.getClientRects()) if (rect.width > 0 && rect.height > 0) return true
  return false
}

function isBlock(element: Element, tag: string): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display
  if (!display) return BLOCKS.has(tag)
  return !/^(?:inline|contents|none)/.test(display)
}

function keepsBreaks(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? ''
  return /pre|break-spaces/.test(style)
}

/**
 * No spaces at the ends of lines, no more than one empty line, nothing around. The spaces of a line are taken from its start:
 * an expression that looks for them before a line's end tries every one of them, seconds for a post padded with spaces.
 */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t\u00a0]+/, '').replace(/(?<![ \t\u00a0])[ \t\u00a0]+$/, ''))
    .join('\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
