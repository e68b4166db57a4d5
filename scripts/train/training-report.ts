// Prints tables that show how good the weights are, on texts they were not learned from.

import type { CrfTagger } from '../../utils/tagger/crf-tagger.ts'
import { EXTEND_THRESHOLD, NOTE_THRESHOLD, PHRASE_GATES } from '../../utils/tagger/model-thresholds.ts'
import { PERTURBATIONS, type PerturbOptions, perturb } from '../perturb/perturb.ts'
import {
  computeAlarmRate,
  type DocumentScore,
  judgeSample,
  scoreByCharacters,
  scoreByDocuments,
} from './measure-model.ts'
import type { SampleSource, TrainingSample } from './training-data.ts'

/** The threshold of warnings in a quarrel. */
const WARN = PHRASE_GATES.quarrel.warn.phrase

/** Prints all tables. */
export function printTrainingReport(tagger: CrfTagger, test: readonly TrainingSample[]): void {
  const judgeAll = (samples: readonly TrainingSample[], source: SampleSource) =>
    samples.filter((sample) => sample.source === source).map((sample) => judgeSample(tagger, sample))
  const measured = judgeAll(test, 'vihos')
  console.log(`\nthresholds in use: note ${NOTE_THRESHOLD}, warn ${WARN}, grow ${EXTEND_THRESHOLD}`)
  console.log(`\ncomments held out: ${measured.length}`)
  const { all, single, multi, macro } = scoreByCharacters(measured, NOTE_THRESHOLD, EXTEND_THRESHOLD)
  console.log(
    `by characters   all ${rate(all)}  single ${rate(single)}  multi ${rate(multi)}  charMacro ${rate(macro)}`,
  )
  const rows: [string, number][] = [
    ['note', NOTE_THRESHOLD],
    ['warn', WARN],
  ]
  for (const [name, threshold] of rows) {
    console.log(`by comments     ${name} (${threshold})  ${figures(scoreByDocuments(measured, threshold))}`)
  }

  console.log('\nchanged on purpose, by comments at note (decoys: .22 of unmarked words changed too)')
  const vihos = test.filter(({ source }) => source === 'vihos')
  const changed = (change: Omit<PerturbOptions, 'seed'>) =>
    scoreByDocuments(
      vihos.map((sample, i) => judgeSample(tagger, perturb(sample, { ...change, seed: 1000 + i }))),
      NOTE_THRESHOLD,
    )
  for (const way of PERTURBATIONS) {
    console.log(
      `${way.padEnd(12)} ${figures(changed({ way }))}   without decoys ${rate(changed({ way, decoys: 0 }).f1)}`,
    )
  }
  console.log(`decoys only  ${figures(changed({ way: 'mixed', targets: false }))}`)

  console.log('\nalarms per piece on calm text held out   pieces   note    warn')
  for (const source of ['law', 'vtb', 'regulations', 'calm', 'safesense'] as const) {
    const pieces = test.filter((sample) => sample.source === source && !sample.label)
    const judgements = pieces.map((sample) => judgeSample(tagger, sample))
    const share = (threshold: number) => `${(100 * computeAlarmRate(judgements, threshold)).toFixed(2)} %`.padStart(8)
    console.log(`${source.padEnd(40)} ${String(pieces.length).padStart(6)} ${share(NOTE_THRESHOLD)} ${share(WARN)}`)
  }
  const harsh = judgeAll(test, 'harsh')
  console.log(`\nour own harsh texts held out: ${harsh.length}`)
  console.log(
    `note ${rate(scoreByDocuments(harsh, NOTE_THRESHOLD).recall)}  warn ${rate(scoreByDocuments(harsh, WARN).recall)} found; all ${rate(scoreByCharacters(harsh, NOTE_THRESHOLD, EXTEND_THRESHOLD).all)}`,
  )
}

function rate(value: number): string {
  return value.toFixed(3)
}

function figures({ precision, recall, f1 }: DocumentScore): string {
  return `P ${rate(precision)}  R ${rate(recall)}  F1 ${rate(f1)}`
}
