// Finds the element that is being written in.

import { getLocalName, getParentElement, matchesSelector, readElementAttribute } from '../lib/dom-tree.ts'

/** An element that people type into: an editable element, or a field with a value. */
export type EditorElement = HTMLElement

/** A field with a value. */
export type TextField = HTMLTextAreaElement | HTMLInputElement

/** Whether an editor is a field with a value instead of an editable element. */
export function isTextField(editor: Element): editor is TextField {
  const name = getLocalName(editor)
  return name === 'textarea' || name === 'input'
}

const EXCLUDED_FIELDS = [
  'input',
  '[role="searchbox"]',
  '[role="search"] *',
  '[type="search"]',
  '[readonly]',
  '[disabled]',
  '[aria-readonly="true"]',
].join(',')

/**
 * Finds the editor around an element: the outermost editable element, or the text area itself. Returns undefined for
 * one-line fields (search, name, password) and read-only elements.
 */
export function findEditor(element: Element): EditorElement | undefined {
  const editor = getLocalName(element) === 'textarea' ? element : findOutermostEditable(element)
  return editor && !matchesSelector(editor, EXCLUDED_FIELDS) ? (editor as EditorElement) : undefined
}

/** Returns the element that an event was dispatched at, through open shadow roots. */
export function getEventOrigin(event: Event): Element | undefined {
  const first = event.composedPath()[0]
  if (first instanceof Element) return first
  return first instanceof Node ? (getParentElement(first) ?? undefined) : undefined
}

/** Returns the focused element, through open shadow roots. */
export function getFocusedElement(): Element | undefined {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at ?? undefined
}

function findOutermostEditable(element: Element): Element | undefined {
  let found: Element | undefined
  for (let at: Element | null = element; at; at = getParentElement(at)) {
    const editable = readElementAttribute(at, 'contenteditable')
    if (editable === 'true' || editable === '' || editable === 'plaintext-only') found = at
    // An editable body means a document editor, not a box.
    if (getLocalName(at) === 'body') return found === at ? undefined : found
  }
  return found
}
