// Compares findings with labels. A hit is a finding of the same check on an overlapping span: a label quotes the
// smallest phrase with the problem, so equality would be too strict.

import { CHECK_IDS, type CheckId, type Finding, hasOverlap, LEVELS, type Level } from '../../utils/draft.ts'
import type { LabelledDraft } from './read-drafts.ts'

/** Hits, false alarms and misses. The shares computed from them are 0 to 1, and 1 when there is no data. */
export interface Tally {
  hits: number
  falseAlarms: number
  misses: number
}

/** A label without a finding, or a finding without a label. */
interface Miss {
  id: string
  check: CheckId
  kind: 'miss' | 'false alarm'
  quote: string
}

/** The drafts of a group, and those with a finding of at least each level. */
export interface GroupFlags {
  drafts: number
  note: string[]
  warn: string[]
}

/** The result of one run. */
export interface EvalScore {
  checks: Record<CheckId, Tally>
  total: Tally
  groups: Record<string, GroupFlags>
  misses: Miss[]
}

/** Computes the share of findings that match a label. */
export function computePrecision({ hits, falseAlarms }: Tally): number {
  return hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)
}

/** Computes the share of labels that were found. */
export function computeRecall({ hits, misses }: Tally): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses)
}

/** Computes the harmonic mean of precision and recall. */
export function computeF1({ hits, falseAlarms, misses }: Tally): number {
  const all = 2 * hits + falseAlarms + misses
  return all === 0 ? 1 : (2 * hits) / all
}

/**
 * Scores a run. A label counts once, and an additional finding that overlaps a label is no false alarm.
 * @param found The findings in each draft, in the order of the drafts.
 */
export function scoreDrafts(drafts: readonly LabelledDraft[], found: readonly (readonly Finding[])[]): EvalScore {
  const checks = Object.fromEntries(
    CHECK_IDS.map((id) => [id, { hits: 0, falseAlarms: 0, misses: 0 } satisfies Tally]),
  ) as Record<CheckId, Tally>
  const groups: Record<string, GroupFlags> = {}
  const misses: Miss[] = []
  for (const [i, draft] of drafts.entries()) {
    const findings = found[i] ?? []
    for (const label of draft.labels) {
      const met = findings.some((f) => f.attachment === undefined && f.check === label.check && hasOverlap(f, label))
      checks[label.check][met ? 'hits' : 'misses']++
      if (!met) misses.push({ id: draft.id, check: label.check, kind: 'miss', quote: label.quote })
    }
    for (const finding of findings) {
      if (draft.labels.some((label) => label.check === finding.check && hasOverlap(finding, label))) continue
      checks[finding.check].falseAlarms++
      const quote = draft.text.slice(finding.start, finding.end)
      misses.push({ id: draft.id, check: finding.check, kind: 'false alarm', quote })
    }
    if (draft.group !== 'positive') flag(groups, draft, findings)
  }
  const total = { hits: 0, falseAlarms: 0, misses: 0 }
  for (const tally of Object.values(checks)) {
    total.hits += tally.hits
    total.falseAlarms += tally.falseAlarms
    total.misses += tally.misses
  }
  return { checks, total, groups, misses }
}

function flag(groups: Record<string, GroupFlags>, draft: LabelledDraft, findings: readonly Finding[]): void {
  groups[draft.group] ??= { drafts: 0, note: [], warn: [] }
  const group = groups[draft.group]!
  group.drafts++
  const reaches = (level: Level) => findings.some((f) => LEVELS.indexOf(f.level) >= LEVELS.indexOf(level))
  if (reaches('warn')) group.warn.push(draft.id)
  if (reaches('note')) group.note.push(draft.id)
}
