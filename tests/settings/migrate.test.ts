import { describe, expect, it } from 'vitest'
import { migrateSettings } from '../../utils/settings/migrate.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/schema.ts'

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

describe('migrateSettings', () => {
  it('gives the defaults when nothing was stored', () => {
    expect(migrateSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, changed: false })
  })

  it('reads version 1 as it was stored', () => {
    expect(migrateSettings(structuredClone(VERSION_1))).toEqual({ settings: VERSION_1, changed: false })
  })

  it.each([
    ['text', 'x'],
    ['a list', []],
    ['null', null],
    ['no version', { language: 'vi' }],
    ['a value of another kind', { ...VERSION_1, hold: 'yes' }],
    ['an unknown check', { ...VERSION_1, checks: { opinion: 'stop' } }],
    ['a version before the first', { ...VERSION_1, version: 0 }],
  ])('falls back to the defaults and says so for %s', (_, stored) => {
    expect(migrateSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'unreadable', changed: false })
  })

  it('leaves settings of a newer version alone', () => {
    expect(migrateSettings({ version: 99 })).toMatchObject({ problem: 'from-newer-version', changed: false })
  })

  it('runs the steps in order and says that the result should be written back', () => {
    const { recipients, ...older } = VERSION_1
    const migrated = migrateSettings({ ...older, version: 0 }, { 0: (stored) => ({ ...stored, recipients }) })
    expect(migrated).toEqual({ settings: VERSION_1, changed: true })
  })

  it('keeps what was stored when a step fails', () => {
    const broken = () => {
      throw new Error('broken step')
    }
    expect(migrateSettings({ ...VERSION_1, version: 0 }, { 0: broken })).toMatchObject({
      problem: 'unreadable',
      changed: false,
    })
  })
})
