import { checkWithLists } from '../checks/check-with-lists.ts'
import { warmUpChecks } from '../checks/warm-up-checks.ts'
import type { Tagger } from '../tagger/tagger-types.ts'
import { getKnownNumbers, openRegisteredTagger, type RegisteredChecks, registerChecks } from './checks-registry.ts'
import { toHashedNumber } from './own-numbers.ts'

/** Registers the bundled checks for the composer of this frame or page, without the model until it is attached. */
export function registerBundledChecks(): void {
  registerChecks(createBundledChecks())
}

function isKnownNumber(digits: string): boolean {
  return getKnownNumbers()?.has(toHashedNumber(digits)) ?? false
}

function createBundledChecks(tagger?: Tagger): RegisteredChecks {
  // The model comes while the rules warm up.
  let warmed = tagger
  return {
    run: (draft, choices, cache, softens) => checkWithLists(draft, choices, { cache, tagger, softens, isKnownNumber }),
    forget: () => tagger?.clearCache(),
    warmUp: () => warmUpChecks(() => warmed),
    withModel: (weights) => {
      warmed = openRegisteredTagger(weights)
      return createBundledChecks(warmed)
    },
  }
}
