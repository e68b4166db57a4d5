import { Dexie, type EntityTable } from 'dexie'
import { hasErrorName, OutboxError, toOutboxError } from '../model/outbox-error.ts'
import type { OutboxItem } from '../model/outbox-item.ts'
import type { Picture } from '../picture/picture-schema.ts'

/** The picture of a draft, stored under the draft's id. */
export type StoredPicture = Picture & { id: string }

/**
 * Database of the outbox. The primary key is the id, and ids sort by creation time.
 *
 * Thousands of reports can wait, so indexes find the due items of each recipient, the expired items and the items about
 * one post without reading all items. Pictures have a separate table, so that a list reads no picture.
 */
export const outboxDb = new Dexie('outbox', { chromeTransactionDurability: 'strict' }) as Dexie & {
  items: EntityTable<OutboxItem, 'id'>
  pictures: EntityTable<StoredPicture, 'id'>
}

outboxDb.version(1).stores({ items: 'id, state' })
outboxDb.version(2).stores({
  items: 'id, state, [state+nextAt], [state+settledAt], post.permalink',
  pictures: 'id',
})
outboxDb.version(3).stores({
  items: 'id, state, [state+nextAt], [state+settledAt], [state+recipient.address+nextAt], post.permalink',
})

/**
 * Runs one read-write transaction over items and pictures. It resolves only after the data is durably stored.
 *
 * @throws OutboxError when it fails; then no change of the transaction is stored.
 */
export async function transactOutbox<T>(work: () => Promise<T>): Promise<T> {
  const run = () => outboxDb.transaction('rw', outboxDb.items, outboxDb.pictures, work)
  try {
    return await queryOutboxDb(run).catch((error: unknown) => {
      // Firefox: the first transaction after one that found the device full can only delete, even when there is space
      // again. A second run succeeds.
      if (hasErrorName('InvalidStateError', error)) return run()
      throw error
    })
  } catch (error) {
    throw toOutboxError(error)
  }
}

/**
 * Queries the database, and reopens it first when an earlier open failed, as it does on a full device. Dexie itself
 * never tries again.
 */
export function queryOutboxDb<T>(ask: () => Promise<T>): Promise<T> {
  return outboxDb.hasFailed() ? outboxDb.open().then(ask) : ask()
}

/** Begins to open the database, so that a page need not wait for it after its settings. A query reports a failure. */
export function openOutboxEarly(): void {
  outboxDb.open().catch((error: unknown) => console.warn('outbox: cannot be opened yet', error))
}

/**
 * Changes one item in one transaction.
 *
 * @param next Returns the changed item, or undefined to leave it unchanged.
 * @returns The item after the change.
 * @throws OutboxError 'gone' when the item does not exist.
 */
export function updateOutboxItem(id: string, next: (item: OutboxItem) => OutboxItem | undefined): Promise<OutboxItem> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    const changed = next(item)
    if (changed) await outboxDb.items.put(changed)
    return changed ?? item
  })
}
