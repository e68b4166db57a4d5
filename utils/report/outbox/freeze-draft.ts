import { buildReport } from '../model/build-report.ts'
import { serializePayload } from '../model/cloud-event.ts'
import type { OutboxItem, QueuedRecipient } from '../model/outbox-item.ts'
import { readPictureInTransaction } from './draft-pictures.ts'
import { outboxDb } from './outbox-db.ts'

/**
 * Makes the final bytes of a draft inside a transaction. They take its picture, and the author's name is wiped unless
 * the report includes it. The caller stores the draft in its next state.
 *
 * @throws OutboxError 'no-category'.
 */
export async function freezeDraft(
  draft: OutboxItem,
  recipient: Pick<QueuedRecipient, 'kind' | 'cloudevents'>,
): Promise<OutboxItem & { body: string }> {
  const report = buildReport(draft, await readPictureInTransaction(draft.id))
  await outboxDb.pictures.delete(draft.id)
  return {
    ...draft,
    post: { ...draft.post, title: report.post.title, author: report.author ?? null },
    body: serializePayload(report, recipient),
    askedAt: null,
  }
}
