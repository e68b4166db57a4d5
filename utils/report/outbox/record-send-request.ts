import { readManagedRecipients } from '../../settings/managed-recipients.ts'
import { readSettings } from '../../settings/settings-store.ts'
import { recordSendRequest } from './outbox-store.ts'

/**
 * Records a pressed send as `recordSendRequest` does, with the recipient given by its id. It looks among the recipients
 * of the organisation and of the user, and does not change the draft when the recipient no longer exists.
 *
 * @throws OutboxError when storage fails.
 */
export async function recordSendRequestById(id: string, recipientId: string): Promise<void> {
  const { recipients } = await readManagedRecipients()
  const recipient = [...recipients, ...(await readSettings()).settings.recipients].find(
    (each) => each.id === recipientId,
  )
  if (recipient) await recordSendRequest(id, recipient)
}
