import type { Situation, SituationChoice } from './situation-model.ts'

/** A choice with its place in the situation's own list, which is what is kept of an answer. */
export interface ShownChoice extends SituationChoice {
  index: number
}

/**
 * The choices of a situation in the order they are shown on a day: another one every day, so that no place is learned in
 * stead of the matter, and the same one however often that day.
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

/** Numbers from 0 up to 1, always the same from the same words (FNV-1a into mulberry32). */
function createSeededRandom(words: string): () => number {
  let state = 0x811c9dc5
  for (let at = 0; at < words.length; at++) state = Math.imul(state ^ words.charCodeAt(at), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
