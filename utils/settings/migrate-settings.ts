// Migrates stored settings of any version to the current one. A failed migration leaves the stored value untouched.

import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings-schema.ts'

/** Migrates from version n to n + 1. Pure. Each has a test on a frozen example in tests/settings. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>

/** Migrations by the version they start from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Do not ask for roles when the user has chosen some already.
  1: (stored) => ({
    ...stored,
    rolesAsked: Array.isArray(stored.roles) && stored.roles.length > 0,
    reminders: [],
    updates: null,
    studyCard: true,
  }),
  // Recipients keep receiving reports without secret and envelope. Delivered reports are kept as long as before.
  2: (stored) => ({
    ...stored,
    recipients: Array.isArray(stored.recipients)
      ? stored.recipients.map((recipient: object) => ({ ...recipient, auth: 'none', cloudevents: false }))
      : stored.recipients,
    defaultRecipients: {},
    keepDays: 90,
    wipeDelivered: false,
    reporter: null,
  }),
  // No site beyond those of the installation was checked.
  3: (stored) => ({ ...stored, sitesOn: [], sitesPaused: [] }),
  // Every place is checked by its default.
  4: (stored) => ({ ...stored, places: {} }),
}

/** Why stored settings are unusable. The stored value is kept, and the defaults apply meanwhile. */
export type SettingsProblem = 'unreadable' | 'from-newer-version'

/** The result of reading stored settings. */
export interface MigratedSettings {
  settings: Settings
  problem?: SettingsProblem
  /** Whether the stored object has an older version and should be overwritten. */
  changed: boolean
}

/**
 * Validates stored settings and migrates them to the current version. Never throws.
 * @param stored The value in storage; undefined when storage is empty.
 */
export function migrateSettings(
  stored: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): MigratedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, changed: false }
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return fallBackToDefaults('unreadable')
  let current = stored as Record<string, unknown>
  if (typeof current.version !== 'number') return fallBackToDefaults('unreadable')
  if (current.version > DEFAULT_SETTINGS.version) return fallBackToDefaults('from-newer-version')
  const from = current.version
  try {
    for (let version = from; version < DEFAULT_SETTINGS.version; version++) {
      const step = migrations[version]
      if (!step) return fallBackToDefaults('unreadable')
      current = { ...step(current), version: version + 1 }
    }
  } catch {
    return fallBackToDefaults('unreadable')
  }
  const parsed = settingsSchema.safeParse(current)
  if (!parsed.success) return fallBackToDefaults('unreadable')
  return { settings: parsed.data, changed: from !== DEFAULT_SETTINGS.version }
}

function fallBackToDefaults(problem: SettingsProblem): MigratedSettings {
  return { settings: DEFAULT_SETTINGS, problem, changed: false }
}
