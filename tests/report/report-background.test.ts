import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { registerPart } from '../../utils/background-parts/part-registry.ts'
import { reportHandlers, startReportBackground } from '../../utils/report/background.ts'
import { readLastCapture } from '../../utils/report/capture/last-capture.ts'
import { savePickRequest } from '../../utils/report/capture/pick-request.ts'
import { readPostTab } from '../../utils/report/capture/post-tabs.ts'
import { STOPPED_ALARM_NAME } from '../../utils/report/outbox/keep-awake.ts'
import { outboxDb } from '../../utils/report/outbox/outbox-db.ts'
import { createDraft, listOutboxItems, saveDraft } from '../../utils/report/outbox/outbox-store.ts'
import { queueDraft } from '../../utils/report/outbox/queue-draft.ts'
import { clearPendingSend } from '../../utils/report/pending-send.ts'
import { createQueuePart } from '../../utils/report/queue-part.ts'
import { createReportPart } from '../../utils/report/report-part.ts'
import { changeSettings } from '../../utils/settings/settings-store.ts'
import { waitFor } from '../wait-for.ts'
import { FORM, POST, RECIPIENT } from './sample-report.ts'

const PAGE = 'https://www.facebook.com/groups/77'

/** A fake browser event that keeps its listeners. */
function event() {
  const listeners: ((...given: unknown[]) => void)[] = []
  return {
    addListener: vi.fn((listener: (typeof listeners)[number]) => listeners.push(listener)),
    clear: () => listeners.splice(0),
    fire: (...given: unknown[]) => listeners.map((listener) => listener(...given)),
  }
}

const clicked = event()
const added = event()
const network = event()
const created = vi.fn()
const openPopup = vi.fn(async () => undefined)
const inject = vi.fn(async (): Promise<unknown> => [{ frameId: 0, result: true }])
const capture = vi.fn(async (): Promise<unknown> => POST)
const contains = vi.fn(async () => true)
const opened = vi.fn(async () => ({}))
const persist = vi.fn(async () => true)

beforeEach(async () => {
  fakeBrowser.reset()
  clicked.clear()
  added.clear()
  network.clear()
  for (const level of ['info', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
  await outboxDb.items.clear()
  for (const mock of [created, openPopup, inject, capture, contains, opened]) mock.mockClear()
  openPopup.mockResolvedValue(undefined)
  inject.mockResolvedValue([{ frameId: 0, result: true }])
  capture.mockResolvedValue(POST)
  vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation(clicked.addListener as never)
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(added.addListener as never)
  vi.spyOn(browser.contextMenus, 'create').mockImplementation(created as never)
  vi.spyOn(browser.contextMenus, 'removeAll').mockResolvedValue(undefined as never)
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Báo cáo bài viết hoặc tin nhắn này')
  vi.spyOn(browser.action, 'openPopup').mockImplementation(openPopup as never)
  vi.spyOn(browser.permissions, 'contains').mockImplementation(contains as never)
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(inject as never)
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(capture as never)
  vi.spyOn(browser.tabs, 'create').mockImplementation(opened as never)
  Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
  vi.stubGlobal('addEventListener', (name: string, go: () => void) => name === 'online' && network.addListener(go))
  registerPart('report', createReportPart())
  registerPart('queue', createQueuePart())
  startReportBackground(['https://www.facebook.com/*'])
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('the context menu', () => {
  it('is shown on the supported pages, and not on the toolbar button', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)
    await waitFor(() => expect(created).toHaveBeenCalledTimes(1))
    expect(created.mock.calls[0]![0]).toMatchObject({
      title: 'Báo cáo bài viết hoặc tin nhắn này',
      documentUrlPatterns: ['https://www.facebook.com/*'],
    })
    expect(created.mock.calls[0]![0].contexts).not.toContain('action')
  })

  it('opens the popup within the click, asks the page, and stores the post', async () => {
    clicked.fire({ menuItemId: 'report', frameId: 0, pageUrl: PAGE }, { id: 7 })
    expect(openPopup).toHaveBeenCalledTimes(1)
    await waitFor(async () => expect(await readLastCapture()).toMatchObject({ state: 'taken' }))
    expect(capture).toHaveBeenCalledWith(7, { name: 'capture-post', data: null }, { frameId: 0 })
    expect(inject.mock.invocationCallOrder[0]).toBeLessThan(capture.mock.invocationCallOrder[0]!)
    const [item] = await listOutboxItems()
    expect(item).toMatchObject({ state: 'draft', post: POST })
    expect((await readLastCapture())?.id).toBe(item!.id)
    expect(await readPostTab(item!.id)).toBe(7)
    expect(opened).not.toHaveBeenCalled()
  })

  it('opens the form in a page where the popup cannot be opened', async () => {
    openPopup.mockRejectedValue(new Error('no user gesture'))
    clicked.fire({ menuItemId: 'report', frameId: 0, pageUrl: PAGE }, { id: 7 })
    await waitFor(() => expect(opened).toHaveBeenCalledTimes(1))
    const [item] = await listOutboxItems()
    expect(opened).toHaveBeenCalledWith({ url: expect.stringContaining(`outbox.html#${item!.id}`) })
  })

  it.each([
    ['unread', () => capture.mockResolvedValue(null)],
    ['no-script', () => capture.mockRejectedValue(new Error('no receiver'))],
    ['no-script', () => inject.mockRejectedValue(new Error('Frame with ID 0 is showing error page'))],
    ['no-script', () => inject.mockResolvedValue([{ frameId: 0, result: false }])],
    [
      'storage-full',
      () =>
        vi
          .spyOn(outboxDb.items, 'add')
          .mockImplementation((() =>
            Promise.reject(Object.assign(new Error('q'), { name: 'QuotaExceededError' }))) as never),
    ],
  ] as const)('records why no post was captured: %s', async (state, make) => {
    make()
    clicked.fire({ menuItemId: 'report', frameId: 0, pageUrl: PAGE }, { id: 7 })
    await waitFor(async () => expect(await readLastCapture()).toMatchObject({ state }))
    expect(await listOutboxItems()).toEqual([])
  })

  it('records that no script of ours is in a frame of the page', async () => {
    clicked.fire({ menuItemId: 'report', frameId: 3, pageUrl: PAGE }, { id: 7 })
    await waitFor(async () => expect(await readLastCapture()).toMatchObject({ state: 'no-script' }))
    expect(inject).not.toHaveBeenCalled()
  })

  it('ignores clicks in other menus', () => {
    clicked.fire({ menuItemId: 'other' }, { id: 7 })
    expect(openPopup).not.toHaveBeenCalled()
  })
})

describe('a picked post', () => {
  const from = (tab: number, origin = 'https://www.facebook.com') => ({ tab: { id: tab }, origin }) as never

  it('is stored, and its form opens', async () => {
    await savePickRequest(7)
    await reportHandlers['post-picked'](POST, from(7))
    expect((await listOutboxItems())[0]?.post).toEqual(POST)
    expect(openPopup).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['was not requested', async () => undefined],
    ['was requested on another tab', () => savePickRequest(8)],
    ['was requested long ago', () => savePickRequest(7, Date.now() - 3_600_000)],
    [
      'was already stored',
      async () => {
        await savePickRequest(7)
        await reportHandlers['post-picked'](POST, from(7))
        await outboxDb.items.clear()
        openPopup.mockClear()
      },
    ],
  ])('is ignored when it %s', async (_what, before) => {
    await before()
    await reportHandlers['post-picked'](POST, from(7))
    expect(await listOutboxItems()).toEqual([])
    expect(openPopup).not.toHaveBeenCalled()
    expect(opened).not.toHaveBeenCalled()
  })

  it('is rejected when it comes from another site than it claims', async () => {
    await savePickRequest(7)
    await reportHandlers['post-picked'](POST, from(7, 'https://chat.zalo.me'))
    expect(await listOutboxItems()).toEqual([])
    expect(await readLastCapture()).toMatchObject({ state: 'unread' })
  })

  it.each([
    'https://www.facebook.com.ke-gian.top/groups/77/posts/81204/',
    'https://www.facebook.com/groups/77/posts/81204/?mibextid=q',
    'javascript:alert(1)',
  ])('loses an address outside its site: %s', async (permalink) => {
    await savePickRequest(7)
    await reportHandlers['post-picked']({ ...POST, permalink }, from(7))
    expect((await listOutboxItems())[0]?.post).toEqual({ ...POST, permalink: null })
  })
})

it('asks the browser only on installation to persist the storage', async () => {
  persist.mockClear()
  await fakeBrowser.runtime.onStartup.trigger()
  expect(persist).not.toHaveBeenCalled()
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)
  expect(persist).toHaveBeenCalledOnce()
})

it.each([
  ['starts', () => fakeBrowser.runtime.onStartup.trigger()],
  ['installs the extension', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)],
])('creates and deletes an empty database when the browser %s', async (_, trigger) => {
  const deletion = vi.spyOn(indexedDB, 'deleteDatabase')
  void trigger()
  await waitFor(() => expect(deletion).toHaveBeenCalledWith('fresh-log'))
})

it.each([
  ['chrome', true],
  ['firefox', false],
])('creates an empty database before the first drain in Chromium only: %s', async (name, creates) => {
  // Wait for the fresh database logs that the tests before have requested.
  await reportHandlers['drain-outbox']()
  vi.stubEnv('BROWSER', name)
  const deletion = vi.spyOn(indexedDB, 'deleteDatabase')
  expect(await createReportPart().drainAtBrowserStart()).toBe(null)
  expect(deletion.mock.calls.length > 0).toBe(creates)
})

/** The alarm of the outbox, as a browser returns it. */
const readAlarm = () => browser.alarms.get('outbox')
const EVERY_MINUTE = { periodInMinutes: 1 }
const EVERY_HALF_HOUR = { periodInMinutes: 30 }
const queueReport = async () => {
  const { id } = await createDraft(POST)
  await saveDraft(id, FORM)
  return queueDraft(id, RECIPIENT)
}
const answerWith = (status: number) => vi.stubGlobal('fetch', async () => new Response(null, { status }))
/** Rings an alarm, which both browsers describe by these fields. */
const ring = (name: string, periodInMinutes?: number) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now(), periodInMinutes } as never)

describe('the alarm of the outbox', () => {
  // A drain that a test before has triggered may still wait for the fresh database log.
  beforeEach(async () => {
    await reportHandlers['drain-outbox']()
    await browser.alarms.clear('outbox')
  })

  it('is created by a background that finds none, such as after an update, and by no other', async () => {
    startReportBackground([])
    await waitFor(async () => expect(await readAlarm()).toMatchObject(EVERY_MINUTE))
    for (const periodInMinutes of [1, 30]) {
      await browser.alarms.create('outbox', { delayInMinutes: periodInMinutes, periodInMinutes })
      const create = vi.spyOn(browser.alarms, 'create')
      const read = vi.spyOn(browser.alarms, 'get')
      startReportBackground([])
      await waitFor(() => expect(read).toHaveBeenCalled())
      await Promise.all(read.mock.results.map(({ value }) => value))
      expect(create).not.toHaveBeenCalled()
      create.mockRestore()
      read.mockRestore()
    }
  })

  it.each([
    ['at the start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
    ['after an update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never)],
    ['after its own ringing', () => ring('outbox', 1)],
    ['after a stop', () => ring(STOPPED_ALARM_NAME)],
    ['after a permission was given', () => added.fire({ origins: ['https://khac.vn/*'], permissions: [] })],
    ['after a page asked for a drain', () => reportHandlers['drain-outbox']()],
  ])('rings rarely %s while no report waits, and every minute while one does', async (_, trigger) => {
    await createDraft(POST)
    void trigger()
    await waitFor(async () => expect(await readAlarm()).toMatchObject(EVERY_HALF_HOUR))
    answerWith(503)
    await queueReport()
    void trigger()
    await waitFor(async () => expect(await listOutboxItems(['queued'])).toMatchObject([{ attempts: 1 }]))
    // After its last drain as well.
    await reportHandlers['drain-outbox']()
    expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
  })

  it('rings rarely again once every report has arrived, is withdrawn or is given up', async () => {
    answerWith(503)
    const waiting = [await queueReport(), await queueReport(), await queueReport()]
    await reportHandlers['drain-outbox']()
    const ends = ['delivered', 'withdrawn', 'undelivered'] as const
    for (const [i, { id }] of waiting.entries()) {
      expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
      await outboxDb.items.update(id, { state: ends[i]!, nextAt: null, settledAt: Date.now() })
      await reportHandlers['drain-outbox']()
    }
    expect(await readAlarm()).toMatchObject(EVERY_HALF_HOUR)
  })

  it('rings every minute from before a report is sent, so that a stopped background is woken soon', async () => {
    const during: unknown[] = []
    vi.stubGlobal('fetch', async () => {
      during.push(await readAlarm())
      return new Response(null, { status: 201 })
    })
    await reportHandlers['drain-outbox']()
    await queueReport()
    await reportHandlers['drain-outbox']()
    expect(during).toMatchObject([EVERY_MINUTE])
    expect(await readAlarm()).toMatchObject(EVERY_HALF_HOUR)
  })

  it('rings every minute from a pressed send on, although the report is a draft until the answer', async () => {
    const { id } = await createDraft(POST)
    await changeSettings({ recipients: [RECIPIENT] })
    await reportHandlers['drain-outbox']()
    vi.spyOn(browser.permissions, 'request').mockImplementation((async () => false) as never)
    await reportHandlers['send-asked']({ id, recipient: RECIPIENT.id, address: RECIPIENT.address }, {})
    expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
  })

  it('rings every minute when the outbox cannot be read, and when what reads it cannot be loaded', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    await reportHandlers['drain-outbox']()
    vi.spyOn(outboxDb, 'transaction').mockRejectedValue(new DOMException('x', 'UnknownError'))
    expect(await reportHandlers['drain-outbox']()).toBe('storage')
    expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
    vi.mocked(outboxDb.transaction).mockRestore()

    const read = vi.spyOn(outboxDb.items, 'where').mockImplementation(() => {
      throw new DOMException('x', 'UnknownError')
    })
    expect(await createReportPart().hasWaitingReports()).toBe(true)
    read.mockRestore()

    await reportHandlers['drain-outbox']()
    expect(await readAlarm()).toMatchObject(EVERY_HALF_HOUR)
    registerPart('report', {
      ...createReportPart(),
      drain: () => Promise.reject(new Error('/report-part.js cannot be loaded')),
    })
    await ring('outbox', 30)
    expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
  })

  it('rings every minute when a report is queued while a drain looks whether one waits', async () => {
    const part = createReportPart()
    const { promise: queued, resolve: goOn } = Promise.withResolvers<void>()
    let looks = 0
    registerPart('report', {
      ...part,
      hasWaitingReports: async () => {
        const found = await part.hasWaitingReports()
        if (looks++ === 0) await queued
        return found
      },
    })
    answerWith(503)
    const first = reportHandlers['drain-outbox']()
    await waitFor(() => expect(looks).toBe(1))
    await queueReport()
    const second = reportHandlers['drain-outbox']()
    goOn()
    await first
    // The second one is still sending: were its background stopped now, the alarm must not be the rare one.
    expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
    await second
    expect(await readAlarm()).toMatchObject(EVERY_MINUTE)
  })

  it('rings within a minute after the clock was set back', async () => {
    const tomorrow = Date.now() + 24 * 3_600_000
    answerWith(503)
    await queueReport()
    await browser.alarms.create('outbox', { when: tomorrow, periodInMinutes: 1 })
    await reportHandlers['drain-outbox']()
    expect((await readAlarm())!.scheduledTime).toBeLessThanOrEqual(Date.now() + 60_000)
    await browser.alarms.create('outbox', { when: tomorrow, periodInMinutes: 30 })
    startReportBackground([])
    await waitFor(async () => expect((await readAlarm())!.scheduledTime).toBeLessThanOrEqual(Date.now() + 60_000))
  })

  it('does not keep a report from being sent when it cannot be set', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    answerWith(201)
    await queueReport()
    vi.spyOn(browser.alarms, 'create').mockRejectedValue(new Error('no alarms'))
    expect(await reportHandlers['drain-outbox']()).toBeNull()
    expect(await listOutboxItems(['delivered'])).toHaveLength(1)
    expect(warned).toHaveBeenCalled()
  })
})

describe('sending', () => {
  // A drain that a test before has triggered may still wait for the fresh database log.
  beforeEach(async () => {
    await reportHandlers['drain-outbox']()
  })

  it('sets an alarm that wakes a background stopped meanwhile', async () => {
    let during: unknown
    vi.stubGlobal('fetch', async () => {
      during = await browser.alarms.get(STOPPED_ALARM_NAME)
      return new Response(null, { status: 201 })
    })
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
    await reportHandlers['drain-outbox']()
    expect(during).toMatchObject({ name: STOPPED_ALARM_NAME })
    expect(await browser.alarms.get(STOPPED_ALARM_NAME)).toBeFalsy()
  })

  it('happens on request', async () => {
    const send = vi.fn(async () => new Response(null, { status: 201, headers: { Location: 'BN-9' } }))
    vi.stubGlobal('fetch', send)
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
    await reportHandlers['drain-outbox']()
    expect((await listOutboxItems())[0]).toMatchObject({ state: 'delivered', receipt: 'BN-9' })
  })

  it.each([
    ['storage-full', 'QuotaExceededError'],
    ['storage', 'UnknownError'],
  ])('reports why the device could not store: %s', async (problem, name) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    const send = vi.fn()
    vi.stubGlobal('fetch', send)
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
    vi.spyOn(outboxDb.items, 'put').mockRejectedValue(new DOMException('x', name))
    expect(await reportHandlers['drain-outbox']()).toBe(problem)
    vi.restoreAllMocks()
    expect(send).not.toHaveBeenCalled()
    expect((await listOutboxItems())[0]).toMatchObject({ id, state: 'queued' })
  })

  describe('that needs a permission', () => {
    const HOST = 'https://tiepnhan.vi-du.vn/*'
    const FRONT = { id: 4, url: PAGE }
    const POPUP = { documentId: 'popup' }
    const send = vi.fn(async () => new Response(null, { status: 201 }))
    const request = vi.fn(async (): Promise<boolean> => true)
    const getContexts = vi.fn(async (): Promise<unknown[]> => [])
    const query = vi.fn(async (): Promise<unknown[]> => [FRONT])
    const ask = (id: string, sender: object = POPUP, recipient = RECIPIENT.id) =>
      reportHandlers['send-asked']({ id, recipient, address: RECIPIENT.address }, sender)
    /** Allows hosts, and waits until the background has done everything that follows. */
    const allow = async (origins: string[]) => {
      await Promise.all(added.fire({ origins }))
      await reportHandlers['drain-outbox']()
    }
    const listStates = async () => (await listOutboxItems()).map(({ state }) => state)
    let id: string

    beforeEach(async () => {
      for (const mock of [send, request, getContexts, query]) mock.mockReset()
      send.mockImplementation(async () => new Response(null, { status: 201 }))
      request.mockResolvedValue(true)
      getContexts.mockResolvedValue([])
      query.mockResolvedValue([FRONT])
      vi.stubGlobal('fetch', send)
      vi.spyOn(browser.permissions, 'request').mockImplementation(request as never)
      vi.spyOn(browser.runtime, 'getContexts').mockImplementation(getContexts as never)
      vi.spyOn(browser.tabs, 'query').mockImplementation(query as never)
      ;({ id } = await createDraft(POST))
      await saveDraft(id, FORM)
      await changeSettings({ recipients: [RECIPIENT] })
    })

    describe('in Chromium', () => {
      beforeEach(() => vi.stubEnv('BROWSER', 'chrome'))

      it('asks in the same turn, and is sent after a yes when the prompt has closed the popup', async () => {
        const reply = ask(id)
        expect(request).toHaveBeenCalledWith({ origins: [HOST] })
        expect(await reply).toBe(true)
        expect(await listStates()).toEqual(['delivered'])
        expect(send).toHaveBeenCalledTimes(1)
      })

      it('stays a draft after a no, also when the host is allowed for something else', async () => {
        request.mockResolvedValue(false)
        expect(await ask(id)).toBe(false)
        expect((await listOutboxItems())[0]).toMatchObject({ state: 'draft', askedAt: null })
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
        expect(send).not.toHaveBeenCalled()
      })

      it('stays a draft while the prompt is open, also when the host is allowed for something else', async () => {
        let answer!: (allowed: boolean) => void
        request.mockReturnValue(new Promise((resolve) => (answer = resolve)))
        const reply = ask(id)
        await waitFor(async () => expect((await listOutboxItems())[0]!.askedAt).not.toBeNull())
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
        answer(false)
        expect(await reply).toBe(false)
        expect(await listStates()).toEqual(['draft'])
      })

      it('is left to the page that is still open, and has its last change to save', async () => {
        getContexts.mockResolvedValue([{}])
        expect(await ask(id)).toBe(true)
        expect(getContexts).toHaveBeenCalledWith({ documentIds: ['popup'] })
        expect(await listStates()).toEqual(['draft'])
      })

      it('is left to the page when the browser would not ask the background', async () => {
        request.mockRejectedValue(new Error('This function must be called during a user gesture'))
        expect(await ask(id)).toBeNull()
        expect(await listStates()).toEqual(['draft'])
      })

      it('stays a draft when the draft was changed while the browser asked', async () => {
        request.mockImplementation(async () => {
          await waitFor(async () => expect((await listOutboxItems())[0]!.askedAt).not.toBeNull())
          await saveDraft(id, { ...FORM, note: 'Khác.' })
          return true
        })
        expect(await ask(id)).toBe(true)
        expect(await listStates()).toEqual(['draft'])
      })

      it('is not recorded for a recipient that no longer exists', async () => {
        await ask(id, POPUP, 'khong-con')
        expect((await listOutboxItems())[0]).toMatchObject({ state: 'draft', recipient: null, askedAt: null })
      })
    })

    describe('in Firefox', () => {
      beforeEach(() => vi.stubEnv('BROWSER', 'firefox'))

      it('is sent after a yes when the prompt has closed the popup', async () => {
        expect(await ask(id)).toBeNull()
        expect(request).not.toHaveBeenCalled()
        await allow(['https://khac.vn/*'])
        expect(await listStates()).toEqual(['draft'])
        await allow([HOST])
        expect(await listStates()).toEqual(['delivered'])
        expect(send).toHaveBeenCalledTimes(1)
      })

      it.each([
        ['another tab', [{ id: 5, url: PAGE }]],
        ['another page in the tab', [{ id: 4 }]],
        ['no page', []],
      ])('stays a draft when the host is allowed with %s in front', async (_, tabs) => {
        await ask(id)
        query.mockResolvedValue(tabs)
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
        query.mockResolvedValue([FRONT])
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
        expect(send).not.toHaveBeenCalled()
      })

      it('stays a draft when the popup was opened again', async () => {
        await ask(id)
        await clearPendingSend()
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
      })

      it('stays a draft when the send of another draft was the last', async () => {
        const other = await createDraft(POST, Date.now() + 1000)
        await saveDraft(other.id, FORM)
        await ask(id)
        await ask(other.id)
        await allow([HOST])
        expect(await listStates()).toEqual(['delivered', 'draft'])
        await allow([HOST])
        expect(await listStates()).toEqual(['delivered', 'draft'])
      })

      it('is left to a page in a tab, which stays open while the browser asks', async () => {
        await ask(id, { tab: FRONT })
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
      })

      it('stays a draft when Send was pressed long ago, or over a page without a known address', async () => {
        const begun = Date.now()
        await ask(id)
        vi.spyOn(Date, 'now').mockReturnValue(begun + 3_600_000)
        await allow([HOST])
        query.mockResolvedValue([{ id: 4 }])
        await ask(id)
        await allow([HOST])
        expect(await listStates()).toEqual(['draft'])
      })
    })
  })

  it('continues when the browser starts, after an update, when the network returns, and after a stop', async () => {
    const send = vi.fn(async () => new Response(null, { status: 503 }))
    vi.stubGlobal('fetch', send)
    const { id } = await createDraft(POST)
    await saveDraft(id, FORM)
    await queueDraft(id, RECIPIENT)
    let tries = 0
    for (const trigger of [
      () => fakeBrowser.runtime.onStartup.trigger(),
      () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never),
      () => network.fire(),
      () => fakeBrowser.alarms.onAlarm.trigger({ name: STOPPED_ALARM_NAME, scheduledTime: 0 } as never),
    ]) {
      await outboxDb.items.update(id, { nextAt: 0 })
      void trigger()
      tries++
      await waitFor(async () =>
        expect((await listOutboxItems())[0]).toMatchObject({ state: 'queued', attempts: tries }),
      )
    }
  })
})
