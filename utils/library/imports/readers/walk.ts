import type { Breathe } from './breathe.ts'

/** How many nodes are visited before the page may have a turn. */
const STEP = 500

/** What is done on a walk through a tree. */
export interface Visit {
  /** At an element, before what is in it. False: nothing in it is visited, and it is not left either. */
  enter(element: Element): boolean
  /** Behind all that is in an element. */
  leave(element: Element): void
  text(text: string): void
}

/** Walks through a tree in reading order, the root included; as deep as it goes, without a call for every level. */
export async function walk(root: Element, visit: Visit, breathe: Breathe): Promise<void> {
  let node: Node = root
  for (let seen = 1; ; seen++) {
    if (seen % STEP === 0) await breathe()
    if (enters(node, visit)) {
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

function enters(node: Node, visit: Visit): boolean {
  if (node.nodeType === Node.ELEMENT_NODE) return visit.enter(node as Element)
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) visit.text(node.nodeValue ?? '')
  return false
}
