import { toOutboxError } from '../model/outbox-error.ts'
import type { ItemState, OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, queryOutboxDb } from './outbox-db.ts'

const REPORTED_STATES: readonly ItemState[] = [
  'queued',
  'sending',
  'delivered',
  'sent-elsewhere',
  'rejected',
  'undelivered',
]

const hasHandoff = ({ state, handed }: OutboxItem) => state === 'draft' && handed !== undefined

/**
 * Finds the newest other report about the same post, by the post's address. It counts when it was queued, whatever its
 * outcome, or when its draft was handed over without sending. Other drafts and withdrawn reports do not count.
 *
 * @returns Undefined when there is no such report, or when the post has no address.
 * @throws OutboxError when storage fails.
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
