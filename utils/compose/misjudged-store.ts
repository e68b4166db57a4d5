// What was marked as wrong on this device ("Báo sai"): the check, the kind of finding and the day, and the short hash
// under which the phrase is ignored, so that the mark can be undone. No word of a draft. Never sent.

import * as z from 'zod/mini'
import { CHECK_IDS } from '../draft.ts'
import { readTrustedValue, updateTrustedValue } from '../lib/trusted-storage.ts'
import { MAX_IGNORED } from './ignore-list.ts'
import type { CheckRule } from './misjudged-line.ts'

const KEY = 'misjudged'

const misjudgedSchema = z.object({
  hash: z.int(),
  check: z.enum(CHECK_IDS),
  /** A message key of that check. */
  message: z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/i)),
  /** The beginning of the day, in ms since 1970. */
  day: z.number(),
})

/** A finding that was marked as wrong. */
type Misjudged = z.infer<typeof misjudgedSchema>

/** Reads what was marked as wrong, the earliest first. Rejects when storage fails. */
export async function readMisjudged(): Promise<readonly Misjudged[]> {
  return parseMisjudged(await readTrustedValue(KEY))
}

/**
 * Stores that a finding was marked as wrong.
 *
 * @param hash the hash under which its phrase is ignored.
 * @param rule the check and the message key: "personal-data/phone". Anything else is not stored.
 * @param now in ms since 1970.
 */
export async function addMisjudged(hash: number, rule: string, now: number): Promise<void> {
  const [check, message] = rule.split('/')
  const parsed = misjudgedSchema.safeParse({ hash, check, message, day: new Date(now).setHours(0, 0, 0, 0) })
  if (!parsed.success) return
  await updateTrustedValue(KEY, (stored) => {
    const others = parseMisjudged(stored).filter((each) => each.hash !== hash)
    return [...others, parsed.data].slice(-MAX_IGNORED)
  })
}

/** Removes the marks of some hashes. */
export async function removeMisjudged(hashes: readonly number[]): Promise<void> {
  const stored = await readMisjudged()
  if (!stored.some(({ hash }) => hashes.includes(hash))) return
  await updateTrustedValue(KEY, (now) => parseMisjudged(now).filter(({ hash }) => !hashes.includes(hash)))
}

/** The findings of one rule that were marked as wrong. */
export interface MisjudgedSum extends CheckRule {
  count: number
  /** The last day, as its beginning in ms since 1970. */
  last: number
  hashes: readonly number[]
}

/** Adds up the findings of each rule, those of the latest day first. */
export function groupMisjudged(entries: readonly Misjudged[]): MisjudgedSum[] {
  return [...Map.groupBy(entries, ({ check, message }) => `${check}/${message}`).values()]
    .map((alike) => ({
      check: alike[0]!.check,
      message: alike[0]!.message,
      count: alike.length,
      last: Math.max(...alike.map(({ day }) => day)),
      hashes: alike.map(({ hash }) => hash),
    }))
    .sort((a, b) => b.last - a.last)
}

function parseMisjudged(stored: unknown): readonly Misjudged[] {
  const parsed = z.array(misjudgedSchema).safeParse(stored)
  return parsed.success ? parsed.data : []
}
