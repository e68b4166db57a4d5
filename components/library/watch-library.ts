import { BUNDLED_LIBRARY, createLibrary, type Library } from '../../utils/library/index.ts'
import { watchInstalledPacks } from '../../utils/library/packs/installed-packs.ts'
import { mergePack } from '../../utils/library/packs/merge-pack.ts'
import type { LibraryUpdate } from '../hooks/library-context.ts'
import { computePackChanges, countChanges } from './pack-changes.ts'

/**
 * Calls back with the library after the installed update is applied, or undefined if there is no usable update.
 * @returns a function that stops watching
 */
export function watchLibrary(
  onMade: (made: { library: Library; update: LibraryUpdate } | undefined) => void,
): () => void {
  return watchInstalledPacks(
    BUNDLED_LIBRARY,
    (installed) => {
      const { current, problem } = installed
      if (!current || problem) return onMade(undefined)
      const { documents, provisions } = mergePack(BUNDLED_LIBRARY, current.pack)
      const { publisher, sequence, published } = current.pack
      const counts = countChanges(computePackChanges(installed, BUNDLED_LIBRARY))
      const ids = new Set([...current.pack.documents, ...current.pack.provisions].map(({ id }) => id))
      onMade({ library: createLibrary(documents, provisions), update: { publisher, sequence, published, counts, ids } })
    },
    // The bundled rules stay in use; the settings page shows the problem.
    (error) => console.warn('Trước khi đăng:', error),
  )
}
