// A post that is captured again begins a new draft, or takes the place of one in which nobody has changed anything.
// Where an earlier draft about it was left unfinished, the user can go on with that one in the new draft, which knows
// where the post is on the page now.

import { type CapturedPost, capturedPostSchema } from '../model/captured-post.ts'
import { OutboxError, toOutboxError } from '../model/outbox-error.ts'
import { EMPTY_REPORT_FORM, type OutboxItem } from '../model/outbox-item.ts'
import { outboxDb, queryOutboxDb, transactOutbox } from './outbox-db.ts'
import { createDraft } from './outbox-store.ts'

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
  try {
    return await queryOutboxDb(() => findUnfinished(post, (each) => each.id !== id && !isUntouched(each)))
  } catch (error) {
    throw toOutboxError(error)
  }
}

/**
 * Stores a captured post: in the newest draft about it in which nobody has changed anything, which keeps its id as a
 * page may show it, or in a new one.
 *
 * @throws OutboxError when storage fails.
 */
export async function storeCapture(captured: CapturedPost, now = Date.now()): Promise<OutboxItem> {
  const post = capturedPostSchema.parse(captured)
  const replaced = await transactOutbox(async () => {
    const untouched = await findUnfinished(post, isUntouched)
    if (!untouched) return undefined
    const item: OutboxItem = { ...untouched, post, createdAt: now, savedAt: now }
    await outboxDb.items.put(item)
    return item
  })
  return replaced ?? createDraft(post, now)
}

/** Finds the newest unfinished draft about a post with an address and the same text that passes a test. */
async function findUnfinished(
  { permalink, text }: CapturedPost,
  accept: (item: OutboxItem) => boolean,
): Promise<OutboxItem | undefined> {
  if (permalink === null) return undefined
  return outboxDb.items
    .where('post.permalink')
    .equals(permalink)
    .filter((each) => each.post.text === text && isUnfinished(each) && accept(each))
    .last()
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
