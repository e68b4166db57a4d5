// When to try again.

const SECOND = 1000
const HOUR = 3600 * SECOND

/** The shortest wait before another attempt, in milliseconds. */
export const MIN_RETRY_WAIT = 30 * SECOND
/** The longest wait the outbox chooses by itself, in milliseconds. */
export const MAX_RETRY_WAIT = 6 * HOUR
/** How long a report is tried before it counts as undelivered, in milliseconds. */
export const MAX_DELIVERY_TIME = 7 * 24 * HOUR

/**
 * The wait after the n-th failed attempt (from 1), in milliseconds: anywhere between the shortest wait and a ceiling that
 * doubles each time (full jitter), so that many devices do not come back at once. `createRandom` is in [0, 1).
 */
export function computeRetryWait(attempts: number, random: number): number {
  const ceiling = Math.min(MAX_RETRY_WAIT, MIN_RETRY_WAIT * 2 ** Math.min(attempts, 20))
  return Math.round(MIN_RETRY_WAIT + random * (ceiling - MIN_RETRY_WAIT))
}
