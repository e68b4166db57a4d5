// Fixes that raise no new finding and leave a text. A fix is only tried on the draft here: the checks run again for
// each, so this is for the few findings that are drawn and for the moment a fix is pressed
// (utils/compose/fix-safety.ts), not for every run.

import { type DraftFinding, type Fix, getFixes, LEVELS } from '../draft.ts'
import { orderFixes } from './order-fixes.ts'
import { LEFT_BY_FIXES } from './shared/context/left-by-fixes.ts'
import { hasTextLeft } from './shared/fixes/has-text-left.ts'

/** Fixes that leave the sentence and add to it: what another check finds in it then was hidden by the finding. */
const ADDING: ReadonlySet<Fix['kind']> = new Set(['add-source', 'ask-source', 'ask-to-verify', 'personal-view'])

/**
 * Selects the fixes of a finding after which there is a text without a new finding of the same or a higher level, in
 * their order. After one that only adds to a sentence there must be none of another check at any level: the sentence
 * had better go.
 * @param text the draft's text, as checked
 * @param findings all findings of the text; each needs the same choices as `run`
 * @param run runs the checks on another text, once for each fix
 */
export function selectSafeFixes(
  text: string,
  finding: DraftFinding,
  findings: readonly DraftFinding[],
  run: (text: string) => readonly DraftFinding[],
): Fix[] {
  return getFixes(finding).filter((fix) => {
    const mustNotAppear = (each: DraftFinding) =>
      rank(each) >= rank(finding) || (ADDING.has(fix.kind) && each.check !== finding.check)
    return isSafe(text, [fix], mustNotAppear, findings, run)
  })
}

/**
 * Whether there is a text without a new finding after the first fix of each of some findings: without one as loud as
 * the softest of them, or louder.
 * @param text the draft's text, as checked
 * @param findings all findings of the text; each needs the same choices as `run`
 * @param run runs the checks on another text, once
 */
export function isSafeToFixAll(
  text: string,
  fixed: readonly DraftFinding[],
  findings: readonly DraftFinding[],
  run: (text: string) => readonly DraftFinding[],
): boolean {
  const softest = Math.min(...fixed.map(rank))
  return isSafe(text, selectMadeFixes(fixed), (each) => rank(each) >= softest, findings, run)
}

/** Returns a text after the first fix of each of some findings. */
export function applyFirstFixes(text: string, findings: readonly DraftFinding[]): string {
  return applyFixes(text, selectMadeFixes(findings))
}

/** Returns the changes that a series makes: not one that another has cut into. */
function selectMadeFixes(findings: readonly DraftFinding[]): Fix[] {
  const made: Fix[] = []
  for (const fix of orderFixes(findings)) if (fix.end <= (made.at(-1)?.start ?? fix.end)) made.push(fix)
  return made
}

/**
 * @param edits the last one in the text first: so each is where it was before.
 * @param mustNotAppear whether a finding that is new makes the edits unsafe
 */
function isSafe(
  text: string,
  edits: readonly Fix[],
  mustNotAppear: (finding: DraftFinding) => boolean,
  findings: readonly DraftFinding[],
  run: (text: string) => readonly DraftFinding[],
): boolean {
  if (!hasTextLeft(text, ...edits)) return false
  return findNewFindings(findings, run(applyFixes(text, edits)), edits, mustNotAppear).length === 0
}

/** @param fixes the last one in the text first. */
function applyFixes(text: string, fixes: readonly Fix[]): string {
  return fixes.reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text)
}

/** Returns the findings that must not appear, and that the text has only after some edits. */
function findNewFindings(
  before: readonly DraftFinding[],
  after: readonly DraftFinding[],
  edits: readonly Fix[],
  mustNotAppear: (finding: DraftFinding) => boolean,
): DraftFinding[] {
  const known = before.map((finding) => edits.reduce(moveFinding, finding))
  return after.filter((finding) => {
    if (!mustNotAppear(finding)) return false
    const index = known.findIndex((each) => isSame(each, finding))
    if (index < 0) return true
    known.splice(index, 1)
    return false
  })
}

/**
 * Whether a finding is one of before: at the same words, as loud or softer. Its fix may have left what it asks about
 * now.
 */
function isSame(before: DraftFinding, after: DraftFinding): boolean {
  return (
    before.check === after.check &&
    (before.message === after.message || LEFT_BY_FIXES.has(after.message)) &&
    before.attachment === after.attachment &&
    rank(before) >= rank(after) &&
    before.start <= after.end &&
    after.start <= before.end
  )
}

function rank({ level }: DraftFinding): number {
  return LEVELS.indexOf(level)
}

/** Moves a finding along with an edit; what lies in the replaced part ends up in the replacement. */
function moveFinding(finding: DraftFinding, edit: Fix): DraftFinding {
  if (finding.attachment !== undefined) return finding
  const last = edit.start + edit.replacement.length
  const move = (at: number) => (at >= edit.end ? at + last - edit.end : Math.min(at, last))
  return { ...finding, start: move(finding.start), end: move(finding.end) }
}
