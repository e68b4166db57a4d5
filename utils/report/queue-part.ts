// The part of the background that queues a send which waited for a permission. It masks the numbers of others, so the
// checks for personal data come with it. It is a separate script (entrypoints/queue-part.ts), because a drain needs
// none of them.

import { toOriginPattern } from '../lib/host-permission.ts'
import { listOutboxItems } from './outbox/outbox-store.ts'
import { queueDraft } from './outbox/queue-draft.ts'

/** How long a pressed send waits for the browser's permission prompt, in milliseconds. */
const SEND_REQUEST_TTL = 5 * 60_000

/** What the background asks of this part. */
export interface QueuePart {
  /**
   * Queues the drafts whose send waited for permission to reach these origins: the prompt can have closed the page that
   * requested it. Rejects when the outbox cannot be read.
   *
   * @param origins Match patterns of hosts.
   */
  queueRequestedSends(origins: readonly string[]): Promise<void>
}

/** Creates the part. */
export function createQueuePart(): QueuePart {
  return {
    queueRequestedSends: async (origins) => {
      for (const item of await listOutboxItems(['draft'])) {
        const { recipient, askedAt } = item
        if (!recipient || askedAt === null || Date.now() - askedAt > SEND_REQUEST_TTL) continue
        // A draft that cannot be queued must not block the others.
        if (origins.includes(toOriginPattern(recipient.address))) await queueDraft(item.id, recipient).catch(logError)
      }
    },
  }
}

function logError(error: unknown): void {
  console.error('report: in the background', error)
}
