// Which element is being written in.

/** What people type into: an editable element, or a field with a value. */
export type EditorElement = HTMLElement

/** A field whose text is its value. */
export type TextField = HTMLTextAreaElement | HTMLInputElement

/** Whether an editor is a field with a value instead of an editable element. */
export function isTextField(editor: Element): editor is TextField {
  return editor.localName === 'textarea' || editor.localName === 'input'
}

const EXCLUDED_FIELDS = [
  'input',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[role="search"] *',
  '[type="search"]',
  '[readonly]',
  '[disabled]',
  '[aria-readonly="true"]',
].join(',')

/**
 * The editor an element stands in: the outermost editable element around it, or the text area itself. Undefined for one-line
 * fields (searches, names, passwords), combo boxes, and what cannot be written in.
 */
export function findEditor(element: Element): EditorElement | undefined {
  const editor = element.localName === 'textarea' ? element : findOutermostEditable(element)
  return editor && !editor.matches(EXCLUDED_FIELDS) ? (editor as EditorElement) : undefined
}

/** The element an event really began at, through open shadow roots. */
export function getEventOrigin(event: Event): Element | undefined {
  const first = event.composedPath()[0]
  if (first instanceof Element) return first
  return first instanceof Node ? (first.parentElement ?? undefined) : undefined
}

/** The element that has the focus, through open shadow roots; undefined when none has. */
export function getFocusedElement(): Element | undefined {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at ?? undefined
}

function findOutermostEditable(element: Element): Element | undefined {
  let found: Element | undefined
  for (let at: Element | null = element; at; at = at.parentElement) {
    const editable = at.getAttribute('contenteditable')
    if (editable === 'true' || editable === '' || editable === 'plaintext-only') found = at
    // A whole page or frame that is editable is a document, not a box.
    if (at.localName === 'body') return found === at ? undefined : found
  }
  return found
}
