import { registerBundledChecks } from '../compose/bundled-checks.ts'
import { attachModel } from '../compose/checks-registry.ts'
import { loadPackedWeights } from './packed-weights.ts'

/** Offers the checks to the composer of one of our own pages, and their model when it is read. Without it the rules go on alone. */
export function loadChecksInOwnPage(): void {
  registerBundledChecks()
  loadPackedWeights()
    .then(attachModel)
    .catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
