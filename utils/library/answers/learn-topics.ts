// Learns the topics of example questions: adds up what the examples of each topic have of each feature, and packs the
// sums into a table. Takes about a second, so the build does it (scripts/trained-answers.ts). Pure.

import { type ExampleRows, splitExamples } from './examples/example-rows.ts'
import { type PackedTable, packTable } from './feature-table.ts'
import { countSpellings, isPair, visitFeatures, weighFeature } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'
import { computeRarity, SMOOTHING } from './topic-weights.ts'

/** What was learned from the example questions: how much those of each topic, the holder, have of each feature. */
export interface TrainedTopics extends PackedTable {
  /** The ids of the topics that the library has rules on. The number of a topic is its place here, or after these. */
  own: readonly string[]
  /** The ids of the topics that it has none on. */
  foreign: readonly string[]
  /** How many examples there were. */
  examples: number
  /** By topic: the logarithm of how much its examples have of all features, with the smoothing of each. */
  logMasses: readonly number[]
}

/** What an example has of each feature: in how many of its spellings, as a share. */
type ExampleFeatures = ReadonlyMap<number, number>

/** A pair of words that fewer examples have says little, and most pairs are such. */
const MIN_PAIR_EXAMPLES = 3

/** Learns from the examples of what the library has rules on, and of what it has none on. */
export function learnTopics(own: readonly ExampleRows[], foreign: ExampleRows): TrainedTopics {
  const rows = [...own.flatMap((one) => Object.entries(one)), ...Object.entries(foreign)]
  const topics = rows.map(([, row]) => splitExamples(row).map(readExample))
  /** By feature: how many examples have it. */
  const counts = new Map<number, number>()
  for (const example of topics.flat())
    for (const feature of example.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const examples = topics.reduce((sum, { length }) => sum + length, 0)
  for (const [feature, count] of counts) if (count < MIN_PAIR_EXAMPLES && isPair(feature)) counts.delete(feature)
  const sums = topics.map((one) => addUp(one, counts, examples))
  const smoothed = SMOOTHING * counts.size
  return {
    own: rows.slice(0, rows.length - Object.keys(foreign).length).map(([id]) => id),
    foreign: Object.keys(foreign),
    examples,
    logMasses: sums.map((of) => Math.log([...of.values()].reduce((sum, one) => sum + one, smoothed))),
    ...packTable(sums.map(toAmounts), counts),
  }
}

/** Every example counts as typed with and without diacritics. */
function readExample(example: string): ExampleFeatures {
  const features = new Map<number, number>()
  visitFeatures(readQuestionWords(example), { accented: true, bare: true }, (feature, times) => {
    features.set(feature, (features.get(feature) ?? 0) + times / countSpellings(feature))
  })
  return features
}

/** Adds up what the examples of a topic have of each feature. Each example has the length 1, however long it is. */
function addUp(
  examples: readonly ExampleFeatures[],
  counts: ReadonlyMap<number, number>,
  all: number,
): Map<number, number> {
  const sums = new Map<number, number>()
  for (const example of examples) {
    const weights = [...example].flatMap(([feature, times]) => {
      const count = counts.get(feature)
      return count === undefined
        ? []
        : [[feature, times * weighFeature(feature, true) * computeRarity(count, all)] as const]
    })
    const length = Math.hypot(...weights.map(([, weight]) => weight))
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight / length)
  }
  return sums
}

/** The likelihood of a feature as a multiple of that of one no example has, as its logarithm. */
function toAmounts(sums: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...sums].map(([feature, sum]) => [feature, Math.log1p(sum / SMOOTHING)]))
}
