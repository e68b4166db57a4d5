import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readManagedUpdates } from '../../utils/settings/managed-policy.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { readUpdateSource, watchUpdateSource } from '../../utils/settings/update-source.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const KEY = `${'A'.repeat(43)}=`
const OWN = { address: 'https://goi.example/thu-vien.json', key: KEY }
const SET = { address: 'https://coquan.example/thu-vien.json', key: `${'B'.repeat(43)}=` }

/** Mocks the browser's managed storage. */
const mockPolicies = (answer: () => Promise<Record<string, unknown>>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(answer as never)

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
})
afterEach(() => vi.restoreAllMocks())

describe('the update source', () => {
  it('is null by default', async () => {
    expect(await readUpdateSource()).toEqual({ source: null, by: 'user' })
  })

  it('is the user’s without a policy', async () => {
    await changeSettings({ updates: OWN })
    expect(await readUpdateSource()).toEqual({ source: OWN, by: 'user' })
  })

  it('is the organisation’s when there is a policy', async () => {
    await changeSettings({ updates: OWN })
    mockPolicies(async () => ({ updates: SET }))
    expect(await readUpdateSource()).toEqual({ source: SET, by: 'organisation' })
  })

  it('is the user’s in a browser that throws on managed storage', async () => {
    await changeSettings({ updates: OWN })
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    mockPolicies(() => Promise.reject(new Error('Managed storage manifest not found')))
    expect(await readUpdateSource()).toEqual({ source: OWN, by: 'user' })
  })

  it.each([
    ['no object', 'https://coquan.example/'],
    ['no key', { address: SET.address }],
    ['an invalid key', { ...SET, key: 'khoa' }],
    ['plain HTTP', { ...SET, address: 'http://coquan.example/thu-vien.json' }],
    ['a password in it', { ...SET, address: 'https://a:b@coquan.example/' }],
    ['no address', { ...SET, address: 'thu-vien.json' }],
  ])('is null, not the user’s, when the policy is unusable: %s', async (_, updates) => {
    await changeSettings({ updates: OWN })
    mockPolicies(async () => ({ updates }))
    expect(await readUpdateSource()).toEqual({ source: null, by: 'unusable' })
  })

  it('notifies watchers when the user or the organisation changes it', async () => {
    const seen: unknown[] = []
    const stop = watchUpdateSource((inUse) => seen.push(inUse.source))
    await changeSettings({ updates: OWN })
    await waitFor(() => expect(seen).toEqual([OWN]))
    await fakeBrowser.storage.managed.set({ updates: SET })
    await waitFor(() => expect(seen).toEqual([OWN, SET]))
    stop()
    await changeSettings({ updates: null })
    expect(seen).toHaveLength(2)
  })
})

describe('managed policies', () => {
  it('can set only the update source, recipients, words, what is read of files and where feedback goes, and no monitoring', () => {
    const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'))
    expect(Object.keys(schema.properties)).toEqual(['updates', 'recipients', 'words', 'files', 'feedback'])
    expect(Object.keys(schema.properties.updates.properties)).toEqual(['address', 'key'])
  })

  it('are read only for known keys', async () => {
    const get = mockPolicies(async () => ({ updates: SET, watching: true }))
    expect(await readManagedUpdates()).toEqual({ kind: 'set', source: SET })
    expect(get.mock.calls).toEqual([['updates']])
  })
})
