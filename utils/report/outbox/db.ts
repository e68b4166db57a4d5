import { Dexie, type EntityTable } from 'dexie'
import { asOutboxError, isCalled, OutboxError } from '../model/outbox-error.ts'
import type { OutboxItem } from '../model/outbox-item.ts'
import type { Picture } from '../picture/picture.ts'

/** The picture of a draft, under the draft's id. */
export type StoredPicture = Picture & { id: string }

/**
 * The outbox's database, by id; ids sort by the time the report was begun. With thousands waiting, what is due, what is old and
 * what is about the same post is found by an index and not by reading them all. Pictures lie apart: a list reads none of them.
 */
export const db = new Dexie('outbox', { chromeTransactionDurability: 'strict' }) as Dexie & {
  items: EntityTable<OutboxItem, 'id'>
  pictures: EntityTable<StoredPicture, 'id'>
}

db.version(1).stores({ items: 'id, state' })
db.version(2).stores({
  items: 'id, state, [state+nextAt], [state+settledAt], post.permalink',
  pictures: 'id',
})

/**
 * Runs one read-write transaction. Resolves only after the data is durably stored; rejects with an OutboxError, and then
 * nothing of it was stored.
 */
export async function transact<T>(work: () => Promise<T>): Promise<T> {
  const run = () => db.transaction('rw', db.items, db.pictures, work)
  try {
    return await reading(run).catch((error: unknown) => {
      // Firefox lets the first transaction after one that met a full device only delete, whether there is room again or not.
      if (isCalled('InvalidStateError', error)) return run()
      throw error
    })
  } catch (error) {
    throw asOutboxError(error)
  }
}

/** Asks the database, and opens it anew when opening it has failed, as it does on a full device: by itself Dexie never tries again. */
export function reading<T>(ask: () => Promise<T>): Promise<T> {
  return db.hasFailed() ? db.open().then(ask) : ask()
}

/** Changes one item in one transaction. In: how the item becomes another one, or undefined to leave it. Rejects with 'gone' when there is none. */
export function change(id: string, next: (item: OutboxItem) => OutboxItem | undefined): Promise<OutboxItem> {
  return transact(async () => {
    const item = await db.items.get(id)
    if (!item) throw new OutboxError('gone')
    const changed = next(item)
    if (changed) await db.items.put(changed)
    return changed ?? item
  })
}
