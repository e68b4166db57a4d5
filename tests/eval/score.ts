// How well findings meet labels. A hit is the same check on an overlapping span: the quote in a label is the smallest
// phrase that carries the problem, so overlap is a fairer test than equality.

import { CHECK_IDS, type CheckId, type Finding, hasOverlap, LEVELS, type Level } from '../../utils/draft.ts'
import type { LabelledDraft } from './read-drafts.ts'

/** Hits, false alarms and misses, with what follows from them. Shares are 0..1; of nothing they are 1. */
export interface Tally {
  hits: number
  falseAlarms: number
  misses: number
}

/** One label that no finding met, or one finding that no label asked for. */
interface Miss {
  id: string
  check: CheckId
  kind: 'miss' | 'false alarm'
  quote: string
}

/** How many drafts of a group got any finding, softest level first, and which. */
export interface GroupFlags {
  drafts: number
  note: string[]
  warn: string[]
}

/** The whole result of one run. */
export interface EvalScore {
  checks: Record<CheckId, Tally>
  total: Tally
  groups: Record<string, GroupFlags>
  misses: Miss[]
}

/** Share of findings that were asked for. */
export function computePrecision({ hits, falseAlarms }: Tally): number {
  return hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)
}

/** Share of labels that were found. */
export function computeRecall({ hits, misses }: Tally): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses)
}

/** Harmonic mean of precision and recall. */
export function computeF1({ hits, falseAlarms, misses }: Tally): number {
  const all = 2 * hits + falseAlarms + misses
  return all === 0 ? 1 : (2 * hits) / all
}

/**
 * Scores a run. A label counts once however many findings meet it, and a finding beside it that overlaps a label already
 * met is no false alarm. In: drafts with labels, and what the checks found in each (same order).
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
