// Pseudo-random numbers that repeat for the same seed.

/** A source of numbers in [0, 1), the same for the same seed (mulberry32). */
export type RandomSource = () => number

/**
 * Creates a source.
 * @param seed any integer
 */
export function createRandom(seed: number): RandomSource {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** Picks one item, each with the same probability. */
export function pickRandom<T>(next: RandomSource, items: readonly [T, ...T[]] | readonly T[]): T {
  return items[Math.floor(next() * items.length)]!
}

/** Shuffles a list of numbers in place. */
export function shuffle(items: Int32Array, next: RandomSource): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const swapped = items[i]!
    items[i] = items[j]!
    items[j] = swapped
  }
}
