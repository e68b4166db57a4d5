// Background of the report feature: the context menu, the alarm and the sending. All listeners are registered
// synchronously when the worker starts; otherwise the browser does not deliver the event that woke it.

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
import { startFreshDatabaseLog } from './outbox/fresh-database-log.ts'
import { keepAwake, STOPPED_ALARM_NAME } from './outbox/keep-awake.ts'
import { createDraft, listOutboxItems, queueDraft } from './outbox/outbox-store.ts'
import { persistStorage } from './outbox/persist-storage.ts'
import { recordSendRequestById } from './outbox/record-send-request.ts'
import { createSingleFlight } from './outbox/single-flight.ts'
import { createScreenshotBuffer } from './picture/screenshot-buffer.ts'
import { takeScreenshot } from './picture/take-screenshot.ts'

const MENU_ID = 'report'
const ALARM_NAME = 'outbox'
/** Alarms that start a drain. */
const DRAIN_ALARMS = [ALARM_NAME, STOPPED_ALARM_NAME]
const heldShot = createScreenshotBuffer()
/** Alarms and pages call this while thousands of reports are still being sent; their calls share one further drain. */
const drainNow = createSingleFlight(() => keepAwake(() => drainOutbox({ mayReach: hasHostPermission })))
/** How long a pressed send waits for the browser's permission prompt, in milliseconds. */
const SEND_REQUEST_TTL = 5 * 60_000

/** Message handlers: a picked post, its screenshot, and requests to send. */
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

/**
 * Registers the context menu, the alarm and all listeners. Call it synchronously when the worker starts.
 *
 * @param documentUrlPatterns Match patterns of the pages that get the menu item.
 */
export function startReportBackground(documentUrlPatterns: readonly string[] = SITE_MATCH_PATTERNS): void {
  browser.runtime.onInstalled.addListener(() => {
    createMenu(documentUrlPatterns).catch(logError)
    persistStorage().catch(logError)
    // Request the fresh log before the drain, which waits for it.
    startFreshDatabaseLog().catch(logError)
    // An update may have stopped the old version in the middle of a delivery.
    return drainAndLog()
  })
  browser.runtime.onStartup.addListener(() => {
    createMenu(documentUrlPatterns).catch(logError)
    startFreshDatabaseLog().catch(logError)
    return drainAndLog()
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_ID || tab?.id === undefined) return
    handleMenuClick(tab.id, info.frameId ?? 0, info.frameUrl ?? info.pageUrl ?? tab.url ?? '')
  })
  browser.alarms.onAlarm.addListener((alarm) => (DRAIN_ALARMS.includes(alarm.name) ? drainAndLog() : undefined))
  // 'online' fires only while the worker is awake. Open pages of the extension request a drain, too, and so does the
  // alarm.
  globalThis.addEventListener('online', () => void drainAndLog())
  browser.permissions.onAdded.addListener((added) => void queueRequestedSends(added.origins ?? []).catch(logError))
  ensureAlarm().catch(logError)
}

/** Opens the popup synchronously, while the post is still being read: Firefox opens a popup only within the click. */
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

/**
 * Captures and stores a post. It records the outcome for the form and resolves to the draft's id, or null on failure.
 */
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

/** Opens the form in the popup, or in the outbox page when the browser does not open the popup. */
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

/** Recreates the menu, which survives restarts: its title follows the browser's language, and no duplicate is left. */
async function createMenu(documentUrlPatterns: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('menuReport'),
    contexts: ['page', 'frame', 'selection', 'link', 'editable', 'image', 'video', 'audio'],
    documentUrlPatterns: [...documentUrlPatterns],
  })
}

/**
 * Creates the alarm only when it is missing: recreating it whenever the worker wakes would restart its period forever.
 */
async function ensureAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM_NAME))) await browser.alarms.create(ALARM_NAME, { periodInMinutes: 1 })
}

/** Queues the drafts whose send waited for host permission: the prompt can have closed the page that requested it. */
async function queueRequestedSends(origins: readonly string[]): Promise<void> {
  for (const item of await listOutboxItems(['draft'])) {
    const { recipient, askedAt } = item
    if (item.state !== 'draft' || !recipient || askedAt === null || Date.now() - askedAt > SEND_REQUEST_TTL) continue
    // A draft that cannot be queued must not block the others.
    if (origins.includes(toOriginPattern(recipient.address))) await queueDraft(item.id, recipient).catch(logError)
  }
  await drainNow()
}

/**
 * Returns the drain's promise to the browser event: Firefox keeps a background alive while a listener's promise is
 * open.
 */
function drainAndLog(): Promise<void> {
  return drainNow().catch(logError)
}

function logError(error: unknown): void {
  console.error('report: in the background', error)
}
