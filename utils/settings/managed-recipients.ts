// Recipients of reports that an organisation sets by the browser's policies. They stand before the user's own; nothing goes to
// one without its user's click, and secrets are in no policy: every program of the device can read those.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { readManagedPolicy } from './managed-policy.ts'
import { findAddressProblem } from './recipient-address.ts'
import { type Recipient, recipientSchema } from './settings-schema.ts'

const KEY = 'recipients'
/** So that none passes for a recipient of the user's own, whose ids are made otherwise. */
const PREFIX = 'co-quan:'
/** The most that are taken. */
const MAX_RECIPIENTS = 20

const managedRecipientSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: recipientSchema.shape.name,
  kind: recipientSchema.shape.kind,
  address: recipientSchema.shape.address,
  auth: z.optional(recipientSchema.shape.auth),
  cloudevents: z.optional(recipientSchema.shape.cloudevents),
})

/** The recipients the organisation set, and how many of what it set no report can go to. */
export interface ManagedRecipients {
  recipients: readonly Recipient[]
  unusable: number
}

/** Where the organisation set none. */
export const NO_MANAGED_RECIPIENTS: ManagedRecipients = { recipients: [], unusable: 0 }

/** Whether a recipient is of the organisation's setting. */
export function isManagedRecipient({ id }: Pick<Recipient, 'id'>): boolean {
  return id.startsWith(PREFIX)
}

/** Reads the recipients the organisation set. Never rejects. */
export async function readManagedRecipients(): Promise<ManagedRecipients> {
  const stored = await readManagedPolicy(KEY)
  if (stored === undefined || stored === null) return NO_MANAGED_RECIPIENTS
  const all: readonly unknown[] = Array.isArray(stored) ? stored.slice(0, MAX_RECIPIENTS) : [stored]
  const usable = new Map(all.flatMap((each) => parseManagedRecipient(each) ?? []).map((each) => [each.id, each]))
  return { recipients: [...usable.values()], unusable: all.length - usable.size }
}

/** Calls back whenever they changed. Returns the way to stop. */
export function watchManagedRecipients(onChange: (managed: ManagedRecipients) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' && KEY in changes) void readManagedRecipients().then(onChange)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function parseManagedRecipient(stored: unknown): Recipient | undefined {
  const parsed = managedRecipientSchema.safeParse(stored)
  if (!parsed.success || findAddressProblem(parsed.data.kind, parsed.data.address)) return undefined
  const { id, auth = 'none', cloudevents = false, ...rest } = parsed.data
  return { ...rest, id: PREFIX + id, auth, cloudevents }
}
