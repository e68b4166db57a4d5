// Reads and watches the pack in use, for views of the library.

import { liveQuery } from 'dexie'
import { computeBundleStamp } from './bundle-stamp.ts'
import { packDb, type StoredPack } from './pack-db.ts'
import { PackError, toPackError } from './pack-error.ts'
import { packSchema } from './pack-schema.ts'
import { type BundledRecords, validatePackRecords } from './read-pack.ts'

/**
 * The installed packs. A pack that does not fit the bundled library is kept but not used; `problem` gives the reason.
 */
export interface InstalledPacks {
  current: StoredPack | undefined
  previous: StoredPack | undefined
  problem: PackError | undefined
}

/**
 * Reads the installed packs. A pack installed under an earlier version of the extension may not fit the library bundled
 * with this version, so it is checked again then.
 * @throws PackError when the storage cannot be read
 */
export async function readInstalledPacks(bundle: BundledRecords): Promise<InstalledPacks> {
  const [current, previous] = await readPackSlots()
  return { current, previous, problem: current && findPackProblem(current, bundle) }
}

/**
 * Calls back with the installed packs, now and after every change, from any page or the background.
 * @returns a function that stops watching
 */
export function watchInstalledPacks(
  bundle: BundledRecords,
  onInstalled: (installed: InstalledPacks) => void,
  onError: (error: PackError) => void,
): () => void {
  const subscription = liveQuery(() => readInstalledPacks(bundle)).subscribe({
    next: onInstalled,
    error: (error) => onError(toPackError(error)),
  })
  return () => subscription.unsubscribe()
}

async function readPackSlots(): Promise<[StoredPack | undefined, StoredPack | undefined]> {
  try {
    const [current, previous] = await packDb.packs.bulkGet(['current', 'previous'])
    return [current, previous]
  } catch (error) {
    throw toPackError(error)
  }
}

function findPackProblem({ pack, fits }: StoredPack, bundle: BundledRecords): PackError | undefined {
  // Checking a large pack takes 0.1 s, too long for a popup.
  if (fits === computeBundleStamp(bundle)) return undefined
  try {
    const parsed = packSchema.safeParse(pack)
    if (!parsed.success) return new PackError('schema')
    validatePackRecords(parsed.data, bundle)
    return undefined
  } catch (error) {
    return toPackError(error)
  }
}
