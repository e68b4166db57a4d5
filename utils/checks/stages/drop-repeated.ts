// One passage is one finding: where two checks that are alike point at the same words, the one that says more stays.

import { type CheckId, hasOverlap, LEVELS, type Level, type Span } from '../../draft.ts'

/** For each check, those that say more about the same words. */
const SAYS_MORE: Readonly<Partial<Record<CheckId, readonly CheckId[]>>> = {
  profanity: ['insult', 'discrimination'],
  insult: ['discrimination', 'accusation'],
  accusation: ['threat'],
  insinuation: ['accusation', 'threat', 'insult', 'discrimination'],
  'unsourced-claim': ['secret-marking', 'internal-document', 'accusation', 'discrimination', 'illegal-promotion'],
  'internal-document': ['secret-marking'],
  'personal-data': ['child-privacy'],
}

/**
 * The message of personal data that is known to be of no child: a softer guess about a child at the same words would
 * offer the same fix twice. A rumour of it is no matter of its source, which would make it worse.
 */
const ILLNESS = 'health'

/** What decides whether a finding stays. */
interface ComparedFinding {
  /** `attachment` is set for a finding in a file name. */
  readonly finding: Span & {
    readonly check: CheckId
    readonly level: Level
    readonly message: string
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
  const stays = (each: Found): boolean => {
    const { check } = each.finding
    const isHidden = (ids: readonly CheckId[], hides: (other: Found) => boolean) =>
      ids.some((id) => byCheck.get(id)?.some((other) => covers(other, each) && hides(other) && stays(other)))
    if (check === 'child-privacy' && isHidden(['personal-data'], (other) => isOfGrownUp(other, each))) return false
    if (check === 'unsourced-claim' && isHidden(['personal-data'], isPrivateRumour)) return false
    return !isHidden(SAYS_MORE[check] ?? [], () => true)
  }
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

function isPrivateRumour({ finding }: ComparedFinding): boolean {
  return finding.message === ILLNESS
}

function isOfGrownUp({ finding, usual }: ComparedFinding, guess: ComparedFinding): boolean {
  return finding.message === ILLNESS && LEVELS.indexOf(usual) > LEVELS.indexOf(guess.usual)
}
