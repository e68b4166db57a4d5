import { useEffect, useState } from 'preact/hooks'
import { groupMisjudged, type MisjudgedSum, readMisjudged } from '../../utils/compose/misjudged-store.ts'
import { followTrustedValue } from '../../utils/lib/trusted-storage.ts'

/** Returns what was marked as wrong, by rule, kept up to date; undefined until it is read. */
export function useMisjudged(): readonly MisjudgedSum[] | undefined {
  const [sums, setSums] = useState<readonly MisjudgedSum[]>()
  useEffect(() => {
    const read = async () => groupMisjudged(await readMisjudged())
    read().then(setSums, (error: unknown) => {
      console.warn('marked as wrong: cannot be read', error)
      setSums([])
    })
    return followTrustedValue('misjudged', read, setSums)
  }, [])
  return sums
}
