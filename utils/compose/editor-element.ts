// Finds the element that is being written in.

import {
  getFrame,
  getLocalName,
  getParentElement,
  isElement,
  matchesSelector,
  readElementAttribute,
} from '../lib/dom-tree.ts'

/** An element that people type into: an editable element, or a field with a value. */
export type EditorElement = HTMLElement

/** A field with a value. */
export type TextField = HTMLTextAreaElement | HTMLInputElement

/** Whether an editor is a field with a value instead of an editable element. */
export function isTextField(editor: Element): editor is TextField {
  const name = getLocalName(editor)
  return name === 'textarea' || name === 'input'
}

/** Lines of text; not buttons, and no field for an address, a number or a password. */
const TEXT_LINE = 'input:is([type="text"], :not([type]))'

const EXCLUDED_FIELDS = [
  '[role="searchbox"]',
  '[role="search"] *',
  '[type="search"]',
  '[readonly]',
  '[disabled]',
  '[aria-readonly="true"]',
].join(',')

/**
 * Finds the editor around an element: the outermost editable element (in a frame also the whole body), or the text
 * field itself. Returns undefined for search fields and read-only elements.
 */
export function findEditor(element: Element): EditorElement | undefined {
  const isField = getLocalName(element) === 'textarea' || matchesSelector(element, TEXT_LINE)
  const editor = isField ? element : findOutermostEditable(element)
  return editor && !matchesSelector(editor, EXCLUDED_FIELDS) ? (editor as EditorElement) : undefined
}

/** Returns the element of the page itself that shows an element: the outermost frame around it, or itself. */
export function getShownElement(element: Element): Element {
  let at = element
  for (let frame = getFrame(at); frame; frame = getFrame(at)) at = frame
  return at
}

/** Returns the element that an event was dispatched at, through open shadow roots. */
export function getEventOrigin(event: Event): Element | undefined {
  return event.composedPath().find(isElement)
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
    if (getLocalName(at) !== 'body') continue
    // An editable body means a document editor, not a box; in a frame it is the box of a page around it.
    if (!getFrame(at)) return found === at ? undefined : found
    return Reflect.get(Document.prototype, 'designMode', at.ownerDocument) === 'on' ? at : found
  }
  return found
}

/** Whether a box is rendered. Pages keep hidden copies of a text, which may be old. */
export function isEditorShown(editor: EditorElement): boolean {
  return Element.prototype.checkVisibility.call(getShownElement(editor))
}
