import { ReadError } from './read-error.ts'

/** How long work goes on before the page is given a turn, in milliseconds. */
const SLICE_MS = 30

/** Gives the page a turn when one is due. Rejects with the refusal 'cancelled' once the user has stopped the work. */
export type PageYielder = () => Promise<void>

/** Makes work stop for the page every 30 ms, and for the user at once: to be awaited as often as one likes. */
export function makePageYielder(signal?: AbortSignal): PageYielder {
  let since = performance.now()
  return async () => {
    throwIfCancelled(signal)
    if (performance.now() - since < SLICE_MS) return
    await new Promise((go) => setTimeout(go))
    since = performance.now()
    throwIfCancelled(signal)
  }
}

/** Throws the refusal 'cancelled' when the user has stopped the work. */
export function throwIfCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new ReadError('cancelled')
}
