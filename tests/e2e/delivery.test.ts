import { describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { listFaults, runDelivery } from './delivery/run-delivery.ts'
import { explainNoSmallDisk } from './delivery/small-disk.ts'

/** Faults that each browser handles differently: they strike in both. */
const BROWSER_DEPENDENT_FAULTS: readonly string[] = ['background stopped', 'browser killed', 'network off and on']

// The short form of npm run test:delivery: each browser gets half of the faults that both can produce.
describe.each(getWantedBrowsers())('reports under delivery faults in %s', (browser) => {
  const { faults: all, untestable } = listFaults(browser)
  const inOther = listFaults(browser === 'firefox' ? 'chromium' : 'firefox').faults
  const halved = all.filter((fault) => inOther.includes(fault) && !BROWSER_DEPENDENT_FAULTS.includes(fault))
  const mine = browser === 'firefox' ? 0 : 1
  const faults = all.filter((fault) => !halved.includes(fault) || halved.indexOf(fault) % 2 === mine)

  it('are neither lost nor doubled by any fault', { timeout: 180_000 }, async () => {
    const outcomes = await runDelivery({
      browser,
      seed: browser === 'firefox' ? 8 : 7,
      times: 1,
      kills: 1,
      reports: 4,
      only: faults,
    })
    for (const outcome of outcomes) {
      expect(outcome, outcome.fault).toMatchObject({ lost: 0, doubled: 0, wrong: [] })
      expect(outcome.times, outcome.fault).toBeGreaterThan(0)
    }
    expect(outcomes.map(({ fault }) => fault)).toEqual(faults)
  })

  it('meet every kind of fault that this machine can produce', () => {
    for (const [fault, why] of Object.entries(untestable)) console.warn(`${fault}: not tested here, it ${why}`)
    if (process.env.CI) expect(explainNoSmallDisk()).toBeUndefined()
  })
})
