import { describe, expect, it } from 'vitest'
import { listBackupChanges } from '../../components/settings/list-backup-changes.ts'
import { MAX_BACKUP_BYTES, nameBackupFile, writeBackup } from '../../utils/settings/backup-file.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { readBackupWithStudy } from '../../utils/study/backup-with-study.ts'

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'en',
  theme: 'dark',
  siteChecks: { zalo: { profanity: 'off' } },
  roles: ['cong-chuc', 'dang-vien'],
  rolesAsked: true,
  checks: { profanity: 'off', 'personal-data/phone': 'note' },
  words: { never: ['ông Tám Chửi'], flagged: [{ phrase: 'hoa sữa', level: 'stop', note: 'x' }] },
  hold: false,
  files: { contents: true, pictures: false },
  sitesOff: ['zalo'],
  sitesOn: ['x', 'https://dien-dan.example'],
  sitesPaused: [{ site: 'facebook', until: 1_796_000_000_000 }],
  places: { 'zalo/person': 'public' },
  recipients: [
    { id: 'r1', name: 'Sở', kind: 'post', address: 'https://so.example/nhan', auth: 'bearer', cloudevents: false },
  ],
  defaultRecipients: { 'lua-dao': 'r1' },
  keepDays: 30,
  wipeDelivered: true,
  reporter: { name: 'Lê Thị Ví Dụ', unit: 'Văn phòng' },
  reminders: [{ entry: 'nhap-1.d9', check: 'insult', cite: 'Điều 9, Nội quy' }],
  updates: { address: 'https://so.example/goi.json', key: `${'A'.repeat(43)}=` },
  studyCard: false,
}
const bytes = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
const edit = (change: object) => {
  const backup = JSON.parse(writeBackup(SETTINGS)) as { settings: object }
  return bytes({ ...backup, settings: { ...backup.settings, ...change } })
}

const withStudy = (study: object) => bytes({ ...(JSON.parse(writeBackup(SETTINGS)) as object), study })
const STUDY = {
  cards: [{ id: 'the-mot', stability: 3, difficulty: 5, answered: '2026-11-20', due: '2026-11-23' }],
  answers: [{ card: 'the-mot', day: '2026-11-20', choice: 1, grade: 'good' as const }],
}

describe('a backup', () => {
  it('restores all on another device but what belongs to one alone', () => {
    const restored = readBackupWithStudy(new TextEncoder().encode(writeBackup(SETTINGS)), DEFAULT_SETTINGS)
    const { sitesPaused, reporter, reminders, rolesAsked } = DEFAULT_SETTINGS
    const settings = { ...SETTINGS, sitesPaused, reporter, reminders, rolesAsked }
    expect(restored).toEqual({ settings, study: undefined })
  })

  it('leaves what belongs to this device as it is', () => {
    const { sitesPaused, reporter, reminders, rolesAsked } = SETTINGS
    const restored = readBackupWithStudy(new TextEncoder().encode(writeBackup(DEFAULT_SETTINGS)), SETTINGS)
    const settings = { ...DEFAULT_SETTINGS, sitesPaused, reporter, reminders, rolesAsked }
    expect(restored).toEqual({ settings, study: undefined })
  })

  it('holds no name of a reporter and no rule of an imported text', () => {
    expect(writeBackup(SETTINGS)).not.toMatch(/Ví Dụ|Văn phòng|Nội quy|1796000000000/)
  })

  it('of an earlier version is migrated', () => {
    const { settings } = JSON.parse(writeBackup(SETTINGS)) as { settings: Record<string, unknown> }
    const { words: _, ...of6 } = settings
    const file = bytes({ format: 'truoc-khi-dang-backup', version: 1, settings: { ...of6, version: 6 } })
    expect(readBackupWithStudy(file, DEFAULT_SETTINGS)).toMatchObject({
      settings: { words: DEFAULT_SETTINGS.words, keepDays: 30 },
    })
  })

  it('brings the study progress along', () => {
    const restored = readBackupWithStudy(new TextEncoder().encode(writeBackup(SETTINGS, STUDY)), DEFAULT_SETTINGS)
    expect(restored).toMatchObject({ study: STUDY })
  })

  it('of five years of study is read', () => {
    const [answer] = STUDY.answers
    const days = Array.from({ length: 5 * 365 }, (_, n) =>
      new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10),
    )
    const answers = days.flatMap((day) => [
      { ...answer!, day },
      { ...answer!, card: 'the-khac', day },
    ])
    const file = new TextEncoder().encode(writeBackup(SETTINGS, { cards: STUDY.cards, answers }))
    expect(file.length).toBeLessThan(MAX_BACKUP_BYTES / 2)
  })

  it('is named by its day', () => {
    expect(nameBackupFile(new Date(2026, 10, 9))).toBe('truoc-khi-dang-2026-11-09.json')
  })

  it.each([
    ['too large', new Uint8Array(MAX_BACKUP_BYTES + 1), 'too-large'],
    ['no JSON', new TextEncoder().encode('{'), 'no-json'],
    ['another format', bytes({ format: 'truoc-khi-dang-setup', version: 1, settings: {} }), 'no-backup'],
    ['bare settings', bytes(SETTINGS), 'no-backup'],
    ['a newer format', bytes({ format: 'truoc-khi-dang-backup', version: 2 }), 'newer'],
    ['settings of a newer version', edit({ version: 99 }), 'newer'],
    ['an unknown level', edit({ checks: { insult: 'loud' } }), 'no-backup'],
    ['a setting of another kind', edit({ hold: 'no' }), 'no-backup'],
    [
      'a recipient that poses as the organisation’s',
      edit({ recipients: [{ ...SETTINGS.recipients[0], id: 'co-quan:ca' }] }),
      'no-backup',
    ],
    ['two recipients of one id', edit({ recipients: [SETTINGS.recipients[0], SETTINGS.recipients[0]] }), 'no-backup'],
    [
      'a recipient without https',
      edit({ recipients: [{ ...SETTINGS.recipients[0], address: 'http://x.vn' }] }),
      'address',
    ],
    [
      'a recipient on a site',
      edit({ recipients: [{ ...SETTINGS.recipients[0], address: 'https://www.facebook.com/x' }] }),
      'address',
    ],
    ['with a damaged card', withStudy({ ...STUDY, cards: [{ ...STUDY.cards[0], due: 'mai' }] }), 'no-backup'],
    ['with an answer of no grade', withStudy({ ...STUDY, answers: [{ ...STUDY.answers[0], grade: '' }] }), 'no-backup'],
    ['with study of another form', withStudy({ cards: {} }), 'no-backup'],
    ['a source without https', edit({ updates: { ...SETTINGS.updates, address: 'ftp://x.vn' } }), 'address'],
  ] as const)('is not used when it is %s', (_, file, problem) => {
    expect(readBackupWithStudy(file, DEFAULT_SETTINGS)).toBe(problem)
  })
})

describe('what a backup changes', () => {
  const list = (after: Partial<Settings>, before: Partial<Settings> = {}) =>
    listBackupChanges({ ...DEFAULT_SETTINGS, ...before }, { ...DEFAULT_SETTINGS, ...after }, 'vi')

  it('is empty for the settings in use', () => {
    expect(list({})).toEqual([])
  })

  it('is listed in words, levels by kind, places by site', () => {
    expect(
      list({ checks: { 'personal-data/phone': 'note' }, places: { 'zalo/person': 'public' }, hold: false }),
    ).toEqual([
      { name: 'Dữ liệu cá nhân: Số điện thoại', before: 'Cảnh báo', after: 'Gợi ý' },
      { name: 'Zalo Web: Nhắn riêng', before: 'Nhẹ hơn', after: 'Như công khai' },
      { name: 'Giữ lại khi có điều ở mức “Dừng lại”', before: 'Bật', after: 'Tắt' },
    ])
  })

  it('names a check that is turned off once, and not each of its kinds', () => {
    expect(list({ checks: { threat: 'off' } }).map(({ name }) => name)).toEqual(['Đe dọa, kích động bạo lực'])
  })

  it('shows addresses and the key of the source in full', () => {
    const changes = list({ recipients: SETTINGS.recipients, updates: SETTINGS.updates })
    expect(changes.map(({ after }) => after)).toEqual([
      'Sở (https://so.example/nhan)',
      `https://so.example/goi.json (${SETTINGS.updates!.key})`,
    ])
  })

  it('says so where two long lists begin alike', () => {
    const never = Array.from({ length: 12 }, (_, n) => `từ ${n}`)
    const [change] = list({ words: { never, flagged: [] } }, { words: { never: never.with(11, 'khác'), flagged: [] } })
    expect(change!.before).toMatch(/từ 7 và 4 mục khác$/)
    expect(change!.after).toMatch(/\(nội dung khác\)$/)
  })

  it('leaves no part of a backup out', () => {
    const kept = Object.keys((JSON.parse(writeBackup(SETTINGS)) as { settings: object }).settings)
    const changed = kept.filter((key) => {
      const other = { [key]: SETTINGS[key as keyof Settings] }
      return key !== 'version' && list(other).length === 0
    })
    expect(changed).toEqual([])
  })
})
