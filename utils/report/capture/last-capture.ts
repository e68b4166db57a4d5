// Records how the last capture went, and that its letter was opened, for the popup to show. Kept in session storage,
// without any text of the post.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const KEY = 'last-capture'
/** How long the outcome is shown, in milliseconds. */
const MAX_AGE = 60_000
/** The same of a letter, which is written and sent in another program meanwhile. */
const MAX_LETTER_AGE = 600_000

const schema = z.object({
  at: z.number(),
  /**
   * 'taking', then 'taken' or the reason for the failure: no readable post, no content script, or a storage problem.
   * 'mailed': its letter was opened in the mail program, which closes the popup.
   */
  state: z.enum(['taking', 'taken', 'mailed', 'unread', 'no-script', 'storage-full', 'storage']),
  id: z.optional(z.string()),
})

/** The outcome of the last capture. `id` is the id of the report draft that it created. */
export type LastCapture = z.infer<typeof schema>

/** Saves the state of the current capture. Rejects when session storage fails. */
export async function saveLastCapture(state: LastCapture['state'], id?: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { at: Date.now(), state, ...(id ? { id } : {}) } })
}

/** Reads the outcome of the last capture; null when there was none within the last minute. */
export async function readLastCapture(): Promise<LastCapture | null> {
  const stored = await browser.storage.session.get(KEY)
  return parseFresh(stored[KEY])
}

/**
 * Calls back whenever the state of a capture changes.
 *
 * @returns A function that stops watching.
 */
export function watchLastCapture(onChange: (capture: LastCapture | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) onChange(parseFresh(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function parseFresh(stored: unknown): LastCapture | null {
  const parsed = schema.safeParse(stored)
  if (!parsed.success) return null
  const maxAge = parsed.data.state === 'mailed' ? MAX_LETTER_AGE : MAX_AGE
  return Date.now() - parsed.data.at < maxAge ? parsed.data : null
}
