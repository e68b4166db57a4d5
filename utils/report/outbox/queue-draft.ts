// Separate from the outbox's other actions: it brings the checks that mask the numbers of others, and the background
// loads them only for a send that waited for a permission (docs/decisions/background-parts.md).

import { OutboxError } from '../model/outbox-error.ts'
import type { OutboxItem, QueuedRecipient } from '../model/outbox-item.ts'
import { MAX_REPORT_BYTES } from '../model/report-schema.ts'
import { validateSinkAddress } from '../sinks/index.ts'
import { freezeDraft } from './freeze-draft.ts'
import { outboxDb, transactOutbox } from './outbox-db.ts'
import { requireState } from './outbox-store.ts'

/**
 * Makes a draft final and queues it. One transaction stores the bytes, the recipient and the state, moves the picture
 * into the bytes, and wipes the author's name unless the report includes it. Queueing a queued item again changes no
 * data.
 *
 * @param most Most bytes of the report.
 * @throws OutboxError 'not-https', 'no-category' or 'too-large' before any change is stored; 'gone' or 'state'.
 */
export async function queueDraft(
  id: string,
  recipient: QueuedRecipient,
  now = Date.now(),
  most = MAX_REPORT_BYTES,
): Promise<OutboxItem> {
  validateSinkAddress(recipient.address)
  return transactOutbox(async () => {
    const item = await outboxDb.items.get(id)
    if (!item) throw new OutboxError('gone')
    if (item.state === 'queued' || item.state === 'sending' || item.state === 'delivered') return item
    const draft = requireState(item, 'draft')
    const frozen = await freezeDraft(draft, recipient)
    if (new TextEncoder().encode(frozen.body).length > most) throw new OutboxError('too-large')
    const queued: OutboxItem = { ...frozen, state: 'queued', recipient, nextAt: now, queuedAt: now }
    await outboxDb.items.put(queued)
    return queued
  })
}
