// The figures of an evaluation run, stored between runs, and the limits they must keep.

import { computeF1, type EvalScore, type GroupFlags } from '../../tests/eval/score.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import { ROBUSTNESS_CONDITIONS, type RobustnessCondition, type RobustnessScore } from './robustness.ts'

/** How many texts of a group got a finding of any level, and one at warn or above. */
interface Flagged {
  texts: number
  note: number
  warn: number
}

/** The figures of one run on the development drafts. */
export interface EvalResults {
  drafts: number
  /** Micro F1 over all checks, and the F1 of each. */
  micro: number
  checks: Record<string, number>
  /** The groups of drafts without labels, and the calm texts by kind. */
  flagged: Record<string, Flagged>
  /** F1 of drafts changed on purpose: by whole drafts (rude words), and by spans (all checks). */
  robustness: Record<string, { documents: number; spans: number }>
  fairness: Flagged
}

/** Everything that one run measured. */
export interface EvalMeasurement {
  score: EvalScore
  calm: Record<string, GroupFlags>
  fairness: GroupFlags
  robustness: Record<RobustnessCondition, RobustnessScore>
}

/**
 * Summarizes a run as the figures to store.
 * @param drafts number of drafts in the run
 */
export function summarizeResults({ score, calm, fairness, robustness }: EvalMeasurement, drafts: number): EvalResults {
  return {
    drafts,
    micro: round(computeF1(score.total)),
    checks: Object.fromEntries(CHECK_IDS.map((id) => [id, round(computeF1(score.checks[id]))])),
    flagged: Object.fromEntries(Object.entries({ ...score.groups, ...calm }).map(([name, of]) => [name, counts(of)])),
    robustness: Object.fromEntries(
      ROBUSTNESS_CONDITIONS.map((condition) => {
        const { documents, spans } = robustness[condition]
        return [condition, { documents: round(computeF1(documents)), spans: round(computeF1(spans)) }]
      }),
    ),
    fairness: counts(fairness),
  }
}

function counts({ drafts, note, warn }: GroupFlags): Flagged {
  return { texts: drafts, note: note.length, warn: warn.length }
}

function round(rate: number): number {
  return Math.round(rate * 1000) / 1000
}

/**
 * Limits on the development drafts, independent of stored results: least micro F1, and greatest share of a group
 * flagged at warn or above.
 */
const FLOOR = { micro: 0.85, flagged: { 'lawful-criticism': 0.02, clean: 0.02, 'near-miss': 0.08 } }

/** How far figures may fall below the stored ones: micro F1, and F1 of changed drafts. */
const SLACK = { micro: 0.01, robustness: 0.02 }

/**
 * Lists what misses a limit or fell below the stored results, one sentence each.
 * @param kept the stored results; without them only the limits apply
 */
export function findRegressions(now: EvalResults, kept: EvalResults | undefined): string[] {
  const found: string[] = []
  if (now.micro < FLOOR.micro) found.push(`micro F1 ${now.micro} is under ${FLOOR.micro}`)
  for (const [name, most] of Object.entries(FLOOR.flagged)) {
    const { texts, warn } = now.flagged[name] ?? { texts: 0, warn: 0 }
    if (warn > most * texts) found.push(`${name}: ${warn} of ${texts} flagged at warn or above`)
  }
  if (now.fairness.warn > 0) found.push(`fairness: ${now.fairness.warn} sentences flagged at warn or above`)
  return kept ? [...found, ...findFalls(now, kept)] : found
}

function findFalls(now: EvalResults, kept: EvalResults): string[] {
  const found: string[] = []
  if (hasFallen(now.micro, kept.micro, SLACK.micro)) found.push(`micro F1 fell from ${kept.micro} to ${now.micro}`)
  for (const [name, before] of Object.entries(kept.flagged)) {
    const after = now.flagged[name] ?? { note: 0, warn: 0 }
    for (const level of ['warn', 'note'] as const) {
      if (after[level] <= before[level]) continue
      found.push(
        `${name}: ${after[level]} flagged at ${level === 'warn' ? 'warn or above' : 'any level'}, ${before[level]} before`,
      )
    }
  }
  for (const [condition, before] of Object.entries(kept.robustness)) {
    const after = now.robustness[condition] ?? { documents: 0, spans: 0 }
    for (const by of ['documents', 'spans'] as const) {
      if (!hasFallen(after[by], before[by], SLACK.robustness)) continue
      found.push(`robustness, ${condition}: F1 by ${by} fell from ${before[by]} to ${after[by]}`)
    }
  }
  return found
}

/** Figures are rounded to thousandths. Round the difference too; floating point would otherwise make .01 exceed .01. */
function hasFallen(now: number, before: number, slack: number): boolean {
  return round(before - now) > slack
}

/** Describes in one line what changed since the stored run; empty when unchanged. */
export function formatResultChanges(now: EvalResults, kept: EvalResults): string {
  const changed = CHECK_IDS.filter((id) => kept.checks[id] !== now.checks[id]).map(
    (id) => `${id} ${kept.checks[id] ?? '?'} -> ${now.checks[id]}`,
  )
  const falls = ROBUSTNESS_CONDITIONS.flatMap((condition) => {
    const [before, after] = [kept.robustness[condition], now.robustness[condition]!]
    if (before?.documents === after.documents && before.spans === after.spans) return []
    return `${condition} ${before?.documents ?? '?'}/${before?.spans ?? '?'} -> ${after.documents}/${after.spans}`
  })
  return [...changed, ...falls].join(', ')
}
