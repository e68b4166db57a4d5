// Which element is being written in.

/** What people type into: an editable element, or a field with a value. */
export type Editor = HTMLElement

/** A field whose text is its value. */
export type Field = HTMLTextAreaElement | HTMLInputElement

/** Whether an editor is a field with a value instead of an editable element. */
export function isField(editor: Element): editor is Field {
  return editor.localName === 'textarea' || editor.localName === 'input'
}

const NEVER = [
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
export function editorAround(element: Element): Editor | undefined {
  const editor = element.localName === 'textarea' ? element : outermostEditable(element)
  return editor && !editor.matches(NEVER) ? (editor as Editor) : undefined
}

/** The element an event really began at, through open shadow roots. */
export function originOf(event: Event): Element | undefined {
  const first = event.composedPath()[0]
  if (first instanceof Element) return first
  return first instanceof Node ? (first.parentElement ?? undefined) : undefined
}

/** The element that has the focus, through open shadow roots; undefined when none has. */
export function focusedElement(): Element | undefined {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at ?? undefined
}

function outermostEditable(element: Element): Element | undefined {
  let found: Element | undefined
  for (let at: Element | null = element; at; at = at.parentElement) {
    const editable = at.getAttribute('contenteditable')
    if (editable === 'true' || editable === '' || editable === 'plaintext-only') found = at
    // A whole page or frame that is editable is a document, not a box.
    if (at.localName === 'body') return found === at ? undefined : found
  }
  return found
}
