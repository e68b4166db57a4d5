/**
 * Creates a queue in which each step begins when the one before it has ended, also if that failed.
 *
 * @returns a function that adds a step, and resolves or rejects as the step does.
 */
export function createSerialQueue(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }
}
