import { expect, it } from 'vitest'
import { computePrecision, computeRecall } from '../score.ts'
import { measureDocuments } from './measure-documents.ts'

const tally = measureDocuments()
const figures = `P ${computePrecision(tally).toFixed(2)}, R ${computeRecall(tally).toFixed(2)}`

// The lines are few and invented: this guards against regressions but does not predict results on unseen drafts.
it(`distinguishes disclosed from cited administrative documents with ${figures}`, () => {
  expect(computePrecision(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(computeRecall(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
