// Learns the model's weights.  npm run train [-- --data FOLDER]
// Reads the training data, holds a tenth out to set the thresholds and a tenth to measure on, prints the figures, writes
// public/tagger.bin. The same data gives the same bytes.

import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDrafts } from '../tests/eval/drafts.ts'
import { packModel } from '../utils/tagger/model-file.ts'
import { openTagger } from '../utils/tagger/open.ts'
import { encodeSenses } from '../utils/tagger/sentence-weights.ts'
import { encodeWeights } from '../utils/tagger/weights.ts'
import { DATA_FOLDER, readSamples } from './train/data.ts'
import { learn } from './train/learn.ts'
import { mixed } from './train/mix.ts'
import { quantise } from './train/quantise.ts'
import { RECIPE, SENSES } from './train/recipe.ts'
import { report } from './train/report.ts'
import { learnWeights, senseSamples } from './train/senses.ts'
import { tenths } from './train/split.ts'
import { writtenDrafts } from './train/written.ts'

const OUTPUT = join(import.meta.dirname, '..', 'public', 'tagger.bin')

/** Labelled drafts that are learned from, too; the others only measure. */
const MORE = join(import.meta.dirname, '..', 'tests', 'eval', 'drafts.more.jsonl')

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
  const chain = encodeWeights(quantise(learn(sequences, RECIPE)))
  console.log(`chain learned in ${((performance.now() - began) / 1000).toFixed(0)} s: ${chain.length} bytes`)
  const drafts = senseSamples([...writtenDrafts(), ...readDrafts(MORE)], SENSES.bits)
  const senses = encodeSenses(learnWeights(drafts, SENSES))
  console.log(`${drafts.length} sentences, weights of sentences: ${senses.length} bytes`)
  const bytes = packModel(chain, senses)
  console.log(`learned in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  report(
    openTagger(bytes),
    samples.filter((_, i) => tenth[i] === CALIBRATE),
    samples.filter((_, i) => tenth[i] === TEST),
  )
  writeFileSync(OUTPUT, bytes)
  console.log(`public/tagger.bin: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
}
