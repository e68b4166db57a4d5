import { waitFor } from '../harness/wait-for.ts'
import type { DeliveryWorld } from './delivery-world.ts'
import type { StorageRoom } from './storage-room.ts'

/** What is given back, in bytes. */
const SOME = 300_000
/** For how long Chromium goes by the room it found once, in milliseconds. */
const REMEMBERED = 30_000

/**
 * The room that Chromium allots to the extension, made small through its protocol. It looks only now and then at how much there
 * is, and lives on what it found: so it is made to forget once, and from then on what is left is really used up.
 */
export async function limitQuota(world: DeliveryWorld): Promise<StorageRoom> {
  const page = await world.open()
  const session = await page.createCDPSession()
  const origin = world.stage.extensionOrigin
  const allow = async (more: number) => {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + more })
  }
  const write = (sizes: number[]) => page.evaluate(writeUntilRefused, sizes)
  await allow(0)
  await waitFor(() => write([65_536]), 'Chromium looks anew at how much room there is', REMEMBERED + 5_000)
  await allow(SOME)
  return {
    fill: async () => {
      await allow(0)
      await write([65_536, 8192, 1024, 128])
    },
    free: () => allow(SOME),
  }
}

/** Runs in one of our pages: stores pieces of each size, each as often as there is room for it (at most some times). Resolves to whether the last was refused. */
async function writeUntilRefused(sizes: number[]): Promise<boolean> {
  const opening = indexedDB.open('day', 1)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  let refused = false
  for (const size of sizes) {
    refused = false
    for (let count = 0; count < 20 && !refused; count++) {
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
