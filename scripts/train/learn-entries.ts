// Learns which entries of the library answer a question: softmax regression over the sum of the vectors of its
// features, by Adam (D. P. Kingma and J. Ba, 2015) with a rate that rises and falls. Deterministic.

import { createRandom, type RandomSource, shuffle } from '../perturb/random.ts'

/** A question to learn from. */
export interface EntrySample {
  /** The places of its features among the vectors. */
  features: Int32Array
  /** How much it has of each, with the length 1 together. */
  amounts: Float32Array
  /** How probable each entry answers it, by place; these sum to 1. */
  gold: ReadonlyMap<number, number>
  /** How much it counts: 1 for a whole question. */
  weight: number
}

/** How to learn. */
export interface EntryRecipe {
  dimensions: number
  passes: number
  batch: number
  /** The greatest step size. */
  pace: number
  /** Shares, 0 to 1, of a question's features and of the dimensions that each look at it leaves out. */
  featureDropout: number
  dropout: number
  seed: number
}

/** What was learned: a vector for each feature and each entry, one after the other, and a bias for each entry. */
export interface LearnedEntries {
  features: Float32Array
  entries: Float32Array
  biases: Float32Array
}

/** The share of all steps in which the rate rises. */
const WARM_UP = 0.3
/** As the paper has them. */
const FIRST_DECAY = 0.9
const SECOND_DECAY = 0.999
const EPSILON = 1e-8
/** The spread of the numbers that learning begins with. */
const FIRST_FEATURES = 0.1
const FIRST_ENTRIES = 0.06

/** Learns from samples. */
export function learnEntries(
  samples: readonly EntrySample[],
  counts: { features: number; entries: number },
  recipe: EntryRecipe,
): LearnedEntries {
  const { dimensions, passes, batch, pace, seed } = recipe
  const next = createRandom(seed)
  const features = createNumbers(counts.features * dimensions, FIRST_FEATURES, next)
  const entries = createNumbers(counts.entries * dimensions, FIRST_ENTRIES, next)
  const biases = new Float32Array(counts.entries)
  const parts = [features, entries, biases].map((numbers) => new AdamPart(numbers))
  const slopes = parts.map(({ slope }) => slope)
  const order = Int32Array.from(samples, (_, at) => at)
  const steps = passes * Math.ceil(samples.length / batch)
  let step = 0
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next)
    for (let at = 0; at < order.length; at += batch) {
      const indices = order.subarray(at, at + batch)
      for (const index of indices)
        addSlope(samples[index]!, samples[index]!.weight / indices.length, [features, entries, biases], slopes, {
          ...recipe,
          next,
        })
      step++
      const done = step / steps
      const rate = pace * Math.min(done / WARM_UP, (1 - done) / (1 - WARM_UP))
      for (const part of parts) part.step(step, rate)
    }
  }
  return { features, entries, biases }
}

function createNumbers(length: number, spread: number, next: RandomSource): Float32Array {
  // The sum of three evenly spread numbers is near enough to a normal one.
  return Float32Array.from({ length }, () => spread * 2 * (next() + next() + next() - 1.5))
}

/** Numbers that Adam moves against their slope. */
class AdamPart {
  readonly slope: Float32Array
  private readonly numbers: Float32Array
  private readonly means: Float32Array
  private readonly squares: Float32Array

  constructor(numbers: Float32Array) {
    this.numbers = numbers
    this.slope = new Float32Array(numbers.length)
    this.means = new Float32Array(numbers.length)
    this.squares = new Float32Array(numbers.length)
  }

  /** Moves the numbers, and clears the slope. */
  step(step: number, rate: number): void {
    const { numbers, slope, means, squares } = this
    const factor = rate / (1 - FIRST_DECAY ** step)
    const spread = 1 / (1 - SECOND_DECAY ** step)
    for (let i = 0; i < numbers.length; i++) {
      const g = slope[i]!
      const mean = FIRST_DECAY * means[i]! + (1 - FIRST_DECAY) * g
      const square = SECOND_DECAY * squares[i]! + (1 - SECOND_DECAY) * g * g
      means[i] = mean
      squares[i] = square
      numbers[i]! -= (factor * mean) / (Math.sqrt(square * spread) + EPSILON)
    }
    slope.fill(0)
  }
}

/** Adds the slope of one sample's loss, the cross-entropy, to the slopes of a batch. */
function addSlope(
  { features: held, amounts, gold }: EntrySample,
  weight: number,
  [features, entries, biases]: readonly Float32Array[],
  [featureSlope, entrySlope, biasSlope]: readonly Float32Array[],
  { dimensions, featureDropout, dropout, next }: EntryRecipe & { next: RandomSource },
): void {
  const used = Array.from(held.keys()).filter(() => next() >= featureDropout)
  const kept = Float32Array.from({ length: dimensions }, () => (next() < dropout ? 0 : 1 / (1 - dropout)))
  const hidden = new Float32Array(dimensions)
  for (const i of used) {
    const at = held[i]! * dimensions
    const amount = amounts[i]! / (1 - featureDropout)
    for (let d = 0; d < dimensions; d++) hidden[d]! += amount * features![at + d]!
  }
  for (let d = 0; d < dimensions; d++) hidden[d]! *= kept[d]!
  const shares = Float64Array.from(biases!)
  for (let entry = 0; entry < shares.length; entry++) {
    const at = entry * dimensions
    let sum = shares[entry]!
    for (let d = 0; d < dimensions; d++) sum += hidden[d]! * entries![at + d]!
    shares[entry] = sum
  }
  const most = shares.reduce((best, one) => Math.max(best, one), -Infinity)
  let total = 0
  for (let entry = 0; entry < shares.length; entry++) total += shares[entry] = Math.exp(shares[entry]! - most)
  const back = new Float32Array(dimensions)
  for (let entry = 0; entry < shares.length; entry++) {
    const error = weight * (shares[entry]! / total - (gold.get(entry) ?? 0))
    const at = entry * dimensions
    biasSlope![entry]! += error
    for (let d = 0; d < dimensions; d++) {
      entrySlope![at + d]! += error * hidden[d]!
      back[d]! += error * entries![at + d]!
    }
  }
  for (let d = 0; d < dimensions; d++) back[d]! *= kept[d]!
  for (const i of used) {
    const at = held[i]! * dimensions
    const amount = amounts[i]! / (1 - featureDropout)
    for (let d = 0; d < dimensions; d++) featureSlope![at + d]! += amount * back[d]!
  }
}
