import { computeSha256 } from '../../lib/sha256.ts'
import { type FetchPackOptions, fetchPack } from './fetch-pack.ts'
import { type InstallPackOptions, installPack } from './install-pack.ts'
import { packDb, type StoredPack } from './pack-db.ts'
import { toPackError } from './pack-error.ts'

/** The result of an update: a newer pack is in use, or the pack at the address is already in use. */
export interface UpdateResult {
  kind: 'installed' | 'same'
  stored: StoredPack
}

/** Downloads the pack at an address and installs it if it is newer. @throws PackError, and then no data was changed */
export async function updateLibrary(
  address: string,
  tools: InstallPackOptions & FetchPackOptions,
): Promise<UpdateResult> {
  const file = await fetchPack(address, tools)
  // On most days the file is the installed one. Skip the checks.
  const digest = await computeSha256(file)
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
