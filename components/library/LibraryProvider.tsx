import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Library } from '../../utils/library/library.ts'
import { LibraryContext, type LibraryUpdate, LibraryUpdateContext } from '../hooks/library-context.ts'

/**
 * Provides the library to its children: first the bundled one, then the one with the installed pack, as soon as it is
 * read.
 */
export function LibraryProvider({ children }: { children: ComponentChildren }): JSX.Element {
  const [updated, setUpdated] = useState<{ library: Library; update: LibraryUpdate }>()
  useEffect(() => {
    let stop: (() => void) | undefined
    let mounted = true
    // Loaded after the first render. Most users have no updates, and rendering must not wait for the database.
    void import('./watch-library.ts').then(({ watchLibrary }) => {
      if (mounted) stop = watchLibrary(setUpdated)
    })
    return () => {
      mounted = false
      stop?.()
    }
  }, [])
  return (
    <LibraryContext.Provider value={updated?.library}>
      <LibraryUpdateContext.Provider value={updated?.update}>{children}</LibraryUpdateContext.Provider>
    </LibraryContext.Provider>
  )
}
