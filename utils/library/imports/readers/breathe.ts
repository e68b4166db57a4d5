import { ReadRefusal } from './refusal.ts'

/** How long work goes on before the page is given a turn, in milliseconds. */
const SPELL = 30

/** Gives the page a turn when one is due. Rejects with the refusal 'cancelled' once the user has stopped the work. */
export type Breathe = () => Promise<void>

/** Makes work stop for the page every 30 ms, and for the user at once: to be awaited as often as one likes. */
export function breatheFor(signal?: AbortSignal): Breathe {
  let since = performance.now()
  return async () => {
    refuseCancelled(signal)
    if (performance.now() - since < SPELL) return
    await new Promise((go) => setTimeout(go))
    since = performance.now()
    refuseCancelled(signal)
  }
}

/** Throws the refusal 'cancelled' when the user has stopped the work. */
export function refuseCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new ReadRefusal('cancelled')
}
