// One passage is one finding: where two checks that are alike point at the same words, the one that says more stays.

import { type CheckId, hasOverlap, LEVELS, type Level, type Span } from '../../draft.ts'

/** For each check, those that say more about the same words. */
const SAYS_MORE: Readonly<Partial<Record<CheckId, readonly CheckId[]>>> = {
  profanity: ['insult', 'discrimination'],
  insult: ['discrimination', 'accusation'],
  accusation: ['threat'],
  insinuation: ['accusation', 'threat', 'insult', 'discrimination'],
  'unsourced-claim': ['secret-marking', 'internal-document', 'accusation', 'discrimination'],
  'internal-document': ['secret-marking'],
  'personal-data': ['child-privacy'],
}

/** What decides whether a finding stays. */
interface ComparedFinding {
  /** `attachment` is set for a finding in a file name. */
  readonly finding: Span & {
    readonly check: CheckId
    readonly level: Level
    readonly attachment?: number | undefined
  }
  /** Its level before the user chooses another: a choice changes how loud a finding is, not which one stays. */
  readonly usual: Level
}

/**
 * Leaves out every finding whose words another one, at least as loud, says more about.
 * @returns the others, in the same order
 */
export function dropRepeated<Found extends ComparedFinding>(found: readonly Found[]): Found[] {
  const byCheck = Map.groupBy(found, ({ finding }) => finding.check)
  // One that is left out itself hides no other.
  const stays = (each: Found): boolean =>
    !SAYS_MORE[each.finding.check]?.some((id) => byCheck.get(id)?.some((other) => covers(other, each) && stays(other)))
  return found.filter(stays)
}

function covers(other: ComparedFinding, { finding, usual }: ComparedFinding): boolean {
  return (
    other.finding.attachment === finding.attachment &&
    LEVELS.indexOf(other.usual) >= LEVELS.indexOf(usual) &&
    // What the user wants to hold the send is never hidden by what does not.
    (finding.level !== 'stop' || other.finding.level === 'stop') &&
    hasOverlap(other.finding, finding)
  )
}
