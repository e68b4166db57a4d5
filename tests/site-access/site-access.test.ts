import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import {
  addSitePause,
  findSiteAccess,
  getPauseEnd,
  isAcceptedOrigin,
  isSiteEnabled,
  migrateSiteChoices,
  resolveSiteKey,
  setSiteEnabled,
} from '../../utils/site-access/site-access.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'

const NONE = { sitesOff: [], sitesOn: [], sitesPaused: [] }
const find = (address: string) => findSiteAccess(new URL(address))
const facebook = find('https://www.facebook.com/groups/1')!
const forum = find('https://dien-dan.example/chu-de/7')!

describe('findSiteAccess', () => {
  it('finds the sites of the installation by their ids', () => {
    expect(facebook).toMatchObject({ key: 'facebook', name: 'Facebook', optional: false })
  })

  it('finds any other page by its origin, and asks for that host alone', () => {
    expect(forum).toEqual({
      key: 'https://dien-dan.example',
      name: 'dien-dan.example',
      matches: ['https://dien-dan.example/*'],
      optional: true,
    })
  })

  it('shows the end of a long host, which says whose it is', () => {
    const host = `www.facebook.com.${'dang-nhap.'.repeat(8)}ke-xau.example`
    expect(find(`https://${host}/`)).toMatchObject({ key: `https://${host}`, name: `…${host.slice(-40)}` })
  })

  it.each([
    'http://dien-dan.example/',
    'https://dien-dan.example:8443/',
    'chrome://extensions/',
    'moz-extension://1-2/popup.html',
    'file:///C:/a.html',
  ])('finds none for %s, where no content script can be registered', (address) => {
    expect(find(address)).toBeUndefined()
  })
})

it.each([
  ['https://dien-dan.example', 'https://dien-dan.example'],
  ['https://dien-dan.example/', undefined],
  ['https://www.facebook.com', undefined],
  ['facebook', undefined],
  ['nowhere', undefined],
])('the stored key %s names the site %s', (key, found) => {
  expect(resolveSiteKey(key)?.key).toBe(found)
})

describe('a site', () => {
  it('of the installation is on until it is turned off, and on again after', () => {
    expect(isSiteEnabled(facebook, NONE, 0)).toBe(true)
    const off = setSiteEnabled(facebook, false, NONE)
    expect(off).toEqual({ ...NONE, sitesOff: ['facebook'] })
    expect(isSiteEnabled(facebook, off, 0)).toBe(false)
    expect(setSiteEnabled(facebook, true, setSiteEnabled(facebook, false, off))).toEqual(NONE)
  })

  it('beyond them is off until it is turned on', () => {
    expect(isSiteEnabled(forum, NONE, 0)).toBe(false)
    const on = setSiteEnabled(forum, true, setSiteEnabled(forum, true, NONE))
    expect(on).toEqual({ ...NONE, sitesOn: ['https://dien-dan.example'] })
    expect(isSiteEnabled(forum, on, 0)).toBe(true)
    expect(setSiteEnabled(forum, false, on)).toEqual(NONE)
  })

  it('is off during a pause, which turning it on ends', () => {
    const paused = { ...NONE, ...addSitePause(facebook, 500, { ...NONE, ...addSitePause(facebook, 300, NONE) }) }
    expect(paused.sitesPaused).toEqual([{ site: 'facebook', until: 500 }])
    expect([499, 500].map((now) => isSiteEnabled(facebook, paused, now))).toEqual([false, true])
    expect([499, 500].map((now) => getPauseEnd(facebook, paused, now))).toEqual([500, undefined])
    expect(setSiteEnabled(facebook, true, paused)).toEqual(NONE)
  })
})

it('names a page that was turned on by the site that it belongs to since an update', () => {
  const forumKey = 'https://dien-dan.example'
  expect(
    migrateSiteChoices({
      sitesOff: ['zalo'],
      sitesOn: ['https://x.com', 'x', 'https://www.facebook.com', forumKey, 'voz'],
      sitesPaused: [{ site: 'https://x.com', until: 5 }],
      siteChecks: { 'https://x.com': { threat: 'off' }, zalo: { insult: 'note' } },
    }),
  ).toEqual({
    sitesOff: ['zalo'],
    sitesOn: ['x', forumKey, 'voz'],
    sitesPaused: [{ site: 'x', until: 5 }],
    siteChecks: { x: { threat: 'off' }, zalo: { insult: 'note' } },
  })
})

describe('messages of content scripts', () => {
  let allowed: boolean

  beforeEach(async () => {
    fakeBrowser.reset()
    await clearTrustedStorage()
    allowed = true
    Object.assign(browser, { permissions: { contains: async () => allowed } })
  })

  it('count on the sites of the installation, and on those turned on', async () => {
    await changeSettings({ sitesOn: ['https://dien-dan.example'] })
    expect(await isAcceptedOrigin('https://chat.zalo.me')).toBe(true)
    expect(await isAcceptedOrigin('https://dien-dan.example')).toBe(true)
    allowed = false
    expect(await isAcceptedOrigin('https://dien-dan.example')).toBe(false)
  })

  it.each(['https://bao.example', 'http://dien-dan.example', 'null', '', 'chrome-extension://abc'])(
    'do not count from the origin %j',
    async (origin) => {
      await changeSettings({ sitesOn: ['https://dien-dan.example'] })
      expect(await isAcceptedOrigin(origin)).toBe(false)
    },
  )
})
