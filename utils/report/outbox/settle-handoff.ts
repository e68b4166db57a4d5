// What the user says about a draft that was handed over: whether it went out. The extension cannot know: the letter is
// in the mail program, the paper on a desk.

import { buildReport } from '../model/build-report.ts'
import { serializePayload } from '../model/cloud-event.ts'
import { OutboxError } from '../model/outbox-error.ts'
import type { OutboxItem } from '../model/outbox-item.ts'
import { readPictureInTransaction } from './draft-pictures.ts'
import { outboxDb, transactOutbox } from './outbox-db.ts'
import { type ItemSnapshot, requireState } from './outbox-store.ts'

/** The recipient of a report that was handed over is not known here. Its bytes are those of the data file. */
const BARE = { kind: 'email', cloudevents: false } as const

/**
 * Makes a handed-over draft final, as the user says that it went out. Like a queued report it keeps its bytes with the
 * picture, and the author's name only if the report includes it.
 *
 * @returns The draft as it was, for undo with `restoreItem`.
 * @throws OutboxError 'no-category' before any change is stored; 'gone' or 'state'.
 */
export function confirmHandoff(id: string, now = Date.now()): Promise<ItemSnapshot> {
  return settle(id, async (item) => {
    const report = buildReport(item, await readPictureInTransaction(id))
    await outboxDb.items.put({
      ...item,
      state: 'handed',
      post: { ...item.post, title: report.post.title, author: report.author ?? null },
      body: serializePayload(report, BARE),
      askedAt: null,
      settledAt: now,
    })
    await outboxDb.pictures.delete(id)
  })
}

/**
 * Forgets that a draft was handed over, as the user says that it did not go out.
 *
 * @returns The draft as it was, for undo with `restoreItem`.
 * @throws OutboxError 'gone' or 'state'.
 */
export function forgetHandoff(id: string): Promise<ItemSnapshot> {
  return settle(id, async ({ handed: _, ...item }) => {
    await outboxDb.items.put(item)
  })
}

function settle(id: string, change: (draft: OutboxItem) => Promise<void>): Promise<ItemSnapshot> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    const before = { item: requireState(item, 'draft'), picture: (await outboxDb.pictures.get(id)) ?? null }
    await change(item)
    return before
  })
}
