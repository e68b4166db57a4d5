import { Dexie, type EntityTable } from 'dexie'
import { hasErrorName, OutboxError, toOutboxError } from '../model/outbox-error.ts'
import type { OutboxItem } from '../model/outbox-item.ts'
import type { Picture } from '../picture/picture-schema.ts'

/** The picture of a draft, under the draft's id. */
export type StoredPicture = Picture & { id: string }

/**
 * The outbox's database, by id; ids sort by the time the report was begun. With thousands waiting, what is due, what is old and
 * what is about the same post is found by an index and not by reading them all. Pictures lie apart: a list reads none of them.
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

/**
 * Runs one read-write transaction. Resolves only after the data is durably stored; rejects with an OutboxError, and then
 * nothing of it was stored.
 */
export async function transactOutbox<T>(work: () => Promise<T>): Promise<T> {
  const run = () => outboxDb.transaction('rw', outboxDb.items, outboxDb.pictures, work)
  try {
    return await queryOutboxDb(run).catch((error: unknown) => {
      // Firefox lets the first transaction after one that met a full device only delete, whether there is room again or not.
      if (hasErrorName('InvalidStateError', error)) return run()
      throw error
    })
  } catch (error) {
    throw toOutboxError(error)
  }
}

/** Asks the database, and opens it anew when opening it has failed, as it does on a full device: by itself Dexie never tries again. */
export function queryOutboxDb<T>(ask: () => Promise<T>): Promise<T> {
  return outboxDb.hasFailed() ? outboxDb.open().then(ask) : ask()
}

/** Changes one item in one transaction. In: how the item becomes another one, or undefined to leave it. Rejects with 'gone' when there is none. */
export function updateOutboxItem(id: string, next: (item: OutboxItem) => OutboxItem | undefined): Promise<OutboxItem> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    const changed = next(item)
    if (changed) await outboxDb.items.put(changed)
    return changed ?? item
  })
}
