// The source of library updates: the organisation's policy, or otherwise the user's setting.

import { browser } from 'wxt/browser'
import { watchTrustedValue } from '../lib/trusted-storage.ts'
import { readManagedUpdates } from './managed-policy.ts'
import type { UpdateSource } from './settings-schema.ts'
import { readSettings } from './settings-store.ts'

/** The active source. `by` says who set it; 'unusable' when the organisation's policy is invalid. */
export interface ActiveUpdateSource {
  source: UpdateSource | null
  by: 'user' | 'organisation' | 'unusable'
}

/** Reads the active source. Rejects only when storage fails. */
export async function readUpdateSource(): Promise<ActiveUpdateSource> {
  const managed = await readManagedUpdates()
  if (managed.kind === 'set') return { source: managed.source, by: 'organisation' }
  if (managed.kind === 'unusable') return { source: null, by: 'unusable' }
  return { source: (await readSettings()).settings.updates, by: 'user' }
}

/** Whether this is still the active source. Rejects only when storage fails. */
export async function isActiveUpdateSource({ address, key }: UpdateSource): Promise<boolean> {
  const { source } = await readUpdateSource()
  return source?.address === address && source.key === key
}

/**
 * Calls back whenever the active source may have changed.
 * @returns A function that stops watching.
 */
export function watchUpdateSource(onChange: (inUse: ActiveUpdateSource) => void): () => void {
  const read = () => {
    readUpdateSource().then(onChange, (error: unknown) => console.error('settings: the source of updates', error))
  }
  const onPolicyChange = (_: unknown, area: string) => area === 'managed' && read()
  browser.storage.onChanged.addListener(onPolicyChange)
  const unwatch = watchTrustedValue('settings', read)
  return () => {
    browser.storage.onChanged.removeListener(onPolicyChange)
    unwatch()
  }
}
