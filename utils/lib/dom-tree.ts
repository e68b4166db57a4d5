// Steps in a page's tree that the page cannot redirect: a form's fields shadow its properties (`<input
// name="parentElement">`), and a loop over such a property may never end. Firefox's content scripts see the real
// properties, Chromium's do not.

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
