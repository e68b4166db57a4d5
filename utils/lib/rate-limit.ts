/** How many calls are allowed. */
interface Rate {
  /** Calls at once, after a rest. */
  burst: number
  /** Calls a second, on average. */
  perSecond: number
}

/**
 * Limits calls for each caller by a token bucket (https://en.wikipedia.org/wiki/Token_bucket). It forgets callers when
 * the background stops, which an idle browser does.
 *
 * @param now the time, in ms.
 * @returns a function that says whether one more call is allowed.
 */
export function limitRate({ burst, perSecond }: Rate, now: () => number = Date.now): (caller?: number) => boolean {
  const buckets = new Map<number | undefined, { tokens: number; at: number }>()
  return (caller) => {
    const time = now()
    const bucket = buckets.get(caller) ?? { tokens: burst, at: time }
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, time - bucket.at) / 1000) * perSecond)
    const allowed = tokens >= 1
    buckets.set(caller, { tokens: allowed ? tokens - 1 : tokens, at: time })
    return allowed
  }
}
