/** Whether element `a` precedes element `b` in document order, or contains it. */
export function isBeforeInDocument(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
