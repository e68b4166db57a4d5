// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { waitFor } from '../wait-for.ts'

const EARLY = '../../components/hooks/early-settings.ts'

function Language({ useSettings }: { useSettings(): SettingsState | undefined }) {
  return <p>{useSettings()?.settings.language}</p>
}

/** Loads the scripts of a page that has just opened. */
async function openPage() {
  vi.resetModules()
  const { takeEarlySettings } = await import('../../components/hooks/early-settings.ts')
  const { useSettings } = await import('../../components/hooks/use-settings.ts')
  const { changeSettings, readSettings } = await import('../../utils/settings/settings-store.ts')
  const draw = () => act(() => render(<Language {...{ useSettings }} />, document.body))
  return { takeEarlySettings, changeSettings, readSettings, draw }
}

const getShown = () => document.querySelector('p')?.textContent

beforeEach(async () => {
  fakeBrowser.reset()
  await (await openPage()).changeSettings({ language: 'en' })
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.doUnmock(EARLY)
  vi.restoreAllMocks()
})

it('are drawn as they were read while the page was loaded', async () => {
  const early = await (await openPage()).takeEarlySettings()
  vi.doMock(EARLY, () => ({ takeEarlySettings: async () => early }))
  const { draw } = await openPage()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('gone', 'InvalidStateError')
  })
  await draw()
  await waitFor(() => expect(getShown()).toBe('en'))
})

it('are read again after the first frame, because another page may have changed them meanwhile', async () => {
  const { takeEarlySettings, changeSettings } = await openPage()
  const early = await takeEarlySettings()
  await changeSettings({ language: 'vi' })
  vi.doMock(EARLY, () => ({ takeEarlySettings: async () => early }))
  const { draw } = await openPage()
  await draw()
  await waitFor(() => expect(getShown()).toBe('vi'))
})

it('are read only once where they could not be read early', async () => {
  vi.doMock(EARLY, () => ({ takeEarlySettings: async () => undefined }))
  const { readSettings, draw } = await openPage()
  const get = vi.spyOn(IDBObjectStore.prototype, 'get')
  await draw()
  await waitFor(() => expect(getShown()).toBe('en'))
  await act(async () => undefined)
  // A read of the test, which comes after all that the page has begun.
  await readSettings()
  expect(get.mock.calls.filter(([key]) => key === 'settings')).toHaveLength(2)
})

it('count once: a part that is drawn later gets what is stored then', async () => {
  const { takeEarlySettings } = await openPage()
  expect(await takeEarlySettings()).toMatchObject({ value: { language: 'en' } })
  expect(await takeEarlySettings()).toBeUndefined()
})
