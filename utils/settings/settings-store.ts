// Settings in storage.local: all reads, writes and subscriptions go through here.

import { browser } from 'wxt/browser'
import { type MigratedSettings, migrateSettings, type SettingsProblem } from './migrate-settings.ts'
import { type Settings, settingsSchema } from './settings-schema.ts'

const KEY = 'settings'

/** Reads and migrates the settings. Rejects only when storage fails. */
export async function readSettings(): Promise<MigratedSettings> {
  const stored = await browser.storage.local.get(KEY)
  return migrateSettings(stored[KEY])
}

/**
 * Changes some settings and stores the result. Rejects when storage is full, when the result does not match the schema,
 * or when the stored settings are of a newer version (a downgrade must not destroy them).
 */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  // Serialize read-modify-write across all pages, so that no change is overwritten by one based on an older value.
  return navigator.locks.request(KEY, async () => {
    const { settings, problem } = await readSettings()
    if (problem === 'from-newer-version') throw new Error(problem)
    const next = settingsSchema.parse({ ...settings, ...change })
    await browser.storage.local.set({ [KEY]: next })
    return next
  })
}

/**
 * Calls back with the settings, and why they are unusable, whenever they change on any page.
 * @returns A function that stops watching.
 */
export function watchSettings(onChange: (settings: Settings, problem?: SettingsProblem) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !changes[KEY]) return
    const { settings, problem } = migrateSettings(changes[KEY].newValue)
    onChange(settings, problem)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
