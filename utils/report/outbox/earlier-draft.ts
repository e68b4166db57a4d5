// A post that is captured again begins a new draft. Where an earlier draft about it was left unfinished, the user can
// go on with that one in the new draft, which knows where the post is on the page now.

import { OutboxError, toOutboxError } from '../model/outbox-error.ts'
import { EMPTY_REPORT_FORM, type OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, queryOutboxDb, transactOutbox } from './outbox-db.ts'

/** Whether nobody has changed a draft since its post was captured. */
export function isUntouched({ form, createdAt, savedAt }: OutboxItem): boolean {
  return savedAt === createdAt && JSON.stringify(form) === JSON.stringify(EMPTY_REPORT_FORM)
}

/**
 * Finds the newest other draft that was begun about the same post while its text was the same. A draft that was handed
 * over, or that the user has asked to send, is finished.
 *
 * @returns Undefined when there is none, or when the post has no address.
 * @throws OutboxError when storage fails.
 */
export async function findEarlierDraft({ id, post }: Pick<OutboxItem, 'id' | 'post'>): Promise<OutboxItem | undefined> {
  const { permalink, text } = post
  if (permalink === null) return undefined
  try {
    return await queryOutboxDb(() =>
      outboxDb.items
        .where('post.permalink')
        .equals(permalink)
        .filter((each) => each.id !== id && each.post.text === text && isUnfinished(each) && !isUntouched(each))
        .last(),
    )
  } catch (error) {
    throw toOutboxError(error)
  }
}

function isUnfinished({ state, handed, askedAt }: OutboxItem): boolean {
  return state === 'draft' && handed === undefined && askedAt === null
}

/**
 * Moves the form, the recipient and the picture of an earlier draft into an untouched one about the same post, and
 * removes the earlier one, in one transaction.
 *
 * @throws OutboxError 'gone' when one of them does not exist; 'state' when one of them has changed since, so that
 * something would be lost.
 */
export function takeOverDraft(id: string, earlierId: string, now = Date.now()): Promise<OutboxItem> {
  return transactOutbox(async () => {
    const [item, earlier] = await outboxDb.items.bulkGet([id, earlierId])
    if (!item || !earlier) throw new OutboxError('gone')
    const isSame = item.post.permalink === earlier.post.permalink && item.post.text === earlier.post.text
    if (!isSame || item.state !== 'draft' || !isUntouched(item) || !isUnfinished(earlier))
      throw new OutboxError('state')
    const taken: OutboxItem = { ...item, form: earlier.form, recipient: earlier.recipient, savedAt: now }
    const picture = await outboxDb.pictures.get(earlierId)
    await outboxDb.items.put(taken)
    await outboxDb.items.delete(earlierId)
    if (picture) await outboxDb.pictures.put({ ...picture, id })
    await outboxDb.pictures.delete(earlierId)
    return taken
  })
}
