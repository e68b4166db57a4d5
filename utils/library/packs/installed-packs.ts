// The pack in use, for who shows the library.

import { liveQuery } from 'dexie'
import { computeBundleStamp } from './bundle-stamp.ts'
import { packDb, type StoredPack } from './pack-db.ts'
import { PackError, toPackError } from './pack-error.ts'
import { packSchema } from './pack-schema.ts'
import { type BundledRecords, validatePackRecords } from './read-pack.ts'

/** What is installed. A pack that does not fit the library of today is kept, but not used: `problem` says why. */
export interface InstalledPacks {
  current: StoredPack | undefined
  previous: StoredPack | undefined
  problem: PackError | undefined
}

/**
 * What is installed now. A pack that was installed under an earlier version of the extension may not fit the library that
 * came with this one, so it is checked again then. Rejects with a PackError when the device's storage cannot be read.
 */
export async function readInstalledPacks(bundle: BundledRecords): Promise<InstalledPacks> {
  const [current, previous] = await readPackSlots()
  return { current, previous, problem: current && findPackProblem(current, bundle) }
}

/** Calls back with what is installed, now and whenever that changes, from any page or the background. Returns the way to stop. */
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
  // A large pack takes a tenth of a second to check, which a popup does not have.
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
