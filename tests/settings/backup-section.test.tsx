// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BackupSection } from '../../components/settings/BackupSection.tsx'
import { writeBackup } from '../../utils/settings/backup-file.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
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
