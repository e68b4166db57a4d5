import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readManagedUpdates } from '../../utils/settings/managed-policy.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { readUpdateSource, watchUpdateSource } from '../../utils/settings/update-source.ts'

const KEY = `${'A'.repeat(43)}=`
const OWN = { address: 'https://goi.example/thu-vien.json', key: KEY }
const SET = { address: 'https://coquan.example/thu-vien.json', key: `${'B'.repeat(43)}=` }

/** Has the browser answer a question for policies with these. */
const policies = (answer: () => Promise<Record<string, unknown>>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(answer as never)

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

describe('the source of updates', () => {
  it('is none unless somebody sets one', async () => {
    expect(await readUpdateSource()).toEqual({ source: null, by: 'user' })
  })

  it('is the user’s where the organisation sets none', async () => {
    await changeSettings({ updates: OWN })
    expect(await readUpdateSource()).toEqual({ source: OWN, by: 'user' })
  })

  it('is the organisation’s, whatever the user set', async () => {
    await changeSettings({ updates: OWN })
    policies(async () => ({ updates: SET }))
    expect(await readUpdateSource()).toEqual({ source: SET, by: 'organisation' })
  })

  it('is the user’s in a browser without policies, which says so by an error', async () => {
    await changeSettings({ updates: OWN })
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    policies(() => Promise.reject(new Error('Managed storage manifest not found')))
    expect(await readUpdateSource()).toEqual({ source: OWN, by: 'user' })
  })

  it.each([
    ['no object', 'https://coquan.example/'],
    ['no key', { address: SET.address }],
    ['a key that is none', { ...SET, key: 'khoa' }],
    ['plain HTTP', { ...SET, address: 'http://coquan.example/thu-vien.json' }],
    ['a password in it', { ...SET, address: 'https://a:b@coquan.example/' }],
    ['no address', { ...SET, address: 'thu-vien.json' }],
  ])('is none, and not the user’s, where the organisation set one that cannot be used: %s', async (_, updates) => {
    await changeSettings({ updates: OWN })
    policies(async () => ({ updates }))
    expect(await readUpdateSource()).toEqual({ source: null, by: 'unusable' })
  })

  it('is told to who watches when the user or the organisation changes it', async () => {
    const seen: unknown[] = []
    const stop = watchUpdateSource((inUse) => seen.push(inUse.source))
    await changeSettings({ updates: OWN })
    await vi.waitFor(() => expect(seen).toEqual([OWN]))
    await fakeBrowser.storage.managed.set({ updates: SET })
    await vi.waitFor(() => expect(seen).toEqual([OWN, SET]))
    stop()
    await changeSettings({ updates: null })
    expect(seen).toHaveLength(2)
  })
})

describe('policies', () => {
  it('can set where updates come from and where reports may go, and nothing else: none turns on watching', () => {
    const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'))
    expect(Object.keys(schema.properties)).toEqual(['updates', 'recipients'])
    expect(Object.keys(schema.properties.updates.properties)).toEqual(['address', 'key'])
  })

  it('are asked for nothing else', async () => {
    const asked = policies(async () => ({ updates: SET, watching: true }))
    expect(await readManagedUpdates()).toEqual({ kind: 'set', source: SET })
    expect(asked.mock.calls).toEqual([['updates']])
  })
})
