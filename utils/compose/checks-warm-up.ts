import { getRegisteredChecks } from './checks-registry.ts'

/**
 * Warms the checks up once, in small steps while the browser is idle: somebody is about to write, and the first check should
 * not make them wait. Does nothing as long as the checks are not there. In: how to take a step without disturbing the page.
 */
export function createChecksWarmUp(safely: (step: () => void) => void): () => void {
  let warming: Iterator<void> | undefined
  const step = () => {
    if (!warming?.next().done) requestIdleCallback(() => safely(step))
  }
  return () => {
    if (warming) return
    warming = getRegisteredChecks()?.warmUp()
    if (warming) requestIdleCallback(() => safely(step))
  }
}
