import { useContext } from 'preact/hooks'
import { BUNDLED_LIBRARY, type Library } from '../../utils/library/library.ts'
import { LibraryContext } from './library-context.ts'

/** Returns the current library; the bundled one without a provider. */
export function useLibrary(): Library {
  return useContext(LibraryContext) ?? BUNDLED_LIBRARY
}
