// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useSettings } from '../../components/hooks/use-settings.ts'
import { RoleList } from '../../components/settings/RoleList.tsx'
import { settingsMessages } from '../../utils/i18n/pages/settings-messages.ts'
import { ROLES } from '../../utils/settings/settings-schema.ts'
import { changeSettings, readSettings } from '../../utils/settings/settings-store.ts'
import { blockTrustedStorage, clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

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
  await clearTrustedStorage()
  await act(() => render(<Roles />, document.body))
  await waitFor(() => expect(ticks()).toHaveLength(ROLES.length))
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.restoreAllMocks()
})

it('keeps both of two changes made before the first is stored', async () => {
  const release = await blockTrustedStorage()
  await act(() => ticks()[0]!.click())
  await act(() => ticks()[3]!.click())
  expect(ticked()).toEqual([0, 3])
  release()
  await waitFor(async () => expect((await readSettings()).settings.roles).toEqual(['cong-chuc', 'dang-vien']))
  expect(ticked()).toEqual([0, 3])
})

it('gives the page the chosen theme, and leaves it to the browser otherwise', async () => {
  const { dataset } = document.documentElement
  expect(dataset.theme).toBeUndefined()
  await act(async () => void (await changeSettings({ theme: 'dark' })))
  await waitFor(() => expect(dataset.theme).toBe('dark'))
  await act(async () => void (await changeSettings({ theme: 'system' })))
  await waitFor(() => expect(dataset.theme).toBeUndefined())
})

it('reverts a change that could not be stored and reports the problem', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await act(() => ticks()[1]!.click())
  await waitFor(() => expect(document.querySelector('p')!.textContent).toBe('full'))
  expect(ticked()).toEqual([])
})

it('reverts a change also when what is stored can no longer be read', async () => {
  await changeSettings({ roles: ['cong-chuc'] })
  await waitFor(() => expect(ticked()).toEqual([0]))
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('gone', 'InvalidStateError')
  })
  await act(() => ticks()[1]!.click())
  await waitFor(() => expect(document.querySelector('p')!.textContent).toBe('full'))
  expect(ticked()).toEqual([0])
})

it('shows changes made by another page', async () => {
  await changeSettings({ roles: ['vien-chuc'] })
  await waitFor(() => expect(ticked()).toEqual([1]))
})
