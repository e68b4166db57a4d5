// An attacker who has taken over a site's process can do all that our content script there can. Here that is code added
// to the content script of a copy of the extension.

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings-schema.ts'
import { SAMPLE_DRAFTS, waitForBadge, waitForHold, writeInBox } from './compose-actions.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage, readStoredSettings, storeSettings } from './harness/browser-storage.ts'
import { copyBuiltExtension, type ExtensionCopy } from './harness/extension-copy.ts'
import { listOpenPages } from './harness/extension-pages.ts'
import type { Stage } from './harness/launch-stage.ts'
import { SITE_BOXES } from './harness/site-boxes.ts'
import { pressKeys } from './harness/type-keys.ts'
import { waitFor } from './harness/wait-for.ts'

const CHAT = SITE_BOXES.find((box) => box.name === 'tin nhắn Messenger')!
const HELD = '1 điều cần xem lại, 1 điều cần xem trước khi gửi'

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  checks: { profanity: 'off' },
  recipients: [
    {
      id: 'r1',
      name: 'Tổ tiếp nhận bí mật',
      kind: 'post',
      address: 'https://bimat.example/nhan',
      auth: 'none',
      cloudevents: false,
    },
  ],
  reporter: { name: 'Người báo bí mật', unit: 'Đơn vị bí mật' },
  updates: { address: 'https://bimat.example/goi.json', key: `${'A'.repeat(43)}=` },
}

const MESSAGES = {
  'site-settings': null,
  'fetch-picture': { id: 'x' },
  'take-picture': { id: 'x', tab: 1, where: {} },
  'send-asked': { id: 'x', recipient: 'r1', address: 'https://nhan.example/' },
  'drain-outbox': null,
  'draft-state': null,
  'settings-changed': null,
}

/** Runs in the content script's world, at the wish of the page. */
function attack(messages: Record<string, unknown>, settings: object): void {
  type Area = { get(keys: null): Promise<unknown>; set(all: object): Promise<void> }
  type Extension = {
    storage: Record<'local' | 'session' | 'sync' | 'managed', Area>
    runtime: { sendMessage(message: object): Promise<unknown> }
  }
  const world = globalThis as unknown as { browser?: Extension; chrome?: Extension }
  const { storage, runtime } = (world.browser ?? world.chrome)!
  const attempt = async (action: () => Promise<unknown>) => {
    try {
      const answer = await action()
      return answer === undefined ? 'no answer' : answer
    } catch (error) {
      return `refused: ${error}`
    }
  }
  window.addEventListener('attack', async () => {
    const read: Record<string, unknown> = {}
    const written: Record<string, unknown> = {}
    const planted = { settings, ignored: { salt: 1, hashes: [1] }, 'update-look': { at: 1 } }
    for (const area of ['local', 'session', 'sync', 'managed'] as const) {
      read[area] = await attempt(() => storage[area].get(null))
      written[area] = await attempt(() => storage[area].set({ ...planted, 'changed:settings': 'x' }))
    }
    const answers: Record<string, unknown> = {}
    for (const [name, data] of Object.entries(messages))
      answers[name] = await attempt(() => runtime.sendMessage({ name, data }))
    const open = { name: 'open-provision', data: { id: 'vi-sao/insult' } }
    await Promise.all(Array.from({ length: 60 }, () => attempt(() => runtime.sendMessage(open))))
    document.documentElement.dataset.attacked = JSON.stringify({ read, written, answers })
  })
}

describe.each(getWantedBrowsers())('a taken-over site in %s', (name) => {
  let copy: ExtensionCopy
  let stage: Stage
  let site: Page
  let reached: Record<'read' | 'written' | 'answers', Record<string, unknown>>

  beforeAll(async () => {
    copy = copyBuiltExtension(name)
    const evil = { ...DEFAULT_SETTINGS, hold: false, sitesOff: ['facebook', 'zalo'] }
    copy.change(
      'compose.js',
      (script) => `${script}\n;(${attack})(${JSON.stringify(MESSAGES)}, ${JSON.stringify(evil)})`,
    )
    stage = await borrowStage(name, { folder: copy.folder })
    await storeSettings(await stage.openOwn('options.html'), SETTINGS)
    site = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await site.evaluate(() => window.dispatchEvent(new Event('attack')))
    const told = await waitFor(
      () => site.evaluate(() => document.documentElement.dataset.attacked),
      'the attack is over',
      30_000,
    )
    reached = JSON.parse(told)
  })
  afterAll(async () => {
    await stage.close()
    copy.remove()
  })

  it('learns of the settings only what the composer needs', () => {
    const { answers, read } = reached
    expect(answers['site-settings']).toEqual({
      on: true,
      language: 'vi',
      theme: 'system',
      checks: { levels: { profanity: 'off' }, words: { never: [], flagged: [], agency: [] }, site: {} },
      hold: true,
      reminders: [],
      audiences: { public: 'public', person: 'softer' },
      feedback: '',
      ignored: { salt: expect.any(Number), hashes: [] },
    })
    expect(JSON.stringify(read)).not.toMatch(/bí mật|bimat|settings|"hold"/)
  })

  it('reaches no storage area of the extension, where the browser can close them', () => {
    const { local, session, sync } = reached.written
    const areas = name === 'chromium' ? [local, session, sync] : [session]
    for (const written of areas) expect(written).toMatch(/^refused/)
  })

  it('gets no answer to a message of our own pages', () => {
    const { 'site-settings': _, ...others } = reached.answers
    for (const answer of Object.values(others)) expect(answer).toMatch(/^(?:no answer|refused)/)
  })

  it('opens no more than a few of 60 tabs', async () => {
    await stage.ownTab('library.html')
    const opened = await Promise.all((await listOpenPages(stage.browser)).map((page) => page.url()))
    expect(opened.filter((url) => url.includes('library.html')).length).toBeLessThanOrEqual(5)
  })

  it('changes no setting, and holding goes on', async () => {
    const own = await stage.openOwn('options.html')
    expect(await readStoredSettings(own)).toEqual(SETTINGS)
    expect(JSON.parse(await readStorage(own)).databases['trusted/values']).not.toContainEqual({ salt: 1, hashes: [1] })
    const fresh = await writeInBox(stage, CHAT, SAMPLE_DRAFTS.stop)
    await waitForBadge(fresh, HELD)
    await pressKeys(fresh, 'Enter')
    await waitForHold(fresh)
  })
})
