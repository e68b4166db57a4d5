/**
 * Work that runs once at a time. Whoever asks while it runs, gets one more run after it, together with all others who asked
 * meanwhile: a run that begins after somebody asked has seen what they ask for. Rejects as the run does.
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
