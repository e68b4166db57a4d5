// The tables that tell how good the weights are, on texts they were not learned from.

import type { ChainTagger } from '../../utils/tagger/crf-tagger.ts'
import { GROW, NOTE, SURE } from '../../utils/tagger/thresholds.ts'
import { type Change, perturb, WAYS } from '../perturb/perturb.ts'
import type { Sample, Source } from './data.ts'
import { alarms, byCharacters, byDocuments, type DocumentScore, judge, thresholdFor } from './measure.ts'

/** Prints all tables. In: the model, the texts that set the thresholds, the texts to measure on. */
export function report(tagger: ChainTagger, calibrate: readonly Sample[], test: readonly Sample[]): void {
  const judged = (samples: readonly Sample[], source: Source) =>
    samples.filter((sample) => sample.source === source).map((sample) => judge(tagger, sample))
  const setting = judged(calibrate, 'vihos')
  const measured = judged(test, 'vihos')
  const at95 = thresholdFor(setting, 0.95)
  const at97 = thresholdFor(setting, 0.97)
  console.log(
    `\nthresholds in use: note ${NOTE}, warn ${SURE}, grow ${GROW}; of the calibration: P.95 ${at95}, P.97 ${at97}`,
  )
  console.log(`\ncomments held out: ${measured.length}`)
  const { all, single, multi, macro } = byCharacters(measured, NOTE, GROW)
  console.log(
    `by characters   all ${rate(all)}  single ${rate(single)}  multi ${rate(multi)}  charMacro ${rate(macro)}`,
  )
  const rows: [string, number][] = [
    ['note', NOTE],
    ['warn', SURE],
    ['P.95', at95],
    ['P.97', at97],
  ]
  for (const [name, threshold] of rows) {
    console.log(`by comments     ${name} (${threshold})  ${figures(byDocuments(measured, threshold))}`)
  }

  console.log('\nchanged on purpose, by comments at note (decoys: .22 of unmarked words changed too)')
  const vihos = test.filter(({ source }) => source === 'vihos')
  const changed = (change: Omit<Change, 'seed'>) =>
    byDocuments(
      vihos.map((sample, i) => judge(tagger, perturb(sample, { ...change, seed: 1000 + i }))),
      NOTE,
    )
  for (const way of WAYS) {
    console.log(
      `${way.padEnd(12)} ${figures(changed({ way }))}   without decoys ${rate(changed({ way, decoys: 0 }).f1)}`,
    )
  }
  console.log(`decoys only  ${figures(changed({ way: 'mixed', targets: false }))}`)

  console.log('\nalarms per piece on calm text held out   pieces   note    warn')
  for (const source of ['law', 'vtb', 'regulations', 'calm', 'safesense'] as const) {
    const pieces = [...calibrate, ...test].filter((sample) => sample.source === source && !sample.label)
    const judgements = pieces.map((sample) => judge(tagger, sample))
    const share = (threshold: number) => `${(100 * alarms(judgements, threshold)).toFixed(2)} %`.padStart(8)
    console.log(`${source.padEnd(40)} ${String(pieces.length).padStart(6)} ${share(NOTE)} ${share(SURE)}`)
  }
  const harsh = judged([...calibrate, ...test], 'harsh')
  console.log(`\nour own harsh texts held out: ${harsh.length}`)
  console.log(
    `note ${rate(byDocuments(harsh, NOTE).recall)}  warn ${rate(byDocuments(harsh, SURE).recall)} found; all ${rate(byCharacters(harsh, NOTE, GROW).all)}`,
  )
}

function rate(value: number): string {
  return value.toFixed(3)
}

function figures({ precision, recall, f1 }: DocumentScore): string {
  return `P ${rate(precision)}  R ${rate(recall)}  F1 ${rate(f1)}`
}
