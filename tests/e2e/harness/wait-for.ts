/** An answer that is not a "not yet". */
type Answer<T> = Exclude<T, false | 0 | '' | null | undefined>

/**
 * Waits until a condition holds and returns its value. In: a question asked again and again (falsy or a throw = not yet), what
 * is waited for (for the error), and how long at most, in milliseconds. Rejects with the last answer when the time is over.
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
  throw new Error(
    `Waited ${limit} ms in vain: ${what}. Last answer: ${last instanceof Error ? last.stack : String(last)}`,
  )
}
