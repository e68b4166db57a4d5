import { expect, it } from 'vitest'
import { precision, recall } from '../score.ts'
import { measureDocuments } from './measure-documents.ts'

const own = measureDocuments()

// The lines are few and made up: this guards what was reached and says nothing of drafts nobody has seen.
it(`tells administrative papers passed on from those cited with P ${precision(own).toFixed(2)}, R ${recall(own).toFixed(2)}`, () => {
  expect(precision(own), own.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(recall(own), own.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
