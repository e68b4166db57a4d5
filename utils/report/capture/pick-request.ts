// Which tab its user is picking a post on. A page's process that was taken over can send what our script can: a post nobody
// asked for would become a draft and open a window, as often as it likes.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'picking'
/** How long a pick may take, in milliseconds. */
const MAX_AGE = 10 * 60_000

const schema = z.object({ tab: z.int(), at: z.number() })

/** Notes that the user asked to pick a post on a tab: to be called before its page is told. Rejects when storage fails. */
export async function savePickRequest(tab: number, now = Date.now()): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tab, at: now } })
}

/** Whether a post is being picked on a tab; it is answered once, and only the latest pick counts. Rejects when storage fails. */
export async function consumePickRequest(tab: number | undefined, now = Date.now()): Promise<boolean> {
  const noted = schema.safeParse((await browser.storage.session.get(KEY))[KEY])
  if (!noted.success || noted.data.tab !== tab || now - noted.data.at > MAX_AGE) return false
  await browser.storage.session.remove(KEY)
  return true
}
