// Steps in a page's tree, and questions about its elements, that the page cannot redirect: a form's fields shadow its
// properties (`<input name="parentElement">`), so that a loop over one may never end and a call of one throws.
// Firefox's content scripts see the real properties, Chromium's do not.

/** Returns the parent element of a node; of the root of a frame's document, the frame. */
export function getParentElement(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) ?? getFrame(node)
}

/**
 * Returns the frame that shows a node now, an element of the document around it; null for a node of the page's own
 * document, and for one of a document that its frame shows no more.
 */
export function getFrame(node: Node): Element | null {
  const own = getDocument(node)
  if (own === document) return null
  const view: Window | null = Reflect.get(Document.prototype, 'defaultView', own)
  const frame = view?.frameElement ?? null
  return frame && getFrameDocument(frame) === own ? frame : null
}

function getDocument(node: Node): Document {
  return Reflect.get(Node.prototype, 'ownerDocument', node) ?? (node as Document)
}

/** Returns the document in a frame; undefined for any other element, and for a frame of another origin. */
export function getFrameDocument(frame: Element): Document | undefined {
  if (getLocalName(frame) !== 'iframe') return undefined
  return Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', frame) ?? undefined
}

/** Returns the first child of a node. */
export function getFirstChild(node: Node): ChildNode | null {
  return Reflect.get(Node.prototype, 'firstChild', node)
}

/** Returns the next sibling of a node. */
export function getNextSibling(node: Node): ChildNode | null {
  return Reflect.get(Node.prototype, 'nextSibling', node)
}

/** Returns the nearest element that matches a selector, from an element upwards, out of its frame, too. */
export function findClosest(element: Element, selector: string): Element | null {
  const found = Element.prototype.closest.call(element, selector)
  const frame = found ? null : getFrame(element)
  return frame ? findClosest(frame, selector) : found
}

/** Whether a node is another one or lies inside it, or inside a frame in it. */
export function hasNode(outer: Node, inner: Node | null): boolean {
  if (!inner || Node.prototype.contains.call(outer, inner)) return inner !== null
  const frame = getFrame(inner)
  return frame !== null && hasNode(outer, frame)
}

/** Whether a node is in the page: in its document, or in one that a frame of it shows. */
export function isInDocument(node: Node): boolean {
  try {
    if (!Reflect.get(Node.prototype, 'isConnected', node)) return false
  } catch {
    // Firefox: what was in a frame that is gone is a dead object, whose every property throws.
    return false
  }
  if (getDocument(node) === document) return true
  const frame = getFrame(node)
  return frame !== null && isInDocument(frame)
}

/** Returns the text of an element and of everything inside it. */
export function getTextContent(element: Element): string {
  return Reflect.get(Element.prototype, 'textContent', element) ?? ''
}

/** Whether an element matches a selector. */
export function matchesSelector(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector)
}

/** Finds all elements inside an element, or the document, that match a selector. */
export function findAllElements<E extends Element = Element>(root: Element | Document, selector: string): E[] {
  const { querySelectorAll } = isElementNode(root) ? Element.prototype : Document.prototype
  return [...(querySelectorAll.call(root, selector) as NodeListOf<E>)]
}

/** Reads an attribute of an element; null when it is missing. */
export function readElementAttribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** Whether what an event passes is an element, of whatever document: `instanceof` knows only those of our own. */
export function isElement(target: EventTarget): target is Element {
  return (target as Window).window !== target && isElementNode(target as Node)
}

/** Whether a node is an element, and not a text. */
export function isElementNode(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE
}

/** Returns an element's local name. */
export function getLocalName(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element)
}

/** Finds the smallest element that contains both of two elements; null when they are in different trees. */
export function findCommonAncestor(a: Element, b: Element): Element | null {
  let around: Element | null = a
  while (around && !hasNode(around, b)) around = getParentElement(around)
  return around
}

/** Dispatches an event of ours, whatever the page has put in the place of the method: a form's field has its name. */
export function dispatchOwnEvent(target: EventTarget, event: Event): void {
  EventTarget.prototype.dispatchEvent.call(target, event)
}
