import type { ItemState, OutboxItem } from './item.ts'
import { db, reading } from './outbox-db.ts'
import { asOutboxError } from './outbox-error.ts'

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
