// The secrets of recipients: in a database of the extension's own origin, apart from the settings. Content scripts reach
// storage.local, and whoever has broken into a page's process may pass for one; this database they cannot open. Secrets are
// written, used for a request and deleted; no page shows one again, and none goes into a log.

import { Dexie, type EntityTable } from 'dexie'
import * as z from 'zod/mini'
import { toOutboxError } from '../model/outbox-error.ts'
import type { QueuedRecipient } from '../model/outbox-item.ts'

/** Longest secret, in UTF-16 units. */
export const MAX_SECRET_LENGTH = 4000

/** A secret, and the address it was entered for: it goes nowhere else. */
const storedSecretSchema = z.object({
  address: z.string(),
  secret: z.string().check(z.minLength(1), z.maxLength(MAX_SECRET_LENGTH)),
})

/** A kept secret, to be put back as it was. */
export type StoredSecret = z.infer<typeof storedSecretSchema>

/** The database of secrets, by the ids of their recipients. */
export const secretsDb = new Dexie('recipient-secrets', { chromeTransactionDurability: 'strict' }) as Dexie & {
  secrets: EntityTable<StoredSecret & { id: string }, 'id'>
}

secretsDb.version(1).stores({ secrets: 'id' })

/** The secret for a recipient, or null when none was kept for this very address. Rejects with OutboxError when storage fails. */
export async function readSecret(recipient: Pick<QueuedRecipient, 'id' | 'address'>): Promise<string | null> {
  const kept = await withOutboxErrors(() => secretsDb.secrets.get(recipient.id))
  return kept?.address === recipient.address ? kept.secret : null
}

/** The ids of the recipients a secret is kept for. Rejects with OutboxError when storage fails. */
export async function listRecipientsWithSecret(): Promise<ReadonlySet<string>> {
  return new Set(await withOutboxErrors(() => secretsDb.secrets.toCollection().primaryKeys()))
}

/** Keeps a secret in place of the one before it. Rejects with OutboxError when storage fails or is full. */
export async function saveSecret(recipientId: string, kept: StoredSecret): Promise<void> {
  const checked = storedSecretSchema.parse(kept)
  await withOutboxErrors(() => secretsDb.secrets.put({ ...checked, id: recipientId }))
}

/** Deletes a secret. Resolves to it, for undoing; undefined when there was none. Rejects with OutboxError when storage fails. */
export async function deleteSecret(recipientId: string): Promise<StoredSecret | undefined> {
  return withOutboxErrors(() =>
    secretsDb.transaction('rw', secretsDb.secrets, async () => {
      const kept = await secretsDb.secrets.get(recipientId)
      await secretsDb.secrets.delete(recipientId)
      return kept && { address: kept.address, secret: kept.secret }
    }),
  )
}

async function withOutboxErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toOutboxError(error)
  }
}
