import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { borrowStage } from './harness/borrow-stage.ts'
import { readStorage } from './harness/browser-storage.ts'
import { listOpenPages } from './harness/extension-pages.ts'
import { getBidiContext, getBidiSession } from './harness/firefox-protocol.ts'
import type { Stage } from './harness/launch-stage.ts'
import {
  clickInShadow,
  findButton,
  findInShadow,
  isInAccessibilityTree,
  runInShadowRoots,
} from './harness/shadow-elements.ts'
import { waitFor } from './harness/wait-for.ts'

/** The global object of an extension page: the API has one of two names. */
type World<Api> = Record<'browser' | 'chrome', Api | undefined>

// What the other tests rely on: no request goes unseen, closed roots can be read. That storage can be searched,
// privacy.test.ts shows.
describe.each(getWantedBrowsers())('the stage in %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await borrowStage(name)
  })
  afterAll(() => stage.close())

  it('makes no request by itself', async () => {
    await stage.open('facebook', '/?tt=1')
    await stage.open('zalo', '/?tt=1')
    expect(stage.network.seen()).toEqual([])
  })

  it("opens the extension's own pages", async () => {
    const page = await stage.openOwn('popup.html')
    expect(await page.evaluate(() => location.href)).toBe(`${stage.extensionOrigin}/popup.html`)
  })

  it('opens the popup over a page, which stays the active tab', async () => {
    const site = await stage.open('facebook')
    const popup = await stage.openPopup(site)
    const active = await popup.evaluate(async () => {
      type Tabs = {
        query: (about: object) => Promise<{ id: number }[]>
        getCurrent: () => Promise<{ id: number } | undefined>
      }
      const { browser, chrome } = globalThis as unknown as World<{ tabs: Tabs }>
      const { tabs } = (browser ?? chrome)!
      const [tab] = await tabs.query({ active: true, currentWindow: true })
      return { tab: tab!.id, own: (await tabs.getCurrent())?.id }
    })
    expect(active.tab).not.toBe(active.own)
    await popup.close()
  })

  it('finds a tab that the extension opens by itself', async () => {
    const page = await stage.openOwn('popup.html')
    await page.evaluate(() => {
      type Tabs = { create: (about: object) => Promise<unknown> }
      const { browser, chrome } = globalThis as unknown as World<{ tabs: Tabs }>
      return (browser ?? chrome)!.tabs.create({ url: '/popup.html?mo-rieng' }).then(() => null)
    })
    const opened = await stage.ownTab('popup.html?mo-rieng')
    expect(await opened.evaluate(() => location.search)).toBe('?mo-rieng')
  })

  it('records the requests of a page and of the extension, and lets neither out', async () => {
    const before = stage.network.seen().length
    const own = await stage.openOwn('popup.html')
    await own.evaluate(() => fetch('https://own.example/a', { method: 'POST', mode: 'no-cors' }).catch(() => null))
    const page = await stage.open('editors')
    // The page's policy forbids other origins; the page's server records requests to its own.
    await page.evaluate(() => fetch('/lay-gi-do').catch(() => null))
    const seen = await waitFor(() => {
      const now = stage.network.seen().slice(before)
      return now.length >= 2 && now
    }, 'both requests are written down')
    expect(seen).toContainEqual({ method: 'CONNECT', url: 'https://own.example:443' })
    expect(seen).toContainEqual({ method: 'GET', url: 'https://editors.example/lay-gi-do' })
  })

  if (name === 'firefox') {
    it('finds a tab that puppeteer has lost sight of', async () => {
      const page = await stage.openOwn('options.html')
      getBidiSession(page).emit('browsingContext.contextDestroyed', { context: getBidiContext(page) })
      expect(await listOpenPages(stage.browser)).not.toContain(page)
      const found = await stage.ownTab('options.html')
      expect(await found.evaluate(() => location.pathname)).toBe('/options.html')
      await found.close()
    })
  }

  it('reads closed shadow roots, and clicks there with trusted events', async () => {
    const page = await stage.open('editors')
    await page.evaluate(() => {
      const host = document.createElement('div')
      const button = document.createElement('button')
      button.setAttribute('aria-label', 'Mở bảng')
      button.textContent = '2'
      button.addEventListener('click', (event) => {
        button.textContent = `bấm ${event.isTrusted}`
      })
      host.attachShadow({ mode: 'closed' }).append(button)
      document.documentElement.append(host)
    })
    expect((await findInShadow(page, 'button'))?.text).toBe('2')
    expect((await findButton(page, 'Mở bảng'))?.text).toBe('2')
    expect(await findButton(page, 'Không có')).toBeUndefined()
    expect(await isInAccessibilityTree(page, 'button', 'Mở bảng')).toBe(true)
    expect(await isInAccessibilityTree(page, 'link', 'Mở bảng')).toBe(false)
    await clickInShadow(page, { button: 'Mở bảng' })
    await waitFor(async () => (await findInShadow(page, 'button'))?.text === 'bấm true', 'the click arrives')
    expect((await findInShadow(page, 'button'))?.focused).toBe(true)
    expect(await runInShadowRoots(page, (roots) => roots.map((root) => root.mode))).toEqual(['closed'])
  })

  it('is borrowed as clean as a new one', async () => {
    const site = await stage.open('facebook')
    await site.evaluate(() => {
      localStorage.setItem('dau', 'vettrang')
      return cookieStore.set('dau', 'vetbanh')
    })
    const own = await stage.openOwn('popup.html')
    await own.evaluate(() => {
      type Storage = { local: { set: (items: object) => Promise<void> } }
      const { browser, chrome } = globalThis as unknown as World<{ storage: Storage }>
      return (browser ?? chrome)!.storage.local.set({ dau: 'vetkho' }).then(() => null)
    })
    const { extensionOrigin } = stage
    await stage.close()
    stage = await borrowStage(name)
    expect(stage.extensionOrigin).not.toBe(extensionOrigin)
    expect(await listOpenPages(stage.browser)).toHaveLength(1)
    expect(stage.network.seen()).toEqual([])
    for (const page of [await stage.openOwn('popup.html'), await stage.open('facebook')]) {
      expect(await readStorage(page)).not.toMatch(/vet(?:trang|kho)/)
      expect(await page.evaluate(() => document.cookie)).toBe('')
    }
  })
})
