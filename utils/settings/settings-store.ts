// The stored settings: all reads, writes and subscriptions go through here. A content script cannot use it; it asks the
// background for the little that it needs (utils/site-access).

import { followTrustedValue, readTrustedValue, updateTrustedValue } from '../lib/trusted-storage.ts'
import { type MigratedSettings, migrateSettings, type SettingsProblem } from './migrate-settings.ts'
import { type Settings, settingsSchema } from './settings-schema.ts'

const KEY = 'settings'

/** Reads and migrates the settings. Rejects only when storage fails. */
export async function readSettings(): Promise<MigratedSettings> {
  return migrateSettings(await readTrustedValue(KEY))
}

/** A change of some settings, or a function that makes it of the settings as they are stored. */
export type SettingsChange =
  | Partial<Omit<Settings, 'version'>>
  | ((settings: Settings) => Partial<Omit<Settings, 'version'>>)

/**
 * Changes some settings and stores the result. Rejects when storage is full, when the result does not match the schema,
 * or when the stored settings are of a newer version (a downgrade must not destroy them).
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return updateTrustedValue(KEY, (stored) => {
    const { settings, problem } = migrateSettings(stored)
    if (problem === 'from-newer-version') throw new Error(problem)
    return settingsSchema.parse({ ...settings, ...(typeof change === 'function' ? change(settings) : change) })
  })
}

/**
 * Calls back with the settings, and why they are unusable, whenever they change on any page.
 * @returns A function that stops watching.
 */
export function watchSettings(onChange: (settings: Settings, problem?: SettingsProblem) => void): () => void {
  return followTrustedValue(KEY, readSettings, ({ settings, problem }) => onChange(settings, problem))
}
