import { useEffect, useState } from 'preact/hooks'
import { followTrustedValue } from '../../utils/lib/trusted-storage.ts'
import {
  groupMissedControls,
  type MissedControlSum,
  readMissedControls,
} from '../../utils/site-access/missed-controls.ts'

/** Returns how often send controls were not recognized, by site, kept up to date; empty until it is read. */
export function useMissedControls(): readonly MissedControlSum[] {
  const [sums, setSums] = useState<readonly MissedControlSum[]>([])
  useEffect(() => {
    const read = async () => groupMissedControls(await readMissedControls())
    read().then(setSums, (error: unknown) => console.warn('missed controls: cannot be read', error))
    return followTrustedValue('missed-controls', read, setSums)
  }, [])
  return sums
}
