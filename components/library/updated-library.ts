import { type Library, libraryOf, PACKED } from '../../utils/library/index.ts'
import { watchInstalled } from '../../utils/library/packs/installed.ts'
import { withPack } from '../../utils/library/packs/overlay.ts'
import type { LibraryUpdate } from '../hooks/use-library.ts'
import { changesOf, countsOf } from './pack-changes.ts'

/** Calls back with the library as an installed update made it, or undefined where there is none. Returns the way to stop. */
export function watchLibrary(
  onMade: (made: { library: Library; update: LibraryUpdate } | undefined) => void,
): () => void {
  return watchInstalled(
    PACKED,
    (installed) => {
      const { current, problem } = installed
      if (!current || problem) return onMade(undefined)
      const { documents, provisions } = withPack(PACKED, current.pack)
      const { publisher, sequence, published } = current.pack
      const counts = countsOf(changesOf(installed, PACKED))
      const ids = new Set([...current.pack.documents, ...current.pack.provisions].map(({ id }) => id))
      onMade({ library: libraryOf(documents, provisions), update: { publisher, sequence, published, counts, ids } })
    },
    // The packed rules stand; the settings say what is wrong.
    (error) => console.warn('Trước khi đăng:', error),
  )
}
