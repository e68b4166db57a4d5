// The tree of an XML document.

import type { TreeVisitor } from './tree-visitor.ts'
import { scanXml, type XmlBudget, type XmlTag } from './xml-scan.ts'

/** An element of an XML document. */
export interface XmlElement extends XmlTag {
  /** Its elements and texts, in document order. */
  nodes: readonly (XmlElement | string)[]
}

/**
 * Parses an XML document, in linear time, as `scanXml` does.
 * @param budget - is reduced by the elements, attributes and references
 * @returns its root element
 * @throws ReadError as `scanXml` does
 */
export function parseXml(document: string, budget: XmlBudget): XmlElement {
  const outside: (XmlElement | string)[] = []
  const open = [outside]
  scanXml(document, budget, {
    enter: ({ localName, namespace, attributes }) => {
      const nodes: (XmlElement | string)[] = []
      open.at(-1)!.push({ localName, namespace, attributes, nodes })
      open.push(nodes)
    },
    leave: () => open.pop(),
    text: (text) => addText(open.at(-1)!, text),
  })
  return outside[0] as XmlElement
}

/** Texts divided by a comment become one node, as few as the elements between them. */
function addText(nodes: (XmlElement | string)[], text: string): void {
  const last = nodes.at(-1)
  if (typeof last === 'string') nodes[nodes.length - 1] = last + text
  else nodes.push(text)
}

/** Walks a tree in document order, with its root. Iterative, because recursion overflows the stack on deep trees. */
export function walkXml(root: XmlElement, visit: TreeVisitor<XmlElement>): void {
  const open: { element: XmlElement; next: number }[] = []
  const enter = (node: XmlElement | string) => {
    if (typeof node === 'string') visit.text(node)
    else if (visit.enter(node)) open.push({ element: node, next: 0 })
  }
  enter(root)
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const node = last.element.nodes[last.next++]
    if (node !== undefined) enter(node)
    else {
      open.pop()
      visit.leave(last.element)
    }
  }
}
