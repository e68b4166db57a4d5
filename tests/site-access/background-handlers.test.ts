import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readIgnored } from '../../utils/compose/ignore-store.ts'
import { addOfficeNumber, countOwnNumbers } from '../../utils/compose/own-number-store.ts'
import type { MessageSender } from '../../utils/messages.ts'
import { DEFAULT_SETTINGS } from '../../utils/settings/settings-schema.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { siteAccessHandlers } from '../../utils/site-access/background-handlers.ts'
import { clearLostSign } from '../../utils/site-access/lost-sign.ts'
import { clearTrustedStorage } from '../lib/trusted-database.ts'

let tab = 100
const fromFacebook = (id = tab) => ({ origin: 'https://www.facebook.com', tab: { id } }) as MessageSender

const AGENCY_WORD = { phrase: 'hoa sữa', level: 'warn', note: '' }

beforeEach(async () => {
  fakeBrowser.reset()
  await clearTrustedStorage()
  // The limits of one test's tab do not reach another's.
  tab++
})
afterEach(() => vi.restoreAllMocks())

describe('what a site may know', () => {
  it('is whether it is checked, choices, listed words, and hashes of ignored phrases and numbers', async () => {
    const reminder = { entry: 'nhap-1.d9', check: 'insult', cite: 'Điều 9, Nội quy cơ quan' } as const
    await changeSettings({
      hold: false,
      checks: { insult: 'off' },
      words: { never: ['bà Tư'], flagged: [] },
      siteChecks: { facebook: { threat: 'warn' }, zalo: { threat: 'off' } },
      reminders: [reminder],
      places: { 'facebook/person': 'off', 'zalo/person': 'public' },
      recipients: [
        { id: 'r', name: 'Sở', kind: 'email', address: 'bi-mat@so.example', auth: 'none', cloudevents: false },
      ],
      reporter: { name: 'Nguyễn Thị Bí Mật', unit: 'Văn phòng' },
    })
    await addOfficeNumber('0292 3820 000')
    await browser.storage.managed.set({ words: [AGENCY_WORD] })
    const answer = await siteAccessHandlers['site-settings'](null, fromFacebook())
    expect(answer).toEqual({
      on: true,
      language: 'vi',
      theme: 'system',
      checks: {
        levels: { insult: 'off' },
        words: { never: ['bà Tư'], flagged: [], agency: [AGENCY_WORD] },
        site: { threat: 'warn' },
      },
      hold: false,
      reminders: [reminder],
      audiences: { public: 'public', person: 'off' },
      feedback: '',
      ignored: { salt: expect.any(Number), hashes: [] },
      numbers: { salt: expect.any(Number), hashes: [expect.any(Number)] },
      hint: true,
    })
    expect(JSON.stringify(answer)).not.toMatch(/bí mật|bi-mat|3820/i)
  })

  it('is whether it is turned off, and not whether others are', async () => {
    await changeSettings({ sitesOff: ['facebook'] })
    expect(await siteAccessHandlers['site-settings'](null, fromFacebook())).toMatchObject({ on: false })
    const zalo = { origin: 'https://chat.zalo.me', tab: { id: tab } } as MessageSender
    expect(await siteAccessHandlers['site-settings'](null, zalo)).toMatchObject({ on: true })
  })

  it('is of a former site that it is off, and no more', async () => {
    await changeSettings({ checks: { insult: 'off' }, hold: false, sitesOn: ['https://dien-dan.example'] })
    const forum = { origin: 'https://dien-dan.example', tab: { id: tab } } as MessageSender
    let allowed = true
    Object.assign(browser, { permissions: { contains: async () => allowed } })
    expect(await siteAccessHandlers['site-settings'](null, forum)).toMatchObject({ on: true, hold: false })
    allowed = false
    expect(await siteAccessHandlers['site-settings'](null, forum)).toMatchObject({ on: false, hold: true })
    allowed = true
    await changeSettings({ sitesOn: [] })
    expect(await siteAccessHandlers['site-settings'](null, forum)).toEqual({
      on: false,
      language: 'vi',
      theme: 'system',
      checks: { levels: {}, words: { never: [], flagged: [], agency: [] }, site: {} },
      hold: true,
      reminders: [],
      audiences: {},
      feedback: '',
      ignored: { salt: 1, hashes: [] },
      numbers: { salt: 1, hashes: [] },
      hint: false,
    })
  })

  it('is that a paused site is off, until its pause ends', async () => {
    await changeSettings({ sitesPaused: [{ site: 'facebook', until: Date.now() + 60_000 }] })
    expect(await siteAccessHandlers['site-settings'](null, fromFacebook())).toMatchObject({ on: false })
    await changeSettings({ sitesPaused: [{ site: 'facebook', until: Date.now() - 1 }] })
    expect(await siteAccessHandlers['site-settings'](null, fromFacebook())).toMatchObject({ on: true })
  })

  it('are the defaults when the settings are unreadable', async () => {
    const { hold, language } = DEFAULT_SETTINGS
    expect(await siteAccessHandlers['site-settings'](null, fromFacebook())).toMatchObject({ hold, language })
  })
})

describe('what a site may change', () => {
  it('is which phrases are ignored, at most 20 at once', async () => {
    const ignore = (hash: number) => siteAccessHandlers['ignore-phrase']({ hash, ignored: true }, fromFacebook())
    for (let hash = 0; hash < 20; hash++) await ignore(hash)
    await expect(ignore(20)).rejects.toThrow('Too many')
    expect((await readIgnored()).hashes).toHaveLength(20)
  })

  it('is which numbers are the own ones, at most 4 at once', async () => {
    const remember = (hash: number) => siteAccessHandlers['own-number']({ hash, ignored: true }, fromFacebook())
    for (let hash = 0; hash < 4; hash++) await remember(hash)
    await expect(remember(4)).rejects.toThrow('Too many')
    expect(await countOwnNumbers()).toBe(4)
  })

  it('is that the hint about underlined words was shown, which no site shows again', async () => {
    await siteAccessHandlers['hint-shown'](null, fromFacebook())
    expect(await siteAccessHandlers['site-settings'](null, fromFacebook())).toMatchObject({ hint: false })
  })

  it('is the number on its button, as often as the composer counts', async () => {
    const setText = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined)
    vi.spyOn(browser.action, 'getBadgeText').mockResolvedValue('' as never)
    vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined)
    for (let count = 0; count < 200; count++)
      await siteAccessHandlers['compose-count']({ count, level: 'warn' }, fromFacebook())
    expect(setText.mock.calls.length).toBeGreaterThanOrEqual(20)
    expect(setText.mock.calls.length).toBeLessThan(40)
  })

  it('is a warning on its button that no count replaces, until the popup was opened', async () => {
    const button = { text: '', title: '' }
    vi.spyOn(browser.action, 'getBadgeText').mockImplementation((async () => button.text) as never)
    vi.spyOn(browser.action, 'setBadgeText').mockImplementation((async (about: object) =>
      Object.assign(button, about)) as never)
    vi.spyOn(browser.action, 'setTitle').mockImplementation((async (about: object) =>
      Object.assign(button, about)) as never)
    vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined)
    await siteAccessHandlers['hold-lost'](null, fromFacebook())
    expect(button).toMatchObject({ text: '!', title: expect.stringContaining('không được hỏi lại') })
    await siteAccessHandlers['compose-count']({ count: 0, level: null }, fromFacebook())
    expect(button.text).toBe('!')
    await siteAccessHandlers['compose-count']({ count: 2, level: 'warn' }, fromFacebook())
    expect(button.text).toBe('!')
    await clearLostSign(7)
    expect(button).toMatchObject({ text: '', title: '' })
    await siteAccessHandlers['compose-count']({ count: 2, level: 'warn' }, fromFacebook())
    expect(button.text).toBe('2')
  })

  it('lets no count that was on its way wipe the warning out', async () => {
    let text = ''
    vi.spyOn(browser.action, 'getBadgeText').mockImplementation(async () => {
      const read = text
      await new Promise((later) => queueMicrotask(() => queueMicrotask(() => later(undefined))))
      return read
    })
    vi.spyOn(browser.action, 'setBadgeText').mockImplementation((async (about: { text: string }) => {
      text = about.text
    }) as never)
    const { 'compose-count': count, 'hold-lost': lose } = siteAccessHandlers
    await Promise.all([count({ count: 0, level: null }, fromFacebook()), lose(null, fromFacebook())])
    expect(text).toBe('!')
  })

  it('opens the library at most three times at once', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never)
    for (let time = 0; time < 60; time++)
      await siteAccessHandlers['open-provision']({ id: 'vi-sao/insult' }, fromFacebook())
    expect(create).toHaveBeenCalledTimes(3)
  })
})
