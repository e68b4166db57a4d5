// Learns the model's weights.  npm run train [-- --data FOLDER]
// Reads the training data, holds out a part to measure on, prints the figures, and writes public/tagger.bin. The same
// data gives the same bytes.

import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CrfTagger } from '../utils/tagger/crf-tagger.ts'
import { encodeCrfWeights } from '../utils/tagger/crf-weights.ts'
import { packModel } from '../utils/tagger/model-file.ts'
import { encodeSentenceWeights } from '../utils/tagger/sentence-weights.ts'
import { createCrossTagger, selectSpanned } from './train/cross-tagger.ts'
import { learnLabelWeights, makeLabelSamples } from './train/label-weights.ts'
import { readLabelledDrafts, selectOpenDrafts } from './train/labelled-drafts.ts'
import { learnCrf } from './train/learn-crf.ts'
import { mixSequences } from './train/mix-sequences.ts'
import { quantiseWeights } from './train/quantise.ts'
import { isHeldOut, splitSamples } from './train/split-samples.ts'
import { DATA_FOLDER } from './train/training-data.ts'
import { CRF_RECIPE, LABEL_RECIPE, OPEN_COPIES } from './train/training-recipes.ts'
import { printTrainingReport } from './train/training-report.ts'
import { buildWordClasses } from './train/word-classes.ts'
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
  const learned = selectSpanned(samples)
  const crf = encodeCrfWeights(quantiseWeights(learnCrf(mixSequences(learned, CRF_RECIPE), CRF_RECIPE)))
  console.log(`${learned.length} texts, CRF learned in ${formatSeconds(started)}: ${crf.length} bytes`)
  const tagger = new CrfTagger(crf)
  const drafts = makeLabelSamples(
    [...readWrittenDrafts(), ...readLabelledDrafts(), ...selectOpenDrafts(samples, OPEN_COPIES)],
    LABEL_RECIPE.bits,
    createCrossTagger(learned, tagger),
  )
  const labelWeights = encodeSentenceWeights(learnLabelWeights(drafts, LABEL_RECIPE))
  console.log(`${drafts.length} sentences, sentence weights: ${labelWeights.length} bytes`)
  const bytes = packModel({ chain: crf, senses: labelWeights, classes: buildWordClasses() })
  console.log(`learned in ${formatSeconds(started)}`)
  printTrainingReport(tagger, samples.filter(isHeldOut))
  writeFileSync(OUTPUT, bytes)
  console.log(`public/tagger.bin: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}

function formatSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`
}
