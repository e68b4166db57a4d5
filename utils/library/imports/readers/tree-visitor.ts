/** Callbacks of a walk through the tree of a document. */
export interface TreeVisitor<E> {
  /** Called before an element's content. Returning false skips the content and `leave`. */
  enter(element: E): boolean
  /** Called after an element's content. */
  leave(element: E): void
  text(text: string): void
}
