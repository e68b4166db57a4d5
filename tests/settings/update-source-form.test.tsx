// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UpdateSourceForm } from '../../components/settings/UpdateSourceForm.tsx'
import { libraryUpdateMessages } from '../../utils/i18n/library/library-update-messages.ts'
import type { UpdateSource } from '../../utils/settings/settings-schema.ts'
import { waitFor } from '../wait-for.ts'

const SOURCE: UpdateSource = { address: 'https://goi.example/goi.json', key: `${'A'.repeat(43)}=` }
const OTHER_KEY = `${'B'.repeat(42)}A=`
const onSave = vi.fn(async (_source: UpdateSource) => undefined)

const show = (source: UpdateSource | null, by: 'user' | 'organisation' = 'user') =>
  act(() =>
    render(
      <UpdateSourceForm inUse={{ source, by }} messages={libraryUpdateMessages.vi} onSave={onSave} />,
      document.body,
    ),
  )
const field = (label: string) =>
  [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))!.querySelector('input')!
const fill = (label: string, value: string) =>
  act(() => {
    field(label).value = value
    field(label).dispatchEvent(new Event('input', { bubbles: true }))
  })
const buttons = () => [...document.querySelectorAll('button')].map((each) => each.textContent)
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((each) => each.textContent === name)!.click())

beforeEach(() => onSave.mockClear())
afterEach(() => act(() => render(null, document.body)))

describe('the source of updates', () => {
  it('is stored without a question when there was none, or when it is the same', async () => {
    await show(null)
    await fill('Địa chỉ', SOURCE.address)
    await fill('Khóa', SOURCE.key)
    await press('Lưu nguồn cập nhật')
    expect(onSave).toHaveBeenLastCalledWith(SOURCE)
    await show(SOURCE)
    await press('Lưu nguồn cập nhật')
    expect(onSave).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['address', 'Địa chỉ', 'https://khac.example/goi.json', { ...SOURCE, address: 'https://khac.example/goi.json' }],
    ['key', 'Khóa', OTHER_KEY, { ...SOURCE, key: OTHER_KEY }],
  ])('is replaced only after a second answer when its %s changes', async (_, label, value, changed) => {
    await show(SOURCE)
    await fill(label, value)
    await press('Lưu nguồn cập nhật')
    expect(onSave).not.toHaveBeenCalled()
    expect(document.activeElement?.textContent).toBe('Giữ nguồn cũ')
    expect(field(label).readOnly).toBe(true)
    await waitFor(() => expect(document.querySelector('.changed-source button:disabled')).toBeNull())
    expect(document.querySelector('.changed-source')!.textContent).toContain('→')
    await press('Đổi nguồn')
    expect(onSave.mock.calls).toEqual([[changed]])
  })

  it('keeps the old values when the change is refused', async () => {
    await show(SOURCE)
    await fill('Địa chỉ', 'https://khac.example/goi.json')
    await fill('Khóa', OTHER_KEY)
    await press('Lưu nguồn cập nhật')
    expect(document.querySelector('.changed-source')!.textContent).toContain('https://khac.example/goi.json')
    await press('Giữ nguồn cũ')
    expect(onSave).not.toHaveBeenCalled()
    expect([field('Địa chỉ').value, field('Khóa').value]).toEqual([SOURCE.address, SOURCE.key])
    expect(buttons()).toEqual(['Lưu nguồn cập nhật'])
    expect(document.activeElement?.textContent).toBe('Lưu nguồn cập nhật')
  })

  it('is kept on Escape, too', async () => {
    await show(SOURCE)
    await fill('Địa chỉ', 'https://khac.example/goi.json')
    await press('Lưu nguồn cập nhật')
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
    await act(() => void document.activeElement!.dispatchEvent(key))
    expect(field('Địa chỉ').value).toBe(SOURCE.address)
  })

  it('cannot be changed where the organisation set it', async () => {
    await show(SOURCE, 'organisation')
    expect(field('Địa chỉ').readOnly).toBe(true)
    expect(buttons()).toEqual([])
  })
})
