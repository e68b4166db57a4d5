import { ReadError } from './read-error.ts'

/** The longest work between two pauses, in ms. */
const SLICE_MS = 30

/** Pauses when a pause is due. Rejects with 'cancelled' once the user cancelled. */
export type PageYielder = () => Promise<void>

/** Creates a function that pauses for the page every 30 ms. It is cheap enough to await often. */
export function makePageYielder(signal?: AbortSignal): PageYielder {
  let sliceStart = performance.now()
  return async () => {
    throwIfCancelled(signal)
    if (performance.now() - sliceStart < SLICE_MS) return
    await new Promise((go) => setTimeout(go))
    sliceStart = performance.now()
    throwIfCancelled(signal)
  }
}

/** Throws the refusal 'cancelled' once the user cancelled. */
export function throwIfCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new ReadError('cancelled')
}
