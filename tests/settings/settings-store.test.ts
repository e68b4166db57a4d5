import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readTrustedValue, updateTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { changeSettings, readSettings, watchSettings } from '../../utils/settings/settings-store.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const store = (value: unknown) => updateTrustedValue('settings', () => value)

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
})

describe('the settings store', () => {
  it('starts with the defaults and stores a change', async () => {
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS)
    await changeSettings({ hold: false })
    expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, hold: false })
  })

  it('notifies every watcher until it stops watching', async () => {
    const seen: unknown[] = []
    const stop = watchSettings((settings, problem) => seen.push(problem ?? settings.hold))
    await changeSettings({ hold: false })
    await waitFor(() => expect(seen).toEqual([false]))
    await store({ version: 99 })
    await waitFor(() => expect(seen).toEqual([false, 'from-newer-version']))
    await store({ version: 98 })
    stop()
    await store(DEFAULT_SETTINGS)
    await readSettings()
    expect(seen).toEqual([false, 'from-newer-version'])
  })

  it('keeps all concurrent changes', async () => {
    await Promise.all([
      changeSettings({ hold: false }),
      changeSettings({ language: 'en' }),
      changeSettings({ studyCard: false }),
    ])
    expect((await readSettings()).settings).toMatchObject({ hold: false, language: 'en', studyCard: false })
  })

  it('rejects an invalid change without storing it', async () => {
    await expect(changeSettings({ language: 'fr' as 'vi' })).rejects.toThrow()
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('does not overwrite settings of a newer version', async () => {
    await store({ version: 99, hold: false })
    await expect(changeSettings({ hold: true })).rejects.toThrow('from-newer-version')
    expect(await readTrustedValue('settings')).toEqual({ version: 99, hold: false })
  })
})
