// Pictures of drafts. They have a separate table, so that a list of reports reads no picture. Queueing a draft moves
// its picture into the report's final bytes and deletes it here.

import { createLiveQuery } from '../../lib/live-query.ts'
import { OutboxError, toOutboxError } from '../model/outbox-error.ts'
import { type Picture, pictureSchema } from '../picture/picture-schema.ts'
import { outboxDb, queryOutboxDb, transactOutbox } from './outbox-db.ts'

/**
 * Attaches a picture to a draft, replacing an earlier one. It also clears a send that waits for the browser's
 * permission prompt, as the user pressed send for a report without this picture, and counts as a change of the draft.
 *
 * @throws OutboxError 'gone'; 'state' when the report is no longer a draft.
 */
export async function attachPicture(id: string, picture: Picture, now = Date.now()): Promise<void> {
  const checked = pictureSchema.parse(picture)
  await transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    if (item.state !== 'draft') throw new OutboxError('state')
    await outboxDb.items.put({ ...item, savedAt: now, askedAt: null })
    await outboxDb.pictures.put({ ...checked, id })
  })
}

/**
 * Removes the picture of a draft, with the same effects on the draft as `attachPicture`.
 *
 * @returns The removed picture, for undo; null when the draft has no picture.
 */
export function detachPicture(id: string, now = Date.now()): Promise<Picture | null> {
  return transactOutbox(async () => {
    const picture = await readPictureInTransaction(id)
    await outboxDb.pictures.delete(id)
    await outboxDb.items.update(id, { ...(picture && { savedAt: now }), askedAt: null })
    return picture
  })
}

/** Reads the picture of a draft; null when it has no picture. */
export async function readDraftPicture(id: string): Promise<Picture | null> {
  try {
    return await queryOutboxDb(() => readPictureInTransaction(id))
  } catch (error) {
    throw toOutboxError(error)
  }
}

/**
 * Calls back with the picture of a draft, first now and then after every change by any page.
 *
 * @returns A function that ends the subscription.
 */
export function watchDraftPicture(
  id: string,
  onPicture: (picture: Picture | null) => void,
  onError: (error: OutboxError) => void,
): () => void {
  const subscription = createLiveQuery(() => queryOutboxDb(() => readPictureInTransaction(id))).subscribe({
    next: onPicture,
    error: (error) => onError(toOutboxError(error)),
  })
  return () => subscription.unsubscribe()
}

/** Reads the picture of a draft inside a transaction or a live query; null when it has no picture. */
export async function readPictureInTransaction(id: string): Promise<Picture | null> {
  const stored = await outboxDb.pictures.get(id)
  if (!stored) return null
  const { id: _of, ...picture } = stored
  return picture
}
