// When to try again.

const SECOND = 1000
const HOUR = 3600 * SECOND

/** The shortest wait before another attempt, in milliseconds. */
export const MIN_WAIT = 30 * SECOND
/** The longest wait the outbox chooses by itself, in milliseconds. */
export const MAX_WAIT = 6 * HOUR
/** How long a report is tried before it counts as undelivered, in milliseconds. */
export const GIVE_UP_AFTER = 7 * 24 * HOUR

/**
 * The wait after the n-th failed attempt (from 1), in milliseconds: anywhere between the shortest wait and a ceiling that
 * doubles each time (full jitter), so that many devices do not come back at once. `random` is in [0, 1).
 */
export function waitAfter(attempts: number, random: number): number {
  const ceiling = Math.min(MAX_WAIT, MIN_WAIT * 2 ** Math.min(attempts, 20))
  return Math.round(MIN_WAIT + random * (ceiling - MIN_WAIT))
}
