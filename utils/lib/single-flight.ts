/**
 * Wraps work so that it runs once at a time. All calls during a run share one further run after it: only a run that
 * begins after a call is sure to see the data that the call is about.
 *
 * @returns A function that rejects with the error of the run it waits for.
 */
export function createSingleFlight(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const begin = () => {
    next = undefined
    const run = work().finally(() => {
      if (running === run) running = undefined
    })
    running = run
    return run
  }
  return () => {
    if (running) next ??= running.then(begin, begin)
    return next ?? begin()
  }
}
