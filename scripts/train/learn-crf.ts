// Learns the CRF weights: stochastic gradient descent on the likelihood of the right states, with AdaGrad step sizes.

import { type CrfTransitions, createLattice, runForwardBackward } from '../../utils/tagger/crf.ts'
import { createRandom, shuffle } from '../perturb/random.ts'
import type { SequenceSet } from './collect-sequences.ts'

/** How to learn. */
export interface CrfRecipe {
  bits: number
  states: number
  passes: number
  pace: number
  /** Strength of weight decay towards 0. */
  decay: number
  /** The share of features left out at each look, so that no single feature dominates. */
  dropout: number
  seed: number
}

/** The learned model: a weight for each bucket and each state except "outside", and the transition scores. */
export interface LearnedCrf {
  bits: number
  weights: Float32Array
  chain: CrfTransitions
}

/** Learns from sequences. Deterministic. */
export function learnCrf(
  { features, all }: SequenceSet,
  { bits, states, passes, pace, decay, dropout, seed }: CrfRecipe,
): LearnedCrf {
  const inner = states - 1
  const weights = new Float32Array(2 ** bits * inner)
  const squares = new Float32Array(weights.length).fill(1e-2)
  const step = new Float64Array(states * states)
  const first = new Float64Array(states)
  const stepSquares = new Float64Array(step.length).fill(1e-2)
  const firstSquares = new Float64Array(first.length).fill(1e-2)
  const chain: CrfTransitions = { states, step, first }
  const longest = all.reduce((most, { gold }) => Math.max(most, gold.length), 0)
  const lattice = createLattice(longest, states)
  const { scores, likely, ahead, back, scale } = lattice
  const slope = new Float64Array(inner)
  const order = Int32Array.from(all, (_, i) => i)
  const next = createRandom(seed)
  const dropBelow = Math.round(dropout * 0x100)
  const value = 1 / (1 - dropout)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next)
    const salt = Math.floor(next() * 0x100000000)
    for (const index of order) {
      const { rows, gold, weight } = all[index]!
      const words = gold.length
      for (let word = 0; word < words; word++) {
        for (let k = 0; k < inner; k++) {
          let sum = 0
          for (let i = rows[word]!; i < rows[word + 1]!; i++) {
            if (hashIndex(i, salt) >= dropBelow) sum += weights[features[i]! * inner + k]!
          }
          scores[word * states + k + 1] = sum * value
        }
        scores[word * states] = 0
      }
      runForwardBackward(lattice, words, chain)
      for (let word = 0; word < words; word++) {
        let isUncertain = false
        for (let k = 0; k < inner; k++) {
          slope[k] = weight * (likely[word * states + k + 1]! - (gold[word] === k + 1 ? 1 : 0))
          if (Math.abs(slope[k]!) > 1e-3) isUncertain = true
        }
        if (!isUncertain) continue
        for (let i = rows[word]!; i < rows[word + 1]!; i++) {
          if (hashIndex(i, salt) < dropBelow) continue
          for (let k = 0; k < inner; k++) {
            const at = features[i]! * inner + k
            const g = slope[k]! * value + decay * weights[at]!
            const square = squares[at]! + g * g
            squares[at] = square
            weights[at] = weights[at]! - (pace * g) / Math.sqrt(square)
          }
        }
      }
      for (let state = 0; state < states; state++) {
        const g = weight * (likely[state]! - (gold[0] === state ? 1 : 0))
        firstSquares[state]! += g * g
        first[state]! -= (pace * g) / Math.sqrt(firstSquares[state]!)
      }
      if (words < 2) continue
      for (let from = 0; from < states; from++) {
        for (let to = 0; to < states; to++) {
          let expected = 0
          const way = Math.exp(step[from * states + to]!)
          for (let word = 1; word < words; word++) {
            const at = word * states + to
            let highest = 0
            for (let k = 0; k < states; k++) highest = Math.max(highest, scores[word * states + k]!)
            expected +=
              (ahead[(word - 1) * states + from]! * way * Math.exp(scores[at]! - highest) * back[at]!) / scale[word]!
            if (gold[word - 1] === from && gold[word] === to) expected -= 1
          }
          const at = from * states + to
          const g = weight * expected
          stepSquares[at]! += g * g
          stepAhead[at] = (pace * g) / Math.sqrt(stepSquares[at]!)
        }
      }
      for (let at = 0; at < step.length; at++) step[at]! -= stepAhead[at]!
    }
  }
  return { bits, weights, chain }
}

const stepAhead = new Float64Array(9)

/** Returns a pseudo-random number from 0 to 255 for a feature's index; `salt` changes it in each pass. */
function hashIndex(at: number, salt: number): number {
  const mixed = Math.imul(at ^ salt, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 24
}
