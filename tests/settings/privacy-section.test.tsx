// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PrivacySection } from '../../components/settings/PrivacySection.tsx'
import { readIgnored, saveIgnored } from '../../utils/compose/ignore-store.ts'
import { readMisjudged } from '../../utils/compose/misjudged-store.ts'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((each) => each.textContent === name)!.click())
const change = vi.fn(async () => true)
const show = (reporter: Settings['reporter']) =>
  act(() =>
    render(
      <PrivacySection settings={{ ...DEFAULT_SETTINGS, reporter }} messages={settingsMessages.vi} change={change} />,
      document.body,
    ),
  )
beforeEach(async () => {
  fakeBrowser.reset()
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never)
  await clearTrustedStorage()
})
afterEach(() => act(() => render(null, document.body)))

it('shows the last reporter and forgets them on click', async () => {
  await show({ name: '', unit: 'Văn phòng xã' })
  expect(document.body.textContent).toContain('Đã lưu tên và đơn vị người báo cáo: Văn phòng xã')
  const forget = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Xóa thông tin này')!
  await act(() => forget.click())
  expect(change).toHaveBeenCalledWith({ reporter: null })
})

it('shows no reporter when none is remembered', async () => {
  await show(null)
  expect(document.body.textContent).not.toContain('người báo cáo')
})

it('says of a phrase that was marked as wrong that it was, also while the page is open', async () => {
  await show(null)
  await waitFor(() => expect(document.body.textContent).toContain('Chưa có từ nào được bỏ qua hẳn.'))
  await act(() => saveIgnored({ hash: 2, ignored: true, rule: 'threat/stop' }))
  await waitFor(() =>
    expect(document.querySelector('[role=status]')!.textContent).toBe('Đang không nhắc 1 chỗ đã báo sai.'),
  )
  await press('Bỏ báo sai')
  await waitFor(() => expect(document.body.textContent).toContain('Chưa có từ nào được bỏ qua hẳn.'))
})

it('mentions all ignored phrases again, and takes that back with what was marked as wrong', async () => {
  await saveIgnored({ hash: 1, ignored: true })
  await saveIgnored({ hash: 2, ignored: true, rule: 'threat/stop' })
  const before = await readIgnored()
  await show(null)
  await waitFor(() =>
    expect(document.body.textContent).toContain('Đang bỏ qua hẳn 1 từ, và không nhắc 1 chỗ đã báo sai.'),
  )
  await press('Nhắc lại tất cả')
  await waitFor(() => expect(document.body.textContent).toContain('Các từ đã bỏ qua sẽ được nhắc lại.'))
  expect((await readIgnored()).hashes).toEqual([])
  await press('Hoàn tác')
  await waitFor(() =>
    expect(document.body.textContent).toContain('Đang bỏ qua hẳn 1 từ, và không nhắc 1 chỗ đã báo sai.'),
  )
  expect(await readIgnored()).toEqual(before)
  expect(await readMisjudged()).toMatchObject([{ hash: 2, check: 'threat' }])
})
