// Learns the model's weights.  npm run train [-- --data FOLDER]
// Reads the training data, holds out one tenth to set the thresholds and one tenth to measure on, prints the figures,
// and writes public/tagger.bin. The same data gives the same bytes.

import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CrfTagger } from '../utils/tagger/crf-tagger.ts'
import { encodeCrfWeights } from '../utils/tagger/crf-weights.ts'
import { packModel } from '../utils/tagger/model-file.ts'
import { encodeSentenceWeights } from '../utils/tagger/sentence-weights.ts'
import { learnLabelWeights, makeLabelSamples } from './train/label-weights.ts'
import { readLabelledDrafts, selectOpenDrafts } from './train/labelled-drafts.ts'
import { learnCrf } from './train/learn-crf.ts'
import { mixSequences } from './train/mix-sequences.ts'
import { quantiseWeights } from './train/quantise.ts'
import { HELD_OUT_TENTHS, splitSamples } from './train/split-samples.ts'
import { DATA_FOLDER } from './train/training-data.ts'
import { CRF_RECIPE, LABEL_RECIPE } from './train/training-recipes.ts'
import { printTrainingReport } from './train/training-report.ts'
import { readWrittenDrafts } from './train/written-drafts.ts'

const OUTPUT = join(import.meta.dirname, '..', 'public', 'tagger.bin')

const { values } = parseArgs({ options: { data: { type: 'string', default: DATA_FOLDER } } })
try {
  train(values.data)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function train(folder: string): void {
  const started = performance.now()
  const samples = splitSamples(folder)
  const learned = samples.filter(
    ({ source, label, tenth }) => tenth < HELD_OUT_TENTHS.calibrate && (source !== 'safesense' || label === 0),
  )
  const sequences = mixSequences(learned, CRF_RECIPE.bits, CRF_RECIPE.states)
  console.log(
    `${learned.length} texts, ${sequences.all.length} lines with changed copies, ${sequences.features.length} features`,
  )
  const crf = encodeCrfWeights(quantiseWeights(learnCrf(sequences, CRF_RECIPE)))
  console.log(`CRF learned in ${((performance.now() - started) / 1000).toFixed(0)} s: ${crf.length} bytes`)
  const tagger = new CrfTagger(crf)
  const drafts = makeLabelSamples(
    [...readWrittenDrafts(), ...readLabelledDrafts(), ...selectOpenDrafts(samples)],
    LABEL_RECIPE.bits,
    tagger,
  )
  const labelWeights = encodeSentenceWeights(learnLabelWeights(drafts, LABEL_RECIPE))
  console.log(`${drafts.length} sentences, sentence weights: ${labelWeights.length} bytes`)
  const bytes = packModel(crf, labelWeights)
  console.log(`learned in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  printTrainingReport(
    tagger,
    samples.filter(({ tenth }) => tenth === HELD_OUT_TENTHS.calibrate),
    samples.filter(({ tenth }) => tenth === HELD_OUT_TENTHS.test),
  )
  writeFileSync(OUTPUT, bytes)
  console.log(`public/tagger.bin: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}
