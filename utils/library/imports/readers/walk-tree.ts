import type { PageYielder } from './yield-to-page.ts'

/** The number of nodes between two pauses. */
const NODES_PER_STEP = 500

/** Callbacks of a tree walk. */
export interface TreeVisitor<E = Element> {
  /** Called before an element's content. Returning false skips the content and `leave`. */
  enter(element: E): boolean
  /** Called after an element's content. */
  leave(element: E): void
  text(text: string): void
}

/**
 * Walks the tree of an XML document in document order, including the root. Iterative, because recursion overflows the
 * stack on deep trees.
 */
export async function walkTree(root: Element, visit: TreeVisitor, yieldToPage: PageYielder): Promise<void> {
  let node: Node = root
  for (let seen = 1; ; seen++) {
    if (seen % NODES_PER_STEP === 0) await yieldToPage()
    if (enterNode(node, visit)) {
      if (node.firstChild) {
        node = node.firstChild
        continue
      }
      visit.leave(node as Element)
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!
      visit.leave(node as Element)
    }
    if (node === root) return
    node = node.nextSibling!
  }
}

function enterNode(node: Node, visit: TreeVisitor): boolean {
  if (node.nodeType === Node.ELEMENT_NODE) return visit.enter(node as Element)
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) visit.text(node.nodeValue ?? '')
  return false
}
