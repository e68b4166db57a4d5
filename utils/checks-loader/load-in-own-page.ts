import { offerOwnChecks } from '../compose/bundled-checks.ts'
import { teachChecks } from '../compose/checks-registry.ts'
import { packedWeights } from './packed-weights.ts'

/** Offers the checks to the composer of one of our own pages, and their model when it is read. Without it the rules go on alone. */
export function bringInOwnPage(): void {
  offerOwnChecks()
  packedWeights()
    .then(teachChecks)
    .catch((error: unknown) => console.warn('Trước khi đăng:', error))
}
