// The outcome of the last check for an update. Stored apart from the packs, because a refusal does not change them.

import * as z from 'zod/mini'
import {
  followTrustedValue,
  readTrustedValue,
  removeTrustedValue,
  updateTrustedValue,
} from '../../lib/trusted-storage.ts'
import { PACK_REFUSALS } from './pack-error.ts'
import { computeNextWait } from './update-schedule.ts'

const KEY = 'update-look'

const schema = z.object({
  /** When the check ended, in milliseconds since 1970. */
  at: z.number(),
  came: z.enum(['installed', 'same', ...PACK_REFUSALS]),
  /** The record and field of a refusal, if it has one. */
  record: z.optional(z.string()),
  field: z.optional(z.string()),
  /** How many checks failed since the last success. */
  failures: z.number(),
  /** When the next check is due, in milliseconds since 1970. */
  nextAt: z.number(),
})

/** The outcome of the last check for an update. */
export type LastUpdateCheck = z.infer<typeof schema>

/** Reads the last outcome. @returns undefined if there is no readable one. */
export async function readLastUpdateCheck(): Promise<LastUpdateCheck | undefined> {
  return schema.safeParse(await readTrustedValue(KEY)).data
}

/**
 * Stores the outcome of a check.
 * @param now milliseconds since 1970
 * @param random in [0, 1), spreads the next check
 * @returns the stored outcome, with the time of the next check
 */
export async function saveUpdateCheck(
  outcome: Pick<LastUpdateCheck, 'came' | 'record' | 'field'>,
  now = Date.now(),
  random = Math.random(),
): Promise<LastUpdateCheck> {
  const failed = outcome.came !== 'installed' && outcome.came !== 'same'
  return updateTrustedValue(KEY, (stored) => {
    const failures = failed ? (schema.safeParse(stored).data?.failures ?? 0) + 1 : 0
    return { ...outcome, at: now, failures, nextAt: now + computeNextWait(failures, random) }
  })
}

/** Removes the last outcome, because the source was changed or removed. */
export async function clearLastUpdateCheck(): Promise<void> {
  await removeTrustedValue(KEY)
}

/**
 * Calls back whenever another outcome is stored or the outcome is removed.
 * @returns a function that stops watching
 */
export function watchLastUpdateCheck(onChange: (check: LastUpdateCheck | undefined) => void): () => void {
  return followTrustedValue(KEY, readLastUpdateCheck, onChange)
}
