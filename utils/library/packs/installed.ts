// The pack in use, for who shows the library.

import { liveQuery } from 'dexie'
import { stampOf } from './bundle-stamp.ts'
import { packSchema } from './pack.ts'
import { db, type StoredPack } from './pack-db.ts'
import { asPackError, PackError } from './pack-error.ts'
import { type Bundle, checkRecords } from './read-pack.ts'

/** What is installed. A pack that does not fit the library of today is kept, but not used: `problem` says why. */
export interface Installed {
  current: StoredPack | undefined
  previous: StoredPack | undefined
  problem: PackError | undefined
}

/**
 * What is installed now. A pack that was installed under an earlier version of the extension may not fit the library that
 * came with this one, so it is checked again then. Rejects with a PackError when the device's storage cannot be read.
 */
export async function readInstalled(bundle: Bundle): Promise<Installed> {
  const [current, previous] = await both()
  return { current, previous, problem: current && problemOf(current, bundle) }
}

/** Calls back with what is installed, now and whenever that changes, from any page or the background. Returns the way to stop. */
export function watchInstalled(
  bundle: Bundle,
  onInstalled: (installed: Installed) => void,
  onError: (error: PackError) => void,
): () => void {
  const subscription = liveQuery(() => readInstalled(bundle)).subscribe({
    next: onInstalled,
    error: (error) => onError(asPackError(error)),
  })
  return () => subscription.unsubscribe()
}

async function both(): Promise<[StoredPack | undefined, StoredPack | undefined]> {
  try {
    const [current, previous] = await db.packs.bulkGet(['current', 'previous'])
    return [current, previous]
  } catch (error) {
    throw asPackError(error)
  }
}

function problemOf({ pack, fits }: StoredPack, bundle: Bundle): PackError | undefined {
  // A large pack takes a tenth of a second to check, which a popup does not have.
  if (fits === stampOf(bundle)) return undefined
  try {
    const parsed = packSchema.safeParse(pack)
    if (!parsed.success) return new PackError('schema')
    checkRecords(parsed.data, bundle)
    return undefined
  } catch (error) {
    return asPackError(error)
  }
}
