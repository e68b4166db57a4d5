// How the last capture went, for the popup that opens beside it. In session storage; no word of the post is in it.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'last-capture'
/** How long it is worth showing, in milliseconds. */
const MAX_AGE = 60_000

const schema = z.object({
  at: z.number(),
  /** 'taking', then 'taken', or why not: nothing readable there, no script of ours in that page, or no room on the device. */
  state: z.enum(['taking', 'taken', 'unread', 'no-script', 'storage-full', 'storage']),
  id: z.optional(z.string()),
})

/** How the last capture went. `id` is the draft it made. */
export type LastCapture = z.infer<typeof schema>

/** Notes how a capture goes. */
export async function saveLastCapture(state: LastCapture['state'], id?: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { at: Date.now(), state, ...(id ? { id } : {}) } })
}

/** How the last capture went, when that was within the last minute. */
export async function readLastCapture(): Promise<LastCapture | null> {
  const stored = await browser.storage.session.get(KEY)
  return parseFresh(stored[KEY])
}

/** Calls back whenever a capture goes on. Returns the way to stop. */
export function watchLastCapture(onChange: (capture: LastCapture | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) onChange(parseFresh(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function parseFresh(stored: unknown): LastCapture | null {
  const parsed = schema.safeParse(stored)
  return parsed.success && Date.now() - parsed.data.at < MAX_AGE ? parsed.data : null
}
