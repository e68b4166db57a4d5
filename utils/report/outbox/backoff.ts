// When a failed report is tried again.

const SECOND = 1000
const HOUR = 3600 * SECOND

/** Shortest wait before another attempt, in milliseconds. */
export const MIN_RETRY_WAIT = 30 * SECOND
/** Longest wait that the outbox itself chooses, in milliseconds. */
export const MAX_RETRY_WAIT = 6 * HOUR
/** How long delivery is attempted before a report counts as undelivered, in milliseconds. */
export const MAX_DELIVERY_TIME = 7 * 24 * HOUR

/**
 * Computes the wait after a failed attempt: a random time between MIN_RETRY_WAIT and a ceiling that doubles with every
 * attempt (exponential backoff with full jitter). The jitter keeps many devices from returning at the same moment.
 *
 * @param attempts Number of failed attempts, from 1.
 * @param random In [0, 1).
 * @returns Milliseconds.
 */
export function computeRetryWait(attempts: number, random: number): number {
  const ceiling = Math.min(MAX_RETRY_WAIT, MIN_RETRY_WAIT * 2 ** Math.min(attempts, 20))
  return Math.round(MIN_RETRY_WAIT + random * (ceiling - MIN_RETRY_WAIT))
}
