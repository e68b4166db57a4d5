// Learns the model's weights.  npm run train [-- --data FOLDER]
// Reads the training data, holds a tenth out to set the thresholds and a tenth to measure on, prints the figures, writes
// public/tagger.bin. The same data gives the same bytes.

import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openTagger } from '../utils/tagger/open.ts'
import { encodeWeights } from '../utils/tagger/weights.ts'
import { DATA_FOLDER, readSamples } from './train/data.ts'
import { learn } from './train/learn.ts'
import { mixed } from './train/mix.ts'
import { quantise } from './train/quantise.ts'
import { RECIPE } from './train/recipe.ts'
import { report } from './train/report.ts'
import { tenths } from './train/split.ts'

const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), '..', 'public', 'tagger.bin')

/** The tenths that are held out. */
const CALIBRATE = 8
const TEST = 9

const { values } = parseArgs({ options: { data: { type: 'string', default: DATA_FOLDER } } })
try {
  train(values.data)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function train(folder: string): void {
  const began = performance.now()
  const samples = readSamples(folder)
  const tenth = tenths(samples.map(({ text }) => text))
  const learned = samples.filter(
    ({ source, label }, i) => tenth[i]! < CALIBRATE && (source !== 'safesense' || label === 0),
  )
  const sequences = mixed(learned, RECIPE.bits, RECIPE.states)
  console.log(
    `${learned.length} texts, ${sequences.all.length} lines with changed copies, ${sequences.features.length} features`,
  )
  const bytes = encodeWeights(quantise(learn(sequences, RECIPE)))
  console.log(`learned in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  report(
    openTagger(bytes),
    samples.filter((_, i) => tenth[i] === CALIBRATE),
    samples.filter((_, i) => tenth[i] === TEST),
  )
  writeFileSync(OUTPUT, bytes)
  console.log(`public/tagger.bin: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}
