// Apart from the records of the library, so that a page can provide them without loading them before it is drawn.

import { createContext } from 'preact'
import type { ChangeCounts } from '../../utils/i18n/library/pack-change-messages.ts'
import type { Library } from '../../utils/library/library.ts'

/** The update that produced the current library. */
export interface LibraryUpdate {
  publisher: string
  sequence: number
  /** The day of publication, yyyy-mm-dd. */
  published: string
  /** The changes relative to the previous update, or to the bundled library. */
  counts: ChangeCounts
  /** The ids of added or changed records. */
  ids: ReadonlySet<string>
}

/** The library of a page with its update; undefined where the bundled one is in use. */
export const LibraryContext = createContext<Library | undefined>(undefined)

/** The update behind the library of a page; undefined for the bundled library. */
export const LibraryUpdateContext = createContext<LibraryUpdate | undefined>(undefined)
