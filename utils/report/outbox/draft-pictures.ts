// The pictures of drafts. They lie in a table of their own, so that a list of reports reads none of them; queueing moves a
// picture into the report's final bytes, and then there is none here any more.

import { createLiveQuery } from '../../lib/live-query.ts'
import { OutboxError, toOutboxError } from '../model/outbox-error.ts'
import { type Picture, pictureSchema } from '../picture/picture-schema.ts'
import { outboxDb, queryOutboxDb, transactOutbox } from './outbox-db.ts'

/**
 * Attaches a picture to a draft, in place of one it has; a send that waits for the browser's answer was pressed for another
 * report, and is forgotten. Rejects with 'gone' or, once it is no draft any more, with 'state'.
 */
export async function attachPicture(id: string, picture: Picture): Promise<void> {
  const checked = pictureSchema.parse(picture)
  await transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    if (item.state !== 'draft') throw new OutboxError('state')
    await outboxDb.items.put({ ...item, askedAt: null })
    await outboxDb.pictures.put({ ...checked, id })
  })
}

/** Takes the picture of a draft away, and forgets a send as attaching does. Resolves to what was taken, for undoing; null when there was none. */
export function detachPicture(id: string): Promise<Picture | null> {
  return transactOutbox(async () => {
    const picture = await readPictureInTransaction(id)
    await outboxDb.pictures.delete(id)
    await outboxDb.items.update(id, { askedAt: null })
    return picture
  })
}

/** The picture of a draft; null when it has none. */
export async function readDraftPicture(id: string): Promise<Picture | null> {
  try {
    return await queryOutboxDb(() => readPictureInTransaction(id))
  } catch (error) {
    throw toOutboxError(error)
  }
}

/** Calls back with the picture of a draft, now and whenever it changes, from any page. Returns the way to stop. */
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

/** The picture of a draft, inside of a transaction or a live query; null when it has none. */
export async function readPictureInTransaction(id: string): Promise<Picture | null> {
  const stored = await outboxDb.pictures.get(id)
  if (!stored) return null
  const { id: _of, ...picture } = stored
  return picture
}
