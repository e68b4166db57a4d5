/** Reproducible random numbers: the same seed gives the same sequence. */
export interface RandomChance {
  /** A number in [0, 1). */
  next(): number
  /** An integer from 0, below `end`. */
  below(end: number): number
  of<T>(choices: readonly T[]): T
}

/** Creates random numbers from a seed (mulberry32). */
export function createChance(seed: number): RandomChance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  return { next, below, of: (choices) => choices[below(choices.length)]! }
}

/** Waits a random time of up to `most` milliseconds: the moment of a fault is what these tests vary. */
export function waitRandomTime(chance: RandomChance, most: number): Promise<void> {
  return new Promise((over) => setTimeout(over, chance.next() * most))
}
