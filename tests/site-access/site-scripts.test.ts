import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { updateTrustedValue } from '../../utils/lib/trusted-storage.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { forgetUnusedPermissions, updateSiteScripts } from '../../utils/site-access/site-scripts.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'

type Script = { id: string; matches: string[]; js: string[]; runAt: string }

const FORUM = 'https://dien-dan.example'
const NEWS = 'https://bao.example'

/** The scripts that the browser has registered, the hosts it allows, and its open tabs. */
let registered: Script[]
let allowed: string[]
let tabs: { id: number; url: string; runs?: boolean }[]
const injected = vi.fn(async (_: { target: { tabId: number } }) => [])

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  registered = []
  allowed = []
  tabs = []
  injected.mockClear()
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => structuredClone(registered),
      registerContentScripts: async (scripts: Script[]) => {
        // As browsers do.
        if (scripts.some(({ id }) => registered.some((script) => script.id === id))) throw new Error('Duplicate id')
        registered.push(...scripts)
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id))
      },
      executeScript: injected,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.includes(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        allowed = allowed.filter((origin) => !origins.includes(origin))
        return true
      },
    },
  })
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    tabs.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.slice(0, -1))))) as never)
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (tab: number) => {
    if (!tabs.find(({ id }) => id === tab)?.runs) throw new Error('Could not establish connection')
    return { site: 'other', kind: null, hasControl: true, isPlaceOff: false, findings: [], unavailable: [] }
  }) as never)
})

it('registers the scripts of a site that is turned on and allowed, for the pages to come', async () => {
  allowed = [`${FORUM}/*`]
  await changeSettings({ sitesOn: [FORUM, NEWS] })
  await updateSiteScripts()
  expect(registered).toEqual([
    {
      id: FORUM,
      matches: [`${FORUM}/*`],
      js: ['/more-sites.js', '/compose.js'],
      runAt: 'document_start',
    },
  ])
})

it('starts in the open pages of the site where no script runs, and in no other', async () => {
  tabs = [
    { id: 1, url: `${FORUM}/a` },
    { id: 2, url: `${FORUM}/b`, runs: true },
    { id: 3, url: `${NEWS}/` },
  ]
  allowed = [`${FORUM}/*`, `${NEWS}/*`]
  await changeSettings({ sitesOn: [FORUM] })
  await updateSiteScripts()
  expect(injected.mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 1 }])
})

it('removes what is no longer allowed, and leaves the rest as it is', async () => {
  allowed = [`${FORUM}/*`, `${NEWS}/*`]
  await changeSettings({ sitesOn: [FORUM, NEWS] })
  await updateSiteScripts()
  allowed = [`${NEWS}/*`]
  await updateSiteScripts()
  expect(registered.map(({ id }) => id)).toEqual([NEWS])
})

it('removes what is turned off, and gives its permission back unless reports go there', async () => {
  allowed = [`${FORUM}/*`, `${NEWS}/*`]
  await changeSettings({ sitesOn: [FORUM, NEWS] })
  await updateSiteScripts()
  const address = `${NEWS}/tiep-nhan`
  await changeSettings({
    sitesOn: [],
    recipients: [{ id: 'r', name: 'Báo', kind: 'post', address, auth: 'none', cloudevents: false }],
  })
  await updateSiteScripts()
  expect(registered).toEqual([])
  expect(allowed).toEqual([`${NEWS}/*`])
})

it('keeps the permission of a host that reports of the organisation go to', async () => {
  allowed = [`${NEWS}/*`]
  await changeSettings({ sitesOn: [NEWS] })
  await updateSiteScripts()
  const recipient = { id: 'mot', name: 'Sở', kind: 'post', address: `${NEWS}/tiep-nhan` }
  vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({ recipients: [recipient] } as never)
  await changeSettings({ sitesOn: [] })
  await updateSiteScripts()
  expect(registered).toEqual([])
  expect(allowed).toEqual([`${NEWS}/*`])
})

it('registers each script once when several causes come together', async () => {
  allowed = [`${FORUM}/*`]
  await changeSettings({ sitesOn: [FORUM] })
  await Promise.all([updateSiteScripts(), updateSiteScripts(), updateSiteScripts()])
  expect(registered).toHaveLength(1)
})

it('registers a script again whose hosts an update has changed', async () => {
  registered = [{ id: FORUM, matches: ['https://cu.example/*'], js: [], runAt: 'document_start' }]
  allowed = [`${FORUM}/*`]
  await changeSettings({ sitesOn: [FORUM] })
  await updateSiteScripts()
  expect(registered.map(({ matches }) => matches)).toEqual([[`${FORUM}/*`]])
})

it('gives back the permission of a known site that was turned off before its script was registered', async () => {
  allowed = ['https://x.com/*', 'https://www.tiktok.com/*', `${FORUM}/*`]
  await changeSettings({ sitesOn: ['tiktok'] })
  const manifest = vi.spyOn(browser.runtime, 'getManifest')
  manifest.mockReturnValue({ host_permissions: ['https://x.com/*'] } as never)
  await forgetUnusedPermissions()
  expect(allowed).toHaveLength(3)
  manifest.mockReturnValue({} as never)
  await forgetUnusedPermissions()
  expect(allowed).toEqual(['https://www.tiktok.com/*', `${FORUM}/*`])
})

it('gives back no permission while the settings cannot be read', async () => {
  allowed = ['https://www.tiktok.com/*']
  await updateTrustedValue('settings', () => ({ version: 99 }))
  await forgetUnusedPermissions()
  expect(allowed).toEqual(['https://www.tiktok.com/*'])
})
