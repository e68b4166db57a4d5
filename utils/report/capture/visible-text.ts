// Reads the text of a post as a reader sees it: a line for each block, without hidden filler.

import { COMMON_BLOCK_TAGS } from '../../lib/block-tags.ts'
import { getParentElement } from '../../lib/dom-tree.ts'
import { stripInvisible } from './strip-invisible.ts'

const BLOCK_TAGS = new Set([...COMMON_BLOCK_TAGS, 'figcaption'])
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
/** Values that clip an element to an empty area, a technique for text that only screen readers get. */
const CLIPPED_RECT = /^rect\((?:[01](?:px)?,? ?){4}\)$/
const CLIPPED_INSET = /^inset\((?:50|100)%\)$/
/** Below this opacity, or below this font size in CSS pixels, a text is unreadable. */
const MIN_VISIBLE = { opacity: 0.05, fontSize: 2 }
/** A position or indent below this, in CSS pixels, is off every screen. */
const OFF_SCREEN = -900

/** What to exclude while reading. */
export interface VisibleTextOptions {
  /** Selectors of parts that are not the post's own text. Not applied to the root. */
  leaveOut?: readonly string[]
  /** Elements to exclude, with their descendants. */
  without?: ReadonlySet<Element>
}

/** Reads the visible text of an element: one line break between blocks, the `alt` of images, no hidden nodes. */
export function readVisibleText(root: Element, options: VisibleTextOptions = {}): string {
  const leaveOut = options.leaveOut?.join(', ')
  const laidOut = hasLayoutBox(root)
  let out = ''
  const breakLine = () => {
    // Spaces before a block boundary come from the page's source and are not visible.
    let end = out.length
    while (out[end - 1] === ' ') end--
    out = out.slice(0, end)
    if (out && !out.endsWith('\n')) out += '\n'
  }
  // A page can nest its elements deeper than calls may: what is still to be read is kept in a list, the next one last.
  const pending: (Node | (() => void))[] = [root]
  const visit = (node: Node) => {
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
    if (block) {
      breakLine()
      pending.push(breakLine)
    }
    pending.push(...[...node.childNodes].reverse())
  }
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (typeof next === 'function') next()
    else visit(next)
  }
  return tidyWhitespace(out)
}

/**
 * Whether an element is invisible: not rendered, transparent, clipped, off screen, or without a layout box.
 *
 * @param laidOut Whether the root has a layout box. Only then a missing box means that the element is invisible.
 */
export function isHidden(element: Element, laidOut: boolean): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true
  if (Number.parseFloat(style.opacity) < MIN_VISIBLE.opacity) return true
  if (CLIPPED_RECT.test(style.clip) || CLIPPED_INSET.test(style.clipPath) || isOffScreen(style)) return true
  return laidOut && style.display !== 'contents' && !hasLayoutBox(element)
}

/** Whether an element is in the page's layout: the page keeps hidden copies of posts behind what it shows. */
export function isRendered(element: Element): boolean {
  let at: Element | null = element
  // checkVisibility() is false for an element without a box, also for one that leaves its box to its children.
  while (at && getComputedStyle(at).display === 'contents') at = getParentElement(at)
  return at?.checkVisibility() ?? false
}

/** Whether the direct text of an element is too small to read. Its child elements may have their own font size. */
export function isTooSmallToRead(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element)
  return Number.parseFloat(style?.fontSize ?? '') < MIN_VISIBLE.fontSize
}

/** Whether an element is positioned to the left of or above the page, where no scrolling reaches. */
function isOffScreen(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN) return true
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  return Number.parseFloat(style.left) < OFF_SCREEN || Number.parseFloat(style.top) < OFF_SCREEN
}

/** Whether an `aria-hidden` element repeats the text of an adjacent visible sibling. */
function isSiblingDuplicate(element: Element, laidOut: boolean): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false
  const text = element.textContent?.trim()
  return [element.previousElementSibling, element.nextElementSibling].some(
    (sibling) =>
      text &&
      sibling?.textContent?.trim() === text &&
      sibling.getAttribute('aria-hidden') !== 'true' &&
      !isHidden(sibling, laidOut),
  )
}

/** Whether an element has a layout box with an area. */
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
 * Removes spaces at both ends of each line, repeated spaces and repeated empty lines. The lookbehind lets the
 * expression for trailing spaces start only once in each run of spaces; without it, a post padded with spaces takes
 * seconds (quadratic time).
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
