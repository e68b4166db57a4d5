// Records on which tab the user is picking a post. A compromised renderer process can send every message that our
// content script can; without this check it could create unrequested drafts and open windows without limit.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'picking'
/** How long a pick may take, in milliseconds. */
const MAX_AGE = 10 * 60_000

const schema = z.object({ tab: z.int(), at: z.number() })

/**
 * Records that the user started to pick a post on a tab. Call it before the request goes to the page.
 *
 * @throws When session storage fails.
 */
export async function savePickRequest(tab: number, now = Date.now()): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tab, at: now } })
}

/**
 * Whether the user is picking a post on a tab. Removes the record, so the answer is true at most once for each pick;
 * only the latest pick counts.
 *
 * @throws When session storage fails.
 */
export async function consumePickRequest(tab: number | undefined, now = Date.now()): Promise<boolean> {
  const stored = schema.safeParse((await browser.storage.session.get(KEY))[KEY])
  if (!stored.success || stored.data.tab !== tab || now - stored.data.at > MAX_AGE) return false
  await browser.storage.session.remove(KEY)
  return true
}
