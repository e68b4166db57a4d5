import type { PageYielder } from './yield-to-page.ts'

/** How many nodes are visited before the page may have a turn. */
const NODES_PER_STEP = 500

/** What is done on a walk through a tree. */
export interface TreeVisitor {
  /** At an element, before what is in it. False: nothing in it is visited, and it is not left either. */
  enter(element: Element): boolean
  /** Behind all that is in an element. */
  leave(element: Element): void
  text(text: string): void
}

/** Walks through a tree in reading order, the root included; as deep as it goes, without a call for every level. */
export async function walkTree(root: Element, visit: TreeVisitor, breathe: PageYielder): Promise<void> {
  let node: Node = root
  for (let seen = 1; ; seen++) {
    if (seen % NODES_PER_STEP === 0) await breathe()
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
