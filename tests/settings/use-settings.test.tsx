// @vitest-environment happy-dom
import { locks } from 'node:worker_threads'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { RoleList } from '../../components/settings/RoleList.tsx'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { changeSettings, readSettings } from '../../utils/settings/settings-store.ts'

function Roles() {
  const stored = useSettings()
  if (!stored) return null
  return (
    <>
      <p>{stored.problem}</p>
      <RoleList
        roles={stored.settings.roles}
        messages={settingsMessages.vi}
        onChange={(roles) => void stored.change({ roles: [...roles] })}
      />
    </>
  )
}

const ticks = () => [...document.querySelectorAll<HTMLInputElement>('input')]
const ticked = () => ticks().flatMap(({ checked }, at) => (checked ? [at] : []))

beforeEach(async () => {
  fakeBrowser.reset()
  // The page of the tests has no locks of its own.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
  await act(() => render(<Roles />, document.body))
  await vi.waitFor(() => expect(ticks()).toHaveLength(5))
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
})

it('keeps both of two choices made faster than they are stored', async () => {
  // The device is busy until both are made.
  let goOn: () => void = () => undefined
  void locks.request('settings', () => new Promise<void>((free) => (goOn = free)))
  await act(() => ticks()[0]!.click())
  await act(() => ticks()[2]!.click())
  expect(ticked()).toEqual([0, 2])
  expect((await readSettings()).settings.roles).toEqual([])
  goOn()
  await vi.waitFor(async () => expect((await readSettings()).settings.roles).toEqual(['cong-chuc', 'dang-vien']))
  expect(ticked()).toEqual([0, 2])
})

it('takes back what could not be stored, and says why', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'))
  await act(() => ticks()[1]!.click())
  await vi.waitFor(() => expect(document.querySelector('p')!.textContent).toBe('full'))
  expect(ticked()).toEqual([])
})

it('shows what another page changes', async () => {
  await changeSettings({ roles: ['vien-chuc'] })
  await vi.waitFor(() => expect(ticked()).toEqual([1]))
})
