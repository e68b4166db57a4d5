import { createRandom, pickRandom } from '../../../scripts/perturb/random.ts'

/** Reproducible random numbers: the same seed gives the same sequence. */
export interface RandomChance {
  /** A number in [0, 1). */
  next(): number
  /** An integer from 0, below `end`. */
  below(end: number): number
  of<T>(choices: readonly T[]): T
}

/** Creates random numbers from a seed. */
export function createChance(seed: number): RandomChance {
  const next = createRandom(seed)
  return { next, below: (end) => Math.floor(next() * end), of: (choices) => pickRandom(next, choices) }
}

/** Waits a random time of up to `most` milliseconds: the moment of a fault is what these tests vary. */
export function waitRandomTime(chance: RandomChance, most: number): Promise<void> {
  return new Promise((over) => setTimeout(over, chance.next() * most))
}
