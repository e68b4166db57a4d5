import type { Situation, SituationChoice } from './situation-model.ts'

/** A choice with its index in the situation's own list, which is the stored form of an answer. */
export interface ShownChoice extends SituationChoice {
  index: number
}

/**
 * Returns the choices of a situation in the order of a day. The order changes daily, so that positions are not learned
 * instead of the content, but is stable within a day.
 */
export function shuffleChoices(situation: Situation, day: string): ShownChoice[] {
  const next = createSeededRandom(`${situation.id} ${day}`)
  const shown = situation.choices.map((choice, index) => ({ ...choice, index }))
  for (let last = shown.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const moved = shown[last]!
    shown[last] = shown[other]!
    shown[other] = moved
  }
  return shown
}

/** Creates a generator of numbers in [0, 1) that depends only on the seed (FNV-1a into mulberry32). */
function createSeededRandom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
