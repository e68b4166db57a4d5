import { type FetchPackOptions, fetchPack } from './fetch-pack.ts'
import { computeFileDigest, type InstallPackOptions, installPack } from './install-pack.ts'
import { packDb, type StoredPack } from './pack-db.ts'
import { toPackError } from './pack-error.ts'

/** What an update came to: a newer pack is in use, or the one at the address is the one in use already. */
export interface UpdateResult {
  kind: 'installed' | 'same'
  stored: StoredPack
}

/** Fetches the pack at an address and installs it when it is newer. Rejects with a PackError, and then nothing was changed. */
export async function updateLibrary(
  address: string,
  tools: InstallPackOptions & FetchPackOptions,
): Promise<UpdateResult> {
  const file = await fetchPack(address, tools)
  // The usual day: the file is the one that was installed. It need not be checked again.
  const digest = await computeFileDigest(file)
  const current = await readCurrentPack()
  if (current?.digest === digest && current.key === tools.key) return { kind: 'same', stored: current }
  return { kind: 'installed', stored: await installPack(file, tools) }
}

async function readCurrentPack(): Promise<StoredPack | undefined> {
  try {
    return await packDb.packs.get('current')
  } catch (error) {
    throw toPackError(error)
  }
}
