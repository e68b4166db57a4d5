// Rounds what was learned of entries to what is shipped, and writes it as a module.

import { createHash } from 'node:crypto'
import { toBase64 } from '../../utils/lib/base64.ts'
import type { EntryWeights } from '../../utils/library/answers/entry-classifier.ts'
import type { PackedQuestions } from '../../utils/library/answers/pack-questions.ts'
import type { LearnedEntries } from './learn-entries.ts'

/** The largest number of steps from zero that a byte holds. */
const MOST_STEPS = 127
/** Numbers further from zero than this many times the usual distance are cut: few are. */
const MOST_SPREAD = 5
/** Digits of a bias after the point. */
const BIAS_DIGITS = 3
const LINE_LENGTH = 118

/**
 * Rounds what was learned.
 * @param learnedFrom the SHA-256 of the packed questions, as hexadecimal digits
 */
export function roundEntries({ features, entries, biases }: LearnedEntries, learnedFrom: string): EntryWeights {
  const featureStep = computeStep(features)
  const entryStep = computeStep(entries)
  const bytes = new Uint8Array(features.length + entries.length)
  bytes.set(toSteps(features, featureStep))
  bytes.set(toSteps(entries, entryStep), features.length)
  return {
    learnedFrom,
    featureStep,
    entryStep,
    biases: Array.from(biases, (bias) => Number(bias.toFixed(BIAS_DIGITS))),
    vectors: toBase64(bytes),
  }
}

/** Computes the SHA-256 of packed questions, as hexadecimal digits. */
export function computeDigest(questions: PackedQuestions): string {
  return createHash('sha256').update(JSON.stringify(questions)).digest('hex')
}

/** Writes rounded weights as the module `entry-weights.ts`. */
export function formatEntryWeights({ learnedFrom, featureStep, entryStep, biases, vectors }: EntryWeights): string {
  return `import type { EntryWeights } from './entry-classifier.ts'

/** What the answered questions teach. Written by \`npm run train:answers\`. */
export const ENTRY_WEIGHTS: EntryWeights = {
  learnedFrom: '${learnedFrom}',
  featureStep: ${featureStep},
  entryStep: ${entryStep},
  biases: [
${wrapNumbers(biases)}
  ],
  vectors: \`
${vectors.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g'))!.join('\n')}
\`.replaceAll('\\n', ''),
}
`
}

function computeStep(numbers: Float32Array): number {
  const usual = Math.sqrt(numbers.reduce((sum, one) => sum + one ** 2, 0) / numbers.length)
  return Number(((usual * MOST_SPREAD) / MOST_STEPS).toPrecision(6))
}

/** Rounds to steps, a byte each. */
function toSteps(numbers: Float32Array, step: number): Int8Array {
  return Int8Array.from(numbers, (one) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(one / step))))
}

/** Writes numbers on lines that are short enough. */
function wrapNumbers(numbers: readonly number[]): string {
  const lines: string[] = []
  let line = '   '
  for (const number of numbers) {
    const next = ` ${number},`
    if (line.length + next.length > LINE_LENGTH) {
      lines.push(line)
      line = '   '
    }
    line += next
  }
  return [...lines, line].join('\n')
}
