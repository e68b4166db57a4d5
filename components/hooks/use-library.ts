import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ChangeCounts } from '../../utils/i18n/library/pack-change-messages.ts'
import { BUNDLED_LIBRARY, type Library } from '../../utils/library/library.ts'

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

/** The library of a page; the bundled one without a provider. */
export const LibraryContext = createContext<Library>(BUNDLED_LIBRARY)

/** The update behind the library of a page; undefined for the bundled library. */
export const LibraryUpdateContext = createContext<LibraryUpdate | undefined>(undefined)

/** Returns the current library. */
export function useLibrary(): Library {
  return useContext(LibraryContext)
}
