/** The room that a browser has for what the extension stores. */
export interface StorageRoom {
  /** Takes all there is, to the last byte. */
  fill(): Promise<void>
  /** Gives some back. */
  free(): Promise<void>
}
