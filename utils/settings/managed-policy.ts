// Settings that an organisation makes by browser policy. A policy can set where updates come from, where reports may go
// (managed-recipients.ts), which words are pointed out (managed-words.ts), what is read of files (managed-files.ts) and
// where feedback can be sent (feedback-address.ts), but cannot enable monitoring of users.

import { browser } from 'wxt/browser'
import { findAddressProblem } from './recipient-address.ts'
import { type UpdateSource, updateSourceSchema } from './settings-schema.ts'

const KEY = 'updates'

/** The organisation's policy on updates: a source, no policy, or an unusable value. */
export type ManagedUpdates = { kind: 'set'; source: UpdateSource } | { kind: 'none' } | { kind: 'unusable' }

/** Reads one policy; undefined when it is not set. Never rejects: Firefox throws when it has no policies for us. */
export async function readManagedPolicy(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key]
  } catch (error) {
    console.info('settings: no policies', error)
    return undefined
  }
}

/**
 * Calls back whenever one policy changes.
 * @returns A function that stops watching.
 */
export function watchManagedPolicy(key: string, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' && key in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Reads the organisation's policy on updates. Never rejects. */
export async function readManagedUpdates(): Promise<ManagedUpdates> {
  const stored = await readManagedPolicy(KEY)
  if (stored === undefined || stored === null) return { kind: 'none' }
  const parsed = updateSourceSchema.safeParse(stored)
  if (!parsed.success || findAddressProblem('post', parsed.data.address)) return { kind: 'unusable' }
  return { kind: 'set', source: parsed.data }
}
