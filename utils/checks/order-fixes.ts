import { type DraftFinding, type Fix, getFixes } from '../draft.ts'
import { isSameFix } from './shared/fixes/is-same-fix.ts'

/** A change, and what it is made for. */
export interface PlannedFix extends Fix, Pick<DraftFinding, 'check' | 'message'> {}

/**
 * Plans the changes of some findings: from the end of the text, so that each leaves those before it where they are.
 * A change inside another one is left out, because that one takes its text away. What two deletions share is deleted
 * once.
 */
export function orderFixes(findings: readonly DraftFinding[]): PlannedFix[] {
  const all = findings.flatMap((finding) => {
    const [fix] = getFixes(finding)
    return fix ? [{ ...fix, check: finding.check, message: finding.message }] : []
  })
  const outer = all.filter((each) => !all.some((other) => isInside(each, other)))
  outer.sort((a, b) => b.start - a.start || a.end - b.end)
  const planned: PlannedFix[] = []
  for (const fix of outer) {
    const after = planned.at(-1)
    const isShared = after !== undefined && fix.end > after.start && !fix.replacement && !after.replacement
    if (isShared) planned[planned.length - 1] = { ...fix, end: Math.max(fix.end, after.end) }
    else if (!after || !isSameFix(fix, after)) planned.push(fix)
  }
  return planned
}

function isInside(inner: Fix, outer: Fix): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}
