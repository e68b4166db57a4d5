// Reporting, in the background: the menu, the alarm, the sending. Everything is registered in the first turn of the worker.

import { browser } from 'wxt/browser'
import { hasHostPermission, toOriginPattern } from '../lib/host-permission.ts'
import { type MessageHandlers, sendTabMessage } from '../messages.ts'
import { SITE_MATCH_PATTERNS } from '../sites/index.ts'
import { saveLastCapture } from './capture/last-capture.ts'
import { consumePickRequest } from './capture/pick-request.ts'
import { validatePostSource } from './capture/validate-source.ts'
import type { CapturedPost } from './model/captured-post.ts'
import { toOutboxError } from './model/outbox-error.ts'
import { drainOutbox } from './outbox/drain-outbox.ts'
import { createDraft, listOutboxItems, queueDraft } from './outbox/outbox-store.ts'
import { persistStorage } from './outbox/persist-storage.ts'
import { recordSendRequestById } from './outbox/record-send-request.ts'
import { createSingleFlight } from './outbox/single-flight.ts'
import { createScreenshotBuffer } from './picture/screenshot-buffer.ts'
import { takeScreenshot } from './picture/take-screenshot.ts'

const MENU_ID = 'report'
const ALARM_NAME = 'outbox'
const heldShot = createScreenshotBuffer()
/** Alarms and pages ask for it while thousands are still being sent: they do not queue up behind. */
const drainNow = createSingleFlight(() => drainOutbox({ mayReach: hasHostPermission }))
/** A pressed send waits this long for the browser's question to be answered, in milliseconds. */
const SEND_REQUEST_TTL = 5 * 60_000

/** What answers messages: a post the user picked, its picture, and the wish to send now. */
export const reportHandlers = {
  'post-picked': async (post, { tab, origin, url }) => {
    const from = origin ?? url ?? ''
    if (await consumePickRequest(tab?.id))
      await openForm(await storeDraft(async () => validatePostSource(post, from)), false)
    return null
  },
  'take-picture': async ({ id, tab, where }) => {
    const taken = await takeScreenshot(tab, (again) =>
      sendTabMessage(tab, 'post-standing', again ? { ...where, scroll: false } : where),
    )
    if ('problem' in taken) return taken.problem
    heldShot.put(id, taken.shot)
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}evidence.html#${id}`, openerTabId: tab })
    return 'taken'
  },
  'fetch-picture': ({ id }) => heldShot.take(id),
  'send-asked': async ({ id, recipient }) => {
    await recordSendRequestById(id, recipient)
    return null
  },
  'drain-outbox': async () => {
    try {
      await drainNow()
      return null
    } catch (error) {
      logError(error)
      return toOutboxError(error).problem === 'storage-full' ? 'storage-full' : 'storage'
    }
  },
} as const satisfies MessageHandlers

/** Registers the menu, the alarm and all listeners, at once. In: match patterns of the pages the menu stands on. */
export function startReportBackground(documentUrlPatterns: readonly string[] = SITE_MATCH_PATTERNS): void {
  browser.runtime.onInstalled.addListener(() => {
    createMenu(documentUrlPatterns).catch(logError)
    persistStorage().catch(logError)
    // After an update: what the old version was sending when it was stopped goes on.
    return drainAndLog()
  })
  browser.runtime.onStartup.addListener(() => {
    createMenu(documentUrlPatterns).catch(logError)
    return drainAndLog()
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_ID || tab?.id === undefined) return
    handleMenuClick(tab.id, info.frameId ?? 0, info.frameUrl ?? info.pageUrl ?? tab.url ?? '')
  })
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === ALARM_NAME ? drainAndLog() : undefined))
  // Only while we are awake; an open page of ours asks as well, and the alarm rings in any case.
  globalThis.addEventListener('online', () => void drainAndLog())
  browser.permissions.onAdded.addListener((added) => void queueRequestedSends(added.origins ?? []).catch(logError))
  ensureAlarm().catch(logError)
}

/** The popup must be opened within the click itself (Firefox knows no other way), so it opens while the post is still being read. */
function handleMenuClick(tab: number, frame: number, from: string): void {
  const opened = openPopup()
  const draft = storeDraft(async () => {
    const post = await sendTabMessage(tab, 'capture-post', null, frame)
    return post && validatePostSource(post, from)
  })
  void Promise.all([draft, opened])
    .then(([id, popup]) => openForm(id, popup))
    .catch(logError)
}

/** Captures and stores. Resolves to the draft's id, or null when there is none; how it went is noted for the form. */
async function storeDraft(capture: () => Promise<CapturedPost | null>): Promise<string | null> {
  await saveLastCapture('taking')
  let post: CapturedPost | null
  try {
    post = await capture()
  } catch (error) {
    console.warn('report: the page did not answer', error)
    await saveLastCapture('no-script')
    return null
  }
  if (!post) {
    await saveLastCapture('unread')
    return null
  }
  try {
    const { id } = await createDraft(post)
    await saveLastCapture('taken', id)
    return id
  } catch (error) {
    await saveLastCapture(toOutboxError(error).problem === 'storage-full' ? 'storage-full' : 'storage')
    return null
  }
}

/** Opens the form in the outbox page when the popup is not open with it. */
async function openForm(id: string | null, popup: boolean): Promise<void> {
  if (popup || (await openPopup())) return
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}outbox.html${id ? `#${id}` : ''}` })
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup()
    return true
  } catch (error) {
    console.info('report: the popup did not open, a page will', error)
    return false
  }
}

/** The menu lasts across restarts; placing it anew keeps its words in the browser's language and leaves no second one. */
async function createMenu(documentUrlPatterns: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('menuReport'),
    contexts: ['page', 'frame', 'selection', 'link', 'editable', 'image', 'video', 'audio'],
    documentUrlPatterns: [...documentUrlPatterns],
  })
}

/** An alarm that is made anew at every wake would never ring. */
async function ensureAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM_NAME))) await browser.alarms.create(ALARM_NAME, { periodInMinutes: 1 })
}

/** The browser's question may have closed the page that asked: what it was asked for goes on here. */
async function queueRequestedSends(origins: readonly string[]): Promise<void> {
  for (const item of await listOutboxItems(['draft'])) {
    const { recipient, askedAt } = item
    if (item.state !== 'draft' || !recipient || askedAt === null || Date.now() - askedAt > SEND_REQUEST_TTL) continue
    // One that cannot be queued keeps no other from it.
    if (origins.includes(toOriginPattern(recipient.address))) await queueDraft(item.id, recipient).catch(logError)
  }
  await drainNow()
}

/** Given back to the browser's event: Firefox lets a background live that still answers one. */
function drainAndLog(): Promise<void> {
  return drainNow().catch(logError)
}

function logError(error: unknown): void {
  console.error('report: in the background', error)
}
