import { readSettings } from '../settings/store.ts'
import { noteAsked } from './outbox.ts'

/**
 * Remembers that send was pressed for a draft, as `noteAsked` does, with the recipient named by its id in the settings. Does
 * nothing when it is no longer there. Rejects with OutboxError.
 */
export async function noteAskedFor(id: string, recipientId: string): Promise<void> {
  const { recipients } = (await readSettings()).settings
  const recipient = recipients.find((each) => each.id === recipientId)
  if (recipient) await noteAsked(id, recipient)
}
