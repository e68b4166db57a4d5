// Prints the evaluation's figures on the terminal.

import {
  computeF1,
  computePrecision,
  computeRecall,
  type EvalScore,
  type GroupFlags,
  type Tally,
} from '../../tests/eval/score.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import type { EvalMeasurement } from './eval-results.ts'
import { ROBUSTNESS_CONDITIONS } from './robustness.ts'

/** Prints all figures of a run. */
export function printResults({ score, calm, fairness, robustness }: EvalMeasurement): void {
  console.log(`${'check'.padEnd(22)}    P     R    F1   hit  false  miss`)
  for (const id of CHECK_IDS) console.log(formatRow(id, score.checks[id]))
  console.log(formatRow('micro', score.total))
  console.log('\nflagged without anything wrong, at warn or above | at any level')
  for (const [name, flags] of Object.entries(score.groups)) console.log(formatFlagRow(name, flags))
  for (const [name, flags] of Object.entries(calm)) console.log(formatFlagRow(name, flags))
  console.log(formatFlagRow('fairness (must be 0)', fairness))
  console.log('\nchanged on purpose, with decoys: whole drafts with rude words | all checks by span')
  for (const condition of ROBUSTNESS_CONDITIONS) {
    const { documents, spans } = robustness[condition]
    console.log(`${condition.padEnd(12)} ${rates(documents)} | ${rates(spans)}`)
  }
}

/** Prints every miss and false alarm, by check. */
export function printMisses({ misses }: EvalScore): void {
  const ordered = [...misses].sort((a, b) => CHECK_IDS.indexOf(a.check) - CHECK_IDS.indexOf(b.check))
  for (const { check, kind, id, quote } of ordered) console.log(`${check}\t${kind}\t${id}\t${JSON.stringify(quote)}`)
}

/** Formats a share: "3/65 (4.6 %)". */
export function formatShare(part: number, whole: number): string {
  return `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`
}

function formatRow(name: string, tally: Tally): string {
  const counts = [tally.hits, tally.falseAlarms, tally.misses].map((n) => String(n).padStart(5)).join(' ')
  return `${name.padEnd(22)} ${rates(tally)} ${counts}`
}

function rates(tally: Tally): string {
  return [computePrecision(tally), computeRecall(tally), computeF1(tally)]
    .map((rate) => rate.toFixed(2).padStart(5))
    .join(' ')
}

function formatFlagRow(name: string, { drafts, note, warn }: GroupFlags): string {
  const soft = note.filter((id) => !warn.includes(id))
  const list = (ids: readonly string[]) => (ids.length > 0 ? ` ${ids.join(', ')}` : '')
  return `${name.padEnd(22)} ${formatShare(warn.length, drafts)}${list(warn)} | ${formatShare(note.length, drafts)}${list(soft)}`
}
