import { toOutboxError } from '../model/outbox-error.ts'
import type { ItemState, OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, queryOutboxDb } from './outbox-db.ts'

const REPORTED_STATES: readonly ItemState[] = ['queued', 'sending', 'delivered', 'rejected', 'undelivered']

const hasHandoff = ({ state, handed }: OutboxItem) => state === 'draft' && handed !== undefined

/**
 * The newest report about the same post (by its address) that was sent off, whatever became of it, or handed over by another way;
 * undefined when there is none, or when the post has no address of its own. Other drafts and what was withdrawn do not count. Rejects with OutboxError.
 */
export async function findPreviousReport(item: Pick<OutboxItem, 'id' | 'post'>): Promise<OutboxItem | undefined> {
  const { permalink } = item.post
  if (permalink === null) return undefined
  try {
    return await queryOutboxDb(() =>
      outboxDb.items
        .where('post.permalink')
        .equals(permalink)
        .filter((each) => each.id !== item.id && (REPORTED_STATES.includes(each.state) || hasHandoff(each)))
        .last(),
    )
  } catch (error) {
    throw toOutboxError(error)
  }
}
