// Where updates of the library come from: what the organisation set, or else what the user did.

import { browser } from 'wxt/browser'
import { readManagedUpdates } from './managed-policy.ts'
import type { UpdateSource } from './settings-schema.ts'
import { readSettings } from './settings-store.ts'

/** The source in use. `by` says who set it; 'unusable' when the organisation set one that no update can come from. */
export interface ActiveUpdateSource {
  source: UpdateSource | null
  by: 'user' | 'organisation' | 'unusable'
}

/** The source in use. Rejects only when storage itself fails. */
export async function readUpdateSource(): Promise<ActiveUpdateSource> {
  const managed = await readManagedUpdates()
  if (managed.kind === 'set') return { source: managed.source, by: 'organisation' }
  if (managed.kind === 'unusable') return { source: null, by: 'unusable' }
  return { source: (await readSettings()).settings.updates, by: 'user' }
}

/** Whether updates still come from this source. Rejects only when storage itself fails. */
export async function isActiveUpdateSource({ address, key }: UpdateSource): Promise<boolean> {
  const { source } = await readUpdateSource()
  return source?.address === address && source.key === key
}

/** Calls back whenever the source in use may have changed. Returns the way to stop. */
export function watchUpdateSource(onChange: (inUse: ActiveUpdateSource) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'managed' && !(area === 'local' && 'settings' in changes)) return
    readUpdateSource().then(onChange, (error: unknown) => console.error('settings: the source of updates', error))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
