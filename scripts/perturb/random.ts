// Numbers that look random and are the same every time.

/** A source of numbers in [0, 1), the same for the same seed (mulberry32). */
export type RandomSource = () => number

/** Starts a source. In: any integer. */
export function createRandom(seed: number): RandomSource {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** One of several, each as likely as the others. */
export function pickRandom<T>(next: RandomSource, items: readonly [T, ...T[]] | readonly T[]): T {
  return items[Math.floor(next() * items.length)]!
}

/** Puts a list of numbers in another order, in place. */
export function shuffle(items: Int32Array, next: RandomSource): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = items[i]!
    items[i] = items[j]!
    items[j] = kept
  }
}
