import { describe, expect, it } from 'vitest'
import { limitRate } from '../../utils/lib/rate-limit.ts'

describe('limitRate', () => {
  it('allows a burst, then one call for each elapsed part of a second', () => {
    let now = 0
    const allow = limitRate({ burst: 3, perSecond: 2 }, () => now)
    const ask = (at: number) => {
      now = at
      return allow(1)
    }
    expect([0, 0, 0, 0, 499, 500, 501].map(ask)).toEqual([true, true, true, false, false, true, false])
    expect([60_000, 60_000, 60_000, 60_000].map(ask)).toEqual([true, true, true, false])
  })

  it('counts every caller separately, and callers without a number as one', () => {
    const allow = limitRate({ burst: 1, perSecond: 0 }, () => 0)
    expect([allow(1), allow(2), allow(), allow(1), allow()]).toEqual([true, true, true, false, false])
  })

  it('allows no more when the clock is set back', () => {
    let now = 1_000_000
    const allow = limitRate({ burst: 1, perSecond: 1 }, () => now)
    expect(allow()).toBe(true)
    now = 0
    expect(allow()).toBe(false)
  })
})
