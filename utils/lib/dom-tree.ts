// Steps in a page's tree, and questions about its elements, that the page cannot redirect: a form's fields shadow its
// properties (`<input name="parentElement">`), so that a loop over one may never end and a call of one throws.
// Firefox's content scripts see the real properties, Chromium's do not.

/** Returns the parent element of a node. */
export function getParentElement(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node)
}

/** Returns the first child of a node. */
export function getFirstChild(node: Node): ChildNode | null {
  return Reflect.get(Node.prototype, 'firstChild', node)
}

/** Returns the next sibling of a node. */
export function getNextSibling(node: Node): ChildNode | null {
  return Reflect.get(Node.prototype, 'nextSibling', node)
}

/** Returns the nearest element that matches a selector, from an element upwards. */
export function findClosest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector)
}

/** Whether a node is another one or lies inside it. */
export function hasNode(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner)
}

/** Whether a node is in a document. */
export function isInDocument(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node)
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
  const { querySelectorAll } = root instanceof Element ? Element.prototype : Document.prototype
  return [...(querySelectorAll.call(root, selector) as NodeListOf<E>)]
}

/** Reads an attribute of an element; null when it is missing. */
export function readElementAttribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
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
