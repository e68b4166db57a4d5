import type { OutboxItem } from '../model/outbox-item.ts'

/**
 * Reads an item of the outbox without the code that manages its database (outbox-db.ts), which a page would first have
 * to load.
 *
 * @returns undefined when there is no such item or it cannot be read; the view of the outbox says which.
 */
export async function readOutboxItemEarly(id: string): Promise<OutboxItem | undefined> {
  try {
    const opening = indexedDB.open('outbox')
    // It does not exist yet. Only the code that manages it may create it.
    opening.onupgradeneeded = () => opening.transaction!.abort()
    const database = await settleRequest(opening)
    try {
      return await settleRequest(database.transaction('items').objectStore('items').get(id))
    } finally {
      database.close()
    }
  } catch (error) {
    console.warn('outbox: cannot be read yet', error)
    return undefined
  }
}

function settleRequest<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
