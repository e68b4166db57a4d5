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

function chainOf(states: number, step: readonly number[], first: readonly number[]): CrfTransitions {
  return { states, step: Float64Array.from(step), first: Float64Array.from(first) }
}

/** How likely each state of each word is, by going every way there is, and the logarithm of their sum. */
function everyWay(words: number, { states, step, first }: CrfTransitions, scores: readonly number[]) {
  const likely = new Float64Array(words * states)
  let all = 0
  for (let way = 0; way < states ** words; way++) {
    const path = Array.from({ length: words }, (_, word) => Math.floor(way / states ** word) % states)
    const sum = path.reduce(
      (total, state, word) =>
        total + scores[word * states + state]! + (word === 0 ? first[state]! : step[path[word - 1]! * states + state]!),
      0,
    )
    const weight = Math.exp(sum)
    all += weight
    path.forEach((state, word) => {
      likely[word * states + state]! += weight
    })
  }
  return { likely: likely.map((each) => each / all), log: Math.log(all) }
}

describe('the chain', () => {
  it('gives what going every way gives', () => {
    // Room that is kept, and was filled with something else before.
    const room = { 2: createLattice(9, 2), 3: createLattice(9, 3) }
    fc.assert(
      fc.property(anyLine, ({ states, words, step, first, scores }) => {
        const chain = chainOf(states, step, first)
        const own = room[states as 2 | 3]
        own.scores.set(scores)
        const log = runForwardBackward(own, words, chain)
        const expected = everyWay(words, chain, scores)
        expect(Math.abs(log - expected.log)).toBeLessThan(1e-9)
        expected.likely.forEach((likely, i) => {
          expect(Math.abs(own.likely[i]! - likely)).toBeLessThan(1e-9)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('stays in range over a long line and far scores', () => {
    const room = createLattice(500, 3)
    const chain = chainOf(3, [2, -3, -8, 1, 0, 4, -6, 2, 3], [0, -4, -9])
    room.scores.forEach((_, i) => {
      room.scores[i] = ((i * 7919) % 601) - 300
    })
    expect(runForwardBackward(room, 500, chain)).toBeGreaterThan(0)
    for (let word = 0; word < 500; word++) {
      const [a, b, c] = room.likely.subarray(word * 3, word * 3 + 3)
      expect(Math.min(a!, b!, c!)).toBeGreaterThanOrEqual(0)
      expect(a! + b! + c!).toBeCloseTo(1, 9)
    }
  })

  it('asks nothing of an empty line', () => {
    expect(runForwardBackward(createLattice(0, 2), 0, chainOf(2, [0, 0, 0, 0], [0, 0]))).toBe(0)
  })
})
