// Several changes of one text, one after the other.

import { orderFixes, type PlannedFix } from '../checks/order-fixes.ts'
import { normalizeSpaces, type TextReplacement } from './apply-fix.ts'
import { computeTextEdit, shiftSpan, type TextEdit } from './text-edit.ts'
import type { TrackedFinding } from './tracked-findings.ts'

/** The changes of some findings, which move with what somebody else changes between two of them. */
export class FixSeries {
  /** Where the caret was before the series, and is to be after it; undefined if it was in a changed place. */
  caret: number | undefined
  /** Whether nobody else has changed the text since the first change. */
  isOnlyOurs = true
  private planned: readonly PlannedFix[]
  /** How many changes are not made, because their place was changed by another one, or by somebody else. */
  private dropped = 0

  constructor(findings: readonly TrackedFinding[], caret: number | undefined) {
    this.planned = orderFixes(findings)
    this.caret = caret
  }

  /** The change to be made next. */
  get next(): PlannedFix | undefined {
    return this.planned[0]
  }

  /** How many changes are not made. */
  get left(): number {
    return this.planned.length + this.dropped
  }

  /** Goes on to the next change. @param before the text that this one was made in. @param now the text afterwards. */
  advance(before: string, now: string): void {
    const [{ start, end, replacement }, ...others] = this.planned as [PlannedFix, ...PlannedFix[]]
    this.planned = others
    this.keep(others.filter((fix) => fix.end <= start))
    this.caret = moveCaret(this.caret, { start, end, text: replacement })
    const foreign = computeForeignEdit(before, { start, end, text: replacement }, now)
    if (!foreign) return
    this.isOnlyOurs = false
    this.keep(this.planned.flatMap((fix) => shiftSpan(fix, foreign) ?? []))
    const caret = this.caret === undefined ? undefined : shiftSpan({ start: this.caret, end: this.caret }, foreign)
    this.caret = caret?.start
  }

  private keep(fixes: readonly PlannedFix[]): void {
    this.dropped += this.planned.length - fixes.length
    this.planned = fixes
  }
}

/** Moves a caret with a change; undefined if it was in the changed text. */
export function moveCaret(caret: number | undefined, { start, end, text }: TextReplacement): number | undefined {
  if (caret === undefined || caret <= start) return caret
  return caret < end ? undefined : caret + text.length - (end - start)
}

/** Computes what somebody else has changed since a change of ours was begun; undefined if nobody has. */
export function computeForeignEdit(
  before: string,
  { start, end, text }: TextReplacement,
  now: string,
): TextEdit | undefined {
  const expected = before.slice(0, start) + text + before.slice(end)
  return normalizeSpaces(expected) === normalizeSpaces(now) ? undefined : computeTextEdit(expected, now)
}
