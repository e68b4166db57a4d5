// Stage 2 of 6: the hits of the rules.

import type { CheckId, Draft } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import type { CheckChoices, CheckSet, RuleHits } from '../check-contract.ts'

/**
 * Runs the rules of every check that is on.
 * @returns the hits by check, in the order of `checks`, and the ids of the checks that threw; those have no hits
 */
export function matchRules(
  draft: Draft,
  reading: AnalyzedText,
  checks: CheckSet,
  choices: CheckChoices,
): { ruleHits: RuleHits[]; unavailable: CheckId[] } {
  const ruleHits: RuleHits[] = []
  const unavailable: CheckId[] = []
  for (const check of Object.values(checks)) {
    if (choices[check.id] === 'off') continue
    try {
      ruleHits.push({ check, hits: check.find(draft, reading) })
    } catch {
      unavailable.push(check.id)
    }
  }
  return { ruleHits, unavailable }
}
