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
  // A level chosen for a check moved the levels of all its findings. Now each kind of findings has a level.
  5: (stored) => ({ ...stored, checks: setLevelsByKind(stored.checks) }),
  // No word was on a list, our parts looked as the system and the page, and levels held on all sites.
  6: (stored) => ({ ...stored, words: { never: [], flagged: [] }, theme: 'system', siteChecks: {} }),
  // Of files that were attached, only the names were looked at.
  7: (stored) => ({ ...stored, files: { contents: true, pictures: true } }),
}

/** The order in which the levels of version 5 were moved. */
const LEVELS_5 = ['note', 'warn', 'stop']

/** The checks of version 5: the usual level, and the levels of their kinds as version 6 names them. Frozen. */
const CHECKS_5: Readonly<Record<string, readonly [usual: string, kinds: Readonly<Record<string, string>>]>> = {
  'secret-marking': ['stop', { sensed: 'warn', unsure: 'note' }],
  'internal-document': ['stop', { number: 'warn', sensed: 'warn', unsure: 'note' }],
  'personal-data': [
    'warn',
    {
      identity: 'stop',
      account: 'stop',
      secret: 'stop',
      insurance: 'stop',
      tax: 'warn',
      phone: 'warn',
      // The writer's own numbers, which were no kind and had the level of all others.
      contact: 'warn',
      email: 'warn',
      address: 'warn',
      birth: 'warn',
      health: 'warn',
      plate: 'warn',
    },
  ],
  'child-privacy': ['warn', { unsure: 'note' }],
  profanity: ['warn', { mild: 'note', unsure: 'note' }],
  insult: ['warn', { teasing: 'note', unsure: 'note' }],
  discrimination: ['warn', { unsure: 'note' }],
  threat: ['stop', { joking: 'warn', sensed: 'warn', unsure: 'note' }],
  'unsourced-claim': ['warn', { chat: 'note', unsure: 'note' }],
  insinuation: ['note', {}],
  accusation: ['warn', { unsure: 'note' }],
  'suspicious-link': ['warn', { lookalike: 'stop' }],
  'speaking-for-agency': ['warn', { unsure: 'note' }],
  'illegal-promotion': ['warn', { unsure: 'note' }],
}

/** Stores for each kind the level to which the choice for its check moved it in version 5. */
function setLevelsByKind(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored
  const choices: Record<string, unknown> = {}
  for (const [id, choice] of Object.entries(stored)) {
    const check = CHECKS_5[id]
    choices[id] = choice
    if (!check || !LEVELS_5.includes(choice)) continue
    // All personal data is of some kind, so a level for the check has no effect.
    if (id === 'personal-data') delete choices[id]
    const [usual, kinds] = check
    const steps = LEVELS_5.indexOf(choice) - LEVELS_5.indexOf(usual)
    for (const [kind, level] of Object.entries(kinds)) {
      const moved = Math.max(0, Math.min(LEVELS_5.length - 1, LEVELS_5.indexOf(level) + steps))
      choices[`${id}/${kind}`] = LEVELS_5[moved]
    }
  }
  return choices
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
