// How the last look for an update went. In storage.local, apart from the packs: a refusal changes nothing of those.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { PACK_REFUSALS } from './pack-error.ts'
import { computeNextWait } from './update-schedule.ts'

const STORAGE_KEY = 'update-look'

const schema = z.object({
  /** When, in milliseconds since 1970. */
  at: z.number(),
  came: z.enum(['installed', 'same', ...PACK_REFUSALS]),
  /** The record and field of a refusal, where it has one. */
  record: z.optional(z.string()),
  field: z.optional(z.string()),
  /** How many looks failed since the last that did not. */
  failures: z.number(),
  /** When the next one is due, in milliseconds since 1970. */
  nextAt: z.number(),
})

/** How the last look for an update went. */
export type LastUpdateCheck = z.infer<typeof schema>

/** The last look, or undefined when there was none that can be read. */
export async function readLastUpdateCheck(): Promise<LastUpdateCheck | undefined> {
  const stored = await browser.storage.local.get(STORAGE_KEY)
  return schema.safeParse(stored[STORAGE_KEY]).data
}

/** Notes how a look went. Resolves to what was noted, with the time of the next. */
export async function saveUpdateCheck(
  went: Pick<LastUpdateCheck, 'came' | 'record' | 'field'>,
  now = Date.now(),
  random = Math.random(),
): Promise<LastUpdateCheck> {
  const failed = went.came !== 'installed' && went.came !== 'same'
  const failures = failed ? ((await readLastUpdateCheck())?.failures ?? 0) + 1 : 0
  const look: LastUpdateCheck = { ...went, at: now, failures, nextAt: now + computeNextWait(failures, random) }
  await browser.storage.local.set({ [STORAGE_KEY]: look })
  return look
}

/** Forgets the last look: the source is another one, or none. */
export async function clearLastUpdateCheck(): Promise<void> {
  await browser.storage.local.remove(STORAGE_KEY)
}

/** Calls back whenever another look was noted. Returns the way to stop. */
export function watchLastUpdateCheck(onChange: (look: LastUpdateCheck | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[STORAGE_KEY]) onChange(schema.safeParse(changes[STORAGE_KEY].newValue).data)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
