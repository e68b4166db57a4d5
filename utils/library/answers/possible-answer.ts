/** What may answer a question. */
export interface PossibleAnswer {
  /** How probable that is, of all that may answer it in one way to find out: these sum to 1. */
  share: number
  /** The ids of provisions and documents, the best first; empty for no answer. */
  entries: readonly string[]
}
