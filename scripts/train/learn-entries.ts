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
  const learned: LearnedEntries = {
    features: createNumbers(counts.features * dimensions, FIRST_FEATURES, next),
    entries: createNumbers(counts.entries * dimensions, FIRST_ENTRIES, next),
    biases: new Float32Array(counts.entries),
  }
  const features = new AdamPart(learned.features)
  const entries = new AdamPart(learned.entries)
  const biases = new AdamPart(learned.biases)
  const slopes = { features: features.slope, entries: entries.slope, biases: biases.slope }
  const descent = new Descent(learned, slopes, recipe, next)
  const order = Int32Array.from(samples, (_, at) => at)
  const steps = passes * Math.ceil(samples.length / batch)
  let step = 0
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next)
    for (let at = 0; at < order.length; at += batch) {
      const indices = order.subarray(at, at + batch)
      for (const index of indices) descent.addSlope(samples[index]!, indices.length)
      step++
      const done = step / steps
      const rate = pace * Math.min(done / WARM_UP, (1 - done) / (1 - WARM_UP))
      for (const part of [features, entries, biases]) part.step(step, rate)
    }
  }
  return learned
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

/** Finds how the loss of samples, the cross-entropy, falls. */
class Descent {
  private readonly learned: LearnedEntries
  private readonly slopes: LearnedEntries
  private readonly recipe: EntryRecipe
  private readonly next: RandomSource
  private readonly kept: Float32Array
  private readonly hidden: Float32Array
  private readonly back: Float32Array
  private readonly shares: Float64Array

  /** @param slopes what the slopes of a batch are added to */
  constructor(learned: LearnedEntries, slopes: LearnedEntries, recipe: EntryRecipe, next: RandomSource) {
    this.learned = learned
    this.slopes = slopes
    this.recipe = recipe
    this.next = next
    this.kept = new Float32Array(recipe.dimensions)
    this.hidden = new Float32Array(recipe.dimensions)
    this.back = new Float32Array(recipe.dimensions)
    this.shares = new Float64Array(learned.biases.length)
  }

  /** Adds the slope of one sample of a batch of so many. */
  addSlope(sample: EntrySample, batch: number): void {
    const { featureDropout, dropout } = this.recipe
    const used = Array.from(sample.features.keys()).filter(() => this.next() >= featureDropout)
    for (let d = 0; d < this.kept.length; d++) this.kept[d] = this.next() < dropout ? 0 : 1 / (1 - dropout)
    this.addUpFeatures(sample, used)
    this.computeShares()
    this.compareWithGold(sample.gold, sample.weight / batch)
    this.passToFeatures(sample, used)
  }

  private addUpFeatures({ features, amounts }: EntrySample, used: readonly number[]): void {
    const { hidden, kept, learned } = this
    hidden.fill(0)
    for (const i of used) {
      const at = features[i]! * hidden.length
      const amount = amounts[i]! / (1 - this.recipe.featureDropout)
      for (let d = 0; d < hidden.length; d++) hidden[d]! += amount * learned.features[at + d]!
    }
    for (let d = 0; d < hidden.length; d++) hidden[d]! *= kept[d]!
  }

  private computeShares(): void {
    const { hidden, shares, learned } = this
    let most = -Infinity
    for (let entry = 0; entry < shares.length; entry++) {
      const at = entry * hidden.length
      let score = learned.biases[entry]!
      for (let d = 0; d < hidden.length; d++) score += hidden[d]! * learned.entries[at + d]!
      shares[entry] = score
      most = Math.max(most, score)
    }
    let total = 0
    for (let entry = 0; entry < shares.length; entry++) total += shares[entry] = Math.exp(shares[entry]! - most)
    for (let entry = 0; entry < shares.length; entry++) shares[entry]! /= total
  }

  private compareWithGold(gold: ReadonlyMap<number, number>, weight: number): void {
    const { hidden, back, shares, learned, slopes } = this
    back.fill(0)
    for (let entry = 0; entry < shares.length; entry++) {
      const error = weight * (shares[entry]! - (gold.get(entry) ?? 0))
      const at = entry * hidden.length
      slopes.biases[entry]! += error
      for (let d = 0; d < hidden.length; d++) {
        slopes.entries[at + d]! += error * hidden[d]!
        back[d]! += error * learned.entries[at + d]!
      }
    }
  }

  private passToFeatures({ features, amounts }: EntrySample, used: readonly number[]): void {
    const { back, kept, slopes } = this
    for (let d = 0; d < back.length; d++) back[d]! *= kept[d]!
    for (const i of used) {
      const at = features[i]! * back.length
      const amount = amounts[i]! / (1 - this.recipe.featureDropout)
      for (let d = 0; d < back.length; d++) slopes.features[at + d]! += amount * back[d]!
    }
  }
}
