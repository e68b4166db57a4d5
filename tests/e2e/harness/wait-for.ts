/** A result other than a "not yet". */
type Answer<T> = Exclude<T, false | 0 | '' | null | undefined>

const SHORTEST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 100

/**
 * Waits until a condition holds and returns its value.
 * @param ask called repeatedly; a falsy result or a throw means "not yet"
 * @param what what is awaited, for the error
 * @param limit the longest wait, in milliseconds
 * @throws Error with the last result when the time is over
 */
export async function waitFor<T>(ask: () => T | Promise<T>, what: string, limit = 15_000): Promise<Answer<T>> {
  const start = performance.now()
  let waited = 0
  let last: unknown
  do {
    try {
      last = await ask()
      if (last) return last as Answer<T>
    } catch (error) {
      last = error
    }
    waited = performance.now() - start
    // Each question takes a processor from the browser that has to answer it, so a long wait asks less often.
    const pause = Math.min(SHORTEST_PAUSE_MS + waited / 10, LONGEST_PAUSE_MS)
    await new Promise((again) => setTimeout(again, pause))
  } while (waited < limit)
  throw new Error(`Waited ${limit} ms for: ${what}. Last result: ${last instanceof Error ? last.stack : String(last)}`)
}
