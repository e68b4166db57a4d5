import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CrfTransitions, createLattice, runForwardBackward } from '../../utils/tagger/crf.ts'

const score = fc.double({ min: -8, max: 8, noNaN: true })

const anyLine = fc
  .record({ states: fc.constantFrom(2, 3), words: fc.integer({ min: 1, max: 6 }) })
  .chain(({ states, words }) =>
    fc.record({
      states: fc.constant(states),
      words: fc.constant(words),
      step: fc.array(score, { minLength: states * states, maxLength: states * states }),
      first: fc.array(score, { minLength: states, maxLength: states }),
      scores: fc.array(score, { minLength: states * words, maxLength: states * words }),
    }),
  )

function createChain(states: number, step: readonly number[], first: readonly number[]): CrfTransitions {
  return { states, step: Float64Array.from(step), first: Float64Array.from(first) }
}

/** Computes the probabilities and the log partition function by brute force over all state sequences. */
function enumeratePaths(words: number, { states, step, first }: CrfTransitions, scores: readonly number[]) {
  const likely = new Float64Array(words * states)
  let total = 0
  for (let index = 0; index < states ** words; index++) {
    const path = Array.from({ length: words }, (_, word) => Math.floor(index / states ** word) % states)
    const sum = path.reduce(
      (pathSum, state, word) =>
        pathSum +
        scores[word * states + state]! +
        (word === 0 ? first[state]! : step[path[word - 1]! * states + state]!),
      0,
    )
    const weight = Math.exp(sum)
    total += weight
    path.forEach((state, word) => {
      likely[word * states + state]! += weight
    })
  }
  return { likely: likely.map((each) => each / total), log: Math.log(total) }
}

describe('runForwardBackward', () => {
  it('matches brute force over all state sequences', () => {
    // Reused buffers, which contain results of other lines.
    const lattices = { 2: createLattice(9, 2), 3: createLattice(9, 3) }
    fc.assert(
      fc.property(anyLine, ({ states, words, step, first, scores }) => {
        const chain = createChain(states, step, first)
        const own = lattices[states as 2 | 3]
        own.scores.set(scores)
        const log = runForwardBackward(own, words, chain)
        const expected = enumeratePaths(words, chain, scores)
        expect(Math.abs(log - expected.log)).toBeLessThan(1e-9)
        expected.likely.forEach((likely, i) => {
          expect(Math.abs(own.likely[i]! - likely)).toBeLessThan(1e-9)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('stays in range for a long line and extreme scores', () => {
    const lattices = createLattice(500, 3)
    const chain = createChain(3, [2, -3, -8, 1, 0, 4, -6, 2, 3], [0, -4, -9])
    lattices.scores.forEach((_, i) => {
      lattices.scores[i] = ((i * 7919) % 601) - 300
    })
    expect(runForwardBackward(lattices, 500, chain)).toBeGreaterThan(0)
    for (let word = 0; word < 500; word++) {
      const [a, b, c] = lattices.likely.subarray(word * 3, word * 3 + 3)
      expect(Math.min(a!, b!, c!)).toBeGreaterThanOrEqual(0)
      expect(a! + b! + c!).toBeCloseTo(1, 9)
    }
  })

  it('returns 0 for an empty line', () => {
    expect(runForwardBackward(createLattice(0, 2), 0, createChain(2, [0, 0, 0, 0], [0, 0]))).toBe(0)
  })
})
