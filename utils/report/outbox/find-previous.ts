import { asOutboxError } from '../model/outbox-error.ts'
import type { ItemState, OutboxItem } from '../model/outbox-item.ts'
import { db, reading } from './db.ts'

const REPORTED: readonly ItemState[] = ['queued', 'sending', 'delivered', 'rejected', 'undelivered']

const isHanded = ({ state, handed }: OutboxItem) => state === 'draft' && handed !== undefined

/**
 * The newest report about the same post (by its address) that was sent off, whatever became of it, or handed over by another way;
 * undefined when there is none, or when the post has no address of its own. Other drafts and what was withdrawn do not count. Rejects with OutboxError.
 */
export async function reportedBefore(item: Pick<OutboxItem, 'id' | 'post'>): Promise<OutboxItem | undefined> {
  const { permalink } = item.post
  if (permalink === null) return undefined
  try {
    return await reading(() =>
      db.items
        .where('post.permalink')
        .equals(permalink)
        .filter((each) => each.id !== item.id && (REPORTED.includes(each.state) || isHanded(each)))
        .last(),
    )
  } catch (error) {
    throw asOutboxError(error)
  }
}
