import { getRegisteredChecks } from './checks-registry.ts'

/**
 * Creates a function that warms up the checks once, in small idle steps, so that the first check of a draft is fast. It
 * has no effect until the checks are registered.
 *
 * @param safely runs a step without letting its errors reach the page.
 */
export function createChecksWarmUp(safely: (step: () => void) => void): () => void {
  let steps: Iterator<void> | undefined
  const takeStep = () => {
    if (!steps?.next().done) requestIdleCallback(() => safely(takeStep))
  }
  return () => {
    if (steps) return
    steps = getRegisteredChecks()?.warmUp()
    if (steps) requestIdleCallback(() => safely(takeStep))
  }
}
