// Reporting, in the background: the menu, the alarm, the sending. Everything is registered in the first turn of the worker.

import { browser } from 'wxt/browser'
import { mayReach, originPattern } from '../lib/host-permission.ts'
import { type Handlers, sendToTab } from '../messages.ts'
import { MATCHES } from '../sites/index.ts'
import { noteCapture } from './capture/capture-status.ts'
import { endPicking } from './capture/pick-request.ts'
import { fromSite } from './capture/validate-source.ts'
import type { CapturedPost } from './model/captured-post.ts'
import { asOutboxError } from './model/outbox-error.ts'
import { drain } from './outbox/drain.ts'
import { createDraft, list, queue } from './outbox/outbox.ts'
import { keepStorage } from './outbox/persist-storage.ts'
import { noteAskedFor } from './outbox/remember-send.ts'
import { inTurn } from './outbox/single-flight.ts'
import { holdShot } from './picture/held.ts'
import { takeShot } from './picture/take.ts'

const MENU = 'report'
const ALARM = 'outbox'
const shots = holdShot()
/** Alarms and pages ask for it while thousands are still being sent: they do not queue up behind. */
const drainNow = inTurn(() => drain({ mayReach }))
/** A pressed send waits this long for the browser's question to be answered, in milliseconds. */
const ASKED_FOR = 5 * 60_000

/** What answers messages: a post the user picked, its picture, and the wish to send now. */
export const reportHandlers = {
  'post-picked': async (post, { tab, origin, url }) => {
    const from = origin ?? url ?? ''
    if (await endPicking(tab?.id)) await openForm(await keepDraft(async () => fromSite(post, from)), false)
    return null
  },
  'take-picture': async ({ id, tab, where }) => {
    const taken = await takeShot(tab, (again) =>
      sendToTab(tab, 'post-standing', again ? { ...where, scroll: false } : where),
    )
    if ('problem' in taken) return taken.problem
    shots.hold(id, taken.shot)
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}evidence.html#${id}`, openerTabId: tab })
    return 'taken'
  },
  'fetch-picture': ({ id }) => shots.hand(id),
  'send-asked': async ({ id, recipient }) => {
    await noteAskedFor(id, recipient)
    return null
  },
  'drain-outbox': async () => {
    try {
      await drainNow()
      return null
    } catch (error) {
      tell(error)
      return asOutboxError(error).problem === 'storage-full' ? 'storage-full' : 'storage'
    }
  },
} as const satisfies Handlers

/** Registers the menu, the alarm and all listeners, at once. In: match patterns of the pages the menu stands on. */
export function startReportBackground(documentUrlPatterns: readonly string[] = MATCHES): void {
  browser.runtime.onInstalled.addListener(() => {
    placeMenu(documentUrlPatterns).catch(tell)
    keepStorage().catch(tell)
    // After an update: what the old version was sending when it was stopped goes on.
    return sendWaiting()
  })
  browser.runtime.onStartup.addListener(() => {
    placeMenu(documentUrlPatterns).catch(tell)
    return sendWaiting()
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined) return
    onMenu(tab.id, info.frameId ?? 0, info.frameUrl ?? info.pageUrl ?? tab.url ?? '')
  })
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === ALARM ? sendWaiting() : undefined))
  // Only while we are awake; an open page of ours asks as well, and the alarm rings in any case.
  globalThis.addEventListener('online', () => void sendWaiting())
  browser.permissions.onAdded.addListener((added) => void sendAsked(added.origins ?? []).catch(tell))
  keepAlarm().catch(tell)
}

/** The popup must be opened within the click itself (Firefox knows no other way), so it opens while the post is still being read. */
function onMenu(tab: number, frame: number, from: string): void {
  const opened = openPopup()
  const draft = keepDraft(async () => {
    const post = await sendToTab(tab, 'capture-post', null, frame)
    return post && fromSite(post, from)
  })
  void Promise.all([draft, opened])
    .then(([id, popup]) => openForm(id, popup))
    .catch(tell)
}

/** Captures and stores. Resolves to the draft's id, or null when there is none; how it went is noted for the form. */
async function keepDraft(capture: () => Promise<CapturedPost | null>): Promise<string | null> {
  await noteCapture('taking')
  let post: CapturedPost | null
  try {
    post = await capture()
  } catch (error) {
    console.warn('report: the page did not answer', error)
    await noteCapture('no-script')
    return null
  }
  if (!post) {
    await noteCapture('unread')
    return null
  }
  try {
    const { id } = await createDraft(post)
    await noteCapture('taken', id)
    return id
  } catch (error) {
    await noteCapture(asOutboxError(error).problem === 'storage-full' ? 'storage-full' : 'storage')
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
async function placeMenu(documentUrlPatterns: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('menuReport'),
    contexts: ['page', 'frame', 'selection', 'link', 'editable', 'image', 'video', 'audio'],
    documentUrlPatterns: [...documentUrlPatterns],
  })
}

/** An alarm that is made anew at every wake would never ring. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 1 })
}

/** The browser's question may have closed the page that asked: what it was asked for goes on here. */
async function sendAsked(origins: readonly string[]): Promise<void> {
  for (const item of await list(['draft'])) {
    const { recipient, askedAt } = item
    if (item.state !== 'draft' || !recipient || askedAt === null || Date.now() - askedAt > ASKED_FOR) continue
    // One that cannot be queued keeps no other from it.
    if (origins.includes(originPattern(recipient.address))) await queue(item.id, recipient).catch(tell)
  }
  await drainNow()
}

/** Given back to the browser's event: Firefox lets a background live that still answers one. */
function sendWaiting(): Promise<void> {
  return drainNow().catch(tell)
}

function tell(error: unknown): void {
  console.error('report: in the background', error)
}
