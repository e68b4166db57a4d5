import { type FetchTools, fetchPack } from './fetch-pack.ts'
import { digestOf, type InstallTools, installPack } from './install.ts'
import { db, type StoredPack } from './pack-db.ts'
import { asPackError } from './pack-error.ts'

/** What an update came to: a newer pack is in use, or the one at the address is the one in use already. */
export interface Updated {
  kind: 'installed' | 'same'
  stored: StoredPack
}

/** Fetches the pack at an address and installs it when it is newer. Rejects with a PackError, and then nothing was changed. */
export async function updateFrom(address: string, tools: InstallTools & FetchTools): Promise<Updated> {
  const file = await fetchPack(address, tools)
  // The usual day: the file is the one that was installed. It need not be checked again.
  const digest = await digestOf(file)
  const current = await inUse()
  if (current?.digest === digest && current.key === tools.key) return { kind: 'same', stored: current }
  return { kind: 'installed', stored: await installPack(file, tools) }
}

async function inUse(): Promise<StoredPack | undefined> {
  try {
    return await db.packs.get('current')
  } catch (error) {
    throw asPackError(error)
  }
}
