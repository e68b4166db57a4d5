// The times of the checks for an update.

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The usual time between checks, in milliseconds. */
export const UPDATE_INTERVAL = 24 * HOUR
/** The shortest wait after a failed check, in milliseconds. */
export const MIN_UPDATE_RETRY_WAIT = 30 * MINUTE

/**
 * Computes the wait until the next check, in milliseconds. A day, plus or minus two hours, so that an agency's devices
 * do not all connect at the same time. After a failure the wait is shorter and grows again with every further failure.
 * @param failures consecutive failed checks
 * @param random in [0, 1)
 */
export function computeNextWait(failures: number, random: number): number {
  if (failures === 0) return Math.round(UPDATE_INTERVAL + (random * 4 - 2) * HOUR)
  const ceiling = Math.min(UPDATE_INTERVAL, MIN_UPDATE_RETRY_WAIT * 2 ** Math.min(failures, 10))
  return Math.round(MIN_UPDATE_RETRY_WAIT + random * (ceiling - MIN_UPDATE_RETRY_WAIT))
}

/**
 * Computes the wait before the first check of a new source, in milliseconds: within an hour.
 * @param random in [0, 1)
 */
export function computeFirstWait(random: number): number {
  return Math.round(MINUTE + random * (HOUR - MINUTE))
}
