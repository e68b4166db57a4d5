import { Dexie, type EntityTable } from 'dexie'
import type { OutboxItem } from './item.ts'
import { asOutboxError, OutboxError } from './outbox-error.ts'
import type { Picture } from './picture/picture.ts'

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
  try {
    return await db.transaction('rw', db.items, db.pictures, work)
  } catch (error) {
    throw asOutboxError(error)
  }
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
