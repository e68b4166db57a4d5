// The secrets of recipients: in a database of the extension's own origin, apart from the settings. Content scripts reach
// storage.local, and whoever has broken into a page's process may pass for one; this database they cannot open. Secrets are
// written, used for a request and deleted; no page shows one again, and none goes into a log.

import { Dexie, type EntityTable } from 'dexie'
import * as z from 'zod/mini'
import { asOutboxError } from '../model/outbox-error.ts'
import type { SentTo } from '../model/outbox-item.ts'

/** Longest secret, in UTF-16 units. */
export const MAX_SECRET = 4000

/** A secret, and the address it was entered for: it goes nowhere else. */
const secretSchema = z.object({
  address: z.string(),
  secret: z.string().check(z.minLength(1), z.maxLength(MAX_SECRET)),
})

/** A kept secret, to be put back as it was. */
export type KeptSecret = z.infer<typeof secretSchema>

/** The database of secrets, by the ids of their recipients. */
export const db = new Dexie('recipient-secrets', { chromeTransactionDurability: 'strict' }) as Dexie & {
  secrets: EntityTable<KeptSecret & { id: string }, 'id'>
}

db.version(1).stores({ secrets: 'id' })

/** The secret for a recipient, or null when none was kept for this very address. Rejects with OutboxError when storage fails. */
export async function readSecret(recipient: Pick<SentTo, 'id' | 'address'>): Promise<string | null> {
  const kept = await stored(() => db.secrets.get(recipient.id))
  return kept?.address === recipient.address ? kept.secret : null
}

/** The ids of the recipients a secret is kept for. Rejects with OutboxError when storage fails. */
export async function secretsKept(): Promise<ReadonlySet<string>> {
  return new Set(await stored(() => db.secrets.toCollection().primaryKeys()))
}

/** Keeps a secret in place of the one before it. Rejects with OutboxError when storage fails or is full. */
export async function keepSecret(recipientId: string, kept: KeptSecret): Promise<void> {
  const checked = secretSchema.parse(kept)
  await stored(() => db.secrets.put({ ...checked, id: recipientId }))
}

/** Deletes a secret. Resolves to it, for undoing; undefined when there was none. Rejects with OutboxError when storage fails. */
export async function dropSecret(recipientId: string): Promise<KeptSecret | undefined> {
  return stored(() =>
    db.transaction('rw', db.secrets, async () => {
      const kept = await db.secrets.get(recipientId)
      await db.secrets.delete(recipientId)
      return kept && { address: kept.address, secret: kept.secret }
    }),
  )
}

async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asOutboxError(error)
  }
}
