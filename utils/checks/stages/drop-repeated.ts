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

/** The messages of personal data for an illness, and for who sent a petition. */
const ILLNESS = 'health'
const PETITION = 'petition'

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
    const saysMore = SAYS_MORE_OF_PERSON[check]
    if (saysMore && isHidden(['personal-data'], (other) => saysMore(other, each))) return false
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

/** For each check, what personal data at the same words says more than its finding. */
const SAYS_MORE_OF_PERSON: Readonly<
  Partial<Record<CheckId, (other: ComparedFinding, each: ComparedFinding) => boolean>>
> = {
  // A softer guess about a child, where the illness is known to be of none, would offer the same fix twice.
  'child-privacy': (other, guess) => isOfIllness(other) && LEVELS.indexOf(other.usual) > LEVELS.indexOf(guess.usual),
  // A rumour of an illness is no matter of its source, which would make it worse.
  'unsourced-claim': isOfIllness,
  // Who sent a petition is no matter of the paper: a guess at one marks half a sentence.
  'internal-document': ({ finding }, { usual }) => finding.message === PETITION && usual === 'note',
}

function isOfIllness({ finding }: ComparedFinding): boolean {
  return finding.message === ILLNESS
}
