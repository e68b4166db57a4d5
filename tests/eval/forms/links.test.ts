import { expect, it } from 'vitest'
import { computePrecision, computeRecall } from '../score.ts'
import { measureLinks } from './measure-links.ts'
import { LOOKALIKE_LINKS, ORDINARY_LINKS } from './sample-links.ts'

const tally = measureLinks()
const count = Object.values(LOOKALIKE_LINKS).flat().length

const figures = `P ${computePrecision(tally).toFixed(3)}, R ${computeRecall(tally).toFixed(3)}`

it(`distinguishes ${count} look-alike links from ${ORDINARY_LINKS.length} ordinary ones with ${figures}`, () => {
  expect(count).toBeGreaterThanOrEqual(150)
  expect(ORDINARY_LINKS.length).toBeGreaterThanOrEqual(150)
  expect(computePrecision(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(computeRecall(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
