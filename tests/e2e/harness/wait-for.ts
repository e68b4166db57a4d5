/** A result other than a "not yet". */
type Answer<T> = Exclude<T, false | 0 | '' | null | undefined>

/**
 * Waits until a condition holds and returns its value.
 * @param ask called repeatedly; a falsy result or a throw means "not yet"
 * @param what what is awaited, for the error
 * @param limit the longest wait, in milliseconds
 * @throws Error with the last result when the time is over
 */
export async function waitFor<T>(ask: () => T | Promise<T>, what: string, limit = 8000): Promise<Answer<T>> {
  const end = performance.now() + limit
  let last: unknown
  do {
    try {
      last = await ask()
      if (last) return last as Answer<T>
    } catch (error) {
      last = error
    }
    await new Promise((again) => setTimeout(again, 20))
  } while (performance.now() < end)
  throw new Error(`Waited ${limit} ms for: ${what}. Last result: ${last instanceof Error ? last.stack : String(last)}`)
}
