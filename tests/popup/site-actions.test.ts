import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createSiteActions } from '../../entrypoints/popup/site-actions.ts'
import { changeSettings, readSettings, type SettingsChange } from '../../utils/settings/settings-store.ts'
import { findSiteAccess } from '../../utils/site-access/site-access.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const FORUM = 'https://dien-dan.example'
const NEWS = 'https://bao.example'

const calls: string[] = []
const request = vi.fn(async (): Promise<boolean> => true)
const page = { site: findSiteAccess(new URL(FORUM)), ask: async () => void calls.push('ask') }
const actions = createSiteActions(page, async (change: SettingsChange) => changeSettings(change).then(() => true))
const readSitesOn = async () => (await readSettings()).settings.sitesOn

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  calls.length = 0
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  Object.assign(browser, { permissions: { request } })
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ name }: { name: string }) => {
    calls.push(name)
    return null
  }) as never)
})

afterEach(() => vi.unstubAllEnvs())

describe('turning a page on', () => {
  it('leaves what another page has stored while the browser asked, whatever the answer', async () => {
    for (const answer of [true, false]) {
      await changeSettings({ sitesOn: [] })
      request.mockImplementationOnce(async () => {
        await changeSettings(({ sitesOn }) => ({ sitesOn: [...sitesOn, NEWS] }))
        return answer
      })
      await actions.onTurnOn()
      expect((await readSitesOn()).toSorted()).toEqual(answer ? [NEWS, FORUM] : [NEWS])
    }
  })

  it('is stored before Chromium asks, which closes the popup and what it has not stored', async () => {
    vi.stubEnv('BROWSER', 'chrome')
    const stored: string[][] = []
    request.mockImplementationOnce(async () => {
      stored.push(await readSitesOn())
      // The popup is gone: it never gets the answer.
      return new Promise(() => undefined)
    })
    void actions.onTurnOn()
    await waitFor(() => expect(stored).toEqual([[FORUM]]))
  })

  it('asks Firefox within the press, which it does not accept later', () => {
    vi.stubEnv('BROWSER', 'firefox')
    request.mockReset().mockResolvedValue(true)
    void actions.onTurnOn()
    expect(request).toHaveBeenCalledOnce()
  })

  it('is undone when the browser refuses to ask', async () => {
    request.mockRejectedValueOnce(new Error('not in a user gesture'))
    await actions.onTurnOn()
    expect(await readSitesOn()).toEqual([])
    expect(calls).toEqual(['ask'])
  })
})

describe('a permission given in the popup', () => {
  it('starts the page before its state is read again', async () => {
    await actions.onAllow()
    expect(calls).toEqual(['start-sites', 'ask'])
  })

  it('starts no page when it is refused', async () => {
    request.mockResolvedValueOnce(false)
    await actions.onAllow()
    expect(calls).toEqual(['ask'])
  })
})
