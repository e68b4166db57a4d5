// Learns the model's weights.  npm run train [-- --data FOLDER]
// Reads the training data, holds a tenth out to set the thresholds and a tenth to measure on, prints the figures, writes
// public/tagger.bin. The same data gives the same bytes.

import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ChainTagger } from '../utils/tagger/crf-tagger.ts'
import { packModel } from '../utils/tagger/model-file.ts'
import { encodeSenses } from '../utils/tagger/sentence-weights.ts'
import { encodeWeights } from '../utils/tagger/weights.ts'
import { DATA_FOLDER } from './train/data.ts'
import { labelledDrafts, openDrafts } from './train/drafts.ts'
import { learn } from './train/learn.ts'
import { mixed } from './train/mix.ts'
import { quantise } from './train/quantise.ts'
import { RECIPE, SENSES } from './train/recipe.ts'
import { report } from './train/report.ts'
import { learnWeights, senseSamples } from './train/senses.ts'
import { HELD_OUT, splitSamples } from './train/split.ts'
import { writtenDrafts } from './train/written.ts'

const OUTPUT = join(import.meta.dirname, '..', 'public', 'tagger.bin')

const { values } = parseArgs({ options: { data: { type: 'string', default: DATA_FOLDER } } })
try {
  train(values.data)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function train(folder: string): void {
  const began = performance.now()
  const samples = splitSamples(folder)
  const learned = samples.filter(
    ({ source, label, tenth }) => tenth < HELD_OUT.calibrate && (source !== 'safesense' || label === 0),
  )
  const sequences = mixed(learned, RECIPE.bits, RECIPE.states)
  console.log(
    `${learned.length} texts, ${sequences.all.length} lines with changed copies, ${sequences.features.length} features`,
  )
  const chain = encodeWeights(quantise(learn(sequences, RECIPE)))
  console.log(`chain learned in ${((performance.now() - began) / 1000).toFixed(0)} s: ${chain.length} bytes`)
  const tagger = new ChainTagger(chain)
  const drafts = senseSamples([...writtenDrafts(), ...labelledDrafts(), ...openDrafts(samples)], SENSES.bits, tagger)
  const senses = encodeSenses(learnWeights(drafts, SENSES))
  console.log(`${drafts.length} sentences, weights of sentences: ${senses.length} bytes`)
  const bytes = packModel(chain, senses)
  console.log(`learned in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  report(
    tagger,
    samples.filter(({ tenth }) => tenth === HELD_OUT.calibrate),
    samples.filter(({ tenth }) => tenth === HELD_OUT.test),
  )
  writeFileSync(OUTPUT, bytes)
  console.log(`public/tagger.bin: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}
