import { describe, expect, it } from 'vitest'
import { chooseLevel, getChoiceKey } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import { migrateSettings } from '../../utils/settings/migrate-settings.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'

/** Settings exactly as version 1 stored them. Frozen: never edit, later versions must still read it. */
const VERSION_1 = {
  version: 1,
  language: 'en',
  roles: ['cong-chuc', 'dang-vien'],
  checks: { profanity: 'off', insult: 'note' },
  hold: false,
  sitesOff: ['zalo'],
  recipients: [{ id: 'r1', name: 'Tổ tiếp nhận', kind: 'post', address: 'https://tiep-nhan.example/bao-cao' }],
}

/** Settings exactly as version 2 stored them. Frozen as well. */
const VERSION_2 = {
  ...VERSION_1,
  version: 2,
  rolesAsked: true,
  reminders: [{ entry: 'nhap-7f3a.d9.k2', check: 'internal-document', cite: 'Khoản 2 Điều 9, Nội quy cơ quan' }],
  updates: { address: 'https://so.example/thu-vien.json', key: `${'A'.repeat(43)}=` },
  studyCard: false,
}

/** Settings exactly as version 3 stored them. Frozen as well. */
const VERSION_3 = {
  ...VERSION_2,
  version: 3,
  recipients: [
    {
      id: 'r1',
      name: 'Tổ tiếp nhận',
      kind: 'put',
      address: 'https://tiep-nhan.example/bao-cao',
      auth: 'basic',
      cloudevents: false,
    },
    {
      id: 'r2',
      name: 'Phần mềm một cửa',
      kind: 'post',
      address: 'https://mot-cua.example/su-kien',
      auth: 'bearer',
      cloudevents: true,
    },
  ],
  defaultRecipients: { 'lua-dao': 'r2' },
  keepDays: 30,
  wipeDelivered: true,
  reporter: { name: 'Lê Thị Ví Dụ', unit: '' },
}

/** Settings exactly as version 4 stored them. Frozen as well. */
const VERSION_4 = {
  ...VERSION_3,
  version: 4,
  sitesOn: ['x', 'https://dien-dan.example'],
  sitesPaused: [{ site: 'facebook', until: 1_796_000_000_000 }],
}

/** Settings exactly as version 5 stored them. Frozen as well. */
const VERSION_5 = { ...VERSION_4, version: 5, places: { 'zalo/person': 'public', 'facebook/public': 'off' } }

/** Settings exactly as version 5 stored them, with a level for each check that has several. Frozen as well. */
const VERSION_5_LEVELS = {
  ...VERSION_5,
  checks: {
    'personal-data': 'note',
    'suspicious-link': 'warn',
    threat: 'warn',
    insinuation: 'stop',
    profanity: 'stop',
  },
}

/** Settings exactly as version 6 stored them. Frozen as well. */
const VERSION_6 = { ...VERSION_5, version: 6, checks: { profanity: 'off', 'personal-data/identity': 'warn' } }

/** Settings exactly as version 7 stored them. Frozen as well. */
const VERSION_7 = {
  ...VERSION_6,
  version: 7,
  words: { never: ['ông Tám Chửi'], flagged: [{ phrase: 'dự án Sông Xanh', level: 'stop', note: 'Chưa công bố' }] },
  theme: 'dark',
  siteChecks: { facebook: { profanity: 'off', threat: 'warn' }, 'https://dien-dan.example': { insult: 'stop' } },
}

/** Settings exactly as version 8 stored them. Frozen as well. */
const VERSION_8 = { ...VERSION_7, version: 8, files: { contents: true, pictures: false } }

/** Fields added by version 8 to older settings: files that are about to be attached are read. */
const SINCE_8 = { version: 8, files: { contents: true, pictures: true } }

/** Fields added by version 7 to older settings: empty lists of words, colours as before, no level of a site. */
const SINCE_7 = { ...SINCE_8, words: { never: [], flagged: [] }, theme: 'system', siteChecks: {} }

/** The levels since version 6 for the choice `insult: 'note'`, which moved all levels of that check down. */
const SINCE_6 = {
  ...SINCE_7,
  checks: { profanity: 'off', insult: 'note', 'insult/teasing': 'note', 'insult/unsure': 'note' },
}

/** Fields added by version 5 to older settings: every place as by default. */
const SINCE_5 = { ...SINCE_6, places: {} }

/** Fields added by version 4 to older settings: no further site, no pause. */
const SINCE_4 = { ...SINCE_5, sitesOn: [], sitesPaused: [] }

/**
 * Fields added by version 3 to settings of versions 1 and 2: recipients without secret and envelope, ninety days, no
 * wiping, no remembered reporter.
 */
const SINCE_3 = {
  version: 3,
  recipients: [{ ...VERSION_1.recipients[0], auth: 'none', cloudevents: false }],
  defaultRecipients: {},
  keepDays: 90,
  wipeDelivered: false,
  reporter: null,
}

describe('migrateSettings', () => {
  it('returns the defaults when storage is empty', () => {
    expect(migrateSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, changed: false })
  })

  it('migrates version 1: no reminders, no updates, and no roles prompt for users with roles', () => {
    const added = { ...SINCE_3, ...SINCE_4, rolesAsked: true, reminders: [], updates: null, studyCard: true }
    expect(migrateSettings(structuredClone(VERSION_1))).toEqual({ settings: { ...VERSION_1, ...added }, changed: true })
    const unasked = { ...structuredClone(VERSION_1), roles: [] }
    expect(migrateSettings(unasked).settings.rolesAsked).toBe(false)
  })

  it('migrates version 2: recipients keep receiving the same format', () => {
    expect(migrateSettings(structuredClone(VERSION_2))).toEqual({
      settings: { ...VERSION_2, ...SINCE_3, ...SINCE_4 },
      changed: true,
    })
  })

  it('migrates version 3: no further site is checked, and none is paused', () => {
    expect(migrateSettings(structuredClone(VERSION_3))).toEqual({
      settings: { ...VERSION_3, ...SINCE_4 },
      changed: true,
    })
  })

  it('migrates version 4: every place is checked by its default', () => {
    expect(migrateSettings(structuredClone(VERSION_4))).toEqual({
      settings: { ...VERSION_4, ...SINCE_5 },
      changed: true,
    })
  })

  it('migrates version 5: every kind of finding keeps the level it had', () => {
    expect(migrateSettings(structuredClone(VERSION_5))).toEqual({
      settings: { ...VERSION_5, ...SINCE_6 },
      changed: true,
    })
    expect(migrateSettings(structuredClone(VERSION_5_LEVELS)).settings.checks).toEqual({
      'personal-data/identity': 'warn',
      'personal-data/account': 'warn',
      'personal-data/secret': 'warn',
      'personal-data/insurance': 'warn',
      'personal-data/tax': 'note',
      'personal-data/phone': 'note',
      'personal-data/contact': 'note',
      'personal-data/email': 'note',
      'personal-data/address': 'note',
      'personal-data/birth': 'note',
      'personal-data/health': 'note',
      'personal-data/plate': 'note',
      'suspicious-link': 'warn',
      'suspicious-link/lookalike': 'stop',
      threat: 'warn',
      'threat/joking': 'note',
      'threat/sensed': 'note',
      'threat/unsure': 'note',
      insinuation: 'stop',
      profanity: 'stop',
      'profanity/mild': 'warn',
      'profanity/unsure': 'warn',
    })
  })

  it('keeps what held a send in version 5 when every check was raised', () => {
    const checks = Object.fromEntries(CHECK_IDS.map((id) => [id, 'stop']))
    const migrated = migrateSettings({ ...structuredClone(VERSION_5), checks }).settings.checks
    const held = Object.values(CHECKS).flatMap((check) =>
      [undefined, ...(check.kinds ?? [])].flatMap((kind) =>
        chooseLevel(check, kind, migrated) === 'stop' ? getChoiceKey(check.id, kind) : [],
      ),
    )
    expect(held).toEqual(expect.arrayContaining(CHECK_IDS.filter((id) => id !== 'personal-data')))
    // The kinds of what a file shows, of what the model finds, of private life and of petitions came later.
    const later = new Set([
      'list',
      'paper',
      'place',
      'private',
      'petition',
      'trouble',
      'money-record',
      'shaming',
      'patient',
      'sensed',
      'unsure',
    ])
    const data = CHECKS['personal-data']
      .kinds!.filter(({ id }) => !later.has(id))
      .map((kind) => getChoiceKey('personal-data', kind))
    expect(held).toEqual(expect.arrayContaining(data))
  })

  it('migrates version 6: no word is on a list, colours follow the system, levels hold on all sites', () => {
    expect(migrateSettings(structuredClone(VERSION_6))).toEqual({
      settings: { ...VERSION_6, ...SINCE_7 },
      changed: true,
    })
  })

  it('migrates version 7: files that are about to be attached are read', () => {
    expect(migrateSettings(structuredClone(VERSION_7))).toEqual({
      settings: { ...VERSION_7, ...SINCE_8 },
      changed: true,
    })
  })

  it('reads version 8 unchanged', () => {
    expect(migrateSettings(structuredClone(VERSION_8))).toEqual({ settings: VERSION_8, changed: false })
  })

  it.each([
    ['text', 'x'],
    ['a list', []],
    ['null', null],
    ['no version', { language: 'vi' }],
    ['a pause without an end', { ...VERSION_4, sitesPaused: [{ site: 'x' }] }],
    ['a place that is checked in an unknown way', { ...VERSION_5, places: { 'zalo/person': 'loud' } }],
    ['a value of another kind', { ...VERSION_2, hold: 'yes' }],
    ['recipients that are no list', { ...VERSION_2, recipients: 'r1' }],
    ['an unknown kind of authentication', { ...VERSION_3, recipients: [{ ...VERSION_3.recipients[0], auth: 'x' }] }],
    ['zero days', { ...VERSION_3, keepDays: 0 }],
    ['a name that is too long', { ...VERSION_3, reporter: { name: 'x'.repeat(121), unit: '' } }],
    ['an invalid key', { ...VERSION_2, updates: { address: 'https://so.example', key: 'abc' } }],
    ['an unknown check', { ...VERSION_2, checks: { opinion: 'stop' } }],
    ['a kind of an unknown check', { ...VERSION_6, checks: { 'opinion/loud': 'stop' } }],
    ['a listed word without a level', { ...VERSION_7, words: { never: [], flagged: [{ phrase: 'x', note: '' }] } }],
    ['an unknown level of a site', { ...VERSION_7, siteChecks: { zalo: { insult: 'loud' } } }],
    ['a choice about files of another kind', { ...VERSION_8, files: { contents: 'yes', pictures: true } }],
    ['an unknown theme', { ...VERSION_7, theme: 'blue' }],
    ['an unknown level', { ...VERSION_6, checks: { 'insult/teasing': 'loud' } }],
    ['a version before the first', { ...VERSION_1, version: 0 }],
  ])('falls back to the defaults and reports the problem for %s', (_, stored) => {
    expect(migrateSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'unreadable', changed: false })
  })

  it('does not change settings of a newer version', () => {
    expect(migrateSettings({ version: 99 })).toMatchObject({ problem: 'from-newer-version', changed: false })
  })

  it('runs migrations in order and marks the result as changed', () => {
    const { recipients, studyCard, ...older } = VERSION_8
    const steps = {
      0: (stored: Record<string, unknown>) => ({ ...stored, recipients, step: 1 }),
      1: ({ step, ...stored }: Record<string, unknown>) => ({ ...stored, studyCard: step !== 1 }),
      2: (stored: Record<string, unknown>) => stored,
      3: (stored: Record<string, unknown>) => stored,
      4: (stored: Record<string, unknown>) => stored,
      5: (stored: Record<string, unknown>) => stored,
      6: (stored: Record<string, unknown>) => stored,
      7: (stored: Record<string, unknown>) => stored,
    }
    expect(migrateSettings({ ...older, version: 0 }, steps)).toEqual({ settings: VERSION_8, changed: true })
  })

  it('reports a failed migration without changing the stored value', () => {
    const broken = () => {
      throw new Error('broken step')
    }
    expect(migrateSettings({ ...VERSION_1, version: 0 }, { 0: broken })).toMatchObject({
      problem: 'unreadable',
      changed: false,
    })
  })
})
