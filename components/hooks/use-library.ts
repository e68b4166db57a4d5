import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ChangeCounts } from '../../utils/i18n/library/library-update-messages.ts'
import { BUNDLED_LIBRARY, type Library } from '../../utils/library/library.ts'

/** An update that made the library what it is. */
export interface LibraryUpdate {
  publisher: string
  sequence: number
  /** When it was published, yyyy-mm-dd. */
  published: string
  /** What it changed: against the one before it, or against what is packed. */
  counts: ChangeCounts
  /** The ids of the records that it brought or changed. */
  ids: ReadonlySet<string>
}

/** The library of a page; where nobody provides one, what is packed. */
export const LibraryContext = createContext<Library>(BUNDLED_LIBRARY)

/** The update behind the library of a page, where there is one. */
export const LibraryUpdateContext = createContext<LibraryUpdate | undefined>(undefined)

/** The rules that are on the device now. */
export function useLibrary(): Library {
  return useContext(LibraryContext)
}
