import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { saveIgnored } from '../../utils/compose/ignore-store.ts'
import { addOfficeNumber, saveOwnNumber } from '../../utils/compose/own-number-store.ts'
import { changeSettings, readSettings } from '../../utils/settings/settings-store.ts'
import { startSiteAccessBackground } from '../../utils/site-access/start-background.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'
import { waitFor } from '../wait-for.ts'

const badges = new Map<number, { text?: string; title?: string }>()
const sent = vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => null)

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  badges.clear()
  sent.mockClear()
  const noEvent = { addListener: () => undefined }
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: noEvent, onRemoved: noEvent },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      unregisterContentScripts: async () => undefined,
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        badges.set(tabId, { ...badges.get(tabId), text }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        badges.set(tabId, { ...badges.get(tabId), title }),
    },
  })
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 4 }, { id: 5 }] as never)
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sent as never)
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({} as never)
  startSiteAccessBackground()
})

it('announces a change of settings, ignored phrases and numbers to all tabs, of which some have no script', async () => {
  sent.mockRejectedValueOnce(new Error('Could not establish connection'))
  const announced = { name: 'settings-changed', data: null }
  await changeSettings({ hold: false })
  await waitFor(() =>
    expect(sent.mock.calls.map(([id, message]) => [id, message])).toEqual([
      [4, announced],
      [5, announced],
    ]),
  )
  await saveIgnored({ hash: 1, ignored: true })
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(4))
  await saveOwnNumber({ hash: 1, ignored: true })
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(6))
  await addOfficeNumber('0292 3820 000')
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(8))
})

it('ends a pause at its time, which turns the site on again', async () => {
  const now = Date.now()
  const later = { site: 'zalo', until: now + 7_200_000 }
  await changeSettings({ sitesPaused: [{ site: 'facebook', until: now - 1 }, later] })
  await waitFor(async () => expect(await browser.alarms.get('site-pause')).toMatchObject({ scheduledTime: now - 1 }))
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'site-pause', scheduledTime: now - 1 } as never)
  await waitFor(async () => expect((await readSettings()).settings.sitesPaused).toEqual([later]))
  await waitFor(async () => expect((await browser.alarms.get('site-pause'))?.scheduledTime).toBe(later.until))
  await changeSettings({ sitesPaused: [] })
  await waitFor(async () => expect(await browser.alarms.get('site-pause')).toBeFalsy())
})

it('ends a pause also after an update, which removes alarms', async () => {
  const until = Date.now() + 60_000
  await changeSettings({ sitesPaused: [{ site: 'zalo', until }] })
  await waitFor(async () => expect(await browser.alarms.get('site-pause')).toBeTruthy())
  await browser.alarms.clear('site-pause')
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never)
  await waitFor(async () => expect((await browser.alarms.get('site-pause'))?.scheduledTime).toBe(until))
})

it('names a page by the site that an update has brought', async () => {
  await changeSettings({ sitesOn: ['https://x.com'] })
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never)
  await waitFor(async () => expect((await readSettings()).settings.sitesOn).toEqual(['x']))
})

it('marks the tabs that were open before the installation, and none after an update', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never)
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never)
  await waitFor(() => expect([...badges.keys()]).toEqual([4, 5]))
  await waitFor(() => expect(badges.get(5)?.title).toMatch(/Tải lại trang/))
  expect(badges.get(4)?.text).toBe('↻')
})
