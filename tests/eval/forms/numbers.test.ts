import { describe, expect, it } from 'vitest'
import { precision, recall } from '../score.ts'
import { measureNumbers } from './measure.ts'

const measured = measureNumbers()

describe.each([
  ['phones', measured.p, 0.97, 0.97],
  ['identity, insurance, tax, account and card numbers', measured.i, 0.95, 0.97],
])('%s', (_name, tally, leastPrecision, leastRecall) => {
  it(`are found with P ${precision(tally).toFixed(3)}, R ${recall(tally).toFixed(3)} of ${tally.hits + tally.misses} made-up ones`, () => {
    expect(precision(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(leastRecall)
  })
})
