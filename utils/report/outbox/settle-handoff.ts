// What the user says about a draft that was handed over: whether it went out. The extension cannot know: the letter is
// in the mail program, the paper on a desk.

import { OutboxError } from '../model/outbox-error.ts'
import { isHandoffOpen, type OutboxItem } from '../model/outbox-item.ts'
import { freezeDraft } from './freeze-draft.ts'
import { outboxDb, transactOutbox, updateOutboxItem } from './outbox-db.ts'
import { type ItemSnapshot, requireState } from './outbox-store.ts'

/** The recipient is not known here, so the report has no envelope. */
const NO_ENVELOPE = { kind: 'email', cloudevents: false } as const

/**
 * Makes a handed-over draft final, as the user says that it went out. Like a queued report it keeps its bytes with the
 * picture, and the author's name only if the report includes it. The picture may not have gone out: a letter that was
 * opened and copied text do not take it.
 *
 * @returns The draft as it was, for `undoSentMark`.
 * @throws OutboxError 'no-category' before any change is stored; 'gone'; 'state' also when the draft was changed since.
 */
export function markSentElsewhere(id: string, now = Date.now()): Promise<ItemSnapshot> {
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    const before = { item: requireState(item, 'draft'), picture: (await outboxDb.pictures.get(id)) ?? null }
    if (!isHandoffOpen(item)) throw new OutboxError('state')
    const frozen = await freezeDraft(item, NO_ENVELOPE)
    await outboxDb.items.put({ ...frozen, state: 'sent-elsewhere', settledAt: now })
    return before
  })
}

/**
 * Restores the draft that was marked as sent, with its picture.
 *
 * @throws OutboxError 'gone'; 'state' when it is no longer marked.
 */
export async function undoSentMark({ item, picture }: ItemSnapshot): Promise<void> {
  await transactOutbox(async () => {
    const marked = await outboxDb.items.get(item.id)
    if (!marked) throw new OutboxError('gone')
    requireState(marked, 'sent-elsewhere')
    await outboxDb.items.put(item)
    if (picture) await outboxDb.pictures.put(picture)
  })
}

/**
 * Forgets that a draft was handed over, as the user says that it did not go out.
 *
 * @returns The draft as it was, for `restoreHandoff`.
 * @throws OutboxError 'gone' or 'state'.
 */
export async function clearHandoff(id: string): Promise<OutboxItem> {
  let before: OutboxItem | undefined
  await updateOutboxItem(id, (item) => {
    before = requireState(item, 'draft')
    const { handed: _, ...others } = item
    return others
  })
  return before!
}

/** Gives a draft its record of a handoff back. What was written since stays, and so does a later handoff. */
export function restoreHandoff({ id, handed }: Pick<OutboxItem, 'id' | 'handed'>): Promise<OutboxItem> {
  return updateOutboxItem(id, (item) =>
    item.state === 'draft' && handed && !item.handed ? { ...item, handed } : undefined,
  )
}
