/** Whether an element stands before another on the page, or holds it. */
export function isBeforeInDocument(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
