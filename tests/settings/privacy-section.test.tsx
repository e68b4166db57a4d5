// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { PrivacySection } from '../../components/settings/PrivacySection.tsx'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'

const change = vi.fn(async () => true)
const show = (reporter: Settings['reporter']) =>
  act(() =>
    render(
      <PrivacySection settings={{ ...DEFAULT_SETTINGS, reporter }} messages={settingsMessages.vi} change={change} />,
      document.body,
    ),
  )
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
