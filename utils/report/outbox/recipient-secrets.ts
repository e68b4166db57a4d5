// Secrets of recipients. They have a separate IndexedDB database in the extension's origin and are not in the settings,
// which every page of the extension holds. A secret is written, used for a request and deleted. No page shows it again,
// and no log contains it.

import { Dexie, type EntityTable } from 'dexie'
import * as z from 'zod/mini'
import { toOutboxError } from '../model/outbox-error.ts'
import type { QueuedRecipient } from '../model/outbox-item.ts'

/** Longest secret, in UTF-16 units. */
export const MAX_SECRET_LENGTH = 4000

/** Schema of a secret and the address it was entered for. The secret is sent to no other address. */
const storedSecretSchema = z.object({
  address: z.string(),
  secret: z.string().check(z.minLength(1), z.maxLength(MAX_SECRET_LENGTH)),
})

/** A stored secret with its address. */
export type StoredSecret = z.infer<typeof storedSecretSchema>

/** Database of secrets, by the ids of their recipients. */
export const secretsDb = new Dexie('recipient-secrets', { chromeTransactionDurability: 'strict' }) as Dexie & {
  secrets: EntityTable<StoredSecret & { id: string }, 'id'>
}

secretsDb.version(1).stores({ secrets: 'id' })

/**
 * Reads the secret of a recipient.
 *
 * @returns Null when no secret is stored for exactly this address.
 * @throws OutboxError when storage fails.
 */
export async function readSecret(recipient: Pick<QueuedRecipient, 'id' | 'address'>): Promise<string | null> {
  const stored = await withOutboxErrors(() => secretsDb.secrets.get(recipient.id))
  return stored?.address === recipient.address ? stored.secret : null
}

/**
 * Lists the ids of the recipients that have a stored secret.
 *
 * @throws OutboxError when storage fails.
 */
export async function listRecipientsWithSecret(): Promise<ReadonlySet<string>> {
  return new Set(await withOutboxErrors(() => secretsDb.secrets.toCollection().primaryKeys()))
}

/**
 * Stores a secret, replacing an earlier one.
 *
 * @throws OutboxError when storage fails or is full.
 */
export async function saveSecret(recipientId: string, stored: StoredSecret): Promise<void> {
  const checked = storedSecretSchema.parse(stored)
  await withOutboxErrors(() => secretsDb.secrets.put({ ...checked, id: recipientId }))
}

/**
 * Deletes a secret.
 *
 * @returns The deleted secret, for undo; undefined when no secret was stored.
 * @throws OutboxError when storage fails.
 */
export async function deleteSecret(recipientId: string): Promise<StoredSecret | undefined> {
  return withOutboxErrors(() =>
    secretsDb.transaction('rw', secretsDb.secrets, async () => {
      const stored = await secretsDb.secrets.get(recipientId)
      await secretsDb.secrets.delete(recipientId)
      return stored && { address: stored.address, secret: stored.secret }
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
