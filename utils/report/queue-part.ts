// The part of the background that queues a send which waited for a permission. It masks the numbers of others, so the
// checks for personal data come with it. It is a separate script (entrypoints/queue-part.ts), because a drain needs
// none of them.

import { toOriginPattern } from '../lib/host-permission.ts'
import { clearSendRequest, listOutboxItems } from './outbox/outbox-store.ts'
import { queueDraft } from './outbox/queue-draft.ts'

/** What the background asks of this part. */
export interface QueuePart {
  /**
   * Queues the draft whose send waited for permission to reach these origins: the prompt can have closed the page that
   * requested it. It stays a draft when it was changed or its send was cleared meanwhile. Rejects when the draft cannot
   * be queued.
   *
   * @param origins Match patterns of hosts.
   */
  queueRequestedSend(id: string, origins: readonly string[]): Promise<void>
  /** Forgets the send of a draft, because the user refused the permission. */
  dropRequestedSend(id: string): Promise<void>
}

/** Creates the part. */
export function createQueuePart(): QueuePart {
  return {
    queueRequestedSend: async (id, origins) => {
      const item = (await listOutboxItems(['draft'])).find((each) => each.id === id)
      if (!item?.recipient || item.askedAt === null) return
      if (origins.includes(toOriginPattern(item.recipient.address))) await queueDraft(id, item.recipient)
    },
    dropRequestedSend: async (id) => {
      await clearSendRequest(id)
    },
  }
}
