import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../utils/study/calendar-days.ts'
import { computeStreak } from '../../utils/study/day-streak.ts'

const TODAY = '2026-11-25'
/** The days of a pattern that ends today: "x" answered, "." missed. */
const daysOf = (pattern: string) =>
  [...pattern].flatMap((sign, at) => (sign === 'x' ? [addDays(TODAY, at + 1 - pattern.length)] : []))

describe('computeStreak', () => {
  it.each<[string, number, string]>([
    ['', 0, 'nothing yet'],
    ['x', 1, 'today alone'],
    ['xxx', 3, 'three days'],
    ['xx.', 2, 'today is not over'],
    ['xx..', 2, 'yesterday is forgiven'],
    ['xx...', 0, 'two days missed in a row are not'],
    ['xx.xx', 4, 'one day missed is forgiven, and does not count'],
    ['xx.x.x', 2, 'a second one within the week is not'],
    ['xx.xxxxxx.x', 9, 'a second one after a week is'],
    ['xx.xxxxx.x', 6, 'and a day earlier is not'],
  ])('%s has %i days: %s', (pattern, days) => {
    expect(computeStreak(daysOf(pattern), TODAY).days).toBe(days)
  })

  it('reports whether today is included', () => {
    expect(computeStreak(daysOf('x'), TODAY).today).toBe(true)
    expect(computeStreak(daysOf('x.'), TODAY).today).toBe(false)
  })

  const patterns = fc
    .array(fc.boolean(), { maxLength: 60 })
    .map((days) => days.map((day) => (day ? 'x' : '.')).join(''))

  it('never exceeds the number of days, and an additional day never shortens it', () => {
    fc.assert(
      fc.property(patterns, fc.nat(59), (pattern, at) => {
        const { days } = computeStreak(daysOf(pattern), TODAY)
        expect(days).toBeLessThanOrEqual(daysOf(pattern).length)
        const more = pattern.slice(0, at) + (at < pattern.length ? 'x' : '') + pattern.slice(at + 1)
        expect(computeStreak(daysOf(more), TODAY).days).toBeGreaterThanOrEqual(days)
      }),
    )
  })

  it('accepts days in any order and duplicates', () => {
    const days = daysOf('xxx')
    expect(computeStreak([...days, ...days].toReversed(), TODAY)).toEqual(computeStreak(days, TODAY))
  })
})
