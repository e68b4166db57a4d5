import { readManagedRecipients } from '../../settings/managed-recipients.ts'
import { readSettings } from '../../settings/settings-store.ts'
import { recordSendRequest } from './outbox-store.ts'

/**
 * Remembers that send was pressed for a draft, as `recordSendRequest` does, with the recipient named by its id among the
 * organisation's and the user's. Does nothing when it is no longer there. Rejects with OutboxError.
 */
export async function recordSendRequestById(id: string, recipientId: string): Promise<void> {
  const { recipients } = await readManagedRecipients()
  const recipient = [...recipients, ...(await readSettings()).settings.recipients].find(
    (each) => each.id === recipientId,
  )
  if (recipient) await recordSendRequest(id, recipient)
}
