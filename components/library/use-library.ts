import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Library, PACKED } from '../../utils/library/library.ts'

/** The library of a page; where nobody provides one, what is packed. */
export const LibraryContext = createContext<Library>(PACKED)

/** The rules that are on the device now. */
export function useLibrary(): Library {
  return useContext(LibraryContext)
}
