import { CHECKS, runChecks } from '../checks/index.ts'
import { warmUp } from '../checks/warm-up.ts'
import { citationOf } from '../library/citation-table.ts'
import { openTagger } from '../tagger/load-model.ts'
import type { Tagger } from '../tagger/tag.ts'
import { type ChecksInUse, offerChecks } from './checks-registry.ts'

/** Offers the product's checks to the composer of this frame or page: by rules alone, until they are given their model. */
export function offerOwnChecks(): void {
  offerChecks(ownChecks())
}

function ownChecks(tagger?: Tagger): ChecksInUse {
  return {
    run: (draft, choices, memory) => runChecks(draft, choices, { memory, tagger }),
    forget: () => tagger?.forget(),
    words: (check, language) => CHECKS[check].words[language],
    cite: (provision, language) => citationOf(provision, language, { capital: true }),
    warmUp,
    withModel: (weights) => ownChecks(openTagger(weights)),
  }
}
