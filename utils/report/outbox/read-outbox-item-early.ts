import { promisifyRequest } from 'idb-keyval'
import type { OutboxItem } from '../model/outbox-item.ts'

/**
 * Reads an item of the outbox without the code that manages its database (outbox-db.ts), which a page would first have
 * to load.
 *
 * @returns undefined when there is no such item or it cannot be read; the view of the outbox says which.
 */
export async function readOutboxItemEarly(id: string): Promise<OutboxItem | undefined> {
  try {
    // The names are those of outbox-db.ts. From a file shared with it, every page with that database would run the
    // script that reads early. An open without a version waits only while another page changes the version, and that
    // waits for no page long: Dexie closes its connections then, and this one is closed at once.
    const opening = indexedDB.open('outbox')
    // It does not exist yet. Only the code that manages it may create it.
    opening.onupgradeneeded = () => opening.transaction!.abort()
    const database = await promisifyRequest(opening)
    try {
      return await promisifyRequest(database.transaction('items').objectStore('items').get(id))
    } finally {
      database.close()
    }
  } catch (error) {
    console.warn('outbox: cannot be read yet', error)
    return undefined
  }
}
