import { expect, it } from 'vitest'
import { computePrecision, computeRecall } from '../score.ts'
import { measureDocuments } from './measure-documents.ts'

const own = measureDocuments()

// The lines are few and made up: this guards what was reached and says nothing of drafts nobody has seen.
it(`tells administrative papers passed on from those cited with P ${computePrecision(own).toFixed(2)}, R ${computeRecall(own).toFixed(2)}`, () => {
  expect(computePrecision(own), own.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(computeRecall(own), own.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
