// Background of the report feature: the context menu, the alarm and the messages. All listeners are registered
// synchronously when the worker starts; otherwise the browser does not deliver the event that woke it. This code runs
// at every wake, so everything that needs the outbox's database is in parts that are loaded on demand (report-part.ts,
// queue-part.ts).

import { browser } from 'wxt/browser'
import { loadPart } from '../background-parts/load-part.ts'
import { sendCaptureMessage } from '../capture-loader/capture-messages.ts'
import { requestCapture } from '../capture-loader/request-capture.ts'
import type { MessageHandlers } from '../messages.ts'
import { SITE_MATCH_PATTERNS } from '../sites/index.ts'
import { saveLastCapture } from './capture/last-capture.ts'
import { consumePickRequest } from './capture/pick-request.ts'
import { savePostTab } from './capture/post-tabs.ts'
import { validatePostSource } from './capture/validate-source.ts'
import type { CapturedPost } from './model/captured-post.ts'
import { STOPPED_ALARM_NAME } from './outbox/keep-awake.ts'
import { ensureOutboxAlarm, OUTBOX_ALARM_NAME, setFrequentAlarm, setRareAlarm } from './outbox/outbox-alarm.ts'
import { persistStorage } from './outbox/persist-storage.ts'
import type { ReportPart, StorageProblem } from './report-part.ts'
import { continuePendingSend, requestSend } from './request-send.ts'

const MENU_ID = 'report'
/** Alarms that start a drain. */
const DRAIN_ALARMS = [OUTBOX_ALARM_NAME, STOPPED_ALARM_NAME]

/** How many calls are queueing or sending reports. */
let sending = 0

/** Message handlers: a picked post, its screenshot, and requests to send. */
export const reportHandlers = {
  'post-picked': async (post, { tab, origin, url }) => {
    const from = origin ?? url ?? ''
    if (await consumePickRequest(tab?.id))
      await openForm(await storeDraft(tab?.id, async () => validatePostSource(post, from)), false)
    return null
  },
  'take-picture': async ({ id, tab, where }) => {
    const { takePicture } = await loadPart('report')
    // The second question must come at once: it is whether the page has moved meanwhile.
    const problem = await takePicture(id, tab, (again) =>
      again
        ? sendCaptureMessage(tab, 'post-standing', { ...where, scroll: false })
        : requestCapture(tab, 'post-standing', where),
    )
    if (problem) return problem
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}evidence.html#${id}`, openerTabId: tab })
    return 'taken'
  },
  'fetch-picture': async ({ id }) => (await loadPart('report')).fetchPicture(id),
  'send-asked': async (request, sender) => {
    // The page can be closed after it has queued the report and before it asks for a drain. Not awaited: the message
    // carries the click, and the browser asks for a permission only in a click.
    void setFrequentAlarm()
    sending++
    try {
      return await requestSend(request, sender, loadPart, () => drain())
    } finally {
      sending--
    }
  },
  'drain-outbox': () => drain(),
} as const satisfies MessageHandlers

/**
 * Registers the context menu, the alarm and all listeners. Call it synchronously when the worker starts. Every listener
 * returns the promise of its work: Firefox keeps a background alive while a listener's promise is open.
 *
 * @param documentUrlPatterns Match patterns of the pages that get the menu item.
 */
export function startReportBackground(documentUrlPatterns: readonly string[] = SITE_MATCH_PATTERNS): void {
  browser.runtime.onInstalled.addListener(() => {
    createMenu(documentUrlPatterns).catch(logError)
    persistStorage().catch(logError)
    // An update may have stopped the old version in the middle of a delivery.
    return drainAndLog('drainAtBrowserStart')
  })
  browser.runtime.onStartup.addListener(() => {
    createMenu(documentUrlPatterns).catch(logError)
    return drainAndLog('drainAtBrowserStart')
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_ID || tab?.id === undefined) return undefined
    return handleMenuClick(tab.id, info.frameId ?? 0, info.frameUrl ?? info.pageUrl ?? tab.url ?? '')
  })
  browser.alarms.onAlarm.addListener((alarm) => (DRAIN_ALARMS.includes(alarm.name) ? drainAndLog() : undefined))
  // 'online' fires only while the worker is awake. Open pages of the extension request a drain, too, and so does the
  // alarm.
  globalThis.addEventListener('online', () => void drainAndLog())
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    drain('drain', () => continuePendingSend(origins, loadPart).catch(logError)).catch(logError),
  )
  ensureOutboxAlarm().catch(logError)
}

/** Opens the popup synchronously, while the post is still being read: Firefox opens a popup only within the click. */
function handleMenuClick(tab: number, frame: number, from: string): Promise<void> {
  const opened = openPopup()
  const draft = storeDraft(tab, async () => {
    // Our scripts run in pages, not in their frames.
    if (frame !== 0) throw new Error('The click was in a frame')
    const post = await requestCapture(tab, 'capture-post', null)
    return post && validatePostSource(post, from)
  })
  return Promise.all([draft, opened])
    .then(([id, popup]) => openForm(id, popup))
    .catch(logError)
}

/**
 * Captures and stores a post. It records the outcome for the form and resolves to the draft's id, or null on failure.
 *
 * @param tab The tab of the post.
 */
async function storeDraft(
  tab: number | undefined,
  capture: () => Promise<CapturedPost | null>,
): Promise<string | null> {
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
  const stored = await storeInOutbox(post)
  if ('problem' in stored) {
    await saveLastCapture(stored.problem)
    return null
  }
  // Before the form opens, which asks for it. Without it the form can do less, but the draft is there.
  if (tab !== undefined) await savePostTab(stored.id, tab).catch(logError)
  await saveLastCapture('taken', stored.id)
  return stored.id
}

async function storeInOutbox(post: CapturedPost): ReturnType<ReportPart['storeDraft']> {
  try {
    return await (await loadPart('report')).storeDraft(post)
  } catch (error) {
    logError(error)
    return { problem: 'storage' }
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
 * Sends the due reports. The alarm rings every minute from before this begins until it has seen that no report waits. A
 * background that is stopped at any point, or that cannot read the outbox, is therefore woken again soon.
 *
 * @param before Queues reports first.
 */
async function drain(
  way: 'drain' | 'drainAtBrowserStart' = 'drain',
  before?: () => Promise<void>,
): Promise<StorageProblem | null> {
  sending++
  let isEmpty = false
  try {
    await setFrequentAlarm()
    await before?.()
    const part = await loadPart('report')
    const problem = await part[way]()
    isEmpty = problem === null && !(await part.hasWaitingReports())
    return problem
  } finally {
    sending--
    // A call that is still running may queue what this one has not seen. It looks again at its end.
    if (isEmpty && sending === 0) await setRareAlarm()
  }
}

/** Sends the due reports for a browser event, which has no use for a failure. */
async function drainAndLog(way?: 'drainAtBrowserStart'): Promise<void> {
  await drain(way).catch(logError)
}

function logError(error: unknown): void {
  console.error('report: in the background', error)
}
