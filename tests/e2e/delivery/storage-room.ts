/** The storage space that a browser has for the extension. */
export interface StorageRoom {
  /** Fills all of it, to the last byte. */
  fill(): Promise<void>
  /** Frees some of it. */
  free(): Promise<void>
}
