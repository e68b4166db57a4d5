import { CHECKS, runChecks } from '../checks/index.ts'
import { warmUp } from '../checks/warm-up.ts'
import { offerChecks } from './checks-in-use.ts'

/** Offers the product's checks to the composer of this frame or page. */
export function offerOwnChecks(): void {
  offerChecks({
    run: (draft, choices, memory) => runChecks(draft, choices, { memory }),
    words: (check, language) => CHECKS[check].words[language],
    warmUp,
  })
}
