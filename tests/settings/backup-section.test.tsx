// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BackupSection } from '../../components/settings/BackupSection.tsx'
import { backupMessages } from '../../utils/i18n/pages/backup-messages.ts'
import { fileSettingMessages } from '../../utils/i18n/pages/file-setting-messages.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { writeBackup } from '../../utils/settings/backup-file.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { forgetProgress, readProgress, restoreProgress, studyDb } from '../../utils/study/study-db.ts'
import type { StudyProgress } from '../../utils/study/study-progress.ts'
import { waitFor } from '../wait-for.ts'
import { StoredSection } from './stored-section.tsx'

const section = new StoredSection()

beforeEach(() => {
  return section.show(BackupSection, { keepDays: 30, reporter: { name: 'Lê Thị Ví Dụ', unit: '' } })
})
afterEach(() => {
  vi.restoreAllMocks()
  return act(() => render(null, document.body))
})

const text = () => document.body.textContent
const findButton = (name: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === name)
const press = (name: string) => act(async () => findButton(name)!.click())
const choose = async (content: string) => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File([content], 'may-cu.json')], configurable: true })
  await act(async () => void field.dispatchEvent(new Event('change')))
  await waitFor(() => expect(text()).toMatch(/Sẽ đổi|giống hệt|không phải/))
}

it('saves a file without what belongs to this device', async () => {
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  await press('Lưu tệp cài đặt')
  const saved = await (create.mock.calls[0]![0] as Blob).text()
  expect(JSON.parse(saved)).toMatchObject({ format: 'truoc-khi-dang-backup', settings: { keepDays: 30 } })
  expect(saved).not.toContain('Ví Dụ')
  expect(text()).toContain('nên giữ như giấy tờ nội bộ')
})

it.each(['vi', 'en'] as const)(
  'says of known numbers and of files that may be posted that they stay: %s',
  (language) => {
    const { hasNot, leftOut } = backupMessages[language].save
    const { title } = fileSettingMessages[language].allowed
    for (const name of [settingsMessages[language].sections.numbers.name, title])
      expect(leftOut).toContain(name[0]!.toLowerCase() + name.slice(1))
    if (language === 'vi') expect(text()).toContain(`${hasNot}${leftOut}`)
  },
)

it('shows what a file changes before it does, and takes it back', async () => {
  await choose(writeBackup({ ...DEFAULT_SETTINGS, hold: false }))
  expect([...document.querySelectorAll('.backup-changes li')].map((each) => each.textContent)).toEqual([
    'Giữ lại khi có điều ở mức “Dừng lại”Đang là BậtĐổi thành Tắt',
    'Giữ báo cáo đã gửiĐang là 30 ngàyĐổi thành 90 ngày',
  ])
  expect(section.stored.hold).toBe(true)
  findButton('Khôi phục')!.focus()
  await press('Khôi phục')
  expect(section.stored).toMatchObject({ hold: false, keepDays: 90, reporter: { name: 'Lê Thị Ví Dụ' } })
  expect(text()).toContain('Đã khôi phục cài đặt từ tệp.')
  expect(document.activeElement?.getAttribute('role')).toBe('status')
  await press('Hoàn tác')
  expect(section.stored).toMatchObject({ hold: true, keepDays: 30 })
})

it('leaves the settings as they are when it is cancelled', async () => {
  const before = section.stored
  await choose(writeBackup({ ...DEFAULT_SETTINGS, hold: false }))
  await press('Không khôi phục')
  expect(section.stored).toBe(before)
  expect(findButton('Khôi phục')).toBeUndefined()
})

it('offers no restore of the settings in use', async () => {
  await choose(writeBackup(section.stored))
  expect(text()).toContain('Tệp giống hệt cài đặt đang dùng')
  expect(findButton('Khôi phục')).toBeUndefined()
})

it('says what is wrong with a file', async () => {
  await choose('{"format":"khác"}')
  expect(document.querySelector('#backup [role=alert]')!.textContent).toContain('không phải tệp cài đặt của tiện ích')
})

it('says that sites which it turns on need the browser’s permission', async () => {
  await choose(writeBackup({ ...DEFAULT_SETTINGS, sitesOn: ['x'] }))
  expect(text()).toContain('Trang bật thêm còn cần trình duyệt cho phép')
})

it('says so when it cannot be stored, and keeps the file', async () => {
  await choose(writeBackup({ ...DEFAULT_SETTINGS, hold: false }))
  section.isFull = true
  await press('Khôi phục')
  expect(text()).toContain('Chưa khôi phục được.')
  expect(findButton('Khôi phục')).toBeDefined()
})

describe('the study progress', () => {
  const makeStudy = (...days: string[]): StudyProgress => ({
    cards: [{ id: 'the', stability: 3, difficulty: 5, answered: days.at(-1)!, due: '2026-12-30' }],
    answers: days.map((day) => ({ card: 'the', day, choice: 1, grade: 'good' })),
  })
  const HERE = makeStudy('2026-11-27')
  const THERE = makeStudy('2026-11-20', '2026-11-24')
  afterEach(async () => {
    await forgetProgress()
  })
  const showWithStudy = async () => {
    await act(() => render(null, document.body))
    await restoreProgress(HERE)
    const reading = vi.spyOn(studyDb.cards, 'toArray')
    await section.show(BackupSection)
    await waitFor(() => expect(reading).toHaveBeenCalled())
    await act(async () => void (await Promise.all(reading.mock.results.map(({ value }) => value))))
  }

  /** Restores the progress of the chosen file, and takes that back. */
  const restoreAndTakeBack = async () => {
    await press('Khôi phục')
    await waitFor(() => expect(text()).toContain('Đã khôi phục cài đặt từ tệp.'))
    expect(await readProgress()).toEqual(THERE)
    await press('Hoàn tác')
    await waitFor(() => expect(text()).toContain('Cài đặt đã trở lại như trước khi khôi phục.'))
    expect(await readProgress()).toEqual(HERE)
  }

  it('is shown with what it changes, restored, and taken back', async () => {
    await showWithStudy()
    await choose(writeBackup(section.stored, THERE))
    await waitFor(() =>
      expect(text()).toContain('Kết quả họcĐang là 1 thẻ đã gặp, 1 câu trả lờiĐổi thành 1 thẻ đã gặp, 2 câu trả lời'),
    )
    await restoreAndTakeBack()
  })

  it('is as it was when the settings cannot be stored', async () => {
    await showWithStudy()
    await choose(writeBackup(section.stored, THERE))
    section.isFull = true
    await press('Khôi phục')
    await waitFor(() => expect(text()).toContain('Chưa khôi phục được.'))
    expect(await readProgress()).toEqual(HERE)
  })

  it('is taken back also where the page could not read it', async () => {
    await act(() => render(null, document.body))
    await restoreProgress(HERE)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const reading = vi.spyOn(studyDb.cards, 'toArray').mockRejectedValue(new Error('no disk'))
    await section.show(BackupSection)
    await waitFor(() => expect(reading).toHaveBeenCalledTimes(2))
    reading.mockRestore()
    await choose(writeBackup(section.stored, THERE))
    await restoreAndTakeBack()
  })

  it('stays as it is when a file has none', async () => {
    await showWithStudy()
    await choose(writeBackup({ ...section.stored, hold: false }))
    await press('Khôi phục')
    expect(await readProgress()).toEqual(HERE)
  })
})
