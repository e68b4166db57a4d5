// Settings in storage.local: read, changed in one place, watched by everyone.

import { browser } from 'wxt/browser'
import { type MigratedSettings, migrateSettings, type SettingsProblem } from './migrate-settings.ts'
import { type Settings, settingsSchema } from './settings-schema.ts'

const KEY = 'settings'

/** Reads the settings, migrated. Rejects only when storage itself fails. */
export async function readSettings(): Promise<MigratedSettings> {
  const stored = await browser.storage.local.get(KEY)
  return migrateSettings(stored[KEY])
}

/**
 * Changes some settings and stores the whole. Rejects when storage is full, when the result would not fit the schema, or
 * when a newer version of the extension wrote what is stored (going back must not destroy it).
 */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  // One after another, whatever page they come from: what is read must not be older than what is written over.
  return navigator.locks.request(KEY, async () => {
    const { settings, problem } = await readSettings()
    if (problem === 'from-newer-version') throw new Error(problem)
    const next = settingsSchema.parse({ ...settings, ...change })
    await browser.storage.local.set({ [KEY]: next })
    return next
  })
}

/** Calls back with the settings whenever they change, from any page, and why they could not be used. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings, problem?: SettingsProblem) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes[KEY]) return
    const { settings, problem } = migrateSettings(changes[KEY].newValue)
    onChange(settings, problem)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
