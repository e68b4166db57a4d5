import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { BUNDLED_LIBRARY, type Library } from '../../utils/library/index.ts'
import { LibraryContext, type LibraryUpdate, LibraryUpdateContext } from '../hooks/use-library.ts'

/** Gives what is below it the library: at first what is packed, and as soon as it is read what an update made of it. */
export function LibraryProvider({ children }: { children: ComponentChildren }): JSX.Element {
  const [made, setMade] = useState<{ library: Library; update: LibraryUpdate }>()
  useEffect(() => {
    let stop: (() => void) | undefined
    let wanted = true
    // Loaded behind the first drawing: most users have no updates, and none should wait for the database.
    void import('./watch-library.ts').then(({ watchLibrary }) => {
      if (wanted) stop = watchLibrary(setMade)
    })
    return () => {
      wanted = false
      stop?.()
    }
  }, [])
  return (
    <LibraryContext.Provider value={made?.library ?? BUNDLED_LIBRARY}>
      <LibraryUpdateContext.Provider value={made?.update}>{children}</LibraryUpdateContext.Provider>
    </LibraryContext.Provider>
  )
}
