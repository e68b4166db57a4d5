// The secrets of recipients: in storage.local under a key of their own, apart from the settings. They are written, used for a
// request and deleted; no page shows one again, and none goes into a log.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { SentTo } from './item.ts'

const KEY = 'recipient-secrets'
/** Longest secret, in UTF-16 units. */
export const MAX_SECRET = 4000

/** A secret, and the address it was entered for: it goes nowhere else. */
const secretSchema = z.object({
  address: z.string(),
  secret: z.string().check(z.minLength(1), z.maxLength(MAX_SECRET)),
})
const secretsSchema = z.record(z.string(), secretSchema)

/** A kept secret, to be put back as it was. */
export type KeptSecret = z.infer<typeof secretSchema>

/** The secret for a recipient, or null when none was kept for this very address. Rejects when storage fails. */
export async function readSecret(recipient: Pick<SentTo, 'id' | 'address'>): Promise<string | null> {
  const kept = (await readAll())[recipient.id]
  return kept?.address === recipient.address ? kept.secret : null
}

/** The ids of the recipients a secret is kept for. */
export async function secretsKept(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await readAll()))
}

/** Keeps a secret in place of the one before it. Rejects when storage is full. */
export async function keepSecret(recipientId: string, kept: KeptSecret): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readAll()), [recipientId]: secretSchema.parse(kept) } })
}

/** Deletes a secret. Resolves to it, for undoing; undefined when there was none. */
export async function dropSecret(recipientId: string): Promise<KeptSecret | undefined> {
  const { [recipientId]: dropped, ...others } = await readAll()
  if (dropped) await browser.storage.local.set({ [KEY]: others })
  return dropped
}

async function readAll(): Promise<Record<string, KeptSecret>> {
  const stored = secretsSchema.safeParse((await browser.storage.local.get(KEY))[KEY])
  return stored.success ? stored.data : {}
}
