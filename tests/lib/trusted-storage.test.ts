import 'fake-indexeddb/auto'
import { createStore, set } from 'idb-keyval'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearTrustedStorage } from './trusted-database.ts'

// A version before this storage kept these in storage.local.
const OLD = { settings: { version: 3, hold: false }, ignored: { salt: 7, hashes: [1, 2] }, 'update-look': { at: 5 } }
const EVIL = { settings: { version: 3, hold: false, updates: { address: 'https://xau.example/', key: 'x' } } }

/** Loads the module as a page that has just opened does. */
const openPage = async () => {
  vi.resetModules()
  return import('../../utils/lib/trusted-storage.ts')
}

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
})

describe('values of a profile from before', () => {
  it('are moved out of storage.local at the first use', async () => {
    await fakeBrowser.storage.local.set({ ...OLD, other: 1 })
    const { readTrustedValue } = await openPage()
    expect(await readTrustedValue('settings')).toEqual(OLD.settings)
    expect(await readTrustedValue('ignored')).toEqual(OLD.ignored)
    expect(await readTrustedValue('update-look')).toEqual(OLD['update-look'])
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ other: 1 })
  })

  it('are read in one transaction after that', async () => {
    await fakeBrowser.storage.local.set(OLD)
    await (await openPage()).readTrustedValue('settings')
    const { readTrustedValue } = await openPage()
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
    expect(await readTrustedValue('settings')).toEqual(OLD.settings)
    expect(begin).toHaveBeenCalledTimes(1)
    begin.mockRestore()
  })

  it('are moved once, also when several pages open at the same time', async () => {
    await fakeBrowser.storage.local.set(OLD)
    const [one, two] = [await openPage(), await openPage()]
    await Promise.all([
      one.updateTrustedValue('settings', (stored) => ({ ...(stored as object), hold: true })),
      two.updateTrustedValue('settings', (stored) => ({ ...(stored as object), language: 'en' })),
    ])
    expect(await one.readTrustedValue('settings')).toEqual({ version: 3, hold: true, language: 'en' })
  })

  it('are removed at the next start when the browser stopped between the copy and the removal', async () => {
    await fakeBrowser.storage.local.set(OLD)
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('the browser stops'))
    await expect((await openPage()).readTrustedValue('settings')).rejects.toThrow('stops')
    const { readTrustedValue, updateTrustedValue } = await openPage()
    await updateTrustedValue('settings', () => ({ version: 3, hold: true }))
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
    expect(await readTrustedValue('settings')).toEqual({ version: 3, hold: true })
    expect(await readTrustedValue('ignored')).toEqual(OLD.ignored)
  })

  it('stay where they are when they cannot be copied, and are moved by the next use', async () => {
    await fakeBrowser.storage.local.set(OLD)
    const { readTrustedValue } = await openPage()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(readTrustedValue('settings')).rejects.toThrow()
    expect(await fakeBrowser.storage.local.get(null)).toEqual(OLD)
    put.mockRestore()
    expect(await readTrustedValue('settings')).toEqual(OLD.settings)
  })
})

describe('values put into storage.local later', () => {
  it('are ignored in a new profile', async () => {
    expect(await (await openPage()).readTrustedValue('settings')).toBeUndefined()
    await fakeBrowser.storage.local.set(EVIL)
    expect(await (await openPage()).readTrustedValue('settings')).toBeUndefined()
  })

  it('are ignored in a moved profile', async () => {
    await fakeBrowser.storage.local.set(OLD)
    await (await openPage()).readTrustedValue('settings')
    await fakeBrowser.storage.local.set(EVIL)
    expect(await (await openPage()).readTrustedValue('settings')).toEqual(OLD.settings)
  })
})

describe('a change', () => {
  it('is announced to every watcher of its key, until it stops watching', async () => {
    const { updateTrustedValue, removeTrustedValue, watchTrustedValue } = await openPage()
    const [settings, ignored] = [vi.fn(), vi.fn()]
    const stop = watchTrustedValue('settings', settings)
    watchTrustedValue('ignored', ignored)
    await updateTrustedValue('settings', () => 1)
    await removeTrustedValue('settings')
    expect(settings).toHaveBeenCalledTimes(2)
    stop()
    await updateTrustedValue('settings', () => 2)
    expect(settings).toHaveBeenCalledTimes(2)
    expect(ignored).not.toHaveBeenCalled()
  })

  it('that throws leaves the value, and announces none', async () => {
    const { readTrustedValue, updateTrustedValue, watchTrustedValue } = await openPage()
    await updateTrustedValue('settings', () => 1)
    const seen = vi.fn()
    watchTrustedValue('settings', seen)
    const fail = () => {
      throw new Error('from-newer-version')
    }
    await expect(updateTrustedValue('settings', fail)).rejects.toThrow('from-newer-version')
    expect(await readTrustedValue('settings')).toBe(1)
    expect(seen).not.toHaveBeenCalled()
  })

  it('is not announced through an area that a content script reaches', async () => {
    const { watchTrustedValue } = await openPage()
    const seen = vi.fn()
    watchTrustedValue('settings', seen)
    await fakeBrowser.storage.local.set({ 'changed:settings': 'x', settings: 1 })
    expect(seen).not.toHaveBeenCalled()
  })
})

it('opens a database whose name and keys never change', async () => {
  await set('settings', 'here', createStore('trusted', 'values'))
  expect(await (await openPage()).readTrustedValue('settings')).toBe('here')
})

describe('a page without a database', () => {
  /** Opens two pages: one with the database, and one that asks it. */
  const openBoth = async () => {
    const background = await openPage()
    const page = await openPage()
    page.askForTrustedValues({ read: background.readTrustedValue, replace: background.replaceTrustedValue })
    return { background, page }
  }

  it('reads, changes and removes values through another part', async () => {
    const { background, page } = await openBoth()
    expect(await page.readTrustedValue('settings')).toBeUndefined()
    expect(await page.updateTrustedValue('settings', () => ({ hold: false }))).toEqual({ hold: false })
    expect(await background.readTrustedValue('settings')).toEqual({ hold: false })
    await background.updateTrustedValue('settings', (stored) => ({ ...(stored as object), language: 'en' }))
    await page.updateTrustedValue('settings', (stored) => ({ ...(stored as object), hold: true }))
    expect(await background.readTrustedValue('settings')).toEqual({ hold: true, language: 'en' })
    await page.removeTrustedValue('settings')
    expect(await background.readTrustedValue('settings')).toBeUndefined()
  })

  it('loses no change that another page makes between its reading and its writing', async () => {
    const { background, page } = await openBoth()
    let others = 0
    await page.updateTrustedValue('settings', (stored) => {
      if (others++ < 2) void background.updateTrustedValue('settings', () => ({ others }))
      return { ...(stored as object), mine: true }
    })
    expect(await background.readTrustedValue('settings')).toEqual({ others: 2, mine: true })
  })

  it('gives up when others change the value all the time, and when the change throws', async () => {
    const { background, page } = await openBoth()
    let others = 0
    const busy = page.updateTrustedValue('settings', () => {
      void background.updateTrustedValue('settings', () => ({ others: others++ }))
      return {}
    })
    await expect(busy).rejects.toThrow('other pages keep changing it')
    const refused = page.updateTrustedValue('settings', () => {
      throw new Error('from-newer-version')
    })
    await expect(refused).rejects.toThrow('from-newer-version')
    expect(await background.readTrustedValue('settings')).toEqual({ others: 4 })
  })
})
