// Reads the words of a post the way a reader sees them: lines where blocks are, no hidden filler.

import { stripInvisible } from './strip-invisible.ts'

const BLOCK_TAGS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SKIPPED_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'textarea',
  'input',
  'select',
])
/** A part clipped away to nothing, for readers of the screen alone. */
const CLIPPED_RECT = /^rect\((?:[01](?:px)?,? ?){4}\)$/
const CLIPPED_INSET = /^inset\((?:50|100)%\)$/
/** Less of it than this, or smaller than this in CSS pixels, and nobody reads it. */
const MIN_VISIBLE = { opacity: 0.05, fontSize: 2 }
/** So far off that it is on no screen, in CSS pixels. */
const OFF_SCREEN = -900

/** What to leave out while reading. */
export interface VisibleTextOptions {
  /** Selectors of parts that are not the post's own words. Never applied to the root itself. */
  leaveOut?: readonly string[]
  /** Elements to leave out, with everything in them. */
  without?: ReadonlySet<Element>
}

/** The visible text of an element: one line break between blocks, pictures by their `alt`, hidden nodes dropped. */
export function readVisibleText(root: Element, options: VisibleTextOptions = {}): string {
  const leaveOut = options.leaveOut?.join(', ')
  const laidOut = hasLayoutBox(root)
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
      if (isTooSmallToRead(node.parentElement)) return
      const text = stripInvisible(node.nodeValue ?? '')
      out += isPreformatted(node.parentElement) ? text : text.replace(/\s+/g, ' ')
      return
    }
    if (!(node instanceof Element)) return
    const tag = node.localName
    if (tag === 'br') {
      out += '\n'
      return
    }
    if (SKIPPED_TAGS.has(tag) || options.without?.has(node)) return
    if (node !== root && ((leaveOut && node.matches(leaveOut)) || isHidden(node, laidOut))) return
    if (node !== root && isSiblingDuplicate(node, laidOut)) return
    if (tag === 'img') {
      out += stripInvisible(node.getAttribute('alt') ?? '')
      return
    }
    const block = node !== root && isBlock(node, tag)
    if (block) breakLine()
    for (const child of node.childNodes) walk(child)
    if (block) breakLine()
  }
  walk(root)
  return tidyWhitespace(out)
}

/** Whether a reader sees nothing of this element: not shown, transparent, or without a box on a page that has boxes. */
export function isHidden(element: Element, laidOut: boolean): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true
  if (Number.parseFloat(style.opacity) < MIN_VISIBLE.opacity) return true
  if (CLIPPED_RECT.test(style.clip) || CLIPPED_INSET.test(style.clipPath) || isOffScreen(style)) return true
  return laidOut && style.display !== 'contents' && !hasLayoutBox(element)
}

/** Whether words right inside of an element are too small to be read; elements in it may have a size of their own. */
export function isTooSmallToRead(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element)
  return Number.parseFloat(style?.fontSize ?? '') < MIN_VISIBLE.fontSize
}

/** Put out of sight to the left or above: a place that no scrolling leads to. */
function isOffScreen(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN) return true
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  return Number.parseFloat(style.left) < OFF_SCREEN || Number.parseFloat(style.top) < OFF_SCREEN
}

/** Whether an element kept from readers of the screen says once more what stands right beside it. */
function isSiblingDuplicate(element: Element, laidOut: boolean): boolean {
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
export function hasLayoutBox(element: Element): boolean {
  for (const rect of element.getClientRects()) if (rect.width > 0 && rect.height > 0) return true
  return false
}

function isBlock(element: Element, tag: string): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display
  if (!display) return BLOCK_TAGS.has(tag)
  return !/^(?:inline|contents|none)/.test(display)
}

function isPreformatted(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? ''
  return /pre|break-spaces/.test(style)
}

/**
 * No spaces at the ends of lines, no more than one empty line, nothing around. The spaces of a line are taken from its start:
 * an expression that looks for them before a line's end tries every one of them, seconds for a post padded with spaces.
 */
function tidyWhitespace(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t\u00a0]+/, '').replace(/(?<![ \t\u00a0])[ \t\u00a0]+$/, ''))
    .join('\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
