import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../utils/study/days.ts'
import { streakOf } from '../../utils/study/streak.ts'

const TODAY = '2026-11-25'
/** Days of a pattern, today last: "x" learned, "." missed. */
const daysOf = (pattern: string) =>
  [...pattern].flatMap((sign, at) => (sign === 'x' ? [dayAfter(TODAY, at + 1 - pattern.length)] : []))

describe('the streak', () => {
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
  ])('%s is %i: %s', (pattern, days) => {
    expect(streakOf(daysOf(pattern), TODAY).days).toBe(days)
  })

  it('says whether today is in it', () => {
    expect(streakOf(daysOf('x'), TODAY).today).toBe(true)
    expect(streakOf(daysOf('x.'), TODAY).today).toBe(false)
  })

  const patterns = fc
    .array(fc.boolean(), { maxLength: 60 })
    .map((days) => days.map((day) => (day ? 'x' : '.')).join(''))

  it('is never longer than the days learned, and one more day never shortens it', () => {
    fc.assert(
      fc.property(patterns, fc.nat(59), (pattern, at) => {
        const { days } = streakOf(daysOf(pattern), TODAY)
        expect(days).toBeLessThanOrEqual(daysOf(pattern).length)
        const more = pattern.slice(0, at) + (at < pattern.length ? 'x' : '') + pattern.slice(at + 1)
        expect(streakOf(daysOf(more), TODAY).days).toBeGreaterThanOrEqual(days)
      }),
    )
  })

  it('takes days in any order and more than once', () => {
    const days = daysOf('xxx')
    expect(streakOf([...days, ...days].toReversed(), TODAY)).toEqual(streakOf(days, TODAY))
  })
})
