// Tracks findings while their draft is edited: they move with the text, disappear when edited, and can be ignored.

import { type DraftFinding, type FindingSource, getFixes } from '../draft.ts'
import type { FoundInFile } from './files/attached-file.ts'
import { shiftSpan, type TextEdit } from './text-edit.ts'

/** A finding on the screen. Its `id` stays the same while the text around it changes. */
export interface TrackedFinding extends DraftFinding {
  id: number
  /** The text of its span. Kept in memory only. */
  phrase: string
  /** Where it is, if that is in a file. */
  inFile?: FoundInFile
}

/** The properties by which findings are ignored: the same check and the same phrase, in the text or in one file. */
export interface IgnorableFinding {
  check: FindingSource
  phrase: string
  attachment?: number
}

let lastId = 0

/**
 * Gives ids to the findings of a new run. A finding inherits the id of the nearest earlier one with the same check,
 * message and phrase.
 */
export function trackFindings(
  before: readonly TrackedFinding[],
  findings: readonly DraftFinding[],
  phraseOf: (finding: DraftFinding) => string,
  isIgnored: (finding: IgnorableFinding) => boolean = () => false,
): TrackedFinding[] {
  const unmatched = new Map<string, TrackedFinding[]>()
  for (const each of before) {
    const alike = unmatched.get(getTrackingKey(each))
    if (alike) alike.push(each)
    else unmatched.set(getTrackingKey(each), [each])
  }
  const phrased = findings.map((finding) => ({ ...finding, phrase: phraseOf(finding) }))
  return selectMostSerious(phrased, isIgnored).map((finding) => {
    const alike = unmatched.get(getTrackingKey(finding)) ?? []
    let nearest = -1
    alike.forEach((each, i) => {
      const best = alike[nearest]
      if (!best || Math.abs(each.start - finding.start) < Math.abs(best.start - finding.start)) nearest = i
    })
    const [earlier] = nearest < 0 ? [] : alike.splice(nearest, 1)
    return { ...finding, id: earlier?.id ?? ++lastId }
  })
}

/** Maximum number of tracked findings: a page of curses pasted by mistake must not freeze the window. */
const MAX_TRACKED = 300

/** Selects up to `MAX_TRACKED` findings in text order: first those at level stop, then others, then ignored ones. */
function selectMostSerious<F extends DraftFinding & IgnorableFinding>(
  findings: readonly F[],
  isIgnored: (finding: IgnorableFinding) => boolean,
): readonly F[] {
  if (findings.length <= MAX_TRACKED) return findings
  const [stops, others, ignored]: [F[], F[], F[]] = [[], [], []]
  for (const finding of findings) {
    const rank = isIgnored(finding) ? ignored : finding.level === 'stop' ? stops : others
    rank.push(finding)
  }
  return [...stops, ...others, ...ignored].slice(0, MAX_TRACKED).sort((a, b) => a.start - b.start)
}

function getTrackingKey(finding: Pick<TrackedFinding, 'check' | 'message' | 'phrase'>): string {
  return `${finding.check}\n${finding.message}\n${finding.phrase}`
}

/** Moves findings with a change and drops those it touches. Findings in a file name stay unchanged. */
export function shiftFindings(findings: readonly TrackedFinding[], edit: TextEdit): TrackedFinding[] {
  return findings.flatMap((finding) => {
    if (finding.attachment !== undefined) return finding
    const moved = shiftSpan(finding, edit)
    if (!moved) return []
    const { fix: _fix, moreFixes: _more, ...withoutFixes } = moved
    const [fix, ...moreFixes] = getFixes(moved).flatMap((each) => shiftSpan(each, edit) ?? [])
    if (!fix) return withoutFixes
    return moreFixes.length > 0 ? { ...withoutFixes, fix, moreFixes } : { ...withoutFixes, fix }
  })
}

/** The findings ignored in one draft. Cleared with the draft. */
export class DraftIgnoreList {
  private readonly keys = new Set<string>()

  has(finding: IgnorableFinding): boolean {
    return this.keys.has(getIgnoreKey(finding))
  }
  add(finding: IgnorableFinding): void {
    this.keys.add(getIgnoreKey(finding))
  }
  remove(finding: IgnorableFinding): void {
    this.keys.delete(getIgnoreKey(finding))
  }
  clear(): void {
    this.keys.clear()
  }
}

function getIgnoreKey({ check, phrase, attachment }: IgnorableFinding): string {
  return `${check}\n${attachment ?? ''}\n${phrase.normalize('NFC').toLowerCase()}`
}
