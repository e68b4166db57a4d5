// One passage is one finding: where two checks that are alike point at the same words, the one that says more stays.

import { type CheckId, hasOverlap, LEVELS, type Level, type Span } from '../../draft.ts'

/** For each check, those that say more about the same words. */
const SAYS_MORE: Readonly<Partial<Record<CheckId, readonly CheckId[]>>> = {
  profanity: ['insult', 'discrimination'],
  insult: ['discrimination'],
  insinuation: ['accusation', 'threat', 'insult', 'discrimination'],
  'unsourced-claim': ['secret-marking', 'internal-document', 'accusation', 'discrimination'],
  'internal-document': ['secret-marking'],
  'personal-data': ['child-privacy'],
}

/** What of a finding decides whether it stays. `attachment` is set for a finding in a file name. */
interface ComparedFinding extends Span {
  readonly check: CheckId
  readonly level: Level
  readonly attachment?: number | undefined
}

/**
 * Leaves out every finding whose words another one, at least as loud, says more about.
 * @returns the others, in the same order
 */
export function dropRepeated<Found extends { readonly finding: ComparedFinding }>(found: readonly Found[]): Found[] {
  return found.filter(({ finding }) => {
    const stronger = SAYS_MORE[finding.check]
    return !stronger || !found.some(({ finding: other }) => stronger.includes(other.check) && covers(other, finding))
  })
}

function covers(other: ComparedFinding, finding: ComparedFinding): boolean {
  return (
    other.attachment === finding.attachment &&
    LEVELS.indexOf(other.level) >= LEVELS.indexOf(finding.level) &&
    hasOverlap(other, finding)
  )
}
