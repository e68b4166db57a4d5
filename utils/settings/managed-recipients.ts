// Report recipients that an organisation sets by browser policy. They are listed before the user's own. A report goes
// to one only when the user clicks. Policies contain no secrets, because every program on the device can read them.

import * as z from 'zod/mini'
import { readManagedPolicy, watchManagedPolicy } from './managed-policy.ts'
import { findAddressProblem } from './recipient-address.ts'
import { type Recipient, recipientSchema } from './settings-schema.ts'

const KEY = 'recipients'
/** Keeps managed recipients apart from the user's own, whose ids have another form. */
const PREFIX = 'co-quan:'
/** Further recipients are ignored. */
const MAX_RECIPIENTS = 20

const managedRecipientSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: recipientSchema.shape.name,
  kind: recipientSchema.shape.kind,
  address: recipientSchema.shape.address,
  auth: z.optional(recipientSchema.shape.auth),
  cloudevents: z.optional(recipientSchema.shape.cloudevents),
})

/** The recipients that the organisation set, and the number of entries that are unusable. */
export interface ManagedRecipients {
  recipients: readonly Recipient[]
  unusable: number
}

/** The value when there is no policy. */
export const NO_MANAGED_RECIPIENTS: ManagedRecipients = { recipients: [], unusable: 0 }

/** Whether a recipient was set by the organisation. */
export function isManagedRecipient({ id }: Pick<Recipient, 'id'>): boolean {
  return id.startsWith(PREFIX)
}

/** Reads the recipients that the organisation set. Never rejects. */
export async function readManagedRecipients(): Promise<ManagedRecipients> {
  const stored = await readManagedPolicy(KEY)
  if (stored === undefined || stored === null) return NO_MANAGED_RECIPIENTS
  const all: readonly unknown[] = Array.isArray(stored) ? stored.slice(0, MAX_RECIPIENTS) : [stored]
  const usable = new Map(all.flatMap((entry) => parseManagedRecipient(entry) ?? []).map((entry) => [entry.id, entry]))
  return { recipients: [...usable.values()], unusable: all.length - usable.size }
}

/**
 * Calls back whenever the policy changes.
 * @returns A function that stops watching.
 */
export function watchManagedRecipients(onChange: (managed: ManagedRecipients) => void): () => void {
  return watchManagedPolicy(KEY, () => void readManagedRecipients().then(onChange))
}

function parseManagedRecipient(stored: unknown): Recipient | undefined {
  const parsed = managedRecipientSchema.safeParse(stored)
  if (!parsed.success || findAddressProblem(parsed.data.kind, parsed.data.address)) return undefined
  const { id, auth = 'none', cloudevents = false, ...rest } = parsed.data
  return { ...rest, id: PREFIX + id, auth, cloudevents }
}
