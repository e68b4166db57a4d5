// Brings stored settings of any age to today's version. A migration that fails leaves what was stored untouched.

import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings-schema.ts'

/** One step, from version n to n + 1. Pure. Each has a test on a frozen example in tests/settings. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>

/** Steps by the version they start from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Who had chosen roles by hand is not asked for them.
  1: (stored) => ({
    ...stored,
    rolesAsked: Array.isArray(stored.roles) && stored.roles.length > 0,
    reminders: [],
    updates: null,
    studyCard: true,
  }),
  // What a recipient was sent so far stays what it is sent: no secret, no envelope. What arrived is kept as long as it was.
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
}

/** Why stored settings could not be used: what was stored stays where it is, the defaults hold meanwhile. */
export type SettingsProblem = 'unreadable' | 'from-newer-version'

/** What reading stored settings gives. */
export interface MigratedSettings {
  settings: Settings
  problem?: SettingsProblem
  /** True when the stored object is older than today's version and should be written back. */
  changed: boolean
}

/** In: whatever storage held (undefined when nothing). Never throws. */
export function migrateSettings(
  stored: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): MigratedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, changed: false }
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return fallBackToDefaults('unreadable')
  let now = stored as Record<string, unknown>
  if (typeof now.version !== 'number') return fallBackToDefaults('unreadable')
  if (now.version > DEFAULT_SETTINGS.version) return fallBackToDefaults('from-newer-version')
  const from = now.version
  try {
    for (let version = from; version < DEFAULT_SETTINGS.version; version++) {
      const step = migrations[version]
      if (!step) return fallBackToDefaults('unreadable')
      now = { ...step(now), version: version + 1 }
    }
  } catch {
    return fallBackToDefaults('unreadable')
  }
  const parsed = settingsSchema.safeParse(now)
  if (!parsed.success) return fallBackToDefaults('unreadable')
  return { settings: parsed.data, changed: from !== DEFAULT_SETTINGS.version }
}

function fallBackToDefaults(problem: SettingsProblem): MigratedSettings {
  return { settings: DEFAULT_SETTINGS, problem, changed: false }
}
