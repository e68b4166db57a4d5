import { expect, it } from 'vitest'
import { precision, recall } from '../score.ts'
import { LOOK_ALIKES, ORDINARY } from './hosts.ts'
import { measureLinks } from './measure-links.ts'

const tally = measureLinks()
const count = Object.values(LOOK_ALIKES).flat().length

it(`tells ${count} look-alike links from ${ORDINARY.length} ordinary ones with P ${precision(tally).toFixed(3)}, R ${recall(tally).toFixed(3)}`, () => {
  expect(count).toBeGreaterThanOrEqual(150)
  expect(ORDINARY.length).toBeGreaterThanOrEqual(150)
  expect(precision(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(recall(tally), tally.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
