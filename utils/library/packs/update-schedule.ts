// When to look for an update.

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How often an update is looked for, in milliseconds. */
export const UPDATE_INTERVAL = 24 * HOUR
/** The shortest wait after a look that failed, in milliseconds. */
export const MIN_UPDATE_RETRY_WAIT = 30 * MINUTE

/**
 * The wait until the next look, in milliseconds, after so many failures in a row. A day, two hours more or less, so that the
 * devices of an agency do not all come at once; after failures sooner, and ever later again. `createRandom` is in [0, 1).
 */
export function computeNextWait(failures: number, random: number): number {
  if (failures === 0) return Math.round(UPDATE_INTERVAL + (random * 4 - 2) * HOUR)
  const ceiling = Math.min(UPDATE_INTERVAL, MIN_UPDATE_RETRY_WAIT * 2 ** Math.min(failures, 10))
  return Math.round(MIN_UPDATE_RETRY_WAIT + random * (ceiling - MIN_UPDATE_RETRY_WAIT))
}

/** The wait before the first look at a new source, in milliseconds: within an hour. */
export function computeFirstWait(random: number): number {
  return Math.round(MINUTE + random * (HOUR - MINUTE))
}
