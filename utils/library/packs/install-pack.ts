// Packs on the device: one in use, the one before, and never a mix. All calls reject with a PackError, and a call that
// rejects has changed nothing.

import { Dexie } from 'dexie'
import { computeBundleStamp } from './bundle-stamp.ts'
import { packDb, runPackTransaction, type StoredPack } from './pack-db.ts'
import { PackError } from './pack-error.ts'
import { type ReadPackOptions, readPack } from './read-pack.ts'

/** What an installation goes by. */
export interface InstallPackOptions extends ReadPackOptions {
  /** Whether the pack is still wanted: it may have been under way when updates were given up, or got another source. Else 'cancelled'. */
  stillWanted?(): Promise<boolean>
}

/**
 * Checks the bytes of a pack's file and puts it into use; what was in use becomes the one before. Stopped anywhere, it
 * leaves the old library whole: all is written in one transaction, after all was checked. Resolves to what is in use now.
 */
export async function installPack(
  file: Uint8Array<ArrayBuffer>,
  tools: InstallPackOptions,
  now = Date.now(),
): Promise<StoredPack> {
  const pack = await readPack(file, tools)
  const digest = await computeFileDigest(file)
  const fits = computeBundleStamp(tools.bundle)
  const { key } = tools
  return runPackTransaction(async () => {
    // Asked while nobody else can change the packs: whoever gives updates up after this takes the new one away, too.
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
 * Takes one step back, to the pack before or to the library as it is packed with the extension. What was left is not
 * installed again; a newer one will be. In: the key that is set; the pack before must be signed by it, too.
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

/** Takes away all packs and what is known of earlier ones: the library is again as it is packed with the extension. */
export async function clearPacks(): Promise<void> {
  await runPackTransaction(async () => {
    await packDb.packs.clear()
    await packDb.marks.clear()
  })
}

/** SHA-256 of a file, in hexadecimal digits. */
export async function computeFileDigest(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
