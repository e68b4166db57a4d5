// What an organisation sets by the browser's policies. It may name where updates come from and where reports may go
// (managed-recipients.ts), and nothing else: no policy turns on watching.

import { browser } from 'wxt/browser'
import { findAddressProblem } from './recipient-address.ts'
import { type UpdateSource, updateSourceSchema } from './settings-schema.ts'

const KEY = 'updates'

/** What the organisation says of updates: a source, nothing, or something that cannot be used. */
export type ManagedUpdates = { kind: 'set'; source: UpdateSource } | { kind: 'none' } | { kind: 'unusable' }

/** Reads one policy. Never rejects: a browser without policies for us has nothing (Firefox says so by an error). */
export async function readManagedPolicy(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key]
  } catch (error) {
    console.info('settings: no policies', error)
    return undefined
  }
}

/** Reads what the organisation set of updates. Never rejects. */
export async function readManagedUpdates(): Promise<ManagedUpdates> {
  const stored = await readManagedPolicy(KEY)
  if (stored === undefined || stored === null) return { kind: 'none' }
  const parsed = updateSourceSchema.safeParse(stored)
  if (!parsed.success || findAddressProblem('post', parsed.data.address)) return { kind: 'unusable' }
  return { kind: 'set', source: parsed.data }
}
