// A send that waits for Firefox's permission prompt, which can close the popup that asked. Firefox only informs the
// background that a host was allowed, not for what. So the send counts as allowed only while everything is as it was
// when the user pressed Send: the same page in front, and the popup not opened again. Anyone who allows the host for
// something else (a test report, a source of updates, about:addons) does that in another tab, or in the popup.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'pending-send'
/** How long a pressed send waits for the prompt, in milliseconds. */
const MAX_AGE = 5 * 60_000

const schema = z.object({ draft: z.string(), origin: z.string(), tab: z.int(), url: z.string(), at: z.number() })

/**
 * Records that the user pressed Send for a draft in the popup. Only the latest press counts.
 *
 * @param origin Match pattern of the recipient's host.
 * @throws When session storage fails.
 */
export async function savePendingSend(draft: string, origin: string, now = Date.now()): Promise<void> {
  const front = await findFrontPage()
  if (front) await browser.storage.session.set({ [KEY]: { draft, origin, ...front, at: now } })
  else await clearPendingSend()
}

/**
 * Returns the draft whose send waited for these origins, at most once; undefined when there is none, or when the
 * permission may have been given for something else.
 *
 * @param origins Match patterns that were allowed.
 * @throws When session storage fails.
 */
export async function takePendingSend(origins: readonly string[], now = Date.now()): Promise<string | undefined> {
  const stored = schema.safeParse((await browser.storage.session.get(KEY))[KEY])
  if (!stored.success || !origins.includes(stored.data.origin)) return undefined
  await clearPendingSend()
  const { draft, tab, url, at } = stored.data
  const front = await findFrontPage()
  return now - at <= MAX_AGE && front?.tab === tab && front.url === url ? draft : undefined
}

/** Forgets the send. Rejects when session storage fails. */
export function clearPendingSend(): Promise<void> {
  return browser.storage.session.remove(KEY)
}

/** Its address is known where the user opened the popup, until the tab shows another page ("activeTab"). */
async function findFrontPage(): Promise<{ tab: number; url: string } | undefined> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return front?.id === undefined || front.url === undefined ? undefined : { tab: front.id, url: front.url }
}
