// Fixes that raise no new finding. A fix is only tried on the draft here: the checks run again for each, so this is for
// the few findings that are drawn and for the moment a fix is pressed, not for every run.

import { type Finding, type Fix, getFixes, LEVELS, type Span } from '../draft.ts'

/**
 * Selects the fixes of a finding after which the text has no new finding of the same or a higher level, in their order.
 * @param text the draft's text, as checked
 * @param findings all findings of the text; each needs the same choices as `run`
 * @param run runs the checks on another text, once for each fix
 */
export function selectSafeFixes(
  text: string,
  finding: Finding,
  findings: readonly Finding[],
  run: (text: string) => readonly Finding[],
): Fix[] {
  return getFixes(finding).filter((fix) => {
    const after = text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)
    return findNewFindings(findings, run(after), fix, finding.level).length === 0
  })
}

/** Returns the findings of a level or higher that the text has only after an edit. */
function findNewFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  edit: Fix,
  level: Finding['level'],
): Finding[] {
  const known = before.map((finding) => ({ ...finding, ...moveSpan(finding, edit) }))
  return after.filter((finding) => {
    if (rank(finding) < LEVELS.indexOf(level)) return false
    const index = known.findIndex((each) => isSame(each, finding))
    if (index < 0) return true
    known.splice(index, 1)
    return false
  })
}

/** Whether a finding is one of before: at the same words, as loud or softer. */
function isSame(before: Finding, after: Finding): boolean {
  return (
    before.check === after.check &&
    before.message === after.message &&
    before.attachment === after.attachment &&
    rank(before) >= rank(after) &&
    before.start <= after.end &&
    after.start <= before.end
  )
}

function rank({ level }: Finding): number {
  return LEVELS.indexOf(level)
}

/** Moves a span along with an edit; what lies in the replaced part ends up in the replacement. */
function moveSpan({ start, end, attachment }: Span & Pick<Finding, 'attachment'>, edit: Fix): Span {
  if (attachment !== undefined) return { start, end }
  const last = edit.start + edit.replacement.length
  const move = (at: number) => (at >= edit.end ? at + last - edit.end : Math.min(at, last))
  return { start: move(start), end: move(end) }
}
