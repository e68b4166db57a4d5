// The packs on the device: one current, one previous, never a mixture. All functions reject with a PackError, and a
// rejected call changes no data.

import { Dexie } from 'dexie'
import { computeSha256 } from '../../lib/sha256.ts'
import { computeBundleStamp } from './bundle-stamp.ts'
import { packDb, runPackTransaction, type StoredPack } from './pack-db.ts'
import { PackError } from './pack-error.ts'
import { type ReadPackOptions, readPack } from './read-pack.ts'

/** The options of an installation. */
export interface InstallPackOptions extends ReadPackOptions {
  /**
   * Whether the pack is still wanted: updates may have been turned off or got another source during the download. If
   * not, the installation rejects with 'cancelled'.
   */
  stillWanted?(): Promise<boolean>
}

/**
 * Checks the bytes of a pack's file and makes it the current pack; the old current pack becomes the previous one. All
 * checks run first and one transaction writes everything, so an interruption at any point leaves the old library
 * complete.
 * @param now milliseconds since 1970
 * @returns the new current pack
 * @throws PackError
 */
export async function installPack(
  file: Uint8Array<ArrayBuffer>,
  tools: InstallPackOptions,
  now = Date.now(),
): Promise<StoredPack> {
  const pack = await readPack(file, tools)
  const digest = await computeSha256(file)
  const fits = computeBundleStamp(tools.bundle)
  const { key } = tools
  return runPackTransaction(async () => {
    // Asked inside the transaction, while no other call can change the packs. If updates are turned off after this,
    // that also removes the new pack.
    if (tools.stillWanted && !(await Dexie.waitFor(tools.stillWanted()))) throw new PackError('cancelled')
    const highest = (await packDb.marks.get(key))?.sequence ?? 0
    if (pack.sequence < highest) throw new PackError('older')
    if (pack.sequence === highest) throw new PackError('replayed')
    const old = await packDb.packs.get('current')
    if (old) await packDb.packs.put({ ...old, slot: 'previous' })
    const stored: StoredPack = {
      slot: 'current',
      pack,
      key,
      digest,
      fits,
      installedAt: now,
      back: old ? 'previous' : 'bundle',
    }
    await packDb.packs.put(stored)
    await packDb.marks.put({ key, sequence: pack.sequence })
    return stored
  })
}

/**
 * Takes one step back, to the previous pack or to the bundled library. The pack that was left is not installed again,
 * only a newer one.
 * @param key the configured public key (base64); the previous pack must be signed by it too
 * @throws PackError
 */
export async function restorePreviousPack(key: string): Promise<void> {
  await runPackTransaction(async () => {
    const current = await packDb.packs.get('current')
    if (!current || current.back === 'nothing') throw new PackError('nothing-before')
    const previous = await packDb.packs.get('previous')
    await packDb.packs.clear()
    if (current.back === 'bundle') return
    if (!previous) throw new PackError('nothing-before')
    if (previous.key !== key) throw new PackError('other-key')
    await packDb.packs.put({ ...previous, slot: 'current', back: 'nothing' })
  })
}

/** Removes all packs and all sequence marks, so that the bundled library is in use again. */
export async function clearPacks(): Promise<void> {
  await runPackTransaction(async () => {
    await packDb.packs.clear()
    await packDb.marks.clear()
  })
}
