// Findings that stay put while their draft is edited, vanish when their text is touched, and can be ignored.

import { type CheckId, type Finding, getFixes } from '../draft.ts'
import { shiftSpan, type TextEdit } from './text-edit.ts'

/** A finding on the screen: `id` stays the same as long as it is the same finding, however the text around it moves. */
export interface TrackedFinding extends Finding {
  id: number
  /** The characters it stands on. Kept in memory only. */
  phrase: string
}

/** What a finding is ignored by: the same check on the same words. */
export interface IgnorableFinding {
  check: CheckId
  phrase: string
}

let lastId = 0

/** Findings of a new check, each with the id of the one before that it continues: same check, kind and phrase, nearest place. */
export function trackFindings(
  before: readonly TrackedFinding[],
  findings: readonly Finding[],
  phraseOf: (finding: Finding) => string,
  isIgnored: (finding: IgnorableFinding) => boolean = () => false,
): TrackedFinding[] {
  const free = new Map<string, TrackedFinding[]>()
  for (const each of before) {
    const alike = free.get(getTrackingKey(each))
    if (alike) alike.push(each)
    else free.set(getTrackingKey(each), [each])
  }
  const phrased = findings.map((finding) => ({ ...finding, phrase: phraseOf(finding) }))
  return selectMostSerious(phrased, isIgnored).map((finding) => {
    const alike = free.get(getTrackingKey(finding)) ?? []
    let nearest = -1
    alike.forEach((each, i) => {
      const best = alike[nearest]
      if (!best || Math.abs(each.start - finding.start) < Math.abs(best.start - finding.start)) nearest = i
    })
    const [known] = nearest < 0 ? [] : alike.splice(nearest, 1)
    return { ...finding, id: known?.id ?? ++lastId }
  })
}

/** Most findings followed in one draft: a page of curses pasted by mistake must not freeze the window. */
const MAX_TRACKED = 300

/** As many as are followed, those that hold a send before the others, the ignored ones last; in the order of the text. */
function selectMostSerious<F extends Finding & IgnorableFinding>(
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

/** The findings after a change of the text: moved along, or gone when their text was touched. Those of a file's name stay. */
export function shiftFindings(findings: readonly TrackedFinding[], edit: TextEdit): TrackedFinding[] {
  return findings.flatMap((finding) => {
    if (finding.attachment !== undefined) return finding
    const moved = shiftSpan(finding, edit)
    if (!moved) return []
    const { fix: _fix, moreFixes: _more, ...bare } = moved
    const [fix, ...moreFixes] = getFixes(moved).flatMap((way) => shiftSpan(way, edit) ?? [])
    if (!fix) return bare
    return moreFixes.length > 0 ? { ...bare, fix, moreFixes } : { ...bare, fix }
  })
}

/** What was ignored in one draft. Forgotten with the draft. */
export class DraftIgnoreList {
  private readonly keys = new Set<string>()

  has(what: IgnorableFinding): boolean {
    return this.keys.has(getIgnoreKey(what))
  }
  add(what: IgnorableFinding): void {
    this.keys.add(getIgnoreKey(what))
  }
  remove(what: IgnorableFinding): void {
    this.keys.delete(getIgnoreKey(what))
  }
  clear(): void {
    this.keys.clear()
  }
}

function getIgnoreKey(what: IgnorableFinding): string {
  return `${what.check}\n${what.phrase.normalize('NFC').toLowerCase()}`
}
