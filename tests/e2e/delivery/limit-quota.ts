import { waitFor } from '../harness/wait-for.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import type { StorageRoom } from './storage-room.ts'

/** Bytes to free. */
const FREED = 300_000
/** How long Chromium uses a cached quota, in milliseconds. */
const CACHE_LIFETIME = 30_000

/**
 * Limits the quota that Chromium gives to the extension, through its protocol. Chromium caches the quota it has seen,
 * so wait until it reads it again; from then on the limit is real.
 */
export async function limitQuota(world: DeliveryWorld): Promise<StorageRoom> {
  const page = await world.open()
  const session = await page.createCDPSession()
  const origin = world.stage.extensionOrigin
  const allow = async (more: number) => {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + more })
  }
  const readRoom = async () => {
    const { usage, quota } = await session.send('Storage.getUsageAndQuota', { origin })
    return quota - usage
  }
  const write = (sizes: number[], most = 20) => page.evaluate(writeUntilRefused, sizes, most)
  // LevelDB, in which Chromium keeps a database, merges its files at any moment and holds up to 5 MB more meanwhile.
  // Room that was computed from such a usage is gone a moment later. A write makes Chromium read the usage again.
  const free = async () => {
    await waitFor(async () => {
      await allow(FREED)
      const isRefused = await write([128])
      return !isRefused && Math.abs((await readRoom()) - FREED) < FREED / 2
    }, 'there is room again')
  }
  await allow(0)
  // One piece each time: thirty seconds of more would keep a core busy.
  await waitFor(() => write([65_536], 1), 'Chromium reads the quota again', CACHE_LIFETIME + 5_000)
  await free()
  return {
    fill: async () => {
      await allow(0)
      await write([65_536, 8192, 1024, 128])
    },
    free,
  }
}

/**
 * Runs in an extension page: stores pieces of each size until one is refused, at most `most` of a size. Resolves to
 * whether the last was refused.
 */
async function writeUntilRefused(sizes: number[], most: number): Promise<boolean> {
  const opening = indexedDB.open('day', 1)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  let refused = false
  for (const size of sizes) {
    refused = false
    for (let count = 0; count < most && !refused; count++) {
      refused = await new Promise<boolean>((ended) => {
        const transaction = database.transaction('pieces', 'readwrite')
        transaction.objectStore('pieces').add(crypto.getRandomValues(new Uint8Array(size)))
        transaction.oncomplete = () => ended(false)
        transaction.onabort = () => ended(true)
      })
    }
  }
  database.close()
  return refused
}
