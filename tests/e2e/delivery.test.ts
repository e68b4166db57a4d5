import { expect, it } from 'vitest'
import { browsersWanted } from '../../scripts/browsers.ts'
import { FAULTS } from './delivery/faults.ts'
import { runDelivery } from './delivery/run.ts'

// The short form of npm run test:delivery. The faults are made through Chromium's protocol.
it.runIf(browsersWanted().includes('chromium'))(
  'loses and doubles no report in Chromium, whatever happens on its way',
  { timeout: 180_000 },
  async () => {
    const outcomes = await runDelivery({ seed: 7, times: 2, kills: 1, reports: 4 })
    for (const outcome of outcomes) {
      expect(outcome, outcome.fault).toMatchObject({ lost: 0, doubled: 0, wrong: [] })
      expect(outcome.times, outcome.fault).toBeGreaterThan(0)
    }
    expect(outcomes.map(({ fault }) => fault)).toEqual(Object.keys(FAULTS))
  },
)
