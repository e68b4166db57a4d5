import { describe, expect, it } from 'vitest'
import { computePrecision, computeRecall } from '../score.ts'
import { measureNumbers } from './measure-numbers.ts'

const measured = measureNumbers()

describe.each([
  ['phones', measured.p, 0.97, 0.97],
  ['identity, insurance, tax, account and card numbers', measured.i, 0.95, 0.97],
])('%s', (_name, tally, leastPrecision, leastRecall) => {
  const figures = `P ${computePrecision(tally).toFixed(3)}, R ${computeRecall(tally).toFixed(3)}`
  it(`are found with ${figures} of ${tally.hits + tally.misses} invented ones`, () => {
    expect(computePrecision(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(leastPrecision)
    expect(computeRecall(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(leastRecall)
  })
})
