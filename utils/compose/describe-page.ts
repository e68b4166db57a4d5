// Describes the structure around the box being written in, without a word of the page, so that a site definition can be
// corrected by somebody who does not see the page.

import { findEditor, getFocusedElement } from './editor-element.ts'

/** Attributes whose values say how an element behaves. Of every other attribute only the name is kept. */
const KEPT_VALUES = new Set([
  'role',
  'type',
  'contenteditable',
  'tabindex',
  'dir',
  'aria-disabled',
  'aria-expanded',
  'aria-haspopup',
  'aria-hidden',
  'aria-modal',
  'aria-multiline',
  'data-lexical-editor',
])
/** Values made of a few letters, as a specification lists them; anything else may be words of the page. */
const PLAIN_VALUE = /^-?[a-z0-9-]{1,20}$/
/** Attributes that hold words or addresses, or change all the time. */
const LEFT_OUT = new Set(['class', 'style', 'id', 'd', 'viewBox', 'fill'])

const MAX_LINES = 400
const MAX_LEVELS = 12
const BOUNDS = '[role="dialog"], dialog, form, [role="main"], main, body'

/**
 * Describes the nearest dialog, form or main part around the box that has the focus; around the first box of the page
 * when none has it. Two spaces a level, `«12»` for a text of 12 characters.
 *
 * @returns '' on a page without a box.
 */
export function describePage(document: Document): string {
  const focused = getFocusedElement()
  const editor = (focused && findEditor(focused)) ?? document.querySelector('[contenteditable="true"], textarea')
  const around = editor?.parentElement?.closest(BOUNDS)
  if (!around) return ''
  const lines: string[] = []
  // Without recursion: a page can nest elements deeper than the stack is.
  const open: { node: Element; level: number }[] = [{ node: around, level: 0 }]
  for (let next = open.pop(); next && lines.length < MAX_LINES; next = open.pop()) {
    const { node, level } = next
    lines.push('  '.repeat(level) + describeElement(node) + (node === editor ? ' <- box' : ''))
    if (node === editor || level === MAX_LEVELS) continue
    for (const child of [...node.children].reverse()) open.push({ node: child, level: level + 1 })
  }
  return lines.join('\n')
}

function describeElement(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !LEFT_OUT.has(name) && /^[a-z-]{1,40}$/.test(name))
    .map(({ name, value }) => describeAttribute(name, value))
  const words = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .reduce((length, node) => length + (node.nodeValue ?? '').trim().length, 0)
  return element.localName + attributes.join('') + (words > 0 ? ` «${words}»` : '')
}

function describeAttribute(name: string, value: string): string {
  if (KEPT_VALUES.has(name) && PLAIN_VALUE.test(value)) return `[${name}="${value}"]`
  return value === '' ? `[${name}]` : `[${name}=«${value.length}»]`
}
