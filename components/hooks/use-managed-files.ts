import { useEffect, useState } from 'preact/hooks'
import {
  type ManagedFiles,
  NO_MANAGED_FILES,
  readManagedFiles,
  watchManagedFiles,
} from '../../utils/settings/managed-files.ts'

/** Returns what the organisation has decided about the reading of files, kept up to date; empty until it is read. */
export function useManagedFiles(): ManagedFiles {
  const [managed, setManaged] = useState(NO_MANAGED_FILES)
  useEffect(() => {
    void readManagedFiles().then(setManaged)
    return watchManagedFiles(setManaged)
  }, [])
  return managed
}
