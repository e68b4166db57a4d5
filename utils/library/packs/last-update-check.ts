// How the last look for an update went. In storage.local, apart from the packs: a refusal changes nothing of those.

import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { REFUSALS } from './pack-error.ts'
import { waitForNext } from './schedule.ts'

const KEY = 'update-look'

const schema = z.object({
  /** When, in milliseconds since 1970. */
  at: z.number(),
  came: z.enum(['installed', 'same', ...REFUSALS]),
  /** The record and field of a refusal, where it has one. */
  record: z.optional(z.string()),
  field: z.optional(z.string()),
  /** How many looks failed since the last that did not. */
  failures: z.number(),
  /** When the next one is due, in milliseconds since 1970. */
  nextAt: z.number(),
})

/** How the last look for an update went. */
export type LastLook = z.infer<typeof schema>

/** The last look, or undefined when there was none that can be read. */
export async function readLastLook(): Promise<LastLook | undefined> {
  const stored = await browser.storage.local.get(KEY)
  return schema.safeParse(stored[KEY]).data
}

/** Notes how a look went. Resolves to what was noted, with the time of the next. */
export async function noteLook(
  went: Pick<LastLook, 'came' | 'record' | 'field'>,
  now = Date.now(),
  random = Math.random(),
): Promise<LastLook> {
  const failed = went.came !== 'installed' && went.came !== 'same'
  const failures = failed ? ((await readLastLook())?.failures ?? 0) + 1 : 0
  const look: LastLook = { ...went, at: now, failures, nextAt: now + waitForNext(failures, random) }
  await browser.storage.local.set({ [KEY]: look })
  return look
}

/** Forgets the last look: the source is another one, or none. */
export async function forgetLook(): Promise<void> {
  await browser.storage.local.remove(KEY)
}

/** Calls back whenever another look was noted. Returns the way to stop. */
export function watchLastLook(onChange: (look: LastLook | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(schema.safeParse(changes[KEY].newValue).data)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
